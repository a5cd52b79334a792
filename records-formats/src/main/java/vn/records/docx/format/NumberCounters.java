package vn.records.docx.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the lists of a story have counted. */
public final class NumberCounters {

    private static final int UNUSED = -1;

    /** A level of a list. */
    private record Use(int list, int level) {}

    private final Map<Integer, int[]> numbers = new HashMap<>();
    private final Set<Use> used = new HashSet<>();

    /** Counts a paragraph and returns its label without what follows it; empty if it has none. */
    public String next(NumberList list, int index) {
        int[] counts = numbers.computeIfAbsent(list.definition(), id -> unused());
        NumberLevel level = list.level(index);
        if (level == null) {
            return "";
        }
        Integer start = list.starts().get(index);
        if (used.add(new Use(list.id(), index)) && start != null) {
            counts[index] = start;
        } else {
            counts[index] = counts[index] == UNUSED ? level.start() : counts[index] + 1;
        }
        for (int lower = index + 1; lower < counts.length; lower++) {
            if (restarts(list.level(lower), index)) {
                counts[lower] = UNUSED;
            }
        }
        return label(list, level, counts);
    }

    private static int[] unused() {
        int[] counts = new int[NumberList.MAX_LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static boolean restarts(@Nullable NumberLevel lower, int index) {
        return lower == null || lower.restartsAfter(index);
    }

    private static String label(NumberList list, NumberLevel level, int[] counts) {
        if (level.isBullet()) {
            return Symbols.map(level.text());
        }
        String text = level.text();
        StringBuilder label = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            int shown = c == '%' && i < text.length() ? text.charAt(i) - '1' : -1;
            if (shown < 0 || shown >= NumberList.MAX_LEVELS) {
                label.append(c);
            } else {
                i++;
                label.append(number(list, level, shown, counts));
            }
        }
        return label.toString();
    }

    /** Returns the number of a level in the label of another; none for levels below that one and for bullets. */
    private static String number(NumberList list, NumberLevel level, int index, int[] counts) {
        NumberLevel shown = list.level(index);
        if (shown == null || index > level.index() || shown.isBullet()) {
            return "";
        }
        int number = counts[index] == UNUSED ? shown.start() : counts[index];
        return NumberText.of(number, level.isLegal() ? "decimal" : shown.format());
    }
}
