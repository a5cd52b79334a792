package vn.records.presentation.body;

import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;

/**
 * A distance of lines that is set exactly in points (<i>giãn dòng chính xác</i>).
 *
 * @param least the least of the right ones
 * @param most the greatest, if there is one
 */
public record ExactLines(Length least, Optional<Length> most) {

    /** Programs count in twentieths of a point. */
    private static final Length ROUNDING = Length.points(0.05);

    private static final Verdict NOT_RUNNING = Verdict.notApplicable("not-running-text");

    /** Returns all from one to another. */
    public static ExactLines between(Length least, Length most) {
        return new ExactLines(least, Optional.of(most));
    }

    /** Returns all from one on. */
    public static ExactLines from(Length least) {
        return new ExactLines(least, Optional.empty());
    }

    /**
     * Passes paragraphs of text whose lines are set so. One whose lines are at least so high may be meant where there is no
     * greatest distance, and is undecided.
     */
    public Check<Draft> check() {
        return ParagraphSetting.paragraphs(
                (draft, body, index) -> {
                    BodyItem item = body.items().get(index);
                    return ParagraphSetting.isRunning(item) ? judge(item.line()) : NOT_RUNNING;
                },
                most.isPresent() ? 2 : 1);
    }

    private Verdict judge(Line line) {
        LineSpacing spacing = line.paragraph().format().lineSpacing();
        if (spacing instanceof LineSpacing.Exact exact) {
            Length height = exact.height();
            boolean high = height.plus(ROUNDING).compareTo(least) >= 0;
            boolean low = most.map(limit -> height.minus(ROUNDING).compareTo(limit) <= 0)
                    .orElse(true);
            return high && low ? Verdict.passed() : Verdict.failed(fault(line, new Measure.InPoints(height)));
        }
        if (spacing instanceof LineSpacing.AtLeast atLeast) {
            boolean high = atLeast.height().plus(ROUNDING).compareTo(least) >= 0;
            return most.isEmpty() && high
                    ? Verdict.undecided("at-least-not-exactly")
                    : Verdict.failed(
                            fault(line, new Measure.InPoints(atLeast.height())).withVariant("at-least"));
        }
        double lines = ((LineSpacing.Multiple) spacing).lines();
        return Verdict.failed(fault(line, new Measure.Ratio(lines)).withVariant("multiple"));
    }

    /** The right distance that is nearest to what was found; lines that are a multiple of their height take the least. */
    private Length nearest(Measure found) {
        boolean higher =
                found instanceof Measure.InPoints points && points.length().compareTo(least) > 0;
        return higher ? most.orElse(least) : least;
    }

    /** Lines of an exact distance would cut off a picture among them. */
    private Fault fault(Line line, Measure found) {
        Location at = line.at(Component.BODY);
        Measure required = most.<Measure>map(
                        limit -> Measure.between(new Measure.InPoints(least), new Measure.InPoints(limit)))
                .orElse(new Measure.InPoints(least));
        Fault fault = Fault.of(at, found, required);
        return line.paragraph().drawings().isEmpty()
                ? fault.withFixes(
                        new Fix.SetProperty(at, Fix.Property.LINE_SPACING, new Measure.InPoints(nearest(found))))
                : fault;
    }
}
