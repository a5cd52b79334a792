package vn.records.presentation.recognition.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.list.MixedMarks;

/** Tells numbers and letters in marks that lists seldom have from text that only begins like them. */
final class UnusualMarks {

    private static final String BRACKETS = "()";

    private UnusualMarks() {}

    static boolean isUnusual(BodyItem item) {
        return isUnusual(item.unit(), MixedMarks.mark(item));
    }

    private static boolean isUnusual(Unit unit, String mark) {
        boolean sign = mark.equals(BRACKETS) || mark.equals("-") || mark.equals("–");
        return switch (unit) {
            case CLAUSE -> sign || mark.equals(":");
            case POINT -> sign || mark.equals("/");
            default -> false;
        };
    }

    /** Whether it is the number 1 right below a điều or mục. */
    private static boolean beginsBelow(BodyItem above, BodyItem item) {
        return (above.unit() == Unit.ARTICLE || above.unit() == Unit.ROMAN)
                && item.unit() == Unit.CLAUSE
                && item.label().equals("1")
                && !MixedMarks.mark(item).equals(BRACKETS);
    }

    /** Makes text of what has such a mark and neither goes on with a list nor begins one in the same mark. */
    static List<BodyItem> settled(List<BodyItem> items) {
        if (items.stream().noneMatch(UnusualMarks::isUnusual)) {
            return items;
        }
        BitSet lists = new BitSet();
        for (Unit unit : List.of(Unit.CLAUSE, Unit.POINT)) {
            lists.or(MixedMarks.of(items, unit, mark -> !isUnusual(unit, mark)));
            lists.or(MixedMarks.inOneMark(items, unit));
        }
        for (int i = 1; i < items.size(); i++) {
            lists.set(i, lists.get(i) || beginsBelow(items.get(i - 1), items.get(i)));
        }
        List<BodyItem> settled = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            BodyItem item = items.get(i);
            if (isUnusual(item) && !lists.get(i)) {
                settled.set(i, new BodyItem(Unit.TEXT, item.line(), "", 0, item.quoted()));
            }
        }
        return settled;
    }
}
