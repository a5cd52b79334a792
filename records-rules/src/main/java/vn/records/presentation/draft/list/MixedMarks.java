package vn.records.presentation.draft.list;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.text.VietnameseAlphabet;
import vn.records.text.VietnameseText;

/**
 * The khoản or điểm of one list whose mark is another than that of the list (<i>dấu sau số thứ tự</i>): the second of 1., 2/
 * and 3. A list within another has a mark of its own and begins anew, so it is none of these, and neither is a number that
 * stands in a right mark below.
 *
 * @since 0.1
 */
public final class MixedMarks {

    private static final ImmutableSet<Unit> LARGER = ImmutableSet.of(
            Unit.PART, Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION, Unit.ARTICLE, Unit.ROMAN, Unit.OPERATIVE);

    private static final String NONE = "";
    private static final String BRACKETS = "()";

    private MixedMarks() {}

    /**
     * Returns the indices of the items of a unit that go on with a list, or begin one, in another mark than a right one.
     *
     * @param items the items of a body, in order
     * @param unit khoản or điểm
     * @param right tells the marks of the list, as {@link #mark} returns them
     */
    public static BitSet of(List<BodyItem> items, Unit unit, Predicate<String> right) {
        Walk walk = new Walk(items, right);
        for (int i = 0; i < items.size(); i++) {
            BodyItem item = items.get(i);
            if (isLarger(item, unit)) {
                walk.beginAnew();
            } else if (item.unit() == unit) {
                walk.take(i);
            }
        }
        return walk.mixed;
    }

    /**
     * Returns the indices of the items of a unit that count on from each other in one mark: a list of two at least, from its
     * first number or letter on. In brackets on both sides numbers may stand in any sentence: none of these.
     */
    public static BitSet inOneMark(List<BodyItem> items, Unit unit) {
        BitSet lists = new BitSet();
        int before = -1;
        for (int i = 0; i < items.size(); i++) {
            BodyItem item = items.get(i);
            if (isLarger(item, unit)) {
                before = -1;
            } else if (item.unit() == unit && !mark(item).equals(BRACKETS)) {
                boolean goesOn = before >= 0
                        && mark(items.get(before)).equals(mark(item))
                        && follows(items.get(before), item)
                        && (lists.get(before) || isFirst(items.get(before)));
                if (goesOn) {
                    lists.set(before);
                    lists.set(i);
                }
                before = i;
            }
        }
        return lists;
    }

    private static boolean isLarger(BodyItem item, Unit unit) {
        return LARGER.contains(item.unit())
                || (unit == Unit.POINT && (item.unit() == Unit.CLAUSE || item.unit() == Unit.SUBCLAUSE));
    }

    /** Returns the mark of a number or letter: the sign behind it, both brackets around it, or nothing. */
    public static String mark(BodyItem item) {
        String text = item.line().text();
        if (item.labelEnd() == 0) {
            return NONE;
        }
        char sign = text.charAt(item.labelEnd() - 1);
        if (text.charAt(item.line().begins()) == '(') {
            return BRACKETS;
        }
        return Character.isLetterOrDigit(sign) ? NONE : String.valueOf(sign);
    }

    /** Whether a number or letter comes right after another in counting. */
    public static boolean follows(BodyItem previous, BodyItem next) {
        return next.unit() == Unit.POINT
                ? VietnameseAlphabet.follows(letter(previous), letter(next))
                : number(next) == number(previous) + 1;
    }

    /** Whether a list in the other mark begins in the line of an item: {@code 1. Gồm: 1) …}. */
    private static boolean beginsWithin(BodyItem item, String mark) {
        return item.rest().contains(item.label() + mark.substring(Math.max(0, mark.length() - 1)));
    }

    private static boolean isFirst(BodyItem item) {
        return item.unit() == Unit.POINT ? letter(item) == 'a' : number(item) == 1;
    }

    private static char letter(BodyItem item) {
        return VietnameseText.lower(item.label()).charAt(0);
    }

    /** No list is so long that its numbers have more digits. */
    private static int number(BodyItem item) {
        return item.label().length() > 3 ? -2 : Integer.parseInt(item.label());
    }

    /** The way through the items of a body. */
    private static final class Walk {
        private final List<BodyItem> items;
        private final Predicate<String> right;
        private final BitSet mixed = new BitSet();
        private int last = -1;
        private int lastRight = -1;

        private Walk(List<BodyItem> items, Predicate<String> right) {
            this.items = items;
            this.right = right;
        }

        void beginAnew() {
            last = -1;
            lastRight = -1;
        }

        void take(int index) {
            BodyItem item = items.get(index);
            String mark = mark(item);
            if (!right.test(mark)) {
                mixed.set(index, goesOn(item, mark));
            } else {
                boolean begins = last >= 0 && lastRight < 0 && isFirst(items.get(last));
                if (begins && follows(items.get(last), item)) {
                    mixed.set(last);
                }
                if (lastRight >= 0 && follows(items.get(lastRight), item)) {
                    mixed.clear(lastRight, index);
                }
                lastRight = index;
            }
            last = index;
        }

        private boolean goesOn(BodyItem item, String mark) {
            if (last < 0) {
                return false;
            }
            BodyItem before = items.get(last);
            if (last != lastRight && follows(before, item)) {
                return mixed.get(last);
            }
            return lastRight >= 0 && follows(items.get(lastRight), item) && !beginsWithin(items.get(lastRight), mark);
        }
    }
}
