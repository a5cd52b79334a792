package vn.records.presentation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.typography.Style;
import vn.records.text.VietnameseText;

/**
 * Khoản with a title (<i>khoản có tiêu đề</i>). One is taken for that if its line is short and bold, with text or smaller
 * units below it.
 *
 * <p>Without điều, lines that are not bold count too where two of them lack a mark at the end. Not so within điều: the decree
 * itself has khoản there that go on below a line without a mark, such as {@code 1. Nguyên tắc}.
 */
final class ClauseTitles {

    /** A longer line is text, not a title. */
    private static final int LONGEST = 120;

    private static final int FEWEST = 2;

    /** Fewer characters name nothing. */
    private static final int SHORTEST = 3;

    private ClauseTitles() {}

    /** Whether the khoản at an index has a title. */
    static boolean isTitled(Body body, int index) {
        BodyItem item = body.items().get(index);
        if (item.unit() != Unit.CLAUSE || item.rest().length() < SHORTEST || !isShort(item)) {
            return false;
        }
        return isBold(item) ? hasText(body, index) : !body.hasArticles() && isTitleInAllButWeight(body, index);
    }

    /** Passes a title in a style; one that is not bold is taken for a title with less certainty. */
    static Verdict judge(Body body, int index, Style style) {
        if (!isTitled(body, index)) {
            return Verdict.notApplicable("no-clause-title");
        }
        BodyItem item = body.items().get(index);
        Stretch line = Stretch.of(Component.BODY, item.line());
        Optional<Fault> fault = Headings.styled(line, style);
        List<Fault> faults = new ArrayList<>();
        fault.map(found -> isBold(item) ? found : found.withBasis(Basis.DERIVED))
                .ifPresent(faults::add);
        return Verdict.of(faults);
    }

    private static boolean isShort(BodyItem item) {
        return item.line().folded().length() <= LONGEST && !Body.goesOn(item.line());
    }

    private static boolean isBold(BodyItem item) {
        return RunningText.isBold(RunningText.rest(item));
    }

    private static boolean endsSentence(BodyItem item) {
        String text = item.line().folded();
        return ".;:,/".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether text or smaller units stand below. */
    private static boolean hasText(Body body, int index) {
        return body.after(index)
                .filter(next -> switch (next.unit()) {
                    case TEXT, POINT, SUBCLAUSE, DASH -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** A single such line may be anything; two of them in one document are titles. */
    private static boolean isTitleInAllButWeight(Body body, int index) {
        return looksLikeTitle(body, index)
                && IntStream.range(0, body.items().size())
                                .filter(i -> looksLikeTitle(body, i))
                                .count()
                        >= FEWEST;
    }

    private static boolean looksLikeTitle(Body body, int index) {
        BodyItem item = body.items().get(index);
        return item.unit() == Unit.CLAUSE
                && item.rest().length() >= SHORTEST
                && isShort(item)
                && !endsSentence(item)
                && !isPerson(item)
                && hasText(body, index);
    }

    private static boolean isPerson(BodyItem item) {
        String rest = VietnameseText.foldCase(item.rest());
        return rest.startsWith("ông ")
                || rest.startsWith("bà ")
                || rest.startsWith("đồng chí ")
                || rest.startsWith("đ/c");
    }
}
