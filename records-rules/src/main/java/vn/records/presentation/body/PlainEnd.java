package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;

/** The end of a text with one mark and not with another that other documents end with (<i>dấu kết thúc nội dung</i>). */
public final class PlainEnd {

    /** The end may stand before a line or two that recognition takes for text. */
    private static final int LINES_THAT_MAY_END = 3;

    private PlainEnd() {}

    /**
     * Passes when the body ends with a mark.
     *
     * @param mark the mark
     * @param never the mark that ends documents of another family, which may end with the same sign
     */
    public static Check<Draft> of(String mark, String never) {
        Check<Draft> end = BodyWhole.end(mark, 1);
        return draft -> {
            ImmutableList<BodyItem> items = draft.body();
            Optional<Line> other = items
                    .subList(Math.max(0, items.size() - LINES_THAT_MAY_END), items.size())
                    .stream()
                    .map(BodyItem::line)
                    .filter(line -> line.text().substring(0, line.ends()).endsWith(never))
                    .findFirst();
            return other.map(line -> Verdict.failed(fault(line, mark, never))).orElseGet(() -> end.apply(draft));
        };
    }

    private static Fault fault(Line line, String mark, String never) {
        int to = line.ends();
        int from = to - never.length();
        return Fault.of(line.at(Component.BODY, from, to), Measure.words(never), Measure.words(mark))
                .withVariant("other")
                .withFixes(new Fix.ReplaceText(line.at(Component.BODY, from, to), mark));
    }
}
