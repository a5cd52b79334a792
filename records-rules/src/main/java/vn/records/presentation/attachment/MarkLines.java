package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** Marks that stand as lines in the head, below the number (<i>dấu chỉ mức độ khẩn, chỉ dẫn dự thảo</i>). */
public final class MarkLines {

    private static final Verdict NOT_USED = Verdict.notApplicable("component-not-used");

    private MarkLines() {}

    /** Returns a condition on a component, asked only where it is used. */
    public static Check<Draft> ifThere(Component component, Check<Draft> check) {
        return new When<>(draft -> draft.has(component), "component-not-used", check);
    }

    /** Passes when a mark stands below the number, on its side of the head; a mark in a box is placed by hand. */
    public static Check<Draft> belowNumber(Component mark) {
        return ifThere(mark, OnComponent.of(mark, (draft, part) -> {
            Optional<Line> number =
                    draft.part(Component.NUMBER).filter(Part::certain).map(Part::first);
            if (number.isEmpty() || !part.first().isAmong(draft.lines())) {
                return Verdicts.NOT_CERTAIN;
            }
            boolean below = part.first().index() > number.get().index();
            boolean besideNumber = part.first()
                    .zone()
                    .map(zone -> zone.cell()
                            == number.get().zone().map(other -> other.cell()).orElse(zone.cell()))
                    .orElse(true);
            return below && besideNumber
                    ? Verdict.passed()
                    : Verdict.failed(
                            Fault.of(part.at(), Measure.words(part.text()), Measure.term("below-number")));
        }));
    }

    /**
     * Passes when the line that says a document is a draft is set in a style.
     *
     * @param words the words it begins with, in small letters with folded tones
     */
    public static Check<Draft> draft(String words, Style style) {
        Check<Draft> check = draft -> {
            ImmutableList<Line> lines = inHead(draft, words);
            return lines.isEmpty()
                    ? NOT_USED
                    : Verdict.of(style.judgeAll(lines.stream()
                            .map(line -> Stretch.of(Component.CIRCULATION_MARK, line))
                            .toList()));
        };
        return check.bounded(style.bounds());
    }

    private static ImmutableList<Line> inHead(Draft draft, String words) {
        int end = draft.part(Component.TYPE_NAME)
                .or(() -> draft.part(Component.ADDRESSEES))
                .or(() -> draft.part(Component.BODY))
                .map(part -> part.first().index())
                .orElse(0);
        return draft.lines().stream()
                .filter(line -> line.index() < end && !line.isBlank() && line.startsWith(words))
                .map(Line::trimmed)
                .collect(ImmutableList.toImmutableList());
    }
}
