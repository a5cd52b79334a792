package vn.records.presentation.typography;

import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/**
 * Passes when the paragraphs of a component have an alignment. Undecided where tabs, spaces or line breaks place the text,
 * since a file does not tell where it comes to stand then.
 *
 * @param component the component
 * @param alignment the alignment asked for
 * @since 0.1
 */
public record Aligned(Component component, Alignment alignment) implements Check<Draft> {

    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    @Override
    public Verdict apply(Draft draft) {
        return OnComponent.of(component, (subject, part) -> judge(part)).apply(draft);
    }

    private Verdict judge(Part part) {
        return Verdicts.together(part.lines().stream().map(this::judge).toList());
    }

    private Verdict judge(Line line) {
        Paragraph paragraph = line.paragraph();
        Alignment found = paragraph.format().alignment();
        if (found == alignment) {
            return Verdict.passed();
        }
        if (isPlacedByHand(line)) {
            return PLACED_BY_HAND;
        }
        return Verdict.failed(Fault.of(line.at(component), Terms.of(found), Terms.of(alignment))
                .withFixes(new Fix.SetProperty(line.at(component), Fix.Property.ALIGNMENT, Terms.of(alignment))));
    }

    /** Whether tabs, a run of spaces or a line break place a line, not the alignment of its paragraph. */
    static boolean isPlacedByHand(Line line) {
        String text = line.paragraph().text();
        return text.indexOf('\t') >= 0
                || text.indexOf('\n') >= 0
                || text.strip().length() < text.length() - 1;
    }
}
