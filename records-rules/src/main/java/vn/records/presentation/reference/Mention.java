package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.document.TypeVocabulary;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * A place in the body that names a document by type, number and symbol (<i>viện dẫn</i>).
 *
 * @param line the line
 * @param start the offset of the type in the line's text
 * @param numberStart the offset of the number there
 * @param end the offset after the symbol there
 * @param lower the line's text in small letters
 * @param law whether it is a luật, bộ luật or pháp lệnh with a name
 * @param behind what stands right behind it
 */
record Mention(Line line, int start, int numberStart, int end, String lower, boolean law, Behind behind) {

    private static final Pattern NUMBER = Pattern.compile("\\d++\\p{L}?(?:[/-][\\p{L}\\d&]++)++");

    private static final Pattern TYPE =
            Pattern.compile("(?:" + TypeVocabulary.mentioned() + ")\\s++(?:số\\s*+:?\\s*+)?$");

    /** No type with the words up to its number is longer. */
    private static final int LONGEST_TYPE = 50;

    private static final Pattern LAW = Pattern.compile(
            "(?:" + TypeVocabulary.laws() + ")(?:\\s[^,;.()\\d]{2,120})?\\ssố\\s++(\\d++/\\d{4}/(?:qh|ubtvqh)\\d*+)");

    /** Verbs that end another document, which must be told without doubt. */
    private static final Pattern ENDED = Pattern.compile("(?:thay thế|bãi bỏ|hủy bỏ|thu hồi)\\s++(?:cho\\s++)?$");

    private static final String NUMBER_WORD = "số";

    /** What stands further off in a paragraph is said of something else. */
    private static final int FARTHEST = 2_000;

    /** The verb that ends a document stands no further before it. */
    private static final int FARTHEST_VERB = 60;

    /** Returns the mentions of a line, in order. */
    static ImmutableList<Mention> in(Line line) {
        ImmutableList<TextRange> numbers = numbers(line.text());
        if (numbers.isEmpty()) {
            return ImmutableList.of();
        }
        String text = LowerCase.of(line.text());
        ImmutableList.Builder<Mention> out = ImmutableList.builder();
        for (TextRange number : numbers) {
            int from = Math.max(0, number.start() - LONGEST_TYPE);
            Matcher type = TYPE.matcher(text).region(from, number.start());
            if (type.find()) {
                out.add(new Mention(
                        line,
                        type.start(),
                        number.start(),
                        number.end(),
                        text,
                        false,
                        Behind.of(behind(text, number.end()))));
            }
        }
        boolean mayNameLaw = text.contains("qh") && text.contains("số");
        for (Matcher found = LAW.matcher(text); mayNameLaw && found.find(); ) {
            Behind behind = Behind.of(behind(text, found.end()));
            out.add(new Mention(line, found.start(), found.start(1), found.end(), text, true, behind));
        }
        return out.build();
    }

    /** Returns the words of a text that may be number and symbol of a document: digits, letters and a stroke. */
    private static ImmutableList<TextRange> numbers(String text) {
        ImmutableList.Builder<TextRange> out = ImmutableList.builder();
        int to = 0;
        for (int stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', to)) {
            int from = stroke;
            while (from > to && isInNumber(text.charAt(from - 1))) {
                from--;
            }
            to = stroke + 1;
            while (to < text.length() && isInNumber(text.charAt(to))) {
                to++;
            }
            Matcher number = NUMBER.matcher(text).region(from, to);
            if (number.find() && isSymbol(number.group())) {
                out.add(TextRange.of(number.start(), number.end()));
            }
        }
        return out.build();
    }

    private static boolean isSymbol(String number) {
        return number.indexOf('/') > 0 && number.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isInNumber(char c) {
        return c == '/' || c == '-' || c == '&' || Character.isLetterOrDigit(c);
    }

    private static String behind(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + FARTHEST));
    }

    private String before(int farthest) {
        return lower.substring(Math.max(0, start - farthest), start);
    }

    /** Whether no sentence ends between an offset in its line and where it begins. */
    boolean goesOnFrom(int offset) {
        String between = line.text().substring(offset, start);
        return between.indexOf(';') < 0 && !between.contains(". ");
    }

    /** Returns its words: type, number and symbol. */
    String text() {
        return line.text().substring(start, end);
    }

    /** Returns what follows it in its line, in small letters. */
    String rest() {
        return behind(lower, end);
    }

    /** Returns letters and digits of number and symbol, for finding it elsewhere. */
    String key() {
        return VietnameseText.skeleton(line.text().substring(numberStart, end));
    }

    /** Returns number and symbol. */
    String number() {
        return line.text().substring(numberStart, end);
    }

    /** Returns the name of its type, in small letters. */
    String type() {
        String words = VietnameseText.foldCase(line.text().substring(start, numberStart));
        int word = words.lastIndexOf(NUMBER_WORD);
        return word > 0 ? words.substring(0, word).strip() : words;
    }

    /** Returns its words with the word số before the number. */
    String inWords() {
        return line.text().substring(start, numberStart).strip() + ' ' + NUMBER_WORD + ' ' + number();
    }

    /** Whether the word số stands before its number. */
    boolean hasNumberWord() {
        return VietnameseText.foldCase(line.text().substring(start, numberStart))
                .contains(NUMBER_WORD);
    }

    /** Returns where the word luật is whose number stands in place of its name; negative where it has a name. */
    int unnamedLawAt() {
        int at = law ? LawName.missingAt(lower.substring(start, numberStart), rest()) : -1;
        return at < 0 ? at : start + at;
    }

    /** Whether another document ends it, so that it is named in full once more. */
    boolean isEnded() {
        return ENDED.matcher(before(FARTHEST_VERB)).find();
    }

    /** Returns the date right after it, as day, month and year without leading zeros. */
    Optional<String> date() {
        return behind.date();
    }

    /** Returns where the date right after it is; where the mention ends if there is none. */
    Location dateAt() {
        return behind.dateAt()
                .map(date -> line.at(Component.BODY, end + date.start(), end + date.end()))
                .orElseGet(() -> line.at(Component.BODY, end, end));
    }

    /** Returns the words of its sentence before it, in small letters. */
    String before() {
        String text = before(FARTHEST);
        return text.substring(Math.max(text.lastIndexOf(". ") + 1, text.lastIndexOf(';') + 1));
    }

    /** Returns where it is. */
    Location at() {
        return at(Component.BODY);
    }

    /** Returns where it is, in a component. */
    Location at(Component component) {
        return line.at(component, start, end);
    }
}
