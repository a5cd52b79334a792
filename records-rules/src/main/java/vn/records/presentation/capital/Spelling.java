package vn.records.presentation.capital;

import com.google.common.collect.ImmutableList;
import vn.records.text.VietnameseText;

/**
 * The words of a name, apart from the case of their letters (<i>cách viết một tên</i>).
 *
 * @param keys its words in small letters with folded tones
 * @param signs what stands before each of them, without spaces
 * @param capitals which of them begin with a capital
 */
record Spelling(ImmutableList<String> keys, ImmutableList<String> signs, ImmutableList<Boolean> capitals) {

    static Spelling of(String text) {
        String folded = VietnameseText.foldTones(text);
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        ImmutableList.Builder<String> signs = ImmutableList.builder();
        ImmutableList.Builder<Boolean> capitals = ImmutableList.builder();
        int last = 0;
        int i = 0;
        while (i < folded.length()) {
            int end = i;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > i) {
                signs.add(folded.substring(last, i).strip());
                keys.add(VietnameseText.lower(folded.substring(i, end)));
                capitals.add(Character.isUpperCase(folded.charAt(i)));
                last = end;
            }
            i = end + 1;
        }
        return new Spelling(keys.build(), signs.build(), capitals.build());
    }

    boolean isCapital(int word) {
        return capitals.get(word);
    }
}
