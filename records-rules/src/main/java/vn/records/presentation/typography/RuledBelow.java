package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/**
 * Passes when a solid line is drawn below a component (<i>đường kẻ ngang, nét liền</i>) whose length is a share of the
 * width of the text, such as a third to a half.
 *
 * <p>The width of the text is an estimate, and of several lines of text any may be the one the law means. So a length
 * outside the law's bounds fails only where it is outside the wider bounds too, too short for every line of text or too
 * long for every one; otherwise it is undecided. Text wider than its column is broken into lines that a file does not tell:
 * the longest is as wide as the column, the last may be short. Typed
 * underscores look like a solid line; typed hyphens do not, which is a weaker fault. Text that is underlined instead, or a
 * picture or spare line near by, leaves the matter undecided, and so does a line of unknown length.
 *
 * @param component the component
 * @param min the least share of the law
 * @param max the greatest share of the law
 * @param slack how far outside the law's bounds a share still passes, since the width of text is an estimate
 * @param farMin the share below which the line is clearly too short
 * @param farMax the share above which it is clearly too long
 * @since 0.1
 */
public record RuledBelow(Component component, double min, double max, double slack, double farMin, double farMax)
        implements Check<Draft> {

    /** The components that have a line below. */
    private static final ImmutableSet<Component> RULED = ImmutableSet.of(
            Component.NATIONAL_MOTTO,
            Component.PARTY_TITLE,
            Component.ISSUING_AGENCY,
            Component.TYPE_NAME,
            Component.SUBJECT);

    private static final int LINES_BEFORE = 25;
    private static final int LINES_AFTER = 6;
    private static final Verdict ELSEWHERE = Verdict.undecided("line-elsewhere");
    private static final Verdict UNKNOWN_LENGTH = Verdict.undecided("line-length-unknown");

    /** Returns a condition for a line as long as the text. */
    public static RuledBelow asLongAs(Component component) {
        return new RuledBelow(component, 1, 1, 0.1, 0.75, 1.25);
    }

    /** Returns a condition for a line of a third to a half of the text. */
    public static RuledBelow thirdToHalf(Component component) {
        return new RuledBelow(component, 1.0 / 3, 1.0 / 2, 0.05, 0.25, 0.65);
    }

    /** Returns a condition for a line as long as the text that is drawn: text underlined instead has none. */
    public static Check<Draft> drawnAsLongAs(Component component) {
        RuledBelow line = asLongAs(component);
        Check<Draft> check = OnComponent.of(
                component,
                (draft, part) -> draft.ruleBelow(component)
                        .filter(rule -> rule.form() == RuleBelow.Form.UNDERLINE)
                        .map(rule -> Verdict.failed(Fault.of(part.last().at(component), Terms.MISSING, Terms.SOLID)
                                .withVariant("underlined")))
                        .orElseGet(() -> line.judge(draft, part)));
        return check.bounded(line.bounds());
    }

    @Override
    public int bounds() {
        return 2;
    }

    @Override
    public Verdict apply(Draft draft) {
        return OnComponent.of(component, this::judge).apply(draft);
    }

    private Verdict judge(Draft draft, Part part) {
        Optional<RuleBelow> rule = draft.ruleBelow(component);
        if (rule.isEmpty()) {
            return missing(draft, part);
        }
        RuleBelow line = rule.get();
        if (line.form() == RuleBelow.Form.UNDERLINE) {
            return Verdict.undecided("text-underlined");
        }
        if (!line.solid()) {
            Fault broken = Fault.of(part.last().at(component), Terms.BROKEN, Terms.SOLID)
                    .withVariant("broken");
            return Verdict.failed(
                    line.form() == RuleBelow.Form.TYPED
                            ? broken.withBasis(Basis.DERIVED)
                            : broken.withFixes(redrawn(draft, part, line)));
        }
        Verdict verdict =
                line.width().map(width -> length(draft, part, line, width)).orElse(UNKNOWN_LENGTH);
        return verdict instanceof Verdict.Failed && isBesideOthers(part) ? ELSEWHERE : verdict;
    }

    private Verdict missing(Draft draft, Part part) {
        if (mayBeElsewhere(draft, part) || isBesideOthers(part)) {
            return ELSEWHERE;
        }
        return hasSignsBelow(draft, part)
                ? Verdict.undecided("typed-signs-below")
                : Verdict.failed(Fault.of(part.last().at(component), Terms.MISSING, Terms.SOLID)
                        .withVariant("missing")
                        .withFixes(drawn(draft, part, part.last().paragraph().place())));
    }

    /** A line drawn by the way of drawings can be given another length; an edge of a paragraph cannot. */
    private ImmutableList<Fix> redrawn(Draft draft, Part part, RuleBelow line) {
        return line.form() == RuleBelow.Form.DRAWN ? drawn(draft, part, line.place()) : ImmutableList.of();
    }

    /** The middle of what the law allows for the longest line; nothing where its width is unknown. */
    private ImmutableList<Fix> drawn(Draft draft, Part part, Place place) {
        ImmutableList<SetLine> lines = SetLine.of(draft, part);
        if (lines.isEmpty()) {
            return ImmutableList.of();
        }
        Length longest = Collections.max(lines.stream().map(SetLine::width).toList());
        Length width = Length.mm(longest.toMm() * (min + max) / 2);
        return ImmutableList.of(new Fix.DrawLine(Location.of(component, place), width));
    }

    /** Whether tabs or spaces set other text beside it: a line anchored there may be that of the other side. */
    private static boolean isBesideOthers(Part part) {
        return part.lines().stream()
                .anyMatch(line -> line.zone().isEmpty()
                        && VietnameseText.fold(line.paragraph().text()).length()
                                > line.folded().length());
    }

    /** Whether what stands below it in its cell has neither letters nor digits: an ornament. */
    private static boolean hasSignsBelow(Draft draft, Part part) {
        return draft.lines().stream()
                .filter(line -> line.index() > part.last().index() && !line.isBlank())
                .findFirst()
                .filter(line -> line.key().isEmpty())
                .isPresent();
    }

    private Verdict length(Draft draft, Part part, RuleBelow rule, Length drawn) {
        ImmutableList<SetLine> lines = SetLine.of(draft, part);
        if (lines.isEmpty()) {
            return UNKNOWN_LENGTH;
        }
        List<Double> shares = lines.stream()
                .filter(line -> line.width().emu() > 0)
                .map(line -> (double) drawn.emu() / line.width().emu())
                .toList();
        if (shares.stream().anyMatch(share -> share >= min - slack && share <= max + slack)) {
            return Verdict.passed();
        }
        boolean broken = lines.stream().anyMatch(SetLine::broken);
        boolean far = (!broken && shares.stream().allMatch(share -> share < farMin))
                || shares.stream().allMatch(share -> share > farMax);
        return far
                ? Verdict.failed(fault(part, drawn, lines).withFixes(redrawn(draft, part, rule)))
                : Verdict.undecided("line-length-close");
    }

    private Fault fault(Part part, Length rule, ImmutableList<SetLine> lines) {
        Length text = Collections.max(lines.stream().map(SetLine::width).toList());
        Measure least = Measure.of(Length.mm(text.toMm() * min));
        Measure most = Measure.of(Length.mm(text.toMm() * max));
        return Fault.of(
                        part.last().at(component),
                        Measure.of(rule),
                        least.equals(most) ? least : Measure.between(least, most))
                .withDetails(ImmutableMap.of("text", Measure.of(text)));
    }

    /**
     * Whether a picture, or a line that no other component has, is anchored near by: it may be drawn below the component
     * all the same.
     */
    private static boolean mayBeElsewhere(Draft draft, Part part) {
        ImmutableSet<Place> taken = RULED.stream()
                .flatMap(other -> draft.ruleBelow(other).stream())
                .map(RuleBelow::place)
                .collect(ImmutableSet.toImmutableSet());
        int from = part.first().index() - LINES_BEFORE;
        int to = part.last().index() + LINES_AFTER;
        return draft.lines().stream()
                .filter(line -> line.index() >= from && line.index() <= to)
                .map(Line::paragraph)
                .distinct()
                .anyMatch(paragraph -> hasSpare(paragraph, taken.contains(paragraph.place()) ? 1 : 0));
    }

    private static boolean hasSpare(Paragraph paragraph, int taken) {
        long drawn = paragraph.drawings().stream()
                .filter(drawing -> drawing instanceof Drawing.Picture
                        || (drawing instanceof Drawing.Line line && line.isHorizontal()))
                .count();
        return drawn > taken;
    }
}
