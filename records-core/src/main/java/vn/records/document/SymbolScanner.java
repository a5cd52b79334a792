package vn.records.document;

import java.util.List;
import java.util.Optional;
import vn.records.document.NumberFlaw.Kind;
import vn.records.document.NumberReading.Part;
import vn.records.text.VietnameseText;

/** Reads the symbol (<i>ký hiệu</i>) of a number line: groups, what joins them, and how both are written. */
final class SymbolScanner {
    /** The state title whose customary abbreviation has a small letter: Thủ tướng. */
    private static final String PRIME_MINISTER = "TTg";

    private final LineCursor at;
    private final NumberReadingBuilder reading;

    SymbolScanner(LineCursor at, NumberReadingBuilder reading) {
        this.at = at;
        this.reading = reading;
    }

    /** Reads the symbol and returns where it ends. */
    int scan(int from) {
        int start = at.skipSpaces(from);
        int firstEnd = at.skipGroup(start);
        if (!at.hasLetter(start, firstEnd)) {
            return readFiller(from);
        }
        reading.space(from, start);
        addGroup(start, firstEnd);
        int end = firstEnd;
        int next = readNext(end);
        while (next > end) {
            end = next;
            next = readNext(end);
        }
        reading.mark(Part.SYMBOL, start, end);
        return readFiller(end);
    }

    /** Reads what joins the next group and the group, and returns where it ends; the same index if none follows. */
    private int readNext(int end) {
        int joint = at.skipSpaces(end);
        if (isWordAlone(end, joint)) {
            reading.flaw(Kind.WRONG_SEPARATOR, end, joint, "-");
            return addGroup(joint, at.skipGroup(joint));
        }
        char right = expectsSlash() ? '/' : '-';
        int next = at.skipSpaces(joint + 1);
        boolean tight = joint == end && next == joint + 1;
        boolean joins = at.isDash(joint) || at.is(joint, right) || (tight && at.isOneOf(joint, "/\\._"));
        if (!joins || !at.startsGroup(next) || isOtherText(end, joint, next)) {
            return end;
        }
        reading.space(end, joint);
        judgeJoint(joint, right);
        reading.space(joint + 1, next);
        return addGroup(next, at.skipGroup(next));
    }

    /** In {@code 36-HD/VPTW} the slash stands behind the type. */
    private boolean expectsSlash() {
        return reading.kind() == DocumentNumber.Kind.PARTY && reading.groups().size() == 1;
    }

    private void judgeJoint(int joint, char right) {
        if (!at.is(joint, right)) {
            Kind kind = right == '-' && at.isDash(joint) ? Kind.LONG_DASH : Kind.WRONG_SEPARATOR;
            reading.flaw(kind, joint, joint + 1, String.valueOf(right));
        }
    }

    /** {@code 15/QĐ-UBND - Hà Nội}: a dash between spaces before words is a dash of the sentence. */
    private boolean isOtherText(int end, int joint, int next) {
        return joint > end && next > joint + 1 && VietnameseText.hasLowerCase(at.text(next, at.skipGroup(next)));
    }

    /** {@code 15/QĐ UBND}: a type code, a space and one more word in capitals that ends the line. */
    private boolean isWordAlone(int end, int word) {
        int wordEnd = at.skipGroup(word);
        List<String> groups = reading.groups();
        return word > end
                && groups.size() == 1
                && TypeCodes.isCode(groups.get(0))
                && at.skipSpaces(wordEnd) == at.length()
                && VietnameseText.isUpperCase(at.text(word, wordEnd));
    }

    private int addGroup(int start, int end) {
        String group = at.text(start, end);
        boolean first = reading.groups().isEmpty();
        boolean ofParty = first
                && reading.kind() == DocumentNumber.Kind.PARTY
                && PartyType.ofCode(group).isPresent();
        Optional<String> meant = first && !ofParty ? TypeCodes.meant(group) : Optional.empty();
        boolean exempt = ofParty || group.equals(PRIME_MINISTER) || (first && TypeCodes.isCode(group));
        if (meant.isPresent()) {
            reading.flaw(Kind.MISSPELT_TYPE_CODE, start, end, meant.get());
        } else if (!exempt && VietnameseText.hasLowerCase(group)) {
            Kind kind = isMixedCase(group) ? Kind.SYMBOL_MIXED_CASE : Kind.SYMBOL_NOT_CAPITAL;
            reading.flaw(kind, start, end, VietnameseText.upper(group));
        }
        reading.group(group);
        return end;
    }

    /** More capitals than small letters, the first a capital: {@code GDTrH}, {@code TTr}. */
    private static boolean isMixedCase(String group) {
        long capitals = group.chars().filter(Character::isUpperCase).count();
        long small = group.chars().filter(Character::isLowerCase).count();
        return Character.isUpperCase(group.charAt(0)) && capitals > small;
    }

    /** Takes in the dots of a symbol still to be written, from a hyphen or the end of the last group on. */
    private int readFiller(int from) {
        int start = at.length();
        int end = from;
        while (true) {
            int hyphen = at.skipSpaces(end);
            int first = at.isDash(hyphen) ? at.skipSpaces(hyphen + 1) : hyphen;
            int last = at.lastDot(first, at.skipBlank(first));
            boolean fullStop = !reading.groups().isEmpty() && first == hyphen && last == first;
            if (last < first || fullStop) {
                break;
            }
            start = Math.min(start, first);
            end = last + 1;
        }
        if (start < end) {
            reading.mark(Part.FILLER, start, end);
        }
        return end;
    }
}
