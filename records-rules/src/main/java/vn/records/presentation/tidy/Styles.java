package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;

/**
 * Ways of writing one thing, each with where it stands (<i>các cách viết</i>). Where a text has several, that is told once: at
 * the first place of a way other than the most frequent.
 *
 * @param <K> what tells the ways apart
 */
final class Styles<K> {

    private static final int MOST_SHOWN = 3;

    private final Map<K, List<Seen>> ways = new LinkedHashMap<>();

    private record Seen(Location at, String words) {}

    void add(K way, Location at, String words) {
        ways.computeIfAbsent(way, any -> new ArrayList<>()).add(new Seen(at, words));
    }

    /** Returns the fault of several ways; passed for one, or for none. */
    Verdict alike() {
        if (ways.size() < 2) {
            return Verdict.passed();
        }
        List<Seen> most = ways.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow();
        List<Seen> rest = ways.values().stream()
                .filter(way -> way != most)
                .flatMap(List::stream)
                .toList();
        return Verdict.failed(Fault.of(
                        rest.get(0).at(),
                        Measure.words(rest.get(0).words()),
                        Measure.words(most.get(0).words()))
                .withDetails(ImmutableMap.of(
                        "places", shown(rest),
                        "count", Measure.of(rest.size()),
                        "others", shown(most),
                        "most", Measure.of(most.size()))));
    }

    private static Measure shown(List<Seen> seen) {
        Set<String> different = seen.stream().map(Seen::words).collect(Collectors.toCollection(LinkedHashSet::new));
        return Measure.words(different.stream()
                .limit(MOST_SHOWN)
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(", ")));
    }
}
