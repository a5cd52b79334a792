package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * What a person takes for one thing to mend (<i>loại lỗi</i>): the findings of one rule and one severity, wherever they are.
 * Where other rules say the same of the same words, as of a heading in italics, they are told with it.
 *
 * @param rule the rule that tells it
 * @param severity how it is to be shown
 * @param sightings where it was found, in the order of the report; at least one
 * @since 0.1
 */
public record Cause(RuleId rule, Severity severity, ImmutableList<Sighting> sightings) implements Serializable {

    /**
     * Checks that there is a sighting.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Cause {
        checkArgument(!sightings.isEmpty(), "a cause that was not found: %s", rule);
    }

    /**
     * A finding, and those of other rules that say the same of the same words.
     *
     * @param finding the finding that is told
     * @param echoes the others, in the order of the report
     */
    public record Sighting(Finding finding, ImmutableList<Finding> echoes) implements Serializable {

        /** Returns where it is: the stretch of all findings together. */
        public Location at() {
            Location at = finding.at();
            int start = at.start();
            int end = at.end();
            for (Finding echo : echoes) {
                start = Math.min(start, echo.at().start());
                end = Math.max(end, echo.at().end());
            }
            return at.place().isEmpty() || (start == at.start() && end == at.end())
                    ? at
                    : Location.of(at.component(), at.place().get(), start, end);
        }

        /** Returns the finding that is told and then the others. */
        public ImmutableList<Finding> findings() {
            return ImmutableList.<Finding>builder().add(finding).addAll(echoes).build();
        }

        /** Returns the rules that say it, that of the finding first. */
        public ImmutableSet<RuleId> rules() {
            return findings().stream().map(Finding::rule).collect(toImmutableSet());
        }
    }

    /** Returns all its findings, sighting by sighting. */
    public ImmutableList<Finding> findings() {
        return sightings.stream()
                .flatMap(sighting -> sighting.findings().stream())
                .collect(toImmutableList());
    }

    /** Returns the rules that tell it, the one that leads first. */
    public ImmutableSet<RuleId> rules() {
        return sightings.stream().flatMap(sighting -> sighting.rules().stream()).collect(toImmutableSet());
    }

    /** Returns at how many places it was found: a paragraph, or something that is missing, counts once. */
    public int places() {
        Set<Object> places = new HashSet<>();
        for (Sighting sighting : sightings) {
            places.add(
                    sighting.finding().at().place().<Object>map(place -> place).orElse(sighting));
        }
        return places.size();
    }

    /** Returns the causes of a report's findings, in the order in which the report comes to them. */
    public static ImmutableList<Cause> of(Report report) {
        return new CauseFinder(report.findings()).find();
    }
}
