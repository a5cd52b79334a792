package vn.records.presentation.tt01;

import static vn.records.measure.Length.mm;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.view;
import static vn.records.presentation.tt01.Tt01.unread;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fix;
import vn.records.finding.Level;
import vn.records.measure.Length;
import vn.records.presentation.attachment.Annexes;
import vn.records.presentation.check.RangedWhen;
import vn.records.presentation.check.WithoutFixes;
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
import vn.records.view.PageEvidence;
import vn.records.view.Running;
import vn.records.view.Section;

/** Page, font and page numbers, Điều 4, 5 and 15. */
final class PageRules {

    private static final PaperSheet.Size A4 = new PaperSheet.Size("a4", mm(210), mm(297));
    private static final PaperSheet.Size A5 = new PaperSheet.Size("a5", mm(148), mm(210));

    /** Vietnamese letters of Unicode; no family of fonts is named. */
    private static final Rule<Draft> CHARACTERS = page("PG-01", "page.character-set", "Đ4")
            .fromFile(Fonts.unicode("Times New Roman"))
            .examples(e -> e.passes("Arial", text(Component.SUBJECT, f -> f.withFonts("Arial")))
                    .fails("codes of TCVN3", PageEdits.coded("hồ sơ", "hå s¬", ".VnTime"))
                    .fails("codes of VNI", PageEdits.coded("lưu giữ", "löu giöõ", "VNI-Times")))
            .build();

    /** A4; some types may have A5 ({@code TT01-PG-04}). */
    private static final Rule<Draft> SIZE = page("PG-03", "page.size", "Đ5.1")
            .fromFile(PaperSheet.of(
                    A4,
                    A5,
                    DocumentType.INTRODUCTION,
                    DocumentType.FILE_RECEIPT,
                    DocumentType.DISPATCH_SLIP,
                    DocumentType.TRANSFER_SLIP))
            .examples(e -> e.passes("A4", nothing())
                    .fails("Letter", sized(215.9, 279.4))
                    .fails("A5", sized(148, 210))
                    .on(Specimens::slip)
                    .passes("a slip on A5", sized(148, 210)))
            .build();

    private static final Rule<Draft> SMALL = page("PG-04", "page.size.small", "Đ5.1")
            .level(Level.OPTIONAL)
            .sumsUp("PG-03")
            .build();

    /** Along the length, or across where the text has tables. */
    private static final Rule<Draft> ORIENTATION = page("PG-05", "page.orientation", "Đ5.2")
            .fromFile(PaperSheet.IS_UPRIGHT)
            .examples(e -> e.passes("along the length", nothing())
                    .passes("across, for a table", PageEdits::withWideTable)
                    .fails("across without a table", section(PageEdits::turned)))
            .build();

    private static final ImmutableList<Rule<Draft>> MARGINS = ImmutableList.of(
            margin("top", Section::top, Section::withTop, 20, 25, Fix.Property.MARGIN_TOP),
            margin("bottom", Section::bottom, Section::withBottom, 20, 25, Fix.Property.MARGIN_BOTTOM),
            margin("left", Section::left, Section::withLeft, 30, 35, Fix.Property.MARGIN_LEFT),
            margin("right", Section::right, Section::withRight, 15, 20, Fix.Property.MARGIN_RIGHT));

    /** How a fix puts them in. */
    private static final NumberForm FORM = NumberForm.of(13, Running.Edge.FOOTER, Alignment.RIGHT);

    /** At the bottom right; nothing moves a number that stands elsewhere. */
    private static final Rule<Draft> NUMBER_PLACE = page("PG-08-PLACE", "page.number.position", "Đ15")
            .fromFile(new WithoutFixes(PageNumbering.at(Running.Edge.FOOTER, Alignment.RIGHT)))
            .examples(e -> e.passes("flush right in the footer", nothing())
                    .fails("centred in the header", PageNumberEdits.number(14, Alignment.CENTRE))
                    .fails("centred in the footer", PageNumberEdits.inFooter())
                    .fails("flush left in the footer", PageNumberEdits.footer(14, Alignment.LEFT, "2")))
            .build();

