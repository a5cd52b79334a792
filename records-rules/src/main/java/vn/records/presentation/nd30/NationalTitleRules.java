package vn.records.presentation.nd30;

import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.presentation.nd30.PageNumberRules.TOGETHER;
import static vn.records.presentation.nd30.PageNumberRules.sizes;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.eachOf;
import static vn.records.presentation.specimen.Edits.insertAfter;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.specimen.RuleEdits.ruled;

import com.google.common.collect.ImmutableList;
import vn.records.document.DocumentType;
import vn.records.document.NationalTitle;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadPositions;
import vn.records.presentation.head.Motto;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.SingleSpaced;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Quốc hiệu and Tiêu ngữ, Phụ lục I, Phần I, Mục II, khoản 1. */
final class NationalTitleRules {

    private static final Motto PRINTED = Motto.of(NationalTitle.MOTTO);

    /** The words of Quốc hiệu; {@code HOÀ} and {@code HÒA} are the same. */
    static final Rule<Draft> NAME = Nd30.rule("QH-01")
            .topic("national-name.words")
            .scope(Scope.HEAD)
            .cites("I.II.1.a")
            .fromFile(HeadDemands.nationalName(FixedWords.of(NATIONAL_NAME, NationalTitle.NAME)))
            .examples(e -> e.passes("as the law prints it", Edits.nothing())
                    .passes("the tone mark on the last vowel", replace(NATIONAL_NAME, "HÒA", "HOÀ"))
                    .fails("misspelt", replace(NATIONAL_NAME, "CHỦ", "CHŨ"))
                    .fails("a letter missing", replace(NATIONAL_NAME, "CỘNG", "CỘN"))
                    .fails("missing", Edits.remove(NATIONAL_NAME)))
            .build();

    /** Capitals, 12–13, upright, bold. */
    static final Rule<Draft> NAME_STYLE = Nd30.rule("QH-02")
            .topic("national-name.style")
            .scope(Scope.HEAD)
            .cites("I.II.1.a", "I.V#1")
            .fromFile(Styled.of(
                            NATIONAL_NAME, Style.CAPITALS.size(12, 13).upright().bold())
                    .aimingAt(TOGETHER.targetOf(NATIONAL_NAME)))
            .examples(e -> e.passes("size 12", sizes(12, 13, 13))
                    .passes("size 13", sizes(13, 14, 14))
                    .passes(
                            "small letters shown as capitals",
                            all(
                                    text(NATIONAL_NAME, f -> f.withCapitals(true)),
                                    replace(NATIONAL_NAME, "VIỆT NAM", "Việt Nam")))
                    .fails("size 11", text(NATIONAL_NAME, f -> f.withSize(FontSize.points(11))))
                    .fails("size 14", text(NATIONAL_NAME, f -> f.withSize(FontSize.points(14))))
                    .fails("not bold", text(NATIONAL_NAME, f -> f.withBold(false)))
                    .fails("italic", words(NATIONAL_NAME, "VIỆT NAM", f -> f.withItalic(true)))
                    .fails("small letters", replace(NATIONAL_NAME, "VIỆT NAM", "Việt Nam")))
            .build();

    /** At the top right; a title across the page is undecided for types that are signed by several sides. */
    static final Rule<Draft> NAME_POSITION = Nd30.rule("QH-03")
            .topic("national-name.position")
            .scope(Scope.HEAD)
            .cites("I.II.1.a", "I.IV")
            .byHeuristic(HeadPositions.rightOfIssuer(
                    NATIONAL_NAME,
                    DocumentType.CONTRACT,
                    DocumentType.MEMORANDUM,
                    DocumentType.AGREEMENT,
                    DocumentType.MINUTES))
            .examples(e -> e.passes("right of the issuing agency", Edits.nothing())
                    .fails("across the page", HeadEdits::acrossPage))
            .build();

    /** The two lines are single-spaced. */
    static final Rule<Draft> NAME_SPACING = Nd30.rule("QH-04")
            .topic("national-name.spacing")
            .scope(Scope.HEAD)
            .cites("I.II.1.c")
            .fromFile(new SingleSpaced(NATIONAL_NAME, NATIONAL_MOTTO))
            .examples(e -> e.passes("single", Edits.nothing())
                    .fails(
                            "one and a half",
                            all(
                                    paragraph(NATIONAL_NAME, f -> f.withLineSpacing(new LineSpacing.Multiple(360))),
                                    paragraph(NATIONAL_MOTTO, f -> f.withLineSpacing(new LineSpacing.Multiple(360)))))
                    .fails("6 pt between them", paragraph(NATIONAL_NAME, f -> f.withSpaceAfter(Length.points(6))))
                    .undecided(
                            "a wider line in one of them",
                            paragraph(NATIONAL_NAME, f -> f.withLineSpacing(new LineSpacing.Multiple(360)))))
            .build();

    /** Quốc hiệu stays on one line: so is every example, but the law does not say it. */
    static final Rule<Draft> NAME_ON_ONE_LINE = Nd30.rule("QH-05")
            .topic("national-name.one-line")
            .scope(Scope.HEAD)
            .cites("I.II.1.a")
            .level(Level.OPTIONAL)
            .basis(Basis.DERIVED)
            .byHeuristic(HeadPositions.onOneLine(NATIONAL_NAME))
            .examples(e -> e.passes("the cell is wide enough", Edits.nothing())
                    .fails("the cell is too narrow", HeadEdits::withNarrowRightCell))
            .build();

