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
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.LineDistance;
import vn.records.presentation.typography.TextWidth;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** How paragraphs of the body are set: alignment, indent of the first line, space between them, distance of lines. */
public final class ParagraphSetting {

    /** The units whose paragraphs are text, not headings. */
    static final ImmutableSet<Unit> TEXT =
            ImmutableSet.of(Unit.TEXT, Unit.ARTICLE, Unit.CLAUSE, Unit.SUBCLAUSE, Unit.POINT, Unit.DASH);

    /** The units whose first line is indented; lists with hyphens are set in many ways. */
    private static final ImmutableSet<Unit> INDENTED =
            ImmutableSet.of(Unit.TEXT, Unit.CLAUSE, Unit.SUBCLAUSE, Unit.POINT);

    /** Programs round spaces to twentieths of a point, and two may be added. */
    private static final Length ROUNDING = Length.points(0.1);

    /** A line height that is set in points is compared with an estimate of the font's: a twelfth of a line is no fault. */
    private static final int SLACK_IN_POINTS = LineDistance.PARTS / 12;

    /** The size taken for that of a paragraph which shows no letters. */
    private static final double USUAL_SIZE = 14;

    /** The line height of Times New Roman as a multiple of its size, for spacing that is set in points. */
    private static final double LINE_OF_SIZE = 1.15;

    /** So many characters never fit in a line of A4, whatever their font. */
    private static final int MORE_THAN_A_LINE = 120;

    /** How much wider than the line a text must be estimated before it is sure to run on. */
    private static final double SURELY = 1.1;

    /** What begins further from the margin is set apart from the text. */
    private static final Length FAR_IN = Length.mm(30);

    private static final Verdict BY_HAND = Verdict.undecided("indent-by-hand");
    private static final Verdict NOT_RUNNING = Verdict.notApplicable("not-running-text");
    private static final Verdict SHORT = Verdict.undecided("shorter-than-a-line");

    private static final String NO_TEXT = "no-text";

    private ParagraphSetting() {}

    /** Returns a condition on each paragraph of text. */
    static Check<Draft> paragraphs(OnBody.Judge judge, int bounds) {
        return new OnBody(TEXT, NO_TEXT, judge, bounds);
    }

    /** Whether a paragraph is surely longer than one line. */
    static boolean isLong(Draft draft, Line line) {
        Paragraph paragraph = line.paragraph();
        ParagraphFormat format = paragraph.format();
        double room = draft.sectionOf(line).textWidth().toMm()
                - format.leftIndent().toMm()
                - format.rightIndent().toMm()
                - format.firstLineIndent().toMm();
        return TextWidth.exceeds(line, Length.mm(room * SURELY))
                .orElse(line.folded().length() > MORE_THAN_A_LINE);
    }

    /** Whether a paragraph is set as text is, neither in the middle nor flush right. */
    static boolean isRunning(BodyItem item) {
        Alignment alignment = item.line().paragraph().format().alignment();
        return alignment == Alignment.LEFT || alignment == Alignment.JUSTIFIED;
    }

    /**
     * Passes justified paragraphs; of others only one longer than a line shows that it is not. In the middle and flush right
     * stand titles and notes too.
     */
    public static Check<Draft> justified() {
        return paragraphs(ParagraphSetting::justified, 0);
    }

    private static Verdict justified(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        if (!isRunning(item)) {
            return SetApart.isSentence(draft, item) ? notJustified(item) : NOT_RUNNING;
        }
        if (item.line().paragraph().format().alignment() == Alignment.JUSTIFIED) {
            return Verdict.passed();
        }
        return isLong(draft, item.line()) ? notJustified(item) : SHORT;
    }

    private static Verdict notJustified(BodyItem item) {
        Location at = item.line().at(Component.BODY);
        Measure found = Terms.of(item.line().paragraph().format().alignment());
        return Verdict.failed(Fault.of(at, found, Terms.JUSTIFIED)
                .withFixes(new Fix.SetProperty(at, Property.ALIGNMENT, Terms.JUSTIFIED)));
    }

    /** Passes paragraphs whose first line has one of the indents. */
    public static Check<Draft> indented(Indents indents) {
        OnBody.Judge judge = (draft, body, index) -> indented(draft, body, index, indents);
        return new OnBody(INDENTED, NO_TEXT, judge, indents.bounds());
    }

