package vn.records.presentation.attachment;

import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Alignment;

/** The line in brackets below the name of what is issued with another (<i>chú thích văn bản ban hành kèm theo</i>). */
public final class AttachedNote {

    private static final Verdict NONE = Verdict.notApplicable("no-attached-document");

    private AttachedNote() {}

    /** Passes when each of its lines is in a style and in the middle. */
    public static Check<Draft> styled(Style style) {
        Check<Draft> check =
                draft -> draft.attachedTo().isEmpty() ? NONE : Verdict.of(faults(draft.attachedTo(), style));
        return check.bounded(style.bounds());
    }

    private static List<Fault> faults(List<Line> lines, Style style) {
        List<Fault> faults = new ArrayList<>();
        for (Line line : lines) {
            style.judge(Stretch.of(Component.SUBJECT, line)).ifPresent(faults::add);
            Alignment alignment = line.paragraph().format().alignment();
            boolean flush = alignment == Alignment.RIGHT
                    || (alignment == Alignment.LEFT
                            && line.paragraph().format().leftIndent().equals(Length.ZERO));
            if (flush) {
                faults.add(Fault.of(line.at(Component.SUBJECT), Terms.of(alignment), Terms.CENTRED)
                        .withVariant("place"));
            }
        }
        return faults;
    }
}
