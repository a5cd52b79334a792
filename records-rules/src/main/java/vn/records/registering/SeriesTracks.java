package vn.records.registering;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.DocumentType;
import vn.records.register.RegisterNumber;
import vn.records.registering.SeriesPolicy.Grouping;

/** The series of a register under one or several groupings at a time. */
final class SeriesTracks {
    private static final int MOST_SERIES = 20_000;
    private static final int FEWEST_ROWS = 10;
    private static final int TIMES = 10;
    private static final CharMatcher GROUP_END = CharMatcher.anyOf("-/");

    private final ImmutableMap<Grouping, Series> groupings;
    private final Map<String, ImmutableList<NumberTrack>> known = new HashMap<>();
    private int rows;
    private int unjudged;

    SeriesTracks(Grouping grouping, int mostFaults) {
        ImmutableList<Grouping> all = grouping == Grouping.AUTO
                ? ImmutableList.of(Grouping.SYMBOL, Grouping.TYPE, Grouping.ONE)
                : ImmutableList.of(grouping);
        groupings = Maps.toMap(all, each -> new Series(new FaultList(mostFaults), new LinkedHashMap<>()));
    }

    /** The series under one grouping, and what is wrong with them. */
    private record Series(FaultList faults, Map<String, NumberTrack> tracks) {

        NumberTrack track(String key, String label) {
            return tracks.computeIfAbsent(key, k -> new NumberTrack(label, faults));
        }
    }

    /**
     * Adds a row.
     *
     * @param apart what separates its series from others whatever the grouping: organisation, secrecy; usually empty
     */
    void add(int row, RegisterNumber number, String apart, int day) {
        rows++;
        String key = apart.isEmpty() ? number.symbol() : apart + '\n' + number.symbol();
        @Nullable ImmutableList<NumberTrack> tracks = known.get(key);
        if (tracks == null) {
            if (known.size() >= MOST_SERIES) {
                unjudged++;
                return;
            }
            tracks = tracks(number, apart);
            known.put(key, tracks);
        }
        for (NumberTrack track : tracks) {
            track.add(row, number.ordinal(), day);
        }
    }

    private ImmutableList<NumberTrack> tracks(RegisterNumber number, String apart) {
        String symbol = number.foldedSymbol();
        boolean legislation = number.yearInside() > 0;
        ImmutableList.Builder<NumberTrack> tracks = ImmutableList.builder();
        groupings.forEach((grouping, series) -> {
            String label = label(grouping, symbol, legislation);
            tracks.add(series.track(apart + '\n' + (legislation ? "L" : "") + label, label));
        });
        return tracks.build();
    }

    private static String label(Grouping grouping, String symbol, boolean legislation) {
        return switch (grouping) {
            case ONE -> legislation ? type(symbol) : "";
            case TYPE -> type(symbol);
            default -> symbol;
        };
    }

    /** Returns the code of the type that a symbol begins with; the code of official letters if with none. */
    static String type(String symbol) {
        int end = GROUP_END.indexIn(symbol);
        String first = end < 0 ? symbol : symbol.substring(0, end);
        Optional<DocumentType> type = DocumentType.ofCode(first);
        return type.isPresent() ? first : DocumentType.OFFICIAL_LETTER.code();
    }

    /** Tells what is known only at the end. */
    void finish() {
        groupings.values().forEach(series -> series.tracks().values().forEach(NumberTrack::finish));
    }

    /**
     * Returns the grouping to judge by: the only one, or each symbol unless the numbers plainly follow a larger series,
     * where faults would be ten times as few.
     */
    Grouping grouping() {
        Grouping best = groupings.keySet().asList().get(0);
        long ofSymbols = faults(best).size();
        if (rows >= FEWEST_ROWS) {
            for (Grouping larger : groupings.keySet()) {
                long count = faults(larger).size();
                if (count * TIMES < ofSymbols && count < faults(best).size()) {
                    best = larger;
                }
            }
        }
        return best;
    }

    FaultList faults(Grouping grouping) {
        return series(grouping).faults();
    }

    int count(Grouping grouping) {
        return series(grouping).tracks().size();
    }

    private Series series(Grouping grouping) {
        return checkNotNull(groupings.get(grouping));
    }

    int unjudged() {
        return unjudged;
    }
}
