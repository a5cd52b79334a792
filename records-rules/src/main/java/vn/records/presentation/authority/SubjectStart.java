package vn.records.presentation.authority;

import com.google.common.collect.ImmutableList;
import vn.records.text.VietnameseText;

/** The words that subjects begin with before they say anything (<i>về việc</i>). */
final class SubjectStart {

    private static final ImmutableList<String> STARTS = ImmutableList.of("VỀ VIỆC", "V/V", "VỀ");

    private SubjectStart() {}

    /** Returns a subject in capitals without them. */
    static String without(String subject) {
        String capitals = VietnameseText.upper(VietnameseText.fold(subject));
        return STARTS.stream()
                .filter(start -> VietnameseText.beginsWithWords(capitals, start))
                .findFirst()
                .map(start -> capitals.substring(start.length()).strip())
                .orElse(capitals);
    }
}
