package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.document.TypeVocabulary;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * A document named as a legal base: what stands in a line of bases up to a semicolon and begins with the name of a type.
 *
 * @param line the line of bases
 * @param start the offset of its type in the line's text
 * @param end the offset after it there
 * @param law whether it is a luật, bộ luật or pháp lệnh
 */
record CitedAct(Line line, int start, int end, boolean law) {

    private static final Pattern BEGINNING = Pattern.compile("^[-–+•\\s]*+căn cứ\\s++(?:các\\s++)?+");

    private static final Pattern LAW = Pattern.compile("^(?:" + TypeVocabulary.laws() + ")\\s");

    private static final Pattern NUMBERED_TYPE =
            Pattern.compile("^(?:" + TypeVocabulary.bases() + ")\\s++(?=số\\s|\\d)");

    private static final Pattern ALWAYS_NUMBERED = Pattern.compile("^(?:" + TypeVocabulary.numberedActs() + ")\\s");

    /** Returns the acts that a line cites as bases; none for a line that begins with other words. */
    static ImmutableList<CitedAct> in(Line line) {
        String text = LowerCase.of(line.text());
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<CitedAct> acts = ImmutableList.builder();
        int from = beginning.end();
        while (from < text.length()) {
            int semicolon = text.indexOf(';', from);
            int end = semicolon < 0 ? text.length() : semicolon;
            add(line, text, skipSpace(text, from), end, acts);
            from = end + 1;
        }
        return acts.build();
    }

    private static void add(Line line, String text, int start, int end, ImmutableList.Builder<CitedAct> acts) {
        if (start >= end) {
            return;
        }
        String segment = text.substring(start, end);
        boolean law = LAW.matcher(segment).find();
        if (law
                || NUMBERED_TYPE.matcher(segment).find()
                || ALWAYS_NUMBERED.matcher(segment).find()) {
            acts.add(new CitedAct(line, start, end, law));
        }
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns its words as they stand in the line, without marks at the end. */
    String text() {
        String text = line.text().substring(start, end);
        int last = text.length();
        while (last > 0
                && (VietnameseText.isSpace(text.charAt(last - 1)) || ".,".indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return text.substring(0, last);
    }

    /** Returns its words in lower case, tones folded, as long as {@link #text()}. */
    String lower() {
        return LowerCase.of(text());
    }

    /** Returns where it is. */
    Location at() {
        return line.at(Component.LEGAL_BASIS, start, start + text().length());
    }

    /** Returns where a stretch of {@link #text()} is. */
    Location at(int from, int to) {
        return line.at(Component.LEGAL_BASIS, start + from, start + to);
    }
}