    private static final Rule<Draft> NUMBER_STYLE = page("PG-08-STYLE", "page.number.style", "Đ15")
            .fromFile(PageNumbering.styled(Style.ANY.size(13, 14).upright()))
            .examples(e -> e.passes("size 13", PageNumberEdits.footer(13, Alignment.RIGHT, "2"))
                    .passes("size 14", PageNumberEdits.footer(14, Alignment.RIGHT, "2"))
                    .fails("size 12", PageNumberEdits.footer(12, Alignment.RIGHT, "2"))
                    .fails("size 15", PageNumberEdits.footer(15, Alignment.RIGHT, "2"))
                    .fails("italic", PageNumberEdits.footer(14, Alignment.RIGHT, "~2~")))
            .build();

    private static final Rule<Draft> NUMBERED = page("PG-08-DIGITS", "page.number", "Đ15")
            .fromFile(PageNumbering.from(1, Section.Numerals.ARABIC, FORM))
            .examples(e -> e.passes("from 1 in Arabic digits", nothing())
                    .fails("in Roman numerals", section(s -> s.withPageNumerals(Section.Numerals.ROMAN)))
                    .fails("no number on two pages", PageNumberEdits.without())
                    .undecided(
                            "no number, number of pages unknown",
                            all(PageNumberEdits.without(), view(v -> v.withPageEvidence(PageEvidence.NONE)))))
            .build();

    private static final Rule<Draft> FIRST_PAGE = page("PG-08-FIRST", "page.number.first", "Đ15")
            .fromFile(PageNumbering.firstHidden(FORM))
            .examples(e -> e.passes("a first page of its own", nothing())
                    .fails("first page as the others", section(s -> s.withOwnFirstPage(false)))
                    .fails("number on the first page of its own", PageNumberEdits.footerOnFirstPage()))
            .build();

    /** The pages of each annex are numbered separately. */
    private static final Rule<Draft> ANNEX_PAGES = Tt01.digested("PG-09")
            .topic("annex.pages")
            .cites("Đ15")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Annexes.pagesFromOne())
            .base(Specimens::withAnnex)
            .examples(e -> e.passes("from 1", nothing())
                    .fails("from 5", section(s -> s.firstPageNumber().isPresent() ? s.withFirstPageNumber(5) : s)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(CHARACTERS, colour(), SIZE, SMALL, ORIENTATION))
            .addAll(MARGINS)
            .add(unread("PG-07", "page.margin.small-paper", "Đ5.3"))
            .addAll(ImmutableList.of(NUMBER_PLACE, NUMBER_STYLE, NUMBERED, FIRST_PAGE, ANNEX_PAGES))
            .build();

    private PageRules() {}

    private static RuleEntry page(String id, String topic, String cite) {
        return Tt01.rule(id).topic(topic).cites(cite).scope(Scope.WHOLE_FILE);
    }

    /** The circular names no colour. */
    private static Rule<Draft> colour() {
        return page("PG-02", "page.colour", "Đ4").level(Level.OPTIONAL).build();
    }

    private static UnaryOperator<Draft> sized(double width, double height) {
        return section(s -> s.withPage(mm(width), mm(height)));
    }

    /** Sets one margin of a section. */
    private interface Setter {
        Section apply(Section section, Length length);
    }

    /** Returns the rule on one margin of a page of A4; those of A5 are not known. */
    private static Rule<Draft> margin(
            String edge, Function<Section, Length> read, Setter set, int min, int max, Fix.Property property) {
        return page("PG-06-" + Ascii.toUpperCase(edge), "page.margin." + edge, "Đ5.3")
                .fromFile(new RangedWhen<>(
                        draft -> !A5.isOfAny(draft), "small-paper", new Within(read, mm(min), mm(max), property)))
                .examples(e -> e.passes("narrowest allowed", section(to(set, min)))
                        .passes("widest allowed", section(to(set, max)))
                        .fails("one millimetre too narrow", section(to(set, min - 1)))
                        .fails("one millimetre too wide", section(to(set, max + 1))))
                .build();
    }

    private static UnaryOperator<Section> to(Setter set, double mm) {
        return section -> set.apply(section, mm(mm));
    }
}
