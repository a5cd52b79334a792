package vn.records.presentation.nd30;

import static vn.records.measure.Length.mm;
import static vn.records.presentation.specimen.Edits.section;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.words;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Fix;
import vn.records.finding.Level;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.page.Fonts;
import vn.records.presentation.page.PaperSheet;
import vn.records.presentation.page.Within;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PageEdits;
import vn.records.rule.Rule;
import vn.records.view.Section;

/** Page set-up, font, character set and colour, Phụ lục I, Phần I, Mục I. */
final class PageRules {

    /** The rules on size and style of one component each. */
    private static final String[] OF_STYLE = {
        "QH-02", "TN-03", "CQ-05", "CQ-06", "SO-10", "SO-12", "SO-15", "DD-08", "TL-02", "TY-03", "TY-07", "CC-04",
                "ND-01",
        "PH-01", "PH-03", "MU-01", "MU-03", "DI-02", "KH-02", "RM-01", "RM-02", "RM-03", "RM-04", "KY-15", "KY-17",
                "NN-04",
        "NN-05", "KG-02", "PL-03", "PL-04", "PL-06", "KHAN-04", "LH-01", "DC-01", "SAO-15", "SAO-16", "PAGE-14",
                "PAGE-17"
    };

    /** The rules on the place of one component each. */
    private static final String[] OF_POSITION = {
        "QH-03", "TN-04", "SO-09", "SO-14", "DD-07", "DD-11", "DD-12", "TY-02", "TY-05", "ND-06", "KY-18", "PAGE-15"
    };

    private static final UnaryOperator<Draft> DECOMPOSED =
            Edits.replaceAnywhere("rà soát", Normalizer.normalize("rà soát", Normalizer.Form.NFD));

