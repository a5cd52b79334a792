package vn.records.presentation.nd30;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.Edits.words;

import com.google.common.collect.ImmutableList;
import vn.records.document.DocumentType;
import vn.records.document.NumberFlaw.Kind;
import vn.records.document.NumberReading;
import vn.records.finding.Decidability;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.HeadPositions;
import vn.records.presentation.head.NumberLine;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Number and symbol (<i>số, ký hiệu</i>), Phụ lục I, Phần I, Mục II, khoản 3. */
final class NumberRules {

    /** Row 3 of Mục V; a copy has the same. */
    static final Style OF_NUMBER = Style.ANY.size(13).upright();

    /** An ordinal in Arabic digits; the register alone tells whether it is the right one. A draft may leave it blank. */
    static final Rule<Draft> ORDINAL = Nd30.rule("SO-01")
            .topic("number.ordinal")
            .cites("I.II.3.a", "Đ15.1")
            .judgesBlanks()
            .fromFile(HeadDemands.number(NumberLine.ORDINAL))
            .examples(e -> e.passes("Arabic digits", Edits.nothing())
                    .passes("blank in a draft", replace(NUMBER, "15", "      "))
                    .fails("a letter behind the number", replace(NUMBER, "15", "15a"))
                    .fails("missing", Edits.remove(NUMBER))
                    .fails("blank in an issued document", all(replace(NUMBER, "15", "      "), Edits.issued())))
            .build();

    /** From 01 on the first of January; unique in a year. */
    static final Rule<Draft> YEAR = register("SO-02", "number.year", "Đ15.1");

    /** The head of the agency decides how series are organised. */
    static final Rule<Draft> SERIES = register("SO-03", "number.series", "Đ15.1.c");

    /** Secret documents have a series of their own. */
    static final Rule<Draft> SECRET = register("SO-04", "number.secret", "Đ15.2");

    /** Advisory bodies that issue documents have a series of their own. */
    static final Rule<Draft> ADVISORY_BODIES = register("SO-05", "number.advisory-bodies", "I.II.3.a");

    /**
     * The symbol of a named type begins with the type's abbreviation. Another spelling of it, such as {@code QYĐ}, is a
     * weaker fault, since the text asks for capitals and the table of abbreviations has small letters.
     */
    static final Rule<Draft> SYMBOL = Nd30.rule("SO-06")
            .topic("number.symbol.type")
            .cites("I.II.3.b", "PL3.I")
            .scope(Scope.TYPED)
            .fromFile(new When<>(
                    draft -> !draft.isType(DocumentType.OFFICIAL_LETTER, DocumentType.PERSONAL_LETTER),
                    "no-type-code",
                    NumberLine.FITS_TYPE))
            .examples(e -> e.passes("code of the type, agency", Edits.nothing())
                    .fails("code of another type", replace(NUMBER, "QĐ", "KH"))
                    .fails("misspelt", replace(NUMBER, "QĐ", "QD"))
                    .fails("no code", replace(NUMBER, "QĐ-SNV", "SNV-VP"))
                    .fails("no agency", replace(NUMBER, "QĐ-SNV", "QĐ"))
                    .undecided("agency still to be written", replace(NUMBER, "QĐ-SNV", "QĐ-…")))
            .build();

    /**
     * The symbol of an official letter: agency, then drafting unit or field. An agency's abbreviation may look like a type
     * code, as in {@code CT-TTHT} of a tax office; only {@code CV} stands for no agency.
     */
    static final Rule<Draft> LETTER_SYMBOL = Nd30.rule("SO-07")
            .topic("number.symbol.letter")
            .cites("I.II.3.b")
            .scope(Scope.TYPED)
            .fromFile(new When<>(
                    draft -> draft.isType(DocumentType.OFFICIAL_LETTER), "not-official-letter", NumberLine.FITS_LETTER))
            .base(Specimens::letter)
            .examples(e -> e.passes("agency and unit", Edits.nothing())
                    .fails("CV in front", replace(NUMBER, "SNV-VP", "CV-SNV"))
                    .fails("agency alone", replace(NUMBER, "SNV-VP", "SNV"))
                    .undecided("like a type code", replace(NUMBER, "SNV-VP", "CT-TTHT")))
            .build();

    /** The agency sets its own abbreviations. */
    static final Rule<Draft> OWN_ABBREVIATIONS = register("SO-08", "number.abbreviations", "I.II.3.b");

    /** Centred under the issuing agency. */
    static final Rule<Draft> ALIGNMENT = Nd30.rule("SO-09")
            .topic("number.alignment")
            .cites("I.II.3.c")
            .fromFile(Centred.below(NUMBER, ISSUING_AGENCY, PARENT_AGENCY))
            .examples(e -> e.passes("centred", Edits.nothing())
                    .fails("flush left", paragraph(NUMBER, f -> f.withAlignment(Alignment.LEFT))))
            .build();