    /** The words of Tiêu ngữ; its signs, spaces and capitals are the matter of {@code ND30-TN-02}. */
    static final Rule<Draft> MOTTO = Nd30.rule("TN-01")
            .topic("national-motto.words")
            .scope(Scope.HEAD)
            .cites("I.II.1.b")
            .fromFile(HeadDemands.motto(PRINTED.words()))
            .examples(e -> e.passes("as the law prints it", Edits.nothing())
                    .fails("a mark missing", replace(NATIONAL_MOTTO, "Hạnh", "Hanh"))
                    .fails("a letter that looks like Đ", replace(NATIONAL_MOTTO, "Độc", "\u00D0ộc"))
                    .fails("a sign at the end", replace(NATIONAL_MOTTO, "phúc", "phúc."))
                    .fails("missing", Edits.remove(NATIONAL_MOTTO)))
            .build();

    /**
     * Hyphens with a space on both sides, a capital at the start of each group. A hyphen that does not break looks the
     * same and is one.
     */
    static final Rule<Draft> MOTTO_SEPARATORS = Nd30.rule("TN-02")
            .topic("national-motto.separators")
            .scope(Scope.HEAD)
            .cites("I.II.1.b")
            .fromFile(PRINTED.separators())
            .examples(e -> e.passes("hyphens between spaces", Edits.nothing())
                    .passes("a no-break hyphen", replace(NATIONAL_MOTTO, "-", "\u2011"))
                    .passes("a no-break space", replace(NATIONAL_MOTTO, "lập -", "lập\u00a0-"))
                    .fails("an en dash", replace(NATIONAL_MOTTO, "lập -", "lập –"))
                    .fails("no spaces", replace(NATIONAL_MOTTO, " - Tự", "-Tự"))
                    .fails("no sign", replace(NATIONAL_MOTTO, " - Tự", " Tự"))
                    .fails("a capital too many", replace(NATIONAL_MOTTO, "do", "Do"))
                    .fails("a capital missing", replace(NATIONAL_MOTTO, "Hạnh", "hạnh"))
                    .fails("capitals throughout", eachOf(NATIONAL_MOTTO, HeadEdits::inCapitals)))
            .build();

    /** 13–14, upright, bold; its letter case is the matter of {@code ND30-TN-02}. */
    static final Rule<Draft> MOTTO_STYLE = Nd30.rule("TN-03")
            .topic("national-motto.style")
            .scope(Scope.HEAD)
            .cites("I.II.1.b", "I.V#1")
            .fromFile(Styled.of(NATIONAL_MOTTO, Style.ANY.size(13, 14).upright().bold())
                    .aimingAt(TOGETHER.targetOf(NATIONAL_MOTTO)))
            .examples(e -> e.passes("size 13", sizes(12, 13, 13))
                    .passes("size 14", sizes(13, 14, 14))
                    .fails("size 12", RuleEdits.sized(12))
                    .fails("size 15", RuleEdits.sized(15))
                    .fails("not bold", text(NATIONAL_MOTTO, f -> f.withBold(false)))
                    .fails("italic", text(NATIONAL_MOTTO, f -> f.withItalic(true))))
            .build();

    /** Centred under Quốc hiệu. */
    static final Rule<Draft> MOTTO_POSITION = Nd30.rule("TN-04")
            .topic("national-motto.position")
            .scope(Scope.HEAD)
            .cites("I.II.1.b")
            .byHeuristic(Centred.below(NATIONAL_MOTTO, NATIONAL_NAME))
            .examples(e -> e.passes("centred", Edits.nothing())
                    .fails("flush left", paragraph(NATIONAL_MOTTO, f -> f.withAlignment(Alignment.LEFT)))
                    .undecided(
                            "placed by a tab",
                            all(
                                    paragraph(NATIONAL_MOTTO, f -> f.withAlignment(Alignment.LEFT)),
                                    replace(NATIONAL_MOTTO, "Độc", "\tĐộc"))))
            .build();

    /** A solid line as long as the text. */
    static final Rule<Draft> MOTTO_LINE = Nd30.rule("TN-05")
            .topic("national-motto.line")
            .scope(Scope.HEAD)
            .cites("I.II.1.b")
            .byHeuristic(RuledBelow.asLongAs(NATIONAL_MOTTO))
            .examples(e -> e.passes("as long as the text", Edits.nothing())
                    .passes("a tenth shorter", ruled(NATIONAL_MOTTO, 0.91))
                    .passes("a tenth longer", ruled(NATIONAL_MOTTO, 1.09))
                    .fails("half as long", ruled(NATIONAL_MOTTO, 0.5))
                    .fails("half as long again", ruled(NATIONAL_MOTTO, 1.5))
                    .fails("missing", Edits.drawings(NATIONAL_MOTTO))
                    .fails("broken", ruled(NATIONAL_MOTTO, 1, false))
                    .fails(
                            "typed hyphens",
                            all(
                                    Edits.drawings(NATIONAL_MOTTO),
                                    insertAfter(NATIONAL_MOTTO, TypedParagraph.centred(14, "--------------------"))))
                    .undecided(
                            "underlined instead",
                            all(Edits.drawings(NATIONAL_MOTTO), text(NATIONAL_MOTTO, f -> f.withUnderlined(true))))
                    .undecided("a fifth shorter", ruled(NATIONAL_MOTTO, 0.8)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(NAME)
            .add(NAME_STYLE)
            .add(NAME_POSITION)
            .add(NAME_SPACING)
            .add(NAME_ON_ONE_LINE)
            .add(MOTTO)
            .add(MOTTO_SEPARATORS)
            .add(MOTTO_STYLE)
            .add(MOTTO_POSITION)
            .add(MOTTO_LINE)
            .build();

    private NationalTitleRules() {}
}
