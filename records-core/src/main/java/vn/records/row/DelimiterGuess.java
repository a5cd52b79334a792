package vn.records.row;

import java.util.Map;
import java.util.TreeMap;

/** Finds the delimiter of a text by its first lines: the one that parts most lines into equally many cells. */
final class DelimiterGuess {
    private static final String CANDIDATES = ",;\t";
    private static final int LINES = 50;

    private DelimiterGuess() {}

    static char of(char[] text, int from, int to) {
        char best = CANDIDATES.charAt(0);
        long most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(text, from, to, CANDIDATES.charAt(i));
            if (score > most) {
                most = score;
                best = CANDIDATES.charAt(i);
            }
        }
        return best;
    }

    /** The number of delimiters that most lines agree on, times the square of how many these are. */
    private static long score(char[] text, int from, int to, char delimiter) {
        Map<Integer, Integer> lines = new TreeMap<>();
        boolean quoted = false;
        int inLine = 0;
        int seen = 0;
        for (int i = from; i < to && seen < LINES; i++) {
            char c = text[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                inLine++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                lines.merge(inLine, 1, Integer::sum);
                inLine = 0;
                seen++;
            }
        }
        lines.merge(inLine, 1, Integer::sum);
        return lines.entrySet().stream()
                .mapToLong(line -> (long) line.getKey() * line.getValue() * line.getValue())
                .max()
                .orElse(0);
    }
}
