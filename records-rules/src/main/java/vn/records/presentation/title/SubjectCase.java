package vn.records.presentation.title;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** With which letter a subject begins (<i>chữ cái đầu của trích yếu</i>). */
public final class SubjectCase {

    private SubjectCase() {}

    /**
     * Passes when one of some words that subjects begin with stands there in small letters; what else a subject begins with may
     * be a name.
     */
    public static Check<Draft> small(
            Component component, Function<Part, ImmutableList<Stretch>> stretches, String... words) {
        ImmutableList<String> known = ImmutableList.copyOf(words);
        return OnComponent.of(component, (draft, part) -> {
            ImmutableList<Stretch> lines = stretches.apply(part);
            if (lines.isEmpty() || VietnameseText.isUpperCase(lines.get(0).text())) {
                return Verdict.notApplicable("subject-in-capitals");
            }
            Stretch first = lines.get(0);
            String text = first.text();
            return known.stream()
                    .filter(word -> text.regionMatches(true, 0, word + ' ', 0, word.length() + 1))
                    .findFirst()
                    .map(word -> text.startsWith(word)
                            ? Verdict.passed()
                            : Verdict.failed(Fault.of(
                                            first.at(first.start(), first.start() + word.length()),
                                            Measure.words(text.substring(0, word.length())),
                                            Measure.words(word))
                                    .withBasis(Basis.DERIVED)
                                    .withFixes(new Fix.ReplaceText(
                                            first.at(first.start(), first.start() + word.length()), word))))
                    .orElse(Verdict.undecided("may-be-name"));
        });
    }
}
