package vn.records.presentation.party;

import static vn.records.document.Component.SUBJECT;
import static vn.records.measure.Length.mm;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.document.PartyType;
import vn.records.finding.Fix;
import vn.records.finding.Level;
import vn.records.measure.Length;
import vn.records.presentation.check.RangedWhen;
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

/** Page, font and page numbers (<i>phông chữ, khổ giấy, định lề, số trang</i>). */
final class PageRules {

    private static final PaperSheet.Size A4 = new PaperSheet.Size("a4", mm(210), mm(297));
    private static final PaperSheet.Size A5 = new PaperSheet.Size("a5", mm(148), mm(210));

    private static final PartyType[] PAPERS =
            Arrays.stream(PartyType.values()).filter(PartyType::isPaper).toArray(PartyType[]::new);

    private static final Rule<Draft> FONT = page("PG-01", "page.font", "II/IV.1", "II/4.1 P3")
            .fromFile(Fonts.only("Times New Roman"))
            .examples(e ->
                    e.passes("Times New Roman", nothing()).fails("Arial", text(SUBJECT, f -> f.withFonts("Arial"))))
            .build();

    private static final Rule<Draft> CHARACTERS = page("PG-01-CODES", "page.character-set", "II/IV.1", "II/4.1")
            .fromFile(Fonts.unicode("Times New Roman"))
            .examples(e -> e.passes("Unicode", nothing())
                    .fails("codes of TCVN3", PageEdits.coded("hồ sơ", "hå s¬", ".VnTime")))
            .build();

    private static final Rule<Draft> BLACK = hd05("PG-01-COLOUR", "page.colour", "II/IV.1")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.black(Component.SECRECY_MARK, Component.URGENCY_MARK, Component.CIRCULATION_MARK))
            .examples(e -> e.passes("black", nothing()).fails("blue", text(SUBJECT, f -> f.withColour(0x0000FF))))
            .build();

    private static final Rule<Draft> SIZE = page("PG-02", "page.size", "II/IV.3", "II/4.2")
            .fromFile(PaperSheet.of(A4, A5, PAPERS))
            .examples(e -> e.passes("A4", nothing()).fails("Letter", section(s -> s.withPage(mm(215.9), mm(279.4)))))
            .build();

    private static final ImmutableList<Rule<Draft>> MARGINS = ImmutableList.of(
            margin("top", Section::top, Section::withTop, 20, Fix.Property.MARGIN_TOP),
            margin("bottom", Section::bottom, Section::withBottom, 20, Fix.Property.MARGIN_BOTTOM),
            margin("left", Section::left, Section::withLeft, 30, Fix.Property.MARGIN_LEFT),
            margin("right", Section::right, Section::withRight, 15, Fix.Property.MARGIN_RIGHT));

    private static final Rule<Draft> ORIENTATION = page("PG-05", "page.orientation", "II/IV.4.3", "II/4.3")
            .level(Level.OPTIONAL)
            .fromFile(PaperSheet.IS_UPRIGHT)
            .examples(e -> e.passes("along the length", nothing())
                    .passes("across, for a table", PageEdits::withWideTable)
                    .fails("across without a table", section(PageEdits::turned)))
            .build();

    /** How a fix puts them in. */
    private static final NumberForm FORM = NumberForm.of(14, Running.Edge.HEADER, Alignment.CENTRE);

    private static final Rule<Draft> NUMBER_PLACE = page(
                    "PG-06", "page.number.position", "II/IV.5.1 P2#15", "II/4.4 P3#15")
            .fromFile(PageNumbering.at(Running.Edge.HEADER, Alignment.CENTRE))
            .examples(e -> e.passes("centred in the header", nothing())
                    .fails("flush right in the header", PageNumberEdits.number(14, Alignment.RIGHT))
                    .fails("in the footer", PageNumberEdits.inFooter()))
            .build();

    private static final Rule<Draft> NUMBER_STYLE = page("PG-06-STYLE", "page.number.style", "P2#15", "P3#15")
            .fromFile(PageNumbering.styled(Style.ANY.size(14).upright()))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", PageNumberEdits.number(13, Alignment.CENTRE))
                    .fails("size 15", PageNumberEdits.number(15, Alignment.CENTRE))
                    .fails("italic", PageNumberEdits.italic()))
            .build();

    private static final Rule<Draft> NUMBERED = page("PG-06-DIGITS", "page.number", "II/IV.5.1", "II/4.4")
            .fromFile(PageNumbering.from(1, Section.Numerals.ARABIC, FORM))
            .examples(e -> e.passes("from 1 in Arabic digits", nothing())
                    .fails("in Roman numerals", section(s -> s.withPageNumerals(Section.Numerals.ROMAN)))
                    .fails("no number on two pages", PageNumberEdits.without()))
            .build();

    private static final Rule<Draft> FIRST_PAGE = page("PG-06-FIRST", "page.number.first", "II/IV.5.1", "II/4.4")
            .fromFile(PageNumbering.firstHidden(FORM))
            .examples(e -> e.passes("a first page of its own", nothing())
                    .fails("first page as the others", section(s -> s.withOwnFirstPage(false))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(FONT, CHARACTERS, BLACK, SIZE))
            .addAll(MARGINS)
            .add(listed(page("PG-04", "page.margin.back", "II/IV.4.2", "II/4.3")))
            .addAll(ImmutableList.of(ORIENTATION, NUMBER_PLACE, NUMBER_STYLE, NUMBERED, FIRST_PAGE))
            .add(listed(page("PG-06-EDGE", "page.number.edge", "II/IV.5.1", "II/4.4")))
            .build();

    private PageRules() {}

    private static RuleEntry page(String id, String topic, String now, String before) {
        return both(id, topic, now, before).scope(Scope.WHOLE_FILE);
    }

    /** Sets one margin of a section. */
    private interface Setter {
        Section apply(Section section, Length length);
    }

    /** Returns the rule on one margin, which has one right measure; pages of A5 have other ones. */
    private static Rule<Draft> margin(
            String edge, Function<Section, Length> read, Setter set, int right, Fix.Property property) {
        return page("PG-03-" + Ascii.toUpperCase(edge), "page.margin." + edge, "II/IV.4.1", "II/4.3")
                .fromFile(new RangedWhen<>(
                        draft -> !A5.isOfAny(draft), "small-paper", new Within(read, mm(right), mm(right), property)))
                .examples(e -> e.passes("as the guidance has it", nothing())
                        .passes("rounded by a program", section(s -> set.apply(s, mm(right + 0.4))))
                        .fails("one millimetre too narrow", section(s -> set.apply(s, mm(right - 1))))
                        .fails("one millimetre too wide", section(s -> set.apply(s, mm(right + 1)))))
                .build();
    }
}
