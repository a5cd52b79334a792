package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** How paragraphs of the body are set: alignment, indent of the first line, space between them, distance of lines. */
public final class ParagraphSetting {

    /** The units whose paragraphs are text, not headings. */
    static final ImmutableSet<Unit> TEXT =
            ImmutableSet.of(Unit.TEXT, Unit.ARTICLE, Unit.CLAUSE, Unit.SUBCLAUSE, Unit.POINT, Unit.DASH);

    /** The units whose first line is indented; lists with hyphens are set in many ways. */
    public static final ImmutableSet<Unit> INDENTED =
            ImmutableSet.of(Unit.TEXT, Unit.CLAUSE, Unit.SUBCLAUSE, Unit.POINT);

    private static final Length ONE_CM = Length.mm(10);
    private static final Length HALF_INCH = Length.mm(12.7);
    private static final Length SIX_POINTS = Length.points(6);
    private static final Length ROUNDING = Length.points(0.1);
    private static final int SINGLE = 240;
    private static final int ONE_AND_A_HALF = 360;

    /** The line height of Times New Roman as a multiple of its size, for spacing that is set in points. */
    private static final double LINE_OF_SIZE = 1.15;

    /** So many characters never fit in a line of A4, whatever their font. */
    private static final int MORE_THAN_A_LINE = 120;

    /** How much wider than the line a text must be estimated before it is sure to run on. */
    private static final double SURELY = 1.1;

    private static final Verdict BY_HAND = Verdict.undecided("indent-by-hand");
    private static final Verdict NOT_RUNNING = Verdict.notApplicable("not-running-text");
    private static final Verdict SHORT = Verdict.undecided("shorter-than-a-line");

    private ParagraphSetting() {}

    /** Whether a paragraph is surely longer than one line. */
    static boolean isLong(Draft draft, Line line) {
        Paragraph paragraph = line.paragraph();
        ParagraphFormat format = paragraph.format();
        Optional<Length> width = TextWidth.of(line);
        if (width.isEmpty()) {
            return line.folded().length() > MORE_THAN_A_LINE;
        }
        double room = draft.sectionOf(line).textWidth().toMm()
                - format.leftIndent().toMm()
                - format.rightIndent().toMm()
                - format.firstLineIndent().toMm();
        return width.get().toMm() > room * SURELY;
    }

    /** Whether a paragraph is set as text is, neither in the middle nor flush right. */
    static boolean isRunning(BodyItem item) {
        Alignment alignment = item.line().paragraph().format().alignment();
        return alignment == Alignment.LEFT || alignment == Alignment.JUSTIFIED;
    }

    /** Passes a justified paragraph; of others only one longer than a line shows that it is not. */
    public static Verdict justified(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        if (!isRunning(item)) {
            return NOT_RUNNING;
        }
        if (item.line().paragraph().format().alignment() == Alignment.JUSTIFIED) {
            return Verdict.passed();
        }
        if (!isLong(draft, item.line())) {
            return SHORT;
        }
        Location at = item.line().at(Component.BODY);
        return Verdict.failed(Fault.of(at, Terms.LEFT, Terms.JUSTIFIED)
                .withFixes(new Fix.SetProperty(at, Property.ALIGNMENT, Terms.JUSTIFIED)));
    }

    /**
     * Passes a first line that is indented by 1 cm or 1.27 cm. Tabs, spaces, hanging numbers and indents of the whole
     * paragraph leave it undecided.
     */
    public static Verdict indented(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        if (!isRunning(item)) {
            return NOT_RUNNING;
        }
        ParagraphFormat format = item.line().paragraph().format();
        Length first = format.firstLineIndent();
        boolean block = !isAbout(draft, format.leftIndent(), Length.ZERO) || first.compareTo(Length.ZERO) < 0;
        if (block || item.line().begins() > 0) {
            return BY_HAND;
        }
        if (isAbout(draft, first, ONE_CM) || isAbout(draft, first, HALF_INCH)) {
            return Verdict.passed();
        }
        if (isAbout(draft, first, Length.ZERO) && !isLong(draft, item.line())) {
            return SHORT;
        }
        Location at = item.line().at(Component.BODY);
        Length nearest = first.compareTo(ONE_CM) < 0 && first.compareTo(Length.ZERO) > 0 ? ONE_CM : HALF_INCH;
        return Verdict.failed(Fault.of(at, Measure.of(first), Measure.anyOf(Measure.of(ONE_CM), Measure.of(HALF_INCH)))
                .withFixes(new Fix.SetProperty(at, Property.FIRST_LINE_INDENT, Measure.of(nearest))));
    }