    /**
     * The word Số: lower-case type, size 13, upright, a colon after it. The table of the law says lower case for the whole row;
     * as symbols have capitals, that is said of the word.
     */
    static final Rule<Draft> WORD = Nd30.rule("SO-10")
            .topic("number.word")
            .cites("I.II.3.c", "I.V#3")
            .fromFile(Together.of(
                    Styled.of(NUMBER, OF_NUMBER)
                            .on(NumberLine.between(NumberReading.Part.WORD, NumberReading.Part.COLON)),
                    NumberLine.flaws(Kind.MISSING_WORD, Kind.WORD_NOT_SO, Kind.MISSING_COLON, Kind.SPACE_BEFORE_COLON)))
            .examples(e -> e.passes("size 13", Edits.nothing())
                    .fails("size 12", words(NUMBER, "Số:", f -> f.withSize(FontSize.points(12))))
                    .fails("size 14", words(NUMBER, "Số:", f -> f.withSize(FontSize.points(14))))
                    .fails("italic", words(NUMBER, "Số:", f -> f.withItalic(true)))
                    .fails("in capitals", replace(NUMBER, "Số", "SỐ"))
                    .fails("no colon", replace(NUMBER, "Số:", "Số"))
                    .fails("a space before the colon", replace(NUMBER, "Số:", "Số :")))
            .build();

    /** A 0 in front below 10, and only there. */
    static final Rule<Draft> LEADING_ZERO = Nd30.rule("SO-11")
            .topic("number.leading-zero")
            .cites("I.II.3.c")
            .fromFile(NumberLine.flaws(Kind.MISSING_LEADING_ZERO, Kind.EXTRA_ZERO))
            .examples(e -> e.passes("09", replace(NUMBER, "15", "09"))
                    .passes("10", replace(NUMBER, "15", "10"))
                    .fails("9", replace(NUMBER, "15", "9"))
                    .fails("010", replace(NUMBER, "15", "010")))
            .build();

    /**
     * The symbol: capitals, size 13, upright. Capitals with small letters between, as in {@code GDTrH}, are a weaker
     * fault: the law's own abbreviations have them. The spelling of a type's abbreviation is the matter of
     * {@code ND30-SO-06}.
     */
    static final Rule<Draft> SYMBOL_STYLE = Nd30.rule("SO-12")
            .topic("number.symbol.style")
            .cites("I.II.3.c", "I.V#3")
            .fromFile(Together.of(
                    Styled.of(NUMBER, OF_NUMBER)
                            .on(NumberLine.between(NumberReading.Part.ORDINAL, NumberReading.Part.SYMBOL)),
                    NumberLine.flaws(Kind.SYMBOL_NOT_CAPITAL, Kind.SYMBOL_MIXED_CASE)))
            .examples(e -> e.passes("capitals of size 13", Edits.nothing())
                    .passes("the Prime Minister", replace(NUMBER, "SNV", "TTg"))
                    .fails("size 12", words(NUMBER, "15/QĐ-SNV", f -> f.withSize(FontSize.points(12))))
                    .fails("size 14", words(NUMBER, "15/QĐ-SNV", f -> f.withSize(FontSize.points(14))))
                    .fails("italic", words(NUMBER, "15/QĐ-SNV", f -> f.withItalic(true)))
                    .fails("small letters", replace(NUMBER, "SNV", "snv"))
                    .fails("a small letter between", replace(NUMBER, "SNV", "GDTrH")))
            .build();

    /** A slash, hyphens, no spaces; a year between, which marks legislation, is a weaker fault. */
    static final Rule<Draft> SEPARATORS = Nd30.rule("SO-13")
            .topic("number.separators")
            .cites("I.II.3.c")
            .fromFile(NumberLine.flaws(Kind.WRONG_SEPARATOR, Kind.LONG_DASH, Kind.SPACE_INSIDE, Kind.YEAR_INSIDE))
            .examples(e -> e.passes("slash and hyphen", Edits.nothing())
                    .fails("an en dash", replace(NUMBER, "-", "–"))
                    .fails("spaces", replace(NUMBER, "-", " - "))
                    .fails("another sign for the slash", replace(NUMBER, "/", "-"))
                    .fails("another sign for the hyphen", replace(NUMBER, "-", "/"))
                    .on(Specimens::plan)
                    .fails("a year between", replace(NUMBER, "31/", "31/2026/"))
                    .on(Specimens::letter)
                    .fails("a year between, on a letter", replace(NUMBER, "/SNV", "/2026/SNV")))
            .build();

    /** Below the issuing agency, on the left. */
    static final Rule<Draft> POSITION = Nd30.rule("SO-14")
            .topic("number.position")
            .cites("I.II.3.d", "I.IV")
            .byHeuristic(HeadPositions.onLeft(NUMBER))
            .examples(e -> e.passes("in the left cell", Edits.nothing())
                    .fails("in the right cell", HeadEdits.moved(NUMBER, 1)))
            .build();

    /** Not bold, as the examples of the table show. */
    static final Rule<Draft> WEIGHT = Nd30.rule("SO-15")
            .topic("number.weight")
            .cites("I.V#3")
            .fromFile(Styled.of(NUMBER, Style.ANY.notBold()))
            .examples(e -> e.passes("not bold", Edits.nothing())
                    .fails("bold", text(NUMBER, f -> f.withBold(true)))
                    .fails("the symbol bold", words(NUMBER, "QĐ-SNV", f -> f.withBold(true))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(ORDINAL)
            .add(YEAR)
            .add(SERIES)
            .add(SECRET)
            .add(ADVISORY_BODIES)
            .add(SYMBOL)
            .add(LETTER_SYMBOL)
            .add(OWN_ABBREVIATIONS)
            .add(ALIGNMENT)
            .add(WORD)
            .add(LEADING_ZERO)
            .add(SYMBOL_STYLE)
            .add(SEPARATORS)
            .add(POSITION)
            .add(WEIGHT)
            .build();

    private NumberRules() {}

    private static Rule<Draft> register(String id, String topic, String path) {
        return Nd30.rule(id)
                .topic(topic)
                .cites(path)
                .decidable(Decidability.FROM_REGISTER)
                .build();
    }
}
