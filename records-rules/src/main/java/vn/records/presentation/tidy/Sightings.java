package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;

/**
 * What was seen of one kind, told once with its places (<i>các chỗ cùng một lỗi</i>): at the first of them, with the words of
 * some and the number of all. What can be mended is told apart from what cannot, and so are components.
 */
final class Sightings {

    private static final int MOST_SHOWN = 5;

    private final String variant;
    private final int mostShown;
    private final Map<Group, List<Sighting>> groups = new LinkedHashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param variant the key of the message; empty for the usual one
     */
    Sightings(String variant) {
        this(variant, MOST_SHOWN);
    }

    /** Nothing seen yet of what a message shows so many different places of. */
    Sightings(String variant, int mostShown) {
        this.variant = variant;
        this.mostShown = mostShown;
    }

    private record Group(Component component, boolean mended) {}

    private record Sighting(Location at, String shown, Measure required, Optional<Fix> fix) {}

    /** Adds a place, with words that show it, and what is asked for there. */
    void add(Location at, String shown, Measure required, Optional<Fix> fix) {
        groups.computeIfAbsent(new Group(at.component(), fix.isPresent()), group -> new ArrayList<>())
                .add(new Sighting(at, shown, required, fix));
    }

    /** Adds a place that a person mends. */
    void add(Location at, String shown, Measure required) {
        add(at, shown, required, Optional.empty());
    }

    /** Returns a fault for each group; none if nothing was seen. */
    ImmutableList<Fault> faults() {
        return groups.values().stream().map(this::fault).collect(ImmutableList.toImmutableList());
    }

    private Fault fault(List<Sighting> seen) {
        Sighting first = seen.get(0);
        return Fault.of(first.at(), Measure.words(first.shown()), first.required())
                .withVariant(variant)
                .withDetails(ImmutableMap.of("places", shown(seen), "count", Measure.of(seen.size())))
                .withFixes(seen.stream().flatMap(one -> one.fix().stream()).toList());
    }

    private Measure shown(List<Sighting> seen) {
        Set<String> different = seen.stream().map(Sighting::shown).collect(Collectors.toCollection(LinkedHashSet::new));
        String shown = different.stream()
                .limit(mostShown)
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(", "));
        return Measure.words(different.size() > mostShown ? shown + ", …" : shown);
    }
}
