package vn.records.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.records.finding.Cause.Sighting;
import vn.records.view.Place;

/**
 * Puts findings together that a person takes for one. A finding echoes another if both say of one paragraph, by different
 * rules, that the same is set wrong and should be set the same way: it is told with the one that says most, then with the
 * one of the longest stretch. Only how characters are set is compared; lengths and words are each a matter of their own.
 */
final class CauseFinder {

    /** One thing that is set wrong in a paragraph. */
    private record Trait(Place place, Measure measured) {}

    /** The findings of one cause. */
    private record Key(RuleId rule, Severity severity) {}

    private final ImmutableList<Finding> findings;
    private final Map<Trait, Finding> leading = new HashMap<>();

    CauseFinder(ImmutableList<Finding> findings) {
        this.findings = findings;
    }

    ImmutableList<Cause> find() {
        for (Finding finding : findings) {
            for (Trait trait : traits(finding)) {
                leading.merge(trait, finding, CauseFinder::further);
            }
        }
        IdentityHashMap<Finding, List<Finding>> echoes = new IdentityHashMap<>();
        for (Finding finding : findings) {
            echoes.computeIfAbsent(toldWith(finding), one -> new ArrayList<>()).add(finding);
        }
        Map<Key, List<Sighting>> causes = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (toldWith(finding) == finding) {
                List<Finding> with = echoes.getOrDefault(finding, List.of());
                causes.computeIfAbsent(new Key(finding.rule(), finding.severity()), key -> new ArrayList<>())
                        .add(new Sighting(
                                finding,
                                with.stream().filter(one -> one != finding).collect(toImmutableList())));
            }
        }
        return causes.entrySet().stream()
                .map(cause -> new Cause(
                        cause.getKey().rule(), cause.getKey().severity(), ImmutableList.copyOf(cause.getValue())))
                .collect(toImmutableList());
    }

    /** Returns the finding that this one is told with, which is itself told alone; else itself. */
    private Finding toldWith(Finding finding) {
        Finding lead = leadOf(finding);
        return leadOf(lead) == lead ? lead : finding;
    }

    /** Returns the finding that this one echoes, else itself. */
    private Finding leadOf(Finding finding) {
        for (Trait trait : traits(finding)) {
            Finding lead = leading.getOrDefault(trait, finding);
            return lead.rule().equals(finding.rule()) || !covers(lead, finding) ? finding : lead;
        }
        return finding;
    }

    private static boolean covers(Finding lead, Finding other) {
        return lead.severity().compareTo(other.severity()) <= 0
                && parts(lead.fault().measured())
                        .containsAll(parts(other.fault().measured()))
                && parts(lead.fault().required())
                        .containsAll(parts(other.fault().required()));
    }

    private static Finding further(Finding one, Finding other) {
        int more = Integer.compare(weight(other), weight(one));
        return more > 0 || (more == 0 && length(other) > length(one)) ? other : one;
    }

    private static int weight(Finding finding) {
        return parts(finding.fault().measured()).size();
    }

    private static int length(Finding finding) {
        return finding.at().end() - finding.at().start();
    }

    /** Returns what is set wrong in some words; nothing where no words are concerned, or not only how they are set. */
    private static ImmutableList<Trait> traits(Finding finding) {
        ImmutableSet<Measure> parts = parts(finding.fault().measured());
        boolean set = length(finding) > 0 && parts.stream().allMatch(CauseFinder::isOfCharacters);
        return finding.at()
                .place()
                .filter(place -> set)
                .map(place -> parts.stream().map(part -> new Trait(place, part)).collect(toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static boolean isOfCharacters(Measure measure) {
        return measure instanceof Measure.OfSize || measure instanceof Measure.Term;
    }

    private static ImmutableSet<Measure> parts(Measure measure) {
        return measure instanceof Measure.All all ? ImmutableSet.copyOf(all.parts()) : ImmutableSet.of(measure);
    }
}
