package vn.records.presentation.recognition.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * The words above a text that it is issued with a document numbered as those of the Party are (<i>kèm theo văn bản của
 * Đảng</i>): {@code (Ban hành kèm theo Quyết định số 127-QĐ/TU, ngày 29/6/2026 của Tỉnh uỷ)}.
 *
 * @param text the first lines
 * @param start where the words begin in them
 */
public record PartyReference(String text, int start) {

    private static final int LINES_TO_SEARCH = 12;

    /** Between the words and the end of the number stand no more than a type and the word for number. */
    private static final int FARTHEST = 60;

    /** The words with type, number, date and issuer are no longer. */
    private static final int LONGEST = 250;

    private static final String WORDS = "kèm theo";
    private static final Pattern NUMBER =
            Pattern.compile("số:?+\\s?+[\\d.…_]*+\\s?+-\\s?+(?<code>\\p{L}{2,4}+)/\\p{Lu}");

    /** Returns the reference among the first lines of a text, if there is one. */
    public static Optional<PartyReference> in(List<Line> lines) {
        StringBuilder first = new StringBuilder();
        lines.stream()
                .limit(LINES_TO_SEARCH)
                .filter(line -> !line.isBlank())
                .forEach(line -> first.append(line.folded()).append(' '));
        String text = first.toString();
        int start = VietnameseText.lower(text).indexOf(WORDS);
        if (start < 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text.substring(start, Math.min(text.length(), start + FARTHEST)));
        return number.find() && isCode(number.group("code"))
                ? Optional.of(new PartyReference(text, start))
                : Optional.empty();
    }

    private static boolean isCode(String code) {
        return Arrays.stream(PartyType.values()).anyMatch(type -> type.isAbbreviated(code));
    }

    /** Returns the words themselves, to the bracket that closes them. */
    public String words() {
        int most = Math.min(text.length(), start + LONGEST);
        int bracket = text.indexOf(')', start);
        return text.substring(start, bracket < 0 ? most : Math.min(bracket, most));
    }

    /** Returns the date of the document, if it is named. */
    public Optional<PlaceAndDateReading> date() {
        return PassingNote.dateIn(text, start);
    }
}
