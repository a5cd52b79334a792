package vn.records.text;

import com.google.common.collect.ImmutableList;
import vn.records.text.Blanks.Blank;

/** One pass over a text that finds what it leaves open (<i>chỗ trống</i>); looks ahead no farther than a mark is long. */
final class BlankScanner {
    static final String BEGINNINGS = ".…_ \u00a0\t\n{[<«$xX";
    private static final String CLOSING = "}]>»";
    private static final String OPENING = "{[<«";
    private static final String NO_NAME = "@=\n\t";

    private static final char OPEN = '…';
    private static final int LONGEST_MARK = 100;
    private static final int FEWEST_DOTS = 3;
    private static final int FEWEST_STROKES = 2;
    private static final int FEWEST_SPACES = 4;
    private static final int FEWEST_SMALL_X = 2;
    private static final int FEWEST_CAPITAL_X = 4;

    private final String text;
    private final ImmutableList.Builder<Blank> found = ImmutableList.builder();

    private BlankScanner(String text) {
        this.text = text;
    }

    static ImmutableList<Blank> scan(String text) {
        BlankScanner scanner = new BlankScanner(text);
        int i = 0;
        while (i < text.length()) {
            boolean blank = (Letters.traits(text.charAt(i)) & Letters.BLANK) != 0 && !scanner.isSingleSpace(i);
            i = blank ? scanner.read(i) : i + 1;
        }
        return scanner.found.build();
    }

    /** Whether spaces, no tab among them, stand behind the last word: as many as make a blank between words. */
    static boolean endsInGap(String text) {
        int end = text.length();
        while (end > 0 && VietnameseText.isSpace(text.charAt(end - 1)) && "\t\n".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return text.length() - end >= FEWEST_SPACES && end > 0 && Character.isLetterOrDigit(text.charAt(end - 1));
    }

    /** Whether one plain space stands here, as between any two words. */
    private boolean isSingleSpace(int at) {
        return text.charAt(at) == ' ' && !isSpace(at + 1);
    }

    /** Reads what stands here and returns the index after it. */
    private int read(int at) {
        char c = text.charAt(at);
        if (isDot(at)) {
            return dots(at);
        }
        if (isSpace(at)) {
            return gap(at);
        }
        return c == 'x' || c == 'X' ? letters(at, c) : mark(at);
    }

    private int dots(int from) {
        int end = from;
        int next = from;
        boolean strokes = true;
        while (isDot(next)) {
            strokes = strokes && text.charAt(next) == '_';
            end = next + 1;
            boolean spaced = isSpace(end) && isDot(end + 1);
            next = spaced ? end + 1 : end;
        }
        int width = Blanks.widthOf(text.substring(from, end));
        if (width >= (strokes ? FEWEST_STROKES : FEWEST_DOTS)) {
            found.add(new Blank(TextRange.of(from, end), false, width));
        }
        return end;
    }

    /** Spaces at either end of a text or behind a mark set it out, and so they do where a tab stands among them. */
    private int gap(int from) {
        int end = from;
        boolean tab = false;
        while (isSpace(end)) {
            tab = tab || text.charAt(end) == '\t' || text.charAt(end) == '\n';
            end++;
        }
        boolean behindWord = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        if (!tab && behindWord && end < text.length() && end - from >= FEWEST_SPACES) {
            found.add(new Blank(TextRange.of(from, end), false, 0));
        }
        return end;
    }

    /** {@code ngày xx tháng xx năm 20xx}; {@code XX} is a Roman number. */
    private int letters(int from, char letter) {
        int end = from;
        while (end < text.length() && text.charAt(end) == letter) {
            end++;
        }
        boolean word = !isLetter(from - 1) && !isLetter(end);
        if (word && end - from >= (letter == 'x' ? FEWEST_SMALL_X : FEWEST_CAPITAL_X)) {
            found.add(new Blank(TextRange.of(from, end), true, end - from));
        }
        return end;
    }

    /** A name in brackets, one or more of a kind, with or without a dollar before. */
    private int mark(int from) {
        int bracket = text.charAt(from) == '$' ? from + 1 : from;
        if (bracket >= text.length() || (bracket > from && text.charAt(bracket) != '{')) {
            return from + 1;
        }
        char open = text.charAt(bracket);
        char close = CLOSING.charAt(OPENING.indexOf(open));
        int name = skip(bracket, open, text.length());
        int end = endOfName(name, open, close);
        if (end >= text.length() || text.charAt(end) != close) {
            return end >= text.length() || text.charAt(end) != open ? name : end;
        }
        if (!isName(name, end, open)) {
            return name;
        }
        int after = skip(end, close, end + name - bracket);
        found.add(new Blank(TextRange.of(from, after), true, after - from));
        return after;
    }

    /** Returns the index of the first bracket after a name, or of the character behind the longest one looked for. */
    private int endOfName(int from, char open, char close) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_MARK
                && text.charAt(end) != close
                && text.charAt(end) != open) {
            end++;
        }
        return end;
    }

    private int skip(int from, char c, int to) {
        int end = from;
        while (end < Math.min(to, text.length()) && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** Whether a letter stands between the brackets, and no sign of an address; angles are tight, else they compare. */
    private boolean isName(int from, int end, char open) {
        String name = text.substring(from, end);
        boolean loose = open == '<' && (name.isBlank() || isSpace(from) || isSpace(end - 1));
        return !loose
                && name.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)
                && name.codePoints().anyMatch(c -> Character.isLetter(c) || c == '.' || c == OPEN);
    }

    private boolean isDot(int index) {
        return index < text.length() && ".…_".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isSpace(int index) {
        return index >= 0 && index < text.length() && VietnameseText.isSpace(text.charAt(index));
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }
}
