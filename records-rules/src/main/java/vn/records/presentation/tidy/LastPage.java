package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;

/**
 * No page at the end that shows nothing (<i>trang trắng cuối văn bản</i>). It is there where a page was broken behind the last
 * text, by hand or when the file was last laid out; of a file with several documents the next may begin there.
 */
public final class LastPage implements Check<Draft> {

    private static final LastPage SHOWS = new LastPage();

    private static final Verdict UNKNOWN = Verdict.undecided("pages-unknown");

    /** More empty paragraphs than these may need a page that nobody has counted. */
    private static final int FEW = 3;

    private LastPage() {}

    /** Returns the condition that the last page shows something. */
    public static Check<Draft> shows() {
        return SHOWS;
    }

    @Override
    public Verdict apply(Draft draft) {
        DocumentView view = draft.view();
        ImmutableList<Block> blocks = view.body();
        int shown = blocks.size() - 1;
        while (shown >= 0 && blocks.get(shown) instanceof Paragraph paragraph && isEmpty(paragraph)) {
            shown--;
        }
        if (view.pageEvidence().statedPages() == 0) {
            return UNKNOWN;
        }
        List<Paragraph> empty = blocks.subList(shown + 1, blocks.size()).stream()
                .map(Paragraph.class::cast)
                .toList();
        for (Paragraph paragraph : empty) {
            if (!paragraph.pageBreaks().isEmpty() && shown >= 0) {
                return failed(paragraph);
            }
        }
        if (shown >= 0 && blocks.get(shown) instanceof Paragraph last && breaksBehind(last)) {
            return failed(last);
        }
        boolean laidOut = view.pageEvidence().renderedBreak();
        return empty.size() <= FEW || laidOut ? Verdict.passed() : UNKNOWN;
    }

    private static boolean isEmpty(Paragraph paragraph) {
        return paragraph.text().isBlank()
                && paragraph.drawings().isEmpty()
                && paragraph.fields().isEmpty();
    }

    private static boolean breaksBehind(Paragraph paragraph) {
        int ends = paragraph.text().stripTrailing().length();
        return paragraph.pageBreaks().stream().anyMatch(offset -> offset >= ends);
    }

    private static Verdict failed(Paragraph paragraph) {
        int end = paragraph.text().length();
        return Verdict.failed(
                Fault.of(Location.of(Component.PAGE, paragraph.place(), end, end), Terms.PRESENT, Terms.MISSING));
    }
}
