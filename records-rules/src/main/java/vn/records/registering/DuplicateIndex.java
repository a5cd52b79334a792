package vn.records.registering;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import vn.records.register.IncomingEntry;
import vn.records.text.VietnameseText;

/**
 * Finds incoming documents that were registered before: same number, symbol and agency (Phụ lục VI). Documents are kept
 * as 64 bits each, so that a million of them take 24 MB.
 */
final class DuplicateIndex {
    private static final int START = 1 << 10;
    private static final int EMPTY = 0;

    private long[] keys = new long[START];
    private int[] rows = new int[START];
    private int size;

    /** Returns the row where the document was first registered, or 0; notes it if it is new. */
    int firstRow(int row, IncomingEntry entry) {
        if (entry.number().isEmpty() || entry.author().isEmpty()) {
            return EMPTY;
        }
        int year = entry.date().map(date -> date.getYear()).orElse(0);
        String identity = compact(entry.author()) + '\n' + compact(entry.number()) + '\n' + year;
        long key = Hashing.farmHashFingerprint64()
                .hashString(identity, StandardCharsets.UTF_8)
                .asLong();
        int slot = slot(keys, rows, key);
        if (rows[slot] != EMPTY) {
            return rows[slot];
        }
        keys[slot] = key;
        rows[slot] = row;
        size++;
        if (size * 2L > keys.length) {
            grow();
        }
        return EMPTY;
    }

    private static String compact(String text) {
        String folded = VietnameseText.foldCase(text);
        return folded.indexOf(' ') < 0 || folded.indexOf('/') < 0 ? folded : folded.replace(" ", "");
    }

    private static int slot(long[] keys, int[] rows, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (rows[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != EMPTY) {
                int slot = slot(keys, rows, oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
