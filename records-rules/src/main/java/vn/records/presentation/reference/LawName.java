package vn.records.presentation.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.TypeVocabulary;

/** The name of a luật, bộ luật or pháp lệnh, which is cited by it and not by its number. */
final class LawName {

    private static final Pattern TYPE_ALONE =
            Pattern.compile("(?:^|[\\s(])(" + TypeVocabulary.laws() + ")\\s*+(?:số\\s*+:?\\s*+)?$");

    private static final Pattern NAME_BEHIND = Pattern.compile("^\\s*+(?:sửa đổi|về)\\s");

    /** Where the words of another document end that a law amends. */
    private static final String AMENDED_BY = " bởi ";

    private LawName() {}

    /** Returns where the word luật is that a number follows in place of a name; negative where a name is there. */
    static int missingAt(String before, String behind) {
        Matcher type = TYPE_ALONE.matcher(before);
        return type.find() && !NAME_BEHIND.matcher(behind).find() ? type.start(1) : -1;
    }

    /** Returns the words of the law that the end of a text names, without those of a law it amends. */
    static String last(String before) {
        int amended = before.lastIndexOf(AMENDED_BY);
        return before.substring(amended < 0 ? 0 : amended + AMENDED_BY.length());
    }
}
