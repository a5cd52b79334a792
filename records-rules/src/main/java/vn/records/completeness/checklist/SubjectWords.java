package vn.records.completeness.checklist;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.records.text.VietnameseText;

/**
 * The words of a subject as they are compared (<i>từ trong trích yếu</i>): in small letters, composed, with tone marks in
 * one place; {@code về việc}, {@code V/v} and the like are no words, but {@code công việc} is two.
 *
 * <p>A file has many subjects, and most of their words need never be strings of their own.
 *
 * @since 0.1
 */
public final class SubjectWords {

    /** Letters and digits in small letters by their codes up to the last one of Vietnamese; 0 for what is neither. */
    private static final char[] COMMON = new char['ỹ' + 1];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            COMMON[c] = letter(c);
        }
    }

    private static final String[] BEFORE_WORK = {"công", "làm", "vụ", "sự", "thôi", "nghỉ", "thử"};

    private static final int START = 0;
    private static final int END = 1;
    private static final int HASH = 2;
    private static final int EACH = 3;

    /** The small letters and digits; 0 between words. */
    private final char[] letters;
    /** Start, end and hash code of each word. */
    private final int[] places;

    private final int size;
    private final int matter;

    private SubjectWords(char[] letters, int most) {
        this.letters = letters;
        places = new int[EACH * most];
        int count = 0;
        int about = 0;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != 0) {
                int end = place(count, i);
                if (!isFiller(count)) {
                    count++;
                } else if (about == 0 && !isWord(count, "việc")) {
                    about = count;
                }
                i = end;
            }
        }
        size = count;
        matter = about;
    }

    private int place(int word, int start) {
        int hash = 0;
        int end = start;
        while (end < letters.length && letters[end] != 0) {
            hash = 31 * hash + letters[end];
            end++;
        }
        places[EACH * word + START] = start;
        places[EACH * word + END] = end;
        places[EACH * word + HASH] = hash;
        return end;
    }

    /** A word of no weight; but {@code việc} in {@code công việc} or {@code làm việc} is one. */
    private boolean isFiller(int word) {
        if (letters[start(word)] != 'v') {
            return false;
        }
        return end(word) - start(word) == 1 || isWord(word, "về") || (isWord(word, "việc") && !isOfCompound(word));
    }

    private boolean isOfCompound(int word) {
        for (int i = 0; word > 0 && i < BEFORE_WORK.length; i++) {
            if (isWord(word - 1, BEFORE_WORK[i])) {
                return true;
            }
        }
        return false;
    }

    private int start(int word) {
        return places[EACH * word + START];
    }

    private int end(int word) {
        return places[EACH * word + END];
    }

    /** Returns the words of a text. */
    public static ImmutableList<String> of(String text) {
        SubjectWords words = in(text);
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int i = 0; i < words.size; i++) {
            all.add(words.get(i));
        }
        return all.build();
    }

    /** Returns the words of a text, not yet strings of their own. */
    public static SubjectWords in(String text) {
        char[] letters = composed(text).toCharArray();
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            letters[i] = c < COMMON.length ? COMMON[c] : letter(c);
            words += !inWord && letters[i] != 0 ? 1 : 0;
            inWord = letters[i] != 0;
        }
        return new SubjectWords(letters, words);
    }

    /** Two letters of other languages have small ones that cannot be told from the letter alone. */
    private static String composed(String text) {
        String folded = VietnameseText.foldTones(text);
        return folded.indexOf('Σ') < 0 && folded.indexOf('İ') < 0 ? folded : VietnameseText.lower(folded);
    }

    private static char letter(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** Returns how many words there are. */
    public int size() {
        return size;
    }

    /** Returns the place of the word behind the first {@code về} or {@code V/v}; 0 where there is none. */
    public int matter() {
        return matter;
    }

    /** Returns a word, counted from 0. */
    public String get(int word) {
        return new String(letters, start(word), end(word) - start(word));
    }

    /** Returns the first words, or as many as there are, with a space between them. */
    public String first(int words) {
        return from(0, words);
    }

    /** Returns the words from one on, or as many as there are, with a space between them. */
    public String from(int first, int words) {
        return IntStream.range(first, Math.min(first + words, size))
                .mapToObj(this::get)
                .collect(Collectors.joining(" "));
    }

    /** Returns the hash code that a word has as a string. */
    public int hash(int word) {
        return places[EACH * word + HASH];
    }

    /** Whether a word is this one. */
    public boolean isWord(int word, String other) {
        int start = start(word);
        if (other.length() != end(word) - start) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (letters[start + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