    /** Paper size A4. */
    static final Rule<Draft> PAPER_SIZE = Nd30.rule("PAGE-01")
            .topic("page.size")
            .cites("I.I.1")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PaperSheet.of(new PaperSheet.Size("a4", mm(210), mm(297))))
            .examples(e -> e.passes("A4", Edits.nothing())
                    .passes("half a millimetre narrower", section(s -> s.withPageWidth(mm(209.5))))
                    .passes("A4 turned, for a table", PageEdits::withWideTable)
                    .fails("Letter", section(s -> s.withPage(mm(215.9), mm(279.4))))
                    .fails("A5", section(s -> s.withPage(mm(148), mm(210)))))
            .build();

    /** Along the length of the page; a table that is too wide is the exception of {@code ND30-PAGE-03}. */
    static final Rule<Draft> ORIENTATION = Nd30.rule("PAGE-02")
            .topic("page.orientation")
            .cites("I.I.2")
            .scope(Scope.WHOLE_FILE)
            .fromFile(PaperSheet.IS_UPRIGHT)
            .examples(e -> e.passes("along the length", Edits.nothing())
                    .passes("across, for a table", PageEdits::withWideTable)
                    .fails("across without a table", section(PageEdits::turned))
                    .on(Specimens::withAnnexes)
                    .undecided(
                            "across in an annex without a table",
                            section(s -> s.firstPageNumber().isPresent() ? PageEdits.turned(s) : s)))
            .build();

    /** Across the length where the text has tables: what this permits is judged with the orientation. */
    static final Rule<Draft> LANDSCAPE = Nd30.rule("PAGE-03")
            .topic("page.orientation.landscape")
            .cites("I.I.2")
            .level(Level.OPTIONAL)
            .sumsUp("PAGE-02")
            .build();

    /** Top margin 20–25 mm. */
    static final Rule<Draft> TOP_MARGIN = margin(
                    "PAGE-04", "top", Section::top, Section::withTop, 20, 25, Fix.Property.MARGIN_TOP)
            .build();

    /** Bottom margin 20–25 mm. */
    static final Rule<Draft> BOTTOM_MARGIN = margin(
                    "PAGE-05", "bottom", Section::bottom, Section::withBottom, 20, 25, Fix.Property.MARGIN_BOTTOM)
            .build();

    /** Left margin 30–35 mm. */
    static final Rule<Draft> LEFT_MARGIN = margin(
                    "PAGE-06", "left", Section::left, Section::withLeft, 30, 35, Fix.Property.MARGIN_LEFT)
            .build();

    /** Right margin 15–20 mm. */
    static final Rule<Draft> RIGHT_MARGIN = margin(
                    "PAGE-07", "right", Section::right, Section::withRight, 15, 20, Fix.Property.MARGIN_RIGHT)
            .build();

    /** Size and style of each component. */
    static final Rule<Draft> TYPE_STYLE = Nd30.rule("PAGE-11")
            .topic("page.type-style")
            .cites("I.I.5", "I.V")
            .scope(Scope.WHOLE_FILE)
            .sumsUp(OF_STYLE)
            .build();

    /** Position of each component. */
    static final Rule<Draft> POSITIONS = Nd30.rule("PAGE-12")
            .topic("page.positions")
            .cites("I.I.6", "I.IV")
            .scope(Scope.WHOLE_FILE)
            .sumsUp(OF_POSITION)
            .build();

    /** Single spacing inside the blocks of the head. */
    static final Rule<Draft> HEAD_SPACING = Nd30.rule("PAGE-18")
            .topic("page.head-spacing")
            .cites("I.II.1.c", "I.II.2.b")
            .sumsUp("QH-04", "CQ-08")
            .decidable(Decidability.FROM_FILE)
            .build();

    /**
     * Times New Roman everywhere: what is not a letter or a digit is free, and so are the fonts of symbols and formulas.
     * Fonts made to the same measures are other fonts, and so are fonts of old code tables, unless the text is in their
     * codes: that is the matter of {@code ND30-PAGE-09}.
     */
    static final Rule<Draft> FONT = Nd30.rule("PAGE-08")
            .topic("page.font")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.only("Times New Roman"))
            .examples(e -> e.passes("Times New Roman", Edits.nothing())
                    .passes(
                            "bullets in a font of symbols",
                            words(Component.RECIPIENTS, "-", f -> f.withFonts("Symbol")))
                    .fails("subject in Arial", text(Component.SUBJECT, f -> f.withFonts("Arial")))
                    .fails("a font of the same measures", text(Component.SUBJECT, f -> f.withFonts("Liberation Serif")))
                    .fails(
                            "accented letters alone in Calibri",
                            text(Component.SUBJECT, f -> f.withAccentedFont("Calibri")))
                    .fails("a few words in Arial", words(Component.BODY, "hồ sơ", f -> f.withFonts("Arial")))
                    .fails("Unicode text in a font of TCVN3", text(Component.SUBJECT, f -> f.withFonts(".VnTime")))
                    .fails(
                            "letters without marks in a font of VNI",
                            words(Component.BODY, "sau", f -> f.withFonts("VNI-Times"))))
            .build();

    /**
     * Unicode after TCVN 6909:2001: text in the codes of TCVN3 and VNI is not. Letters that look like Đ are Unicode too, but
     * break search and comparison: a weaker fault, one for a file. Decomposed letters: see {@link #COMPOSED}.
     */
    static final Rule<Draft> CHARACTER_SET = Nd30.rule("PAGE-09")
            .topic("page.character-set")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.unicode("Times New Roman"))
            .examples(e -> e.passes("Unicode, composed", Edits.nothing())
                    .fails("codes of TCVN3", PageEdits.coded("hồ sơ", "hå s¬", ".VnTime"))
                    .fails("codes of VNI", PageEdits.coded("lưu giữ", "löu giöõ", "VNI-Times"))
                    .fails("a letter that looks like đ", Edits.replace(Component.BODY, "đang lưu", "\u00F0ang lưu")))
            .build();

    /** Composed letters: decomposed ones are Unicode too, but break search and comparison. A note, one for a file. */
    static final Rule<Draft> COMPOSED = Nd30.rule("PAGE-19")
            .topic("page.composed-letters")
            .cites("I.I.4")
            .level(Level.OPTIONAL)
            .basis(Basis.DERIVED)
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.COMPOSED)
            .examples(e -> e.passes("composed letters", Edits.nothing()).fails("decomposed letters", DECOMPOSED))
            .build();

    /**
     * Black text: no colour set, or one that no reader tells from black. Marks of urgency, secrecy and circulation, which
     * are stamps, and boxes beside the text are left out; so is white text, which stands on a coloured ground.
     */
    static final Rule<Draft> COLOUR = Nd30.rule("PAGE-10")
            .topic("page.colour")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.black(Component.URGENCY_MARK, Component.SECRECY_MARK, Component.CIRCULATION_MARK))
            .examples(e -> e.passes("automatic colour", Edits.nothing())
                    .passes("black set by hand", text(Component.SUBJECT, f -> f.withColour(0x000000)))
                    .passes("as good as black", text(Component.SUBJECT, f -> f.withColour(0x0D0D0D)))
                    .fails("red", text(Component.SUBJECT, f -> f.withColour(0xFF0000)))
                    .fails("words in blue", words(Component.BODY, "hồ sơ", f -> f.withColour(0x0000FF)))
                    .on(Specimens::marked)
                    .passes("a red mark of urgency", text(Component.URGENCY_MARK, f -> f.withColour(0xFF0000))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(PAPER_SIZE)
            .add(ORIENTATION)
            .add(LANDSCAPE)
            .add(TOP_MARGIN)
            .add(BOTTOM_MARGIN)
            .add(LEFT_MARGIN)
            .add(RIGHT_MARGIN)
            .add(TYPE_STYLE)
            .add(POSITIONS)
            .add(HEAD_SPACING)
            .add(FONT)
            .add(CHARACTER_SET)
            .add(COMPOSED)
            .add(COLOUR)
            .addAll(PageNumberRules.ALL)
            .build();

    private PageRules() {}

    /** Sets one margin of a section. */
    private interface Setter {
        Section apply(Section section, Length length);
    }

    /** Returns the entry of a rule on a margin. Of a page across the law says nothing, so there a fault is derived ({@link Within}). */
    private static RuleEntry margin(
            String id,
            String edge,
            Function<Section, Length> read,
            Setter set,
            int min,
            int max,
            Fix.Property property) {
        return Nd30.rule(id)
                .topic("page.margin." + edge)
                .cites("I.I.3")
                .scope(Scope.WHOLE_FILE)
                .fromFile(new Within(read, mm(min), mm(max), property))
                .examples(e -> e.passes("narrowest allowed", section(to(set, min)))
                        .passes("widest allowed", section(to(set, max)))
                        .passes("rounded down", section(to(set, min - 0.5)))
                        .passes("rounded up", section(to(set, max + 0.5)))
                        .fails("one millimetre too narrow", section(to(set, min - 1)))
                        .fails("one millimetre too wide", section(to(set, max + 1))));
    }

    private static UnaryOperator<Section> to(Setter set, double mm) {
        return section -> set.apply(section, mm(mm));
    }
}
