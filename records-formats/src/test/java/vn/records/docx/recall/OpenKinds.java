package vn.records.docx.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The kinds of fault that are not caught, each with the reason: <i>undecidable</i> where neither law nor file can decide,
 * <i>pending</i> where it can be and is not yet. A pending one that is caught fails the test.
 */
final class OpenKinds {

    private static final String UNDECIDABLE = "undecidable";
    private static final Map<String, String> REASONS = read("/recall-open.tsv");

    private OpenKinds() {}

    private static Map<String, String> read(String resource) {
        try (InputStream in = OpenKinds.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String reason(String kind) {
        return REASONS.getOrDefault(kind, "").replace('\t', ' ');
    }

    static boolean isUndecidable(String kind) {
        return reason(kind).startsWith(UNDECIDABLE);
    }

    static boolean isPending(String kind) {
        return REASONS.containsKey(kind) && !isUndecidable(kind);
    }

    /** Returns the last lines of the table: all kinds, and those that are not pending. */
    static List<String> sums(List<Tally> tallies) {
        List<String> lines = new ArrayList<>();
        lines.add(sum("all", tallies));
        lines.add(sum(
                "not pending",
                tallies.stream().filter(tally -> !tally.isPending()).toList()));
        return lines;
    }

    private static String sum(String name, List<Tally> tallies) {
        int made = tallies.stream().mapToInt(Tally::made).sum();
        int caught = tallies.stream().mapToInt(Tally::caught).sum();
        int moved = tallies.stream().mapToInt(Tally::moved).sum();
        return name + " (" + tallies.size() + " kinds)\t\t\t" + made + "\t" + caught + "\t\t\t" + moved;
    }
}
