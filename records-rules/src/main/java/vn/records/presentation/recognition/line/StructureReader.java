package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Reads the structure of a body: phần, chương, mục, tiểu mục, điều, khoản, điểm. */
public final class StructureReader {

    /** Numbers in words that head a phần or chương: {@code Phần một}, {@code Chương thứ hai}. */
    private static final ImmutableSet<String> NUMBER_WORDS =
            ImmutableSet.of("một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

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
        return ImmutableList.copyOf(UnusualMarks.settled(walk.items));
    }

    /** The way down the lines: what a line is depends on those above it. */
    private static final class Walk {

        private final List<BodyItem> items = new ArrayList<>();
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
            int start = ListLabels.firstShown(text, 0);
            BodyItem named = named(line, text, start, quoted);
            if (named != null) {
                return named;
            }
            if (isOperative(line)) {
                return new BodyItem(Unit.OPERATIVE, line, "", 0, quoted);
            }
            BodyItem numbered = ListLabels.read(line, text, start, quoted);
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
                    && ListLabels.isGap(text.charAt(end));
            if (matches) {
                int from = ListLabels.firstShown(text, end);
                int to = ListLabels.labelEnd(text, from);
                String label = text.substring(from, to);
                if ((word.accepts(label) && endsLabel(text, to)) || word.acceptsInWords(label, text, to)) {
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
            return !label.isEmpty() && (isDigits(label) || isRoman(label) || (this != ARTICLE && isOrdinalWord(label)));
        }

        /** A number in words that ends the line or has a mark behind it: {@code Phần một số} is no heading. */
        boolean acceptsInWords(String label, String text, int to) {
            return (this == PART || this == CHAPTER)
                    && NUMBER_WORDS.contains(VietnameseText.lower(label))
                    && (text.substring(to).isBlank() || ".:".indexOf(text.charAt(to)) >= 0);
        }

        private static boolean isOrdinalWord(String label) {
            return VietnameseText.lower(label).equals("thứ");
        }
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

    /** Whether it is the word and number of a phần, chương or mục. */
    public static boolean isHeading(Line line) {
        String text = line.text();
        int start = ListLabels.firstShown(text, 0);
        BodyItem item = start < text.length() ? named(line, text, start, false) : null;
        return item != null && isHeading(item.unit());
    }

    /** Whether it begins with a number of a unit, of any kind. */
    public static boolean isNumbered(Line line) {
        String text = line.text();
        int start = ListLabels.firstShown(text, 0);
        return start < text.length()
                && (named(line, text, start, false) != null || ListLabels.isUsual(line, text, start));
    }

    /** Whether it begins with a Roman number and a mark: {@code I. NHỮNG KẾT QUẢ}. */
    public static boolean isRomanNumbered(String text) {
        return ListLabels.isRomanNumbered(text);
    }

    public static boolean isDigits(String text) {
        return ListLabels.isDigits(text);
    }

    public static boolean isRoman(String text) {
        return ListLabels.isRoman(text);
    }

    private static boolean endsLabel(String text, int to) {
        return to >= text.length() || ".:-–, \t\u00a0)".indexOf(text.charAt(to)) >= 0;
    }

    private static int afterMark(String text, int to) {
        return to < text.length() && ".:".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
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
