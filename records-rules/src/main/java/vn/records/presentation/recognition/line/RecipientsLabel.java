package vn.records.presentation.recognition.line;

import vn.records.presentation.draft.Line;

/** Tells the label Nơi nhận and the drafter's symbol (<i>nhãn “Nơi nhận”, ký hiệu người soạn thảo</i>) from other lines. */
public final class RecipientsLabel {

    private static final int LONGEST_LABEL_LINE = 200;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_DRAFTER = 40;

    private RecipientsLabel() {}

    /** Whether it begins with the label, alone or before the first recipient. */
    public static boolean is(Line line) {
        if (line.isBlank()
                || line.folded().length() > LONGEST_LABEL_LINE
                || "NnKk".indexOf(line.folded().charAt(0)) < 0) {
            return false;
        }
        Line column = line.columns().get(0);
        return (column.folded().length() <= LONGEST_LABEL || isBeforeList(column.folded()))
                && column.key().startsWith("noinhan");
    }

    /** Whether the first recipient stands on the line of the label: {@code Nơi nhận: - Như trên;} */
    private static boolean isBeforeList(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL && text.startsWith(": -", colon);
    }

    /** Whether it is a drafter's symbol of the Party, a name or initials with a number of copies: {@code NguyenVanAn-26}. */
    public static boolean isPartyDrafterMark(Line line) {
        String text = line.folded();
        int hyphen = text.lastIndexOf('-');
        return text.length() <= LONGEST_DRAFTER
                && hyphen > 1
                && StructureReader.isDigits(text.substring(hyphen + 1))
                && text.substring(0, hyphen).chars().allMatch(Character::isLetter);
    }

    /** Whether it is a drafter's symbol with a number of copies: {@code PL.(300)}. */
    public static boolean isDrafterMark(Line line) {
        String text = line.folded();
        int open = text.indexOf('(');
        return text.length() <= 16
                && open > 0
                && text.endsWith(")")
                && StructureReader.isDigits(
                        text.substring(open + 1, text.length() - 1).strip());
    }
}
