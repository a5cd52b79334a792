package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Reads the structure of a body: phần, chương, mục, tiểu mục, điều, khoản, điểm. */
public final class StructureReader {

    private static final String ROMAN = "IVXLCDM";

    private StructureReader() {}

    /** Returns the items of the lines of a body; what stands in tables is left out. */
    public static ImmutableList<BodyItem> read(ImmutableList<Line> lines) {
        Walk walk = new Walk();
        for (Line line : lines) {
            boolean wholeParagraph = line.start() == 0;
            if (!line.isBlank() && line.zone().isEmpty() && wholeParagraph && !line.isTypedRule()) {
                walk.add(line);
            }
        }
        return walk.items.build();
    }

    /** The way down the lines: what a line is depends on those above it. */
    private static final class Walk {

        private final ImmutableList.Builder<BodyItem> items = ImmutableList.builder();
        private boolean titleExpected;
        private int quoteDepth;

        void add(Line line) {
            boolean quoted = quoteDepth > 0 || startsQuotation(line.folded());
            BodyItem item = item(line, quoted);
            items.add(item);
            quoteDepth = Math.max(0, quoteDepth + balance(line.text()));
            titleExpected = isHeading(item.unit()) && item.rest().isEmpty();
        }

        private BodyItem item(Line line, boolean quoted) {
            String text = line.text();
            int start = firstShown(text);
            BodyItem named = named(line, text, start, quoted);
            if (named != null) {
                return named;
            }
            if (isOperative(line)) {
                return new BodyItem(Unit.OPERATIVE, line, "", 0, quoted);
            }
            BodyItem numbered = numbered(line, text, start, quoted);
            if (numbered != null) {
                return numbered;
            }
            boolean title = titleExpected && (line.isCentred() || line.isUpper());
            return new BodyItem(title ? Unit.TITLE : Unit.TEXT, line, "", 0, quoted);
        }
    }

    private static @Nullable BodyItem named(Line line, String text, int start, boolean quoted) {
        for (Named word : Named.values()) {
            int end = start + word.text.length();
            boolean matches = text.regionMatches(true, start, word.text, 0, word.text.length())
                    && Character.isUpperCase(text.charAt(start))
                    && end < text.length()
                    && isGap(text.charAt(end));
            if (matches) {
                int from = firstShown(text, end);
                int to = labelEnd(text, from);
                String label = text.substring(from, to);
                if (word.accepts(label) && endsLabel(text, to)) {
                    return new BodyItem(word.unit, line, label, afterMark(text, to), quoted);
                }
            }
        }
        return null;
    }

    /** The words that begin a unit, with the unit. */
    private enum Named {
        PART("Phần", Unit.PART),
        CHAPTER("Chương", Unit.CHAPTER),
        SUBSECTION("Tiểu mục", Unit.SUBSECTION),
        SECTION("Mục", Unit.SECTION),
        ARTICLE("Điều", Unit.ARTICLE);

        private final String text;
        private final Unit unit;

        Named(String text, Unit unit) {
            this.text = text;
            this.unit = unit;
        }

        boolean accepts(String label) {
            return !label.isEmpty()
                    && (isDigits(label)
                            || (isRoman(label) && this != ARTICLE)
                            || (this == PART && isOrdinalWord(label)));
        }

        private static boolean isOrdinalWord(String label) {
            return VietnameseText.lower(label).equals("thứ");
        }
    }

    private static @Nullable BodyItem numbered(Line line, String text, int start, boolean quoted) {
        char first = text.charAt(start);
        if (line.isDash()) {
            return new BodyItem(Unit.DASH, line, text.substring(start, start + 1), start + 1, quoted);
        }
        int to = labelEnd(text, start);
        if (to == start || to >= text.length()) {
            return null;
        }
        String label = text.substring(start, to);
        char mark = text.charAt(to);
        if (isDigits(label) && (mark == '.' || mark == ')' || mark == '/')) {
            return arabic(line, text, start, to, quoted);
        }
        if (isRoman(label) && ".-/".indexOf(mark) >= 0 && !isSubjectMark(text, start)) {
            return new BodyItem(Unit.ROMAN, line, label, to + 1, quoted);
        }
        boolean letter = label.length() == 1 && Character.isLetter(first);
        if (letter && (mark == ')' || (mark == '.' && Character.isLowerCase(first)))) {
            return new BodyItem(Unit.POINT, line, label, to + 1, quoted);
        }
        return null;
    }

    private static @Nullable BodyItem arabic(Line line, String text, int start, int to, boolean quoted) {
        int end = to;
        while (end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1))) {
            end = labelEnd(text, end + 1);
        }
        String label = text.substring(start, end);
        boolean marked = end < text.length() && ".)/".indexOf(text.charAt(end)) >= 0;
        int after = marked ? end + 1 : end;
        if (end > to) {
            boolean date = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
            return date ? null : new BodyItem(Unit.SUBCLAUSE, line, label, after, quoted);
        }
        boolean number =
                text.charAt(to) == '/' && after < text.length() && Character.isLetterOrDigit(text.charAt(after));
        return number ? null : new BodyItem(Unit.CLAUSE, line, label, after, quoted);
    }

    private static boolean isHeading(Unit unit) {
        return unit == Unit.PART || unit == Unit.CHAPTER || unit == Unit.SECTION || unit == Unit.SUBSECTION;
    }

    /** Whether it is the line QUYẾT ĐỊNH or QUYẾT NGHỊ that begins the articles. */
    public static boolean isOperative(Line line) {
        if (line.folded().length() > 30) {
            return false;
        }
        String key = line.key();
        return key.equals("quyetdinh") || key.equals("quyetnghi");
    }

    /** Whether it begins with a number of a unit, of any kind. */
    public static boolean isNumbered(Line line) {
        String text = line.text();
        int start = firstShown(text);
        return start < text.length()
                && (named(line, text, start, false) != null || numbered(line, text, start, false) != null);
    }

    /** Whether it begins with a Roman number and a mark: {@code I. NHỮNG KẾT QUẢ}. */
    public static boolean isRomanNumbered(String text) {
        int to = labelEnd(text, 0);
        return to > 0
                && to < text.length()
                && isRoman(text.substring(0, to))
                && ".-/".indexOf(text.charAt(to)) >= 0
                && !isSubjectMark(text, 0);
    }

    /** Whether the letters are V/v, which begin a subject and no list. */
    private static boolean isSubjectMark(String text, int from) {
        return text.regionMatches(true, from, "v/v", 0, 3);
    }

    private static int labelEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsLabel(String text, int to) {
        return to >= text.length() || ".:-–, \t\u00a0)".indexOf(text.charAt(to)) >= 0;
    }

    private static int afterMark(String text, int to) {
        return to < text.length() && ".:".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
    }

    private static int firstShown(String text) {
        return firstShown(text, 0);
    }

    private static int firstShown(String text, int from) {
        int i = from;
        while (i < text.length() && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isGap(char c) {
        return VietnameseText.isSpace(c);
    }

    public static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public static boolean isRoman(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    private static boolean startsQuotation(String text) {
        return "“\"”‘'".indexOf(text.charAt(0)) >= 0;
    }

    private static int balance(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return depth;
    }
}
