package vn.records.registering;

import com.google.common.base.CharMatcher;
import java.util.EnumMap;
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

    private final Map<Grouping, FaultList> faults = new EnumMap<>(Grouping.class);
    private final Map<Grouping, Map<String, NumberTrack>> series = new EnumMap<>(Grouping.class);
    private final Map<String, Map<Grouping, NumberTrack>> known = new HashMap<>();
    private int rows;
    private int unjudged;

    SeriesTracks(Grouping grouping, int mostFaults) {
        Grouping[] groupings = grouping == Grouping.AUTO
                ? new Grouping[] {Grouping.SYMBOL, Grouping.TYPE, Grouping.ONE}
                : new Grouping[] {grouping};
        for (Grouping each : groupings) {
            faults.put(each, new FaultList(mostFaults));
            series.put(each, new LinkedHashMap<>());
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
        @Nullable Map<Grouping, NumberTrack> tracks = known.get(key);
        if (tracks == null) {
            if (known.size() >= MOST_SERIES) {
                unjudged++;
                return;
            }
            tracks = tracks(number, apart);
            known.put(key, tracks);
        }
        for (NumberTrack track : tracks.values()) {
            track.add(row, number.ordinal(), day);
        }
    }

    private Map<Grouping, NumberTrack> tracks(RegisterNumber number, String apart) {
        String symbol = number.foldedSymbol();
        boolean legislation = number.yearInside() > 0;
        Map<Grouping, NumberTrack> tracks = new EnumMap<>(Grouping.class);
        faults.forEach((grouping, list) -> {
            String label = label(grouping, symbol, legislation);
            String key = apart + '\n' + (legislation ? "L" : "") + label;
            tracks.put(grouping, series.get(grouping).computeIfAbsent(key, k -> new NumberTrack(label, list)));
        });
        return tracks;
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
        series.values().forEach(tracks -> tracks.values().forEach(NumberTrack::finish));
    }

    /**
     * Returns the grouping to judge by: the only one, or each symbol unless the numbers plainly follow a larger series,
     * where faults would be ten times as few.
     */
    Grouping grouping() {
        Grouping best = faults.containsKey(Grouping.SYMBOL)
                ? Grouping.SYMBOL
                : faults.keySet().iterator().next();
        if (faults.size() == 1 || rows < FEWEST_ROWS) {
            return best;
        }
        long ofSymbols = faults.get(Grouping.SYMBOL).size();
        for (Grouping larger : new Grouping[] {Grouping.TYPE, Grouping.ONE}) {
            long count = faults.get(larger).size();
            if (count * TIMES < ofSymbols && count < faults.get(best).size()) {
                best = larger;
            }
        }
        return best;
    }

    FaultList faults(Grouping grouping) {
        return faults.get(grouping);
    }

    int count(Grouping grouping) {
        return series.get(grouping).size();
    }

    int unjudged() {
        return unjudged;
    }
}
