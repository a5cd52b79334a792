package vn.records.presentation.page;

import java.util.Optional;
import java.util.function.Function;
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
 * The law does not restate the lengths for a page across, so a fault of one is derived.
 *
 * @param read reads the length
 * @param min the least the law allows
 * @param max the most the law allows
 * @param property what to set to mend it; the nearer bound is set
 * @since 0.1
 */
public record Within(Function<Section, Length> read, Length min, Length max, Fix.Property property)
        implements Ranged<Draft> {

    @Override
    public Within between(Length least, Length most) {
        return new Within(read, least, most, property);
    }

    @Override
    public Verdict apply(Draft draft) {
        return new OnSections(
                        (subject, section, at) -> {
                            Length measured = read.apply(section);
                            if (measured.isWithin(min, max, subject.tolerance())) {
                                return Optional.empty();
                            }
                            Measure nearest = Measure.of(measured.compareTo(min) < 0 ? min : max);
                            Measure required = Measure.between(Measure.of(min), Measure.of(max));
                            Fault fault = Fault.of(at, Measure.of(measured), required)
                                    .withFixes(new Fix.SetProperty(at, property, nearest));
                            return Optional.of(section.isLandscape() ? fault.withBasis(Basis.DERIVED) : fault);
                        },
                        bounds())
                .apply(draft);
    }

    @Override
    public int bounds() {
        return 2;
    }
}
