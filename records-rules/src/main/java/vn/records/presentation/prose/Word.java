package vn.records.presentation.prose;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A word of running text (<i>tiếng</i>): letters and digits between other signs.
 *
 * @param passage the paragraph it stands in
 * @param index which word of it, from 0
 * @param start the offset of its first letter in the text of the passage
 * @param end the offset after its last letter
 * @param key the word in small letters with folded tones
 * @param shape the case of its letters
 * @param lead what stands before it
 * @param own whether the words are the author's, not quoted and not the subject of another document
 */
public record Word(Passage passage, int index, int start, int end, String key, Shape shape, Lead lead, boolean own) {

    private static final String CONSONANTS = "bcdđfghjklmnpqrstvwxz";

    private static final ImmutableSet<String> ABBREVIATIONS =
            ImmutableSet.of("cty", "ha", "no", "vol", "art", "inc", "co");

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }

    /** Whether a capital is asked for or free here, whatever the word is. */
    public boolean mayBegin() {
        return lead == Lead.START || lead == Lead.STOP || lead == Lead.MARK;
    }

    /** Whether a sentence surely ended before it: with a word written out, one mark, and a space. */
    public boolean beginsSentence() {
        if (lead != Lead.STOP) {
            return false;
        }
        Word last = passage.word(index - 1);
        return !signs().equals(".")
                || (last.shape == Shape.SMALL && isWrittenOut(last.key) && !ABBREVIATIONS.contains(last.key));
    }

    /** One letter, and consonants alone, are shortenings. */
    private static boolean isWrittenOut(String key) {
        return key.length() > 1 && key.chars().anyMatch(c -> CONSONANTS.indexOf(c) < 0);
    }

    /** Returns a word so many words after this one, or before it. */
    public Optional<Word> at(int distance) {
        int wanted = index + distance;
        return wanted >= 0 && wanted < passage.size() ? Optional.of(passage.word(wanted)) : Optional.empty();
    }

    /** Returns the key of a word so many words after this one, or before it; nothing where none is. */
    public String keyAt(int distance) {
        int wanted = index + distance;
        return wanted >= 0 && wanted < passage.size() ? passage.key(wanted) : "";
    }

    /** Returns the key of the word before it if only spaces stand between; else nothing. */
    public String before() {
        return lead == Lead.SPACE ? passage.key(index - 1) : "";
    }

    /** Returns the key of the word after it if only spaces stand between; else nothing. */
    public String after() {
        return at(1).filter(next -> next.lead == Lead.SPACE).map(Word::key).orElse("");
    }

    /** Returns the signs before it, from the word before on, without spaces. */
    public String signs() {
        int from = index == 0 ? 0 : passage.word(index - 1).end;
        return passage.text().substring(from, start).strip();
    }

    /** Returns it as it is written. */
    public String text() {
        return passage.text().substring(start, end);
    }

    /** Returns the character after it; a space at the end. */
    public char following() {
        return end < passage.text().length() ? passage.text().charAt(end) : ' ';
    }

    @Override
    public String toString() {
        return text();
    }
}
