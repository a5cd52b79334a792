package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Passes when a component consists of words that the law prints, whatever their letter case, spacing, Unicode form and
 * place of tone marks: those are other rules' matter.
 *
 * @param component the component
 * @param choices the words, one of which must stand there; the first is shown as asked for
 * @since 0.1
 */
public record FixedWords(Component component, ImmutableList<String> choices) implements Check<Draft> {

    /** Returns a condition for one text. */
    public static FixedWords of(Component component, String words) {
        return new FixedWords(component, ImmutableList.of(words));
    }

    @Override
    public Verdict apply(Draft draft) {
        return OnComponent.of(component, (subject, part) -> judge(part)).apply(draft);
    }

    private Verdict judge(Part part) {
        String found = VietnameseText.lower(part.text());
        if (choices.stream().anyMatch(words -> VietnameseText.foldCase(words).equals(found))) {
            return Verdict.passed();
        }
        return Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.words(choices.get(0))));
    }
}
