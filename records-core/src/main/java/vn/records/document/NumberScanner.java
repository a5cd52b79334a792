package vn.records.document;

import vn.records.document.NumberFlaw.Kind;
import vn.records.document.NumberReading.Part;
import vn.records.text.Blanks;
import vn.records.text.ComposedText;
import vn.records.text.VietnameseText;

/** One pass over a number line (<i>dòng số, ký hiệu</i>): each part is read from an index and returns where it ends. */
final class NumberScanner {
    private static final int YEAR_DIGITS = 4;
    private static final int MAX_ORDINAL_DIGITS =
            String.valueOf(DocumentNumber.MAX_ORDINAL).length();

    /** The length of a full stop and the three figures behind it. */
    private static final int THOUSANDS = 4;

    private static final int FARTHEST_WORD = 24;
    private static final int NOWHERE = -1;

    private final LineCursor at;
    private final NumberReadingBuilder reading;

    NumberScanner(String line) {
        ComposedText text = ComposedText.of(line);
        this.at = new LineCursor(Blanks.of(text.composed()).open());
        this.reading = new NumberReadingBuilder(text);
    }

    NumberReading scan() {
        int word = at.findWordSo(FARTHEST_WORD);
        int numberEnd = readOrdinal(word == NOWHERE ? readMissingWord() : readWord(word));
        int end = readSeparator(numberEnd);
        if (reading.has(Part.SEPARATOR)) {
            end = new SymbolScanner(at, reading).scan(readYear(end));
        }
        int rest = at.skipSpaces(end);
        if (rest < at.length()) {
            reading.mark(Part.TRAILER, rest, at.withoutSpacesAtEnd(rest));
        }
        return isNumberLine(word) ? reading.build() : reading.buildNothing();
    }

    /**
     * The less of {@code Số:} there is, the more of a number must follow: {@code Số 15/2 Lê Lợi} is an address,
     * {@code Tổng số: 15} a sum, {@code - Phòng Nội vụ} an item of a list.
     */
    private boolean isNumberLine(int word) {
        boolean colon = reading.has(Part.COLON) && !reading.has(Kind.MISSING_COLON);
        boolean alone = !reading.has(Part.TRAILER);
        if (word > at.skipSpaces(0)) {
            boolean legislation = reading.kind() == DocumentNumber.Kind.LEGISLATION;
            return legislation && !reading.groups().isEmpty() && (colon || alone);
        }
        if (colon) {
            return reading.has(Part.SEPARATOR) || reading.has(Part.ORDINAL) || alone;
        }
        boolean speaksForItself = reading.groups().size() > 1 && !reading.has(Kind.SYMBOL_NOT_CAPITAL);
        return speaksForItself && (reading.has(Part.WORD) || (alone && reading.has(Part.ORDINAL)));
    }

    private int readMissingWord() {
        int start = at.skipSpaces(0);
        reading.flaw(Kind.MISSING_WORD, start, start, "Số: ");
        return start;
    }

    private int readWord(int start) {
        int end = start + LineCursor.SO_LENGTH;
        reading.mark(Part.WORD, start, end);
        if (!at.text(start, end).equals("Số")) {
            reading.flaw(Kind.WORD_NOT_SO, start, end, "Số");
        }
        return readColon(end);
    }

    private int readColon(int from) {
        int colon = at.skipSpaces(from);
        boolean singleDot = at.is(colon, '.') && !at.isDot(colon + 1);
        if (at.is(colon, ':')) {
            if (colon > from) {
                reading.flaw(Kind.SPACE_BEFORE_COLON, from, colon, "");
            }
        } else if (singleDot || at.isOneOf(colon, ";,：")) {
            reading.flaw(Kind.MISSING_COLON, colon, colon + 1, ":");
        } else {
            reading.flaw(Kind.MISSING_COLON, from, from, ":");
            return from;
        }
        reading.mark(Part.COLON, colon, colon + 1);
        return colon + 1;
    }

    private int readOrdinal(int from) {
        int start = at.skipBlank(from);
        int end = at.skipDigits(start);
        if (end == start) {
            return start;
        }
        int next = at.skipSpaces(end);
        while (next > end && at.isDigit(next)) {
            reading.space(end, next);
            end = at.skipDigits(next);
            next = at.skipSpaces(end);
        }
        int compound = endOfCompound(end);
        if (compound > end) {
            return readCompound(start, end, compound);
        }
        boolean letter = at.isLetter(end) && at.isSlash(at.skipSpaces(end + 1));
        judgeOrdinal(start, end, letter ? end + 1 : end);
        return letter ? end + 1 : end;
    }

