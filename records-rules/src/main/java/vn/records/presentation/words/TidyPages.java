package vn.records.presentation.words;

import static vn.records.document.Component.BODY;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.page.Fonts;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.ListTable;
import vn.records.presentation.tidy.LastPage;
import vn.records.presentation.tidy.SoftBreaks;
import vn.records.presentation.tidy.Tables;
import vn.records.rule.Rule;
import vn.records.view.Block;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;

/** Paragraphs and pages that were set with care (<i>ngắt dòng, ngắt trang</i>). */
final class TidyPages {

    private static final UnaryOperator<Draft> UNPAGED = Edits.view(view -> view.withPageEvidence(PageEvidence.NONE));

    /** No line ended by hand within a paragraph. */
    private static final Rule<Draft> SOFT_BREAKS = TidyRules.rule("09")
            .topic("tidy.soft-breaks")
            .byHeuristic(SoftBreaks.none())
            .examples(e -> e.passes("paragraphs", Edits.nothing())
                    .fails(
                            "a line that was ended by hand",
                            Edits.replace(
                                    BODY, "tại các phòng, đơn vị.", "tại các phòng,\nđơn vị trực thuộc Sở Nội vụ.")))
            .build();

    /** No empty page at the end. */
    private static final Rule<Draft> LAST_PAGE = TidyRules.rule("10")
            .topic("tidy.last-page")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(LastPage.shows())
            .examples(e -> e.passes("text on the last page", Edits.nothing())
                    .passes("an empty paragraph", ending(ImmutableList.of()))
                    .fails("a page broken behind the last text", ending(ImmutableList.of(0)))
                    .undecided("nobody has counted pages", UNPAGED))
            .build();

    /** The head of a table on each of its pages. */
    private static final Rule<Draft> HEAD_ROWS = TidyRules.rule("11")
            .topic("tidy.head-rows")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(Tables.headRepeated())
            .examples(e -> e.passes(
                            "a head that is repeated",
                            ending(ListTable.broken(0).withHeadRepeated()))
                    .fails("a head on the first page alone", ending(ListTable.broken(0)))
                    .undecided(
                            "a table without a head", ending(ListTable.broken(0).withoutHead()))
                    .undecided("nobody knows where pages end", Edits.all(ending(ListTable.whole()), UNPAGED)))
            .build();

    /** Rows that no page ends in. */
    private static final Rule<Draft> WHOLE_ROWS = TidyRules.rule("12")
            .topic("tidy.whole-rows")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(Tables.rowsWhole())
            .examples(e -> e.passes(
                            "a page that ends between two rows",
                            ending(ListTable.broken(0).withHeadRepeated()))
                    .fails(
                            "a page that ends in a row",
                            ending(ListTable.broken(3).withHeadRepeated()))
                    .undecided("nobody knows where pages end", Edits.all(ending(ListTable.whole()), UNPAGED)))
            .build();

    /** Composed letters, under a law whose own book does not ask for them. */
    static final Rule<Draft> COMPOSED = TidyRules.rule("13")
            .topic("page.composed-letters")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.COMPOSED)
            .examples(e -> e.passes("composed letters", Edits.nothing())
                    .fails("decomposed letters", Edits.replace(BODY, "hồ sơ", "ho\u0302\u0300 so\u031b")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(SOFT_BREAKS, LAST_PAGE, HEAD_ROWS, WHOLE_ROWS, COMPOSED);

    private TidyPages() {}

    /** Adds an empty paragraph at the end, with breaks of pages in it. */
    private static UnaryOperator<Draft> ending(ImmutableList<Integer> breaks) {
        return ending(Paragraph.builder()
                .place(Place.root("body"))
                .text("")
                .format(ParagraphFormat.PLAIN)
                .addAllPageBreaks(breaks)
                .build());
    }

    private static UnaryOperator<Draft> ending(ListTable list) {
        return ending(list.table());
    }

    private static UnaryOperator<Draft> ending(Block last) {
        return Edits.view(view -> Rewrite.body(
                view.withBody(ImmutableList.<Block>builder()
                        .addAll(view.body())
                        .add(last)
                        .build()),
                ImmutableList::of));
    }
}
