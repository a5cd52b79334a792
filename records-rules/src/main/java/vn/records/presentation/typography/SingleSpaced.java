package vn.records.presentation.typography;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.view.ParagraphFormat;

/**
 * Passes when two components, one right below the other, are single-spaced (<i>cách nhau dòng đơn</i>).
 *
 * <p>Only line spacing that is too wide in both is against the law's words; where one alone has it, or a height in points
 * is set, it is undecided, and so is a little too wide, as word processors set it unasked. Space between the paragraphs
 * parts the lines too, which the law does not say: a weaker fault.
 *
 * @param upper the upper component
 * @param lower the lower component
 * @since 0.1
 */
public record SingleSpaced(Component upper, Component lower) implements Check<Draft> {

    /** Up to this many lines nobody sees that it is not single. */
    private static final double SINGLE = 1.05;

    /** From this many lines on everybody sees it; between, as programs set it by themselves, it is undecided. */
    private static final double WIDE = 1.25;

    /** Up to here nobody sees the space. */
    private static final Length UNSEEN = Length.points(2);

    /** From here on everybody sees it. */
    private static final Length SEEN = Length.points(6);

    private static final Verdict UNKNOWN = Verdict.undecided("spacing-unclear");

    @Override
    public Verdict apply(Draft draft) {
        Optional<Part> above = draft.part(upper);
        Optional<Part> below = draft.part(lower);
        if (above.isEmpty() || below.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        if (!above.get().certain() || !below.get().certain()) {
            return Verdicts.NOT_CERTAIN;
        }
        return judge(above.get().last(), below.get().first());
    }

    private Verdict judge(Line above, Line below) {
        ParagraphFormat first = above.paragraph().format();
        ParagraphFormat second = below.paragraph().format();
        boolean firstWide = exceeds(first.lineSpacing(), WIDE);
        boolean secondWide = exceeds(second.lineSpacing(), WIDE);
        if (firstWide && secondWide) {
            return Verdict.failed(Fault.of(below.at(lower), measure(second.lineSpacing()), new Measure.Ratio(1))
                    .withFixes(fixes(above, below)));
        }
        boolean single = !exceeds(first.lineSpacing(), SINGLE) && !exceeds(second.lineSpacing(), SINGLE);
        if (!single || !isMultiple(first) || !isMultiple(second)) {
            return UNKNOWN;
        }
        Length space = space(above, below);
        if (space.compareTo(UNSEEN) <= 0) {
            return Verdict.passed();
        }
        if (space.compareTo(SEEN) < 0) {
            return UNKNOWN;
        }
        return Verdict.failed(Fault.of(below.at(lower), new Measure.InPoints(space), new Measure.InPoints(Length.ZERO))
                .withVariant("space")
                .withBasis(Basis.DERIVED)
                .withFixes(fixes(above, below)));
    }

    private static boolean isMultiple(ParagraphFormat format) {
        return format.lineSpacing() instanceof LineSpacing.Multiple;
    }

    private static boolean exceeds(LineSpacing spacing, double lines) {
        return spacing instanceof LineSpacing.Multiple multiple && multiple.lines() > lines;
    }

    private static Measure measure(LineSpacing spacing) {
        return new Measure.Ratio(((LineSpacing.Multiple) spacing).lines());
    }

    private static Length space(Line above, Line below) {
        ParagraphFormat first = above.paragraph().format();
        ParagraphFormat second = below.paragraph().format();
        boolean together = above.paragraph().place().equals(below.paragraph().place());
        boolean sameStyle = !first.style().isEmpty() && first.style().equals(second.style());
        if (together) {
            return Length.ZERO;
        }
        Length after = sameStyle && first.contextualSpacing() ? Length.ZERO : first.spaceAfter();
        Length before = sameStyle && second.contextualSpacing() ? Length.ZERO : second.spaceBefore();
        return after.plus(before);
    }

    private ImmutableList<Fix> fixes(Line above, Line below) {
        List<Fix> fixes = new ArrayList<>();
        Measure single = new Measure.Ratio(1);
        Measure nought = new Measure.InPoints(Length.ZERO);
        fixes.add(new Fix.SetProperty(above.at(upper), Property.LINE_SPACING, single));
        fixes.add(new Fix.SetProperty(above.at(upper), Property.SPACE_AFTER, nought));
        fixes.add(new Fix.SetProperty(below.at(lower), Property.LINE_SPACING, single));
        fixes.add(new Fix.SetProperty(below.at(lower), Property.SPACE_BEFORE, nought));
        return ImmutableList.copyOf(fixes);
    }
}
