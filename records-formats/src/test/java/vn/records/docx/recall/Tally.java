package vn.records.docx.recall;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the faults of one kind. */
final class Tally {

    static final String HEADER = "kind\tfact\trules\tput in\tcaught\tundecided\tpassed\tothers moved\twhich\topen";

    private final FaultKind kind;
    private final Map<String, Integer> others = new TreeMap<>();
    private int made;
    private int caught;
    private int undecided;
    private int moved;

    Tally(FaultKind kind) {
        this.kind = kind;
    }

    void add(Outcome outcome) {
        made++;
        caught += outcome.caught() ? 1 : 0;
        undecided += outcome.undecided() ? 1 : 0;
        moved += outcome.others().isEmpty() ? 0 : 1;
        outcome.others().forEach(rule -> others.merge(rule, 1, Integer::sum));
    }

    int made() {
        return made;
    }

    int caught() {
        return caught;
    }

    /** Whether it is known not to be caught yet. */
    boolean isPending() {
        return OpenKinds.isPending(kind.name());
    }

    /** Whether neither law nor file can decide it. */
    boolean isUndecidable() {
        return OpenKinds.isUndecidable(kind.name());
    }

    int moved() {
        return moved;
    }

    String row() {
        String which = others.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return String.join(
                        "\t",
                        kind.name(),
                        kind.fact(),
                        kind.rules().stream()
                                .sorted()
                                .collect(Collectors.joining("|"))
                                .replace("ND30-", ""),
                        "" + made,
                        "" + caught,
                        "" + undecided,
                        "" + (made - caught - undecided),
                        "" + moved,
                        which.replace("ND30-", ""),
                        OpenKinds.reason(kind.name()))
                .stripTrailing();
    }
}
