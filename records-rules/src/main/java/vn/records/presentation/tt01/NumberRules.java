package vn.records.presentation.tt01;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.tt01.Tt01.registered;
import static vn.records.presentation.tt01.Tt01.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import vn.records.document.DocumentType;
import vn.records.document.NumberFlaw.Kind;
import vn.records.document.NumberReading.Part;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.NumberLine;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Number and symbol (<i>số, ký hiệu</i>), Điều 8. */
final class NumberRules {

    private static final Style OF_NUMBER = Style.ANY.size(13).upright();

    /** Codes of Phụ lục I that changed later; the present ones are accepted too, since the old table is known from digests. */
    private static final ImmutableSetMultimap<DocumentType, String> FORMER =
            ImmutableSetMultimap.<DocumentType, String>builder()
                    .put(DocumentType.MEMORANDUM, "GN")
                    .put(DocumentType.AGREEMENT, "TTh")
                    .put(DocumentType.AUTHORISATION, "UQ")
                    .put(DocumentType.LEAVE_PERMIT, "NP")
                    .put(DocumentType.INTRODUCTION, "GT")
                    .build();

    private static final Rule<Draft> ORDINAL = rule("SO-01-DIGITS")
            .topic("number.ordinal")
            .cites("Đ8.1.a")
            .fromFile(HeadDemands.number(NumberLine.ORDINAL))
            .examples(e -> e.passes("Arabic digits", nothing())
                    .passes("blank in a draft", replace(NUMBER, "15", "      "))
                    .fails("a letter behind the number", replace(NUMBER, "15", "15a"))
                    .fails("missing", remove(NUMBER))
                    .fails("blank in an issued document", all(replace(NUMBER, "15", "      "), Edits.issued())))
            .build();

    /** The code of the type, then the agency. What stands in the table of codes was not read: a fault is a warning. */
    private static final Rule<Draft> TYPE = Tt01.digested("SO-02")
            .topic("number.symbol.type")
            .cites("Đ8.1.b", "PLI")
            .scope(Scope.TYPED)
            .fromFile(new When<>(
                    draft -> !draft.isType(DocumentType.OFFICIAL_LETTER, DocumentType.PERSONAL_LETTER),
                    "no-type-code",
                    NumberLine.fitsType(FORMER)))
            .examples(e -> e.passes("code of the type, agency", nothing())
                    .fails("code of another type", replace(NUMBER, "QĐ", "KH"))
                    .fails("no code", replace(NUMBER, "QĐ-SNV", "SNV-VP"))
                    .fails("no agency", replace(NUMBER, "QĐ-SNV", "QĐ"))
                    .on(Specimens::memorandum)
                    .passes("the code of that time", nothing())
                    .passes("the code of today", replace(NUMBER, "GN", "BGN"))
                    .fails("neither of them", replace(NUMBER, "GN", "KH")))
            .build();

    private static final Rule<Draft> LETTER = rule("SO-03")
            .topic("number.symbol.letter")
            .cites("Đ8.1.b")
            .scope(Scope.TYPED)
            .fromFile(new When<>(
                    draft -> draft.isType(DocumentType.OFFICIAL_LETTER), "not-official-letter", NumberLine.FITS_LETTER))
            .base(Specimens::letter)
            .examples(e -> e.passes("agency and unit", nothing())
                    .fails("CV in front", replace(NUMBER, "SNV-VP", "CV-SNV"))
                    .fails("agency alone", replace(NUMBER, "SNV-VP", "SNV"))
                    .undecided("like a type code", replace(NUMBER, "SNV-VP", "CT-TTHT")))
            .build();

