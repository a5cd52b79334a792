package vn.records.registering;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/** The series of a register under one or several plans at a time; the one that explains the rows best is judged by. */
final class SeriesTracks {
    private static final int MOST_SERIES = 20_000;

    private final ImmutableMap<SeriesPlan, Series> plans;
    private final Map<String, ImmutableList<NumberTrack>> known = new HashMap<>();
    private int unjudged;

    SeriesTracks(ImmutableList<SeriesPlan> plans, int mostFaults) {
        this.plans = Maps.toMap(plans, plan -> new Series(new FaultList(mostFaults), new LinkedHashMap<>()));
    }

    /** The series under one plan, and what is wrong with them. */
    private record Series(FaultList faults, Map<String, NumberTrack> tracks) {

        NumberTrack track(String key, String behind) {
            return tracks.computeIfAbsent(key, k -> new NumberTrack(behind, faults));
        }
    }

    /**
     * Adds a row.
     *
     * @param named the type that its subject names where its symbol is that of several; usually empty
     * @param apart what separates its series from others whatever the plan: organisation, secrecy; usually empty
     */
    void add(int row, RegisterNumber number, String named, String apart, int day) {
        String key =
                apart.isEmpty() && named.isEmpty() ? number.symbol() : apart + '\n' + named + '\n' + number.symbol();
        @Nullable ImmutableList<NumberTrack> tracks = known.get(key);
        if (tracks == null) {
            if (known.size() >= MOST_SERIES) {
                unjudged++;
                return;
            }
            tracks = tracks(number, named, apart);
            known.put(key, tracks);
        }
        for (NumberTrack track : tracks) {
            track.add(row, number.ordinal(), day);
        }
    }

    private ImmutableList<NumberTrack> tracks(RegisterNumber number, String named, String apart) {
        boolean legislation = number.yearInside() > 0;
        ImmutableList.Builder<NumberTrack> tracks = ImmutableList.builder();
        plans.forEach((plan, series) -> {
            String key = plan.key(number, named);
            tracks.add(series.track(apart + '\n' + (legislation ? "L" : "") + key, plan.behind(number)));
        });
        return tracks.build();
    }

    /** Tells what is known only at the end. */
    void finish() {
        plans.values().forEach(series -> series.tracks().values().forEach(NumberTrack::finish));
    }

    /** Returns the plan to judge by: the one under which the fewest numbers are wrong, of equal ones the first. */
    SeriesPlan plan() {
        SeriesPlan best = plans.keySet().asList().get(0);
        for (SeriesPlan plan : plans.keySet()) {
            best = faults(plan).size() < faults(best).size() ? plan : best;
        }
        return best;
    }

    Grouping grouping() {
        return plan().grouping();
    }

    FaultList faults(SeriesPlan plan) {
        return series(plan).faults();
    }

    int count(SeriesPlan plan) {
        return series(plan).tracks().size();
    }

    private Series series(SeriesPlan plan) {
        return checkNotNull(plans.get(plan));
    }

    int unjudged() {
        return unjudged;
    }
}
