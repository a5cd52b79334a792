package vn.records.presentation.vbqppl;

import static vn.records.measure.Length.mm;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.finding.Fix;
import vn.records.measure.Length;
import vn.records.presentation.attachment.Annexes;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.page.Fonts;
import vn.records.presentation.page.NumberForm;
import vn.records.presentation.page.PageNumbering;
import vn.records.presentation.page.PaperSheet;
import vn.records.presentation.page.Within;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.PageEdits;
import vn.records.presentation.specimen.PageNumberEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;
import vn.records.view.Alignment;
import vn.records.view.Running;
import vn.records.view.Section;

/** Page, font and page numbers (<i>khổ giấy, lề trang, phông chữ, số trang</i>). */
final class PageRules {

    /** How a fix puts page numbers in: of the size that every law of legislation allows. */
    private static final NumberForm FORM = NumberForm.of(13, Running.Edge.HEADER, Alignment.CENTRE);

    private static final String FONT = "Times New Roman";

    private static final Rule<Draft> SIZE = of(nq351("PG-01-SIZE"), "page.size", "Đ39.1")
            .ends()
            .fromFile(PaperSheet.of(
                    new PaperSheet.Size("a4", mm(210), mm(297)), new PaperSheet.Size("a5", mm(148), mm(210))))
            .examples(e -> e.passes("A4", nothing()).fails("Letter", section(s -> s.withPage(mm(215.9), mm(279.4)))))
            .build();

    private static final Rule<Draft> ANNEX_PAGES = of(nd34("PG-03-ANNEX"), "annex.pages", "Đ76")
            .ends()
            .fromFile(Annexes.pagesFromOne())
            .base(Specimens::withAnnex)
            .examples(e -> e.passes("from 1", nothing())
                    .fails("from 5", section(s -> s.firstPageNumber().isPresent() ? s.withFirstPageNumber(5) : s)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(listed(nd34("PG-01").ends(), "page.set-up", "Đ76"))
            .add(SIZE)
            .add(listed(nq351("PG-01").ends(), "page.set-up", "Đ39.1"))
            .add(margin("top", Section::top, Section::withTop, 15, 20, Fix.Property.MARGIN_TOP))
            .add(margin("bottom", Section::bottom, Section::withBottom, 15, 20, Fix.Property.MARGIN_BOTTOM))
            .add(margin("left", Section::left, Section::withLeft, 30, 35, Fix.Property.MARGIN_LEFT))
            .add(margin("right", Section::right, Section::withRight, 15, 20, Fix.Property.MARGIN_RIGHT))
            .add(characters(of(nd34("PG-02"), "page.character-set", "Đ76").ends()))
            .add(characters(
                    of(nq351("PG-02-CODES"), "page.character-set", "Đ39.2").ends()))
            .add(font(of(nq351("PG-02"), "page.font", "Đ39.2")))
            .add(font(of(nd78("PG-02"), "page.font", "PLI")))
            .addAll(numbers(
                    nd34("PG-03-PLACE"), nd34("PG-03-STYLE"), nd34("PG-03-DIGITS"), nd34("PG-03-FIRST"), "Đ76", 14))
            .addAll(numbers(
                    nq351("PG-03-PLACE"),
                    nq351("PG-03-STYLE"),
                    nq351("PG-03-DIGITS"),
                    nq351("PG-03-FIRST"),
                    "Đ39.3",
                    13))
            .add(ANNEX_PAGES)
            .build();

    private PageRules() {}

    private static RuleEntry of(RuleEntry entry, String topic, String cite) {
        return entry.topic(topic).cites(cite).scope(Scope.WHOLE_FILE);
    }

    private static Rule<Draft> characters(RuleEntry entry) {
        return entry.fromFile(Fonts.unicode(FONT))
                .examples(e -> e.passes("Unicode", nothing())
                        .fails("codes of TCVN3", PageEdits.coded("quản lý", "qu¶n lý", ".VnTime")))
                .build();
    }

    private static Rule<Draft> font(RuleEntry entry) {
        return entry.fromFile(Fonts.only(FONT))
                .examples(e -> e.passes("Times New Roman", nothing())
                        .fails("Arial", text(Component.SUBJECT, f -> f.withFonts("Arial"))))
                .build();
    }

    /** Arabic, centred in the top margin, not on the first page; of 13 up to a size. */
    private static ImmutableList<Rule<Draft>> numbers(
            RuleEntry place, RuleEntry style, RuleEntry digits, RuleEntry first, String cite, int most) {
        return ImmutableList.of(
                of(place, "page.number.position", cite)
                        .ends()
                        .fromFile(PageNumbering.at(Running.Edge.HEADER, Alignment.CENTRE))
                        .examples(e -> e.passes("centred in the header", nothing())
                                .fails("in the footer", PageNumberEdits.footer(13, Alignment.CENTRE, "2"))
                                .fails("flush right", PageNumberEdits.number(13, Alignment.RIGHT)))
                        .build(),
                of(style, "page.number.style", cite)
                        .ends()
                        .fromFile(PageNumbering.styled(Style.ANY.size(13, most).upright()))
                        .examples(e -> e.passes("the smallest", PageNumberEdits.number(13, Alignment.CENTRE))
                                .passes("the largest", PageNumberEdits.number(most, Alignment.CENTRE))
                                .fails("size 12", PageNumberEdits.number(12, Alignment.CENTRE))
                                .fails("too large", PageNumberEdits.number(most + 1, Alignment.CENTRE)))
                        .build(),
                of(digits, "page.number", cite)
                        .ends()
                        .fromFile(PageNumbering.from(1, Section.Numerals.ARABIC, FORM))
                        .examples(e -> e.passes("from 1 in Arabic digits", nothing())
                                .fails("Roman numerals", section(s -> s.withPageNumerals(Section.Numerals.ROMAN)))
                                .fails("no number on two pages", PageNumberEdits.without()))
                        .build(),
                of(first, "page.number.first", cite)
                        .ends()
                        .fromFile(PageNumbering.firstHidden(FORM))
                        .examples(e -> e.passes("a first page of its own", nothing())
                                .fails("first page as the others", section(s -> s.withOwnFirstPage(false))))
                        .build());
    }

    /** Sets one margin of a section. */
    private interface Setter {
        Section apply(Section section, Length length);
    }

    private static Rule<Draft> margin(
            String edge, Function<Section, Length> read, Setter set, int min, int max, Fix.Property property) {
        return of(nd78("PG-01-" + Ascii.toUpperCase(edge)), "page.margin." + edge, "PLI")
                .fromFile(new Within(read, mm(min), mm(max), property))
                .examples(e -> e.passes("narrowest allowed", section(s -> set.apply(s, mm(min))))
                        .passes("widest allowed", section(s -> set.apply(s, mm(max))))
                        .fails("one millimetre too narrow", section(s -> set.apply(s, mm(min - 1))))
                        .fails("one millimetre too wide", section(s -> set.apply(s, mm(max + 1)))))
                .build();
    }
}