    private static final Rule<Draft> WORD = rule("SO-04-WORD")
            .topic("number.word")
            .cites("Đ8.2")
            .fromFile(Together.of(
                    Styled.of(NUMBER, OF_NUMBER).on(NumberLine.between(Part.WORD, Part.COLON)),
                    NumberLine.flaws(Kind.MISSING_WORD, Kind.WORD_NOT_SO, Kind.MISSING_COLON, Kind.SPACE_BEFORE_COLON)))
            .examples(e -> e.passes("size 13", nothing())
                    .fails("size 12", words(NUMBER, "Số:", f -> f.withSize(FontSize.points(12))))
                    .fails("size 14", words(NUMBER, "Số:", f -> f.withSize(FontSize.points(14))))
                    .fails("italic", words(NUMBER, "Số:", f -> f.withItalic(true)))
                    .fails("in capitals", replace(NUMBER, "Số", "SỐ"))
                    .fails("no colon", replace(NUMBER, "Số:", "Số")))
            .build();

    private static final Rule<Draft> ZERO = rule("SO-04-ZERO")
            .topic("number.leading-zero")
            .cites("Đ8.2")
            .fromFile(NumberLine.flaws(Kind.MISSING_LEADING_ZERO, Kind.EXTRA_ZERO))
            .examples(e -> e.passes("09", replace(NUMBER, "15", "09"))
                    .fails("9", replace(NUMBER, "15", "9"))
                    .fails("010", replace(NUMBER, "15", "010")))
            .build();

    private static final Rule<Draft> SYMBOL = rule("SO-04-SYMBOL")
            .topic("number.symbol.style")
            .cites("Đ8.2")
            .fromFile(Together.of(
                    Styled.of(NUMBER, OF_NUMBER).on(NumberLine.between(Part.ORDINAL, Part.SYMBOL)),
                    new When<>(
                            draft -> !hasFormerCode(draft),
                            "no-type-code",
                            NumberLine.flaws(Kind.SYMBOL_NOT_CAPITAL, Kind.SYMBOL_MIXED_CASE))))
            .examples(e -> e.passes("capitals of size 13", nothing())
                    .fails("size 12", words(NUMBER, "15/QĐ-SNV", f -> f.withSize(FontSize.points(12))))
                    .fails("size 14", words(NUMBER, "15/QĐ-SNV", f -> f.withSize(FontSize.points(14))))
                    .fails("italic", words(NUMBER, "15/QĐ-SNV", f -> f.withItalic(true)))
                    .fails("small letters", replace(NUMBER, "SNV", "snv")))
            .build();

    /** Codes of that time have small letters too. */
    private static boolean hasFormerCode(Draft draft) {
        return draft.number()
                .flatMap(reading -> reading.number().notation())
                .filter(symbol -> FORMER.containsValue(symbol.groups().get(0)))
                .isPresent();
    }

    private static final Rule<Draft> SIGNS = rule("SO-04-SIGNS")
            .topic("number.separators")
            .cites("Đ8.2")
            .fromFile(NumberLine.flaws(Kind.WRONG_SEPARATOR, Kind.LONG_DASH, Kind.SPACE_INSIDE, Kind.YEAR_INSIDE))
            .examples(e -> e.passes("slash and hyphen", nothing())
                    .fails("an en dash", replace(NUMBER, "-", "–"))
                    .fails("spaces", replace(NUMBER, "-", " - "))
                    .fails("another sign for the slash", replace(NUMBER, "/", "-"))
                    .on(Specimens::letter)
                    .fails("a year between, on a letter", replace(NUMBER, "/SNV", "/2015/SNV")))
            .build();

    private static final Rule<Draft> PLACE = rule("SO-04-PLACE")
            .topic("number.alignment")
            .cites("Đ8.2")
            .fromFile(Centred.below(NUMBER, ISSUING_AGENCY, PARENT_AGENCY))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush left", paragraph(NUMBER, f -> f.withAlignment(Alignment.LEFT))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            ORDINAL, registered("SO-01-YEAR", "number.year", "Đ8.1.a"), TYPE, LETTER, WORD, ZERO, SYMBOL, SIGNS, PLACE);

    private NumberRules() {}
}
