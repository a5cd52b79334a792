package vn.records.completeness.checklist;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.text.VietnameseText;

/**
 * The words of a subject as they are compared (<i>từ trong trích yếu</i>): in small letters, composed, with tone marks in
 * one place; {@code về việc}, {@code V/v} and the like are no words.
 *
 * @since 0.1
 */
public final class SubjectWords {

    private SubjectWords() {}

    /** Returns the words of a text. */
    public static ImmutableList<String> of(String text) {
        String folded = VietnameseText.foldCase(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                String word = folded.substring(start, i);
                if (!isFiller(word)) {
                    words.add(word);
                }
                start = -1;
            }
        }
        return ImmutableList.copyOf(words);
    }

    private static boolean isFiller(String word) {
        return word.charAt(0) == 'v' && (word.length() == 1 || word.equals("về") || word.equals("việc"));
    }
}