    /**
     * The first line begins as far from the margin as the whole paragraph is indented, and its first line further. Tabs and
     * spaces leave it undecided, and so do paragraphs that hang or stand far in, where the place is not a right one.
     */
    static Verdict indented(Draft draft, Body body, int index, Indents indents) {
        BodyItem item = body.items().get(index);
        if (!isRunning(item)) {
            return NOT_RUNNING;
        }
        ParagraphFormat format = item.line().paragraph().format();
        Length first = format.leftIndent().plus(format.firstLineIndent());
        if (item.line().begins() > 0) {
            return BY_HAND;
        }
        if (indents.allow(first, draft.tolerance())) {
            return Verdict.passed();
        }
        Location at = item.line().at(Component.BODY);
        if (format.firstLineIndent().compareTo(Length.ZERO) < 0 || first.compareTo(FAR_IN) > 0) {
            return SetApart.hangs(draft, body, index)
                    ? Verdict.failed(
                            Fault.of(at, Measure.of(first), indents.measure()).withBasis(Basis.DERIVED))
                    : BY_HAND;
        }
        if (isNone(draft, first) && !isLong(draft, item.line())) {
            return SHORT;
        }
        Measure nearest = Measure.of(indents.inPlaceOf(first));
        return Verdict.failed(Fault.of(at, Measure.of(first), indents.measure())
                .withFixes(new Fix.SetProperty(at, Property.FIRST_LINE_INDENT, nearest)));
    }

    private static boolean isNone(Draft draft, Length indent) {
        return indent.isWithin(Length.ZERO, Length.ZERO, draft.tolerance());
    }

    /**
     * Passes when there is at least so much space between paragraphs of text. A program may take the larger of the space
     * after one and before the next instead of their sum, so only a sum below it fails.
     */
    public static Check<Draft> spaced(Length least) {
        return paragraphs((draft, body, index) -> spaced(draft, body, index, least), 1);
    }

    private static Verdict spaced(Draft draft, Body body, int index, Length space) {
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
        if (sum.plus(ROUNDING).compareTo(space) >= 0) {
            return Verdict.passed();
        }
        Location at = item.line().at(Component.BODY);
        Measure least = new Measure.InPoints(space);
        Fault fault = Fault.of(at, new Measure.InPoints(sum), least);
        return Verdict.failed(
                dropsBelow ? fault : fault.withFixes(new Fix.SetProperty(at, Property.SPACE_BEFORE, least)));
    }

    /**
     * Passes paragraphs whose lines have a right distance. Spacing in points is compared with the line height of the font,
     * which is a weaker fault.
     */
    public static Check<Draft> lines(LineDistance right) {
        return paragraphs((draft, body, index) -> lines(body.items().get(index).line(), right), right.bounds());
    }

    private static Verdict lines(Line line, LineDistance right) {
        LineSpacing spacing = line.paragraph().format().lineSpacing();
        if (spacing instanceof LineSpacing.Multiple multiple) {
            Optional<Fault> fault = distance(line, right, multiple.parts(), multiple.lines(), 1);
            return fault.map(Verdict::failed).orElse(Verdict.passed());
        }
        double points = spacing instanceof LineSpacing.Exact exact
                ? exact.height().toPoints()
                : ((LineSpacing.AtLeast) spacing).height().toPoints();
        double lines = points / (LINE_OF_SIZE * largestSize(line));
        boolean atLeast = spacing instanceof LineSpacing.AtLeast;
        int parts = (int) Math.round((atLeast ? Math.max(1, lines) : lines) * LineDistance.PARTS);
        int judged = spacing instanceof LineSpacing.Exact exact ? right.ofHeight(parts, exact.height()) : parts;
        return distance(line, right, judged, lines, SLACK_IN_POINTS)
                .map(fault -> fault.withVariant("points").withBasis(Basis.DERIVED))
                .map(Verdict::failed)
                .orElse(Verdict.passed());
    }

    private static Optional<Fault> distance(Line line, LineDistance right, int parts, double lines, int slack) {
        if (right.allows(parts, slack)) {
            return Optional.empty();
        }
        Location at = line.at(Component.BODY);
        return Optional.of(Fault.of(at, new Measure.Ratio(lines), right.measure())
                .withFixes(new Fix.SetProperty(at, Property.LINE_SPACING, right.nearest(parts))));
    }

    private static double largestSize(Line line) {
        return Stretch.of(Component.BODY, line).visible().stream()
                .mapToDouble(span -> span.format().size().toPoints())
                .max()
                .orElse(USUAL_SIZE);
    }
}
