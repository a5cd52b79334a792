package vn.records.presentation.prose;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.records.text.VietnameseText;

/**
 * The different words of a text, each once in small letters with folded tones (<i>bảng từ</i>). Made for a text that is read
 * once: a word that was met before costs no string.
 */
final class Vocabulary {

    private static final int FIRST_SIZE = 256;
    private static final int NOWHERE = -1;
    private static final char LAST_ASCII = 0x7F;

    /** Differs from one to the next, so that no text can be written whose words all fall into one place; no word depends on it. */
    private final int multiplier = ThreadLocalRandom.current().nextInt() | 1;

    private @Nullable Entry[] table = new Entry[FIRST_SIZE];
    private int entries;

    /** A word, and where it stands first and last among all words. */
    static final class Entry {
        private final String key;
        private int first = NOWHERE;
        private int last = NOWHERE;

        private Entry(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        int first() {
            return first;
        }

        /** Adds a place; returns the one before it, or a negative number for the first. */
        int add(int place) {
            int before = last;
            last = place;
            first = first == NOWHERE ? place : first;
            return before;
        }
    }

    /** Returns the word of a key, if the text has it. */
    @Nullable
    Entry find(String key) {
        return table[slot(key, 0, key.length())];
    }

    /** Returns the word that a stretch of letters is. */
    Entry of(String text, int start, int end) {
        if (isToneToFold(text, end)) {
            String folded = VietnameseText.lower(VietnameseText.foldTones(text.substring(start, end)));
            return entry(folded, 0, folded.length());
        }
        return entry(text, start, end);
    }

    private Entry entry(String text, int start, int end) {
        int slot = slot(text, start, end);
        @Nullable Entry known = table[slot];
        if (known != null) {
            return known;
        }
        Entry made = new Entry(VietnameseText.lower(text.substring(start, end)));
        table[slot] = made;
        if (2 * ++entries > table.length) {
            grow();
        }
        return made;
    }

    /** Returns how many places in a row are taken at most: so many words may have to be compared with one. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (@Nullable Entry entry : table) {
            run = entry == null ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void grow() {
        @Nullable Entry[] old = table;
        table = new Entry[2 * old.length];
        for (@Nullable Entry entry : old) {
            if (entry != null) {
                table[slot(entry.key, 0, entry.key.length())] = entry;
            }
        }
    }

    /** Returns the slot of a word, or the free one that it would take. */
    private int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = multiplier * hash + WordLetters.small(text.charAt(i));
        }
        int slot = (hash ^ (hash >>> 16)) & (table.length - 1);
        @Nullable Entry entry = table[slot];
        while (entry != null && !isSame(entry.key, text, start, end)) {
            slot = (slot + 1) & (table.length - 1);
            entry = table[slot];
        }
        return slot;
    }

    private static boolean isSame(String key, String text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != WordLetters.small(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last two letters may bear their tone on the second, as in {@code uỷ}. */
    private static boolean isToneToFold(String text, int end) {
        if (end < 2 || text.charAt(end - 1) <= LAST_ASCII) {
            return false;
        }
        char vowel = WordLetters.small(text.charAt(end - 2));
        char toned = WordLetters.small(text.charAt(end - 1));
        return (vowel == 'o' && "àáảãạèéẻẽẹ".indexOf(toned) >= 0) || (vowel == 'u' && "ỳýỷỹỵ".indexOf(toned) >= 0);
    }
}