    /** Where figures joined to the number end: {@code 24.4/}, {@code 24-1/}, {@code 18-01/26/}; a slash stands behind them. */
    private int endOfCompound(int end) {
        int i = end;
        int next = afterJoint(i);
        while (next > i) {
            i = next;
            next = afterJoint(i);
        }
        int figures = at.skipDigits(i + 1);
        boolean shortYear = at.isSlash(i) && figures > i + 1 && figures - i < YEAR_DIGITS && at.isSlash(figures);
        if (shortYear && at.hasLetter(figures + 1, at.skipGroup(figures + 1))) {
            return figures;
        }
        return at.isSlash(at.skipSpaces(i)) ? i : end;
    }

    private int afterJoint(int end) {
        int joint = at.skipSpaces(end);
        int figures = at.skipSpaces(joint + 1);
        return at.is(joint, '.') || at.isDash(joint) ? skipFigures(figures, end) : end;
    }

    private int skipFigures(int from, int otherwise) {
        int end = at.skipDigits(from);
        return end > from ? end : otherwise;
    }

    /** Full stops may part thousands; acts of legislation may have a number of two parts: {@code 66.7/2025/NQ-CP}. */
    private int readCompound(int start, int digitsEnd, int end) {
        int slash = at.skipSpaces(end);
        boolean act = at.skipDigits(slash + 1) - slash - 1 == YEAR_DIGITS;
        boolean thousands = at.is(digitsEnd, '.')
                && at.skipDigits(digitsEnd + 1) == end
                && end - digitsEnd == THOUSANDS
                && digitsEnd - start < THOUSANDS;
        if (thousands) {
            judgeOrdinal(start, end, end);
        } else {
            reading.mark(Part.ORDINAL, start, end);
            if (!act) {
                reading.flaw(Kind.NOT_AN_ORDINAL, start, end, at.text(start, end));
            }
        }
        return end;
    }

    private void judgeOrdinal(int start, int digitsEnd, int end) {
        reading.mark(Part.ORDINAL, start, end);
        String digits = VietnameseText.skeleton(at.text(start, digitsEnd));
        String trimmed = digits.replaceFirst("^0+", "");
        boolean countable = !trimmed.isEmpty() && trimmed.length() <= MAX_ORDINAL_DIGITS;
        if (countable) {
            reading.ordinal(Integer.parseInt(trimmed));
        }
        if (!countable || digitsEnd < end) {
            reading.flaw(Kind.NOT_AN_ORDINAL, start, end, at.text(start, end));
            return;
        }
        String right = DocumentNumber.twoDigits(Integer.parseInt(trimmed));
        boolean hasSpaces = digits.length() < end - start;
        if (!hasSpaces && !digits.equals(right)) {
            Kind kind = digits.length() < right.length() ? Kind.MISSING_LEADING_ZERO : Kind.EXTRA_ZERO;
            reading.flaw(kind, start, end, right);
        }
    }

    private int readSeparator(int from) {
        boolean numbered = reading.has(Part.ORDINAL);
        int start = at.skipBlank(from);
        if (at.isSlash(start)) {
            reading.space(numbered ? from : start, start);
            replace(Kind.WRONG_SEPARATOR, start, "/");
            return separator(start, start + 1);
        }
        if (at.isDash(start) && at.startsGroup(at.skipSpaces(start + 1))) {
            reading.space(numbered ? from : start, start);
            readDash(start);
            return separator(start, start + 1);
        }
        if (numbered && at.startsSymbol(start)) {
            reading.flaw(Kind.WRONG_SEPARATOR, from, start, "/");
            return separator(from, start);
        }
        return from;
    }

    private void readDash(int dash) {
        int group = at.skipSpaces(dash + 1);
        int slash = at.skipSpaces(at.skipGroup(group));
        boolean party = at.is(slash, '/') && at.startsGroup(at.skipSpaces(slash + 1)) && at.hasLetter(group, slash);
        if (party) {
            reading.party();
            replace(Kind.LONG_DASH, dash, "-");
        } else {
            reading.flaw(Kind.WRONG_SEPARATOR, dash, dash + 1, "/");
        }
    }

    private int separator(int start, int end) {
        reading.mark(Part.SEPARATOR, start, end);
        return end;
    }

    private int readYear(int from) {
        int start = at.skipSpaces(from);
        int end = at.skipDigits(start);
        if (end - start != YEAR_DIGITS || at.is(start, '0')) {
            return from;
        }
        int slash = at.skipSpaces(end);
        boolean more = at.isSlash(slash) || (at.isDash(slash) && at.startsGroup(at.skipSpaces(slash + 1)));
        if (!more && slash < at.length()) {
            return from;
        }
        reading.space(from, start);
        reading.mark(Part.YEAR, start, end);
        reading.flaw(Kind.YEAR_INSIDE, start, end, at.text(start, end));
        if (!more) {
            return end;
        }
        reading.year(Integer.parseInt(at.text(start, end)));
        reading.space(end, slash);
        replace(Kind.WRONG_SEPARATOR, slash, "/");
        return slash + 1;
    }

    private void replace(Kind kind, int index, String right) {
        if (!at.is(index, right.charAt(0))) {
            reading.flaw(kind, index, index + 1, right);
        }
    }
}
