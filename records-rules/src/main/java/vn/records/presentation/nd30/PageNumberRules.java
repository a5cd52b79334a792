package vn.records.presentation.nd30;

import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.view;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadSizes;
import vn.records.presentation.head.HeadSizes.Pair;
import vn.records.presentation.page.NumberForm;
import vn.records.presentation.page.PageNumbering;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;
import vn.records.view.PageEvidence;
import vn.records.view.Running;
import vn.records.view.Section;

/** Page numbers, and the sizes of one document: Phụ lục I, Phần I, Mục I, khoản 7 and Mục V. */
final class PageNumberRules {

    /** The sizes that go together, smaller and larger: note 1 of Mục V. */
    static final HeadSizes TOGETHER = HeadSizes.pairs(
            new Pair(Component.NATIONAL_NAME, 12, 13),
            new Pair(Component.NATIONAL_MOTTO, 13, 14),
            new Pair(Component.PLACE_AND_DATE, 13, 14));

    /** How a fix puts them in. */
    private static final NumberForm FORM = NumberForm.of(13, Running.Edge.HEADER, Alignment.CENTRE);

    /** From 1, in Arabic digits. Without any sign of a second page a number that is missing is undecided. */
    static final Rule<Draft> NUMBERING = Nd30.rule("PAGE-13")
            .topic("page.number")
            .cites("I.I.7")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PageNumbering.from(1, Section.Numerals.ARABIC, FORM))
            .examples(e -> e.passes("from 1 in Arabic digits", Edits.nothing())
                    .passes("from 1, said expressly", section(s -> s.withFirstPageNumber(1)))
                    .fails("from 2", section(s -> s.withFirstPageNumber(2)))
                    .fails("in Roman numerals", section(s -> s.withPageNumerals(Section.Numerals.ROMAN)))
                    .fails("no number on two pages", PageNumberEdits.without())
                    .undecided(
                            "no number, number of pages unknown",
                            all(PageNumberEdits.without(), view(v -> v.withPageEvidence(PageEvidence.NONE)))))
            .build();

    /** Size 13–14, upright. */
    static final Rule<Draft> STYLE = Nd30.rule("PAGE-14")
            .topic("page.number.style")
            .cites("I.I.7", "I.V#14")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PageNumbering.styled(Style.ANY.size(13, 14).upright()))
            .examples(e -> e.passes("size 13", PageNumberEdits.number(13, Alignment.CENTRE))
                    .passes("size 14", PageNumberEdits.number(14, Alignment.CENTRE))
                    .fails("size 12", PageNumberEdits.number(12, Alignment.CENTRE))
                    .fails("size 15", PageNumberEdits.number(15, Alignment.CENTRE))
                    .fails("italic", PageNumberEdits.italic()))
            .build();

    /**
     * Centred inside the top margin. A number flush left is undecided in a frame, which places it whatever the alignment of
     * its paragraph.
     */
    static final Rule<Draft> POSITION = Nd30.rule("PAGE-15")
            .topic("page.number.position")
            .cites("I.I.7")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PageNumbering.at(Running.Edge.HEADER, Alignment.CENTRE))
            .examples(e -> e.passes("centred in the header", Edits.nothing())
                    .fails("flush right in the header", PageNumberEdits.number(14, Alignment.RIGHT))
                    .fails("in the footer", PageNumberEdits.inFooter())
                    .fails("flush left in the header", PageNumberEdits.number(14, Alignment.LEFT))
                    .undecided("flush left in a frame", PageNumberEdits.framed()))
            .build();

    /** Number 1 is not shown. */
    static final Rule<Draft> FIRST_PAGE = Nd30.rule("PAGE-16")
            .topic("page.number.first")
            .cites("I.I.7")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PageNumbering.firstHidden(FORM))
            .examples(e -> e.passes("a first page of its own", Edits.nothing())
                    .fails("first page as the others", section(s -> s.withOwnFirstPage(false)))
                    .fails("number on the first page of its own", PageNumberEdits.onFirstPage()))
            .build();

    /**
     * Sizes rise and fall together: Quốc hiệu 12, Tiêu ngữ 13, place and date 13, or 13, 14 and 14. The law names the two
     * sets as examples of its rule, so that others do not follow from its words alone: a fault is derived. What is outside its own bounds is left to the rule of that component.
     */
    static final Rule<Draft> SIZES = Nd30.rule("PAGE-17")
            .topic("page.sizes")
            .cites("I.V footnote 1")
            .basis(Basis.DERIVED)
            .fromFile(TOGETHER)
            .examples(e -> e.passes("13, 14, 14", sizes(13, 14, 14))
                    .passes("12, 13, 13", sizes(12, 13, 13))
                    .fails("13, 13, 14", sizes(13, 13, 14))
                    .fails("12, 14, 14", sizes(12, 14, 14))
                    .fails("13, 14, 13", sizes(13, 14, 13)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(NUMBERING, STYLE, POSITION, FIRST_PAGE, SIZES);

    private PageNumberRules() {}

    /** Sets the sizes of Quốc hiệu, Tiêu ngữ, and place and date. */
    static UnaryOperator<Draft> sizes(int name, int motto, int date) {
        return all(
                text(Component.NATIONAL_NAME, f -> f.withSize(FontSize.points(name))),
                RuleEdits.sized(motto),
                text(Component.PLACE_AND_DATE, f -> f.withSize(FontSize.points(date))));
    }
}
