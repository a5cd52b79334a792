package vn.records.presentation.words;

import static vn.records.document.Component.BODY;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.tidy.LastPage;
import vn.records.presentation.tidy.SoftBreaks;
import vn.records.rule.Rule;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;

/** Paragraphs and pages that were set with care (<i>ngắt dòng, ngắt trang</i>). */
final class TidyPages {

    /** No line ended by hand within a paragraph. */
    private static final Rule<Draft> SOFT_BREAKS = TidyRules.rule("09")
            .topic("tidy.soft-breaks")
            .byHeuristic(SoftBreaks.none())
            .examples(e -> e.passes("paragraphs", Edits.nothing())
                    .fails(
                            "a line that was ended by hand",
                            Edits.replace(BODY, "tại các phòng, đơn vị.", "tại các phòng,\nđơn vị trực thuộc Sở Nội vụ.")))
            .build();

    /** No empty page at the end. */
    private static final Rule<Draft> LAST_PAGE = TidyRules.rule("10")
            .topic("tidy.last-page")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(LastPage.shows())
            .examples(e -> e.passes("text on the last page", Edits.nothing())
                    .passes("an empty paragraph", ending(ImmutableList.of()))
                    .fails("a page broken behind the last text", ending(ImmutableList.of(0)))
                    .undecided("nobody has counted pages", Edits.view(view -> view.withPageEvidence(PageEvidence.NONE))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(SOFT_BREAKS, LAST_PAGE);

    private TidyPages() {}

    /** Adds an empty paragraph at the end, with breaks of pages in it. */
    private static UnaryOperator<Draft> ending(ImmutableList<Integer> breaks) {
        return Edits.view(view -> with(view, breaks));
    }

    private static DocumentView with(DocumentView view, ImmutableList<Integer> breaks) {
        long paragraphs = view.body().stream().filter(Paragraph.class::isInstance).count();
        Paragraph last = Paragraph.builder()
                .place(Place.root("body").child("p", (int) paragraphs))
                .text("")
                .format(ParagraphFormat.PLAIN)
                .addAllPageBreaks(breaks)
                .build();
        return view.withBody(
                ImmutableList.<Block>builder().addAll(view.body()).add(last).build());
    }
}