    private static boolean isAbout(Draft draft, Length found, Length wanted) {
        return found.isWithin(wanted, wanted, draft.tolerance());
    }

    /**
     * Passes when there are at least 6 points between a paragraph and the text right before it. A program may take the
     * larger of the two spaces instead of their sum, so only a sum below 6 points fails.
     */
    public static Verdict spaced(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        if (index == 0 || !TEXT.contains(body.items().get(index - 1).unit())) {
            return NOT_RUNNING;
        }
        Paragraph below = item.line().paragraph();
        Paragraph above = body.items().get(index - 1).line().paragraph();
        Paragraph before = draft.lines().get(item.line().index() - 1).paragraph();
        if (!isRunning(item)
                || !isRunning(body.items().get(index - 1))
                || !before.place().equals(above.place())) {
            return NOT_RUNNING;
        }
        boolean sameStyle = above.format().style().equals(below.format().style());
        boolean dropsAbove = sameStyle && above.format().contextualSpacing();
        boolean dropsBelow = sameStyle && below.format().contextualSpacing();
        Length sum = (dropsAbove ? Length.ZERO : above.format().spaceAfter())
                .plus(dropsBelow ? Length.ZERO : below.format().spaceBefore());
        if (sum.plus(ROUNDING).compareTo(SIX_POINTS) >= 0) {
            return Verdict.passed();
        }
        Location at = item.line().at(Component.BODY);
        Measure least = new Measure.InPoints(SIX_POINTS);
        Fault fault = Fault.of(at, new Measure.InPoints(sum), least);
        return Verdict.failed(
                dropsBelow ? fault : fault.withFixes(new Fix.SetProperty(at, Property.SPACE_BEFORE, least)));
    }

    /**
     * Passes from single spacing to one and a half lines. Of spacing in points the law says nothing; it is compared with
     * the line height of the font, which is a weaker fault.
     */
    public static Verdict lineSpacing(Draft draft, Body body, int index) {
        Line line = body.items().get(index).line();
        LineSpacing spacing = line.paragraph().format().lineSpacing();
        if (spacing instanceof LineSpacing.Multiple multiple) {
            return lines(line, multiple.parts(), multiple.lines(), false);
        }
        double points = spacing instanceof LineSpacing.Exact exact
                ? exact.height().toPoints()
                : ((LineSpacing.AtLeast) spacing).height().toPoints();
        double lines = points / (LINE_OF_SIZE * largestSize(line));
        boolean atLeast = spacing instanceof LineSpacing.AtLeast;
        return lines(line, (int) Math.round((atLeast ? Math.max(1, lines) : lines) * SINGLE), lines, true);
    }

    private static Verdict lines(Line line, int parts, double lines, boolean inPoints) {
        int slack = inPoints ? SINGLE / 12 : 1;
        if (parts >= SINGLE - slack && parts <= ONE_AND_A_HALF + slack) {
            return Verdict.passed();
        }
        Location at = line.at(Component.BODY);
        Measure nearest = new Measure.Ratio(parts < SINGLE ? 1 : 1.5);
        Fault fault = Fault.of(
                        at, new Measure.Ratio(lines), Measure.between(new Measure.Ratio(1), new Measure.Ratio(1.5)))
                .withFixes(new Fix.SetProperty(at, Property.LINE_SPACING, nearest));
        return Verdict.failed(inPoints ? fault.withVariant("points").withBasis(Basis.DERIVED) : fault);
    }

    private static double largestSize(Line line) {
        return Stretch.of(Component.BODY, line).visible().stream()
                .mapToDouble(span -> span.format().size().toPoints())
                .max()
                .orElse(14);
    }
}
