package vn.records.docx.recall;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The paragraphs of a file that can have a fault. */
interface Where {

    /** Returns where it can be, of words that hold something. */
    List<Passage> in(List<Passage> passages, Pattern having);

    /** Returns the lines of the head, which is the first table, whose whole text is like that. */
    static Where head(String regex) {
        return lines(regex, place -> place.startsWith("body/table[0]/"));
    }

    /** Returns the lines of the tables below the head whose whole text is like that. */
    static Where foot(String regex) {
        return lines(regex, place -> place.startsWith("body/table[") && !place.startsWith("body/table[0]/"));
    }

    /** Returns the lines outside tables whose whole text is like that. */
    static Where text(String regex) {
        return lines(regex, place -> !place.contains("table["));
    }

    private static Where lines(String regex, Predicate<String> place) {
        Predicate<String> words = Pattern.compile(regex).asMatchPredicate();
        return (passages, having) -> passages.stream()
                .filter(passage -> place.test(passage.place()))
                .filter(passage -> words.test(passage.text()))
                .filter(passage -> having.matcher(passage.text()).find())
                .toList();
    }
}
