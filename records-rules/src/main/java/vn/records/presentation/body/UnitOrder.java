package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Numerals;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Conditions on the order of numbers and letters. The law asks it of điểm in words; that điều and khoản count on follows
 * from their being numbers, a weaker fault.
 *
 * <p>In a document that amends another, quoted units count as that other does: undecided.
 */
public final class UnitOrder {

    /** So far Roman numerals are counted; no body has more. */
    private static final int LAST_ROMAN = 90;

    private static final Verdict AMENDS = Verdict.undecided("amends-another");

    private UnitOrder() {}

    /** Passes when the điều count on through the document. */
    public static Check<Draft> articles() {
        return draft -> {
            Body body = Body.of(draft);
            ImmutableList<BodyItem> articles = body.of(Unit.ARTICLE);
            if (articles.isEmpty()) {
                return Verdict.notApplicable("without-articles");
            }
            if (amends(body)) {
                return AMENDS;
            }
            List<Fault> faults = new ArrayList<>();
            Succession count = new Succession(0);
            for (BodyItem article : articles) {
                int number = Numerals.arabic(article.label());
                count.next(number > 0 ? number : count.meant() + 1)
                        .ifPresent(expected -> faults.add(Headings.outOfOrder(article, Integer.toString(expected))));
            }
            return Verdict.of(faults);
        };
    }

    /** Passes when the mục with Roman numbers count on, from I again in another phần. */
    public static Check<Draft> romans() {
        return draft -> {
            List<Fault> faults = new ArrayList<>();
            Succession count = new Succession(0);
            for (BodyItem item : Body.of(draft).of(Unit.ROMAN)) {
                int number = Numerals.roman(item.label());
                count = number == 1 ? new Succession(0) : count;
                OptionalInt expected = count.next(number);
                if (expected.isPresent() && expected.getAsInt() <= LAST_ROMAN) {
                    faults.add(Headings.outOfOrder(item, Numerals.toRoman(expected.getAsInt())));
                }
            }
            return Verdict.of(faults);
        };
    }

    /**
     * Passes when the khoản count on, from 1 again in each larger unit.
     *
     * @param mark the mark after a number, which a number without one lacks
     */
    public static Check<Draft> clauses(char mark) {
        return lists(Unit.CLAUSE, (draft, body) -> ListOrder.ofClauses(draft, body, mark));
    }

    /** Passes when the điểm go on in the order of the Vietnamese alphabet, with or without ă, â, ê, ô, ơ, ư. */
    public static Check<Draft> points() {
        return lists(Unit.POINT, ListOrder::ofPoints);
    }

    private static Check<Draft> lists(Unit unit, BiFunction<Draft, Body, ListOrder> order) {
        return draft -> {
            Body body = Body.of(draft);
            if (body.of(unit).isEmpty()) {
                return Verdict.notApplicable("no-such-units");
            }
            return amends(body) ? AMENDS : Verdict.of(order.apply(draft, body).faults());
        };
    }

    private static boolean amends(Body body) {
        return body.items().stream().anyMatch(item -> amends(item.line().folded()));
    }

    private static boolean amends(String words) {
        if (!words.contains(", b") && !words.contains(", B")) {
            return false;
        }
        String text = VietnameseText.lower(words);
        return text.contains("sửa đổi, bổ sung") && (text.contains("như sau") || text.contains("thay thế cụm từ"));
    }
}
