package vn.records.presentation.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Ranged;
import vn.records.view.Section;

/**
 * Passes when a length of every section lies between two bounds, both included and widened by the tolerance of the run.
 * The law does not restate the lengths for a page across, so a fault of one is derived, and the lengths of an upright page
 * that was turned are right.
 *
 * @param read reads the length
 * @param min the least the law allows
 * @param max the most the law allows
 * @param property what to set to mend it; the nearer bound is set
 * @since 0.1
 */
public record Within(Function<Section, Length> read, Length min, Length max, Fix.Property property)
        implements Ranged<Draft> {

    /** A page lies as it is, or was turned one way or the other. */
    private static final int WAYS = 3;

    @Override
    public Within between(Length least, Length most) {
        return new Within(read, least, most, property);
    }

    @Override
    public Verdict apply(Draft draft) {
        return new OnSections(
                        (subject, section, at) -> {
                            Length measured = read.apply(section);
                            if (isRight(section, subject.tolerance())) {
                                return Optional.empty();
                            }
                            Measure nearest = Measure.of(measured.compareTo(min) < 0 ? min : max);
                            Measure required = min.equals(max)
                                    ? Measure.of(min)
                                    : Measure.between(Measure.of(min), Measure.of(max));
                            Fault fault = Fault.of(at, Measure.of(measured), required)
                                    .withFixes(new Fix.SetProperty(at, property, nearest));
                            return Optional.of(section.isLandscape() ? fault.withBasis(Basis.DERIVED) : fault);
                        },
                        bounds())
                .apply(draft);
    }

    private boolean isRight(Section section, Length tolerance) {
        return Stream.of(section, turned(section, true), turned(section, false))
                .limit(section.isLandscape() ? WAYS : 1)
                .anyMatch(way -> read.apply(way).isWithin(min, max, tolerance));
    }

    /** Returns the section as it was before its page was turned, with the sun or against it. */
    private static Section turned(Section section, boolean clockwise) {
        return section.withTop(clockwise ? section.right() : section.left())
                .withBottom(clockwise ? section.left() : section.right())
                .withLeft(clockwise ? section.top() : section.bottom())
                .withRight(clockwise ? section.bottom() : section.top());
    }

    @Override
    public int bounds() {
        return 2;
    }
}
