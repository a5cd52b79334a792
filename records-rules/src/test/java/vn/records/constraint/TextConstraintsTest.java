package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.agency.AgencyCode;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.IssueDate;
import vn.records.document.Notation;
import vn.records.document.NumberFlaw;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateFlaw;
import vn.records.document.Stage;
import vn.records.file.FileCode;
import vn.records.retention.RetentionPeriod;

class TextConstraintsTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);

    record Texts(
            @DocumentNumberText String number,
            @DocumentNumberText(stage = Stage.DRAFT) String draftNumber,
            @NotationFor(DocumentType.DECISION) String notation,

            @NotationFor(value = DocumentType.DECISION, stage = Stage.DRAFT)
            String draftNotation,

            @AgencyCodeText String agency,
            @AgencyCodeText(AgencyCode.Grammar.ENTERPRISE) String enterprise,
            @FileCodeText String file,
            @FileCodeText(full = true) String fullFile,
            @PlaceAndDateText String place,
            @PlaceAndDateText(stage = Stage.DRAFT) String draftPlace,
            @CitedActText String act,
            @CitedActText(inForce = true) String base,
            @RetentionPeriodText String period,
            @RetentionPeriodText(canonical = true) String canonicalPeriod) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 05/QĐ-UBND",
                "number | 30/2020/NĐ-CP",
                "number | 36-HD/VPTW",
                "draftNumber | /QĐ-UBND",
                "draftNumber | 05/",
                "notation | QĐ-UBND",
                "notation | 05/QĐ-UBND",
                "draftNotation | QĐ",
                "agency | 000.06.16.G09",
                "agency | G09.16",
                "enterprise | 0100109106",
                "file | 01.TCCB",
                "fullFile | 000.06.16.G09.2010.01.TH",
                "place | Hà Nội, ngày 05 tháng 01 năm 2020",
                "draftPlace | Hà Nội, ngày … tháng 01 năm 2020",
                "act | Luật Lưu trữ ngày 11 tháng 11 năm 2011",
                "act | Nghị định số …/2026/NĐ-CP",
                "base | Luật Lưu trữ ngày 21 tháng 6 năm 2024",
                "base | Thông tư số 9999/2020/TT-BNV",
                "period | Vĩnh viễn",
                "period | 20 năm",
                "period | P20Y",
                "canonicalPeriod | event:contract-ended+P5Y",
            })
    void a_right_text_is_valid(String property, String text) {
        assertThat(VALIDATOR.validateValue(Texts.class, property, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 5/QĐ-UBND | a number below 10 must have a 0 in front",
                "number | 05 /QĐ-UBND | number and symbol must have no spaces inside",
                "number | 05/QĐ–UBND | the groups of the symbol must be joined by a hyphen (-)",
                "act | về công tác văn thư | must cite one act, such as Luật Lưu trữ ngày 21 tháng 6 năm 2024 or Nghị định số 30/2020/NĐ-CP",
                "base | Luật Lưu trữ ngày 11 tháng 11 năm 2011 | the act is no longer in force",
                "number | hello | must be number and symbol of a document, such as 05/QĐ-UBND",
                "number | /QĐ-UBND | an issued document must have both number and symbol",
                "notation | KH-UBND | the symbol is that of another type of document",
                "notation | 05/QD-UBND | the abbreviation of the type is not that of Annex III of Decree 30/2020/NĐ-CP",
                "notation | SNV-VP | the symbol lacks the abbreviation of the type",
                "notation | QĐ | a part of the symbol is missing",
                "notation | - | must be the symbol of a document, such as QĐ-UBND",
                "agency | 0100109106 | the identifier follows another grammar than those taken here",
                "agency | g09 | must be the identifier of an agency, such as 000.06.16.G09 or G09.16",
                "enterprise | G09 | the identifier follows another grammar than those taken here",
                "fullFile | 01.TCCB | the full code of a file has no group of four digits that is a year",
                "place | Hà Nội, ngày 5 tháng 01 năm 2020 | a day below 10 must have a 0 in front",
                "place | Hà Nội, ngày 31 tháng 02 năm 2020 | there is no such day",
                "place | Hà Nội, ngày … tháng 01 năm 2020 | an issued document must have day, month and year",
                "place | hello | must be place and date of issue, such as Hà Nội, ngày 05 tháng 3 năm 2020",
                "period | mười năm rưỡi | must be a retention period, such as Vĩnh viễn, 20 năm or P20Y",
                "canonicalPeriod | 20 năm | must be permanent, P20Y or event:KEY+P5Y",
            })
    void a_wrong_text_has_a_message_that_says_what_is_wrong(String property, String text, String message) {
        assertThat(Provider.told(VALIDATOR.validateValue(Texts.class, property, text)))
                .containsExactly(property + ": " + message);
    }

    @Test
    void a_code_with_a_blank_at_its_end_is_wrong() {
        assertThat(VALIDATOR.validateValue(Texts.class, "file", "01.TCCB ")).hasSize(1);
    }

    @Test
    void nothing_is_valid() {
        Texts nothing = new Texts(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(VALIDATOR.validate(nothing)).isEmpty();
    }

    @Test
    void each_slip_is_a_violation_with_the_slip_as_its_finding() {
        Set<ConstraintViolation<Texts>> violations = VALIDATOR.validateValue(Texts.class, "number", "5 /QĐ–UBND");

        assertThat(violations)
                .extracting(violation -> ((NumberFlaw) Provider.finding(violation)).kind())
                .containsExactlyInAnyOrder(
                        NumberFlaw.Kind.MISSING_LEADING_ZERO, NumberFlaw.Kind.SPACE_INSIDE, NumberFlaw.Kind.LONG_DASH);
    }

    @Test
    void two_slips_of_one_kind_are_two_violations() {
        assertThat(Provider.told(VALIDATOR.validateValue(Texts.class, "number", "05 /QĐ -UBND")))
                .containsExactly(
                        "number: number and symbol must have no spaces inside",
                        "number: number and symbol must have no spaces inside (2)");
    }

    @Test
    void findings_tell_what_messages_do_not() {
        assertThat(VALIDATOR.validateValue(Texts.class, "notation", "KH-UBND"))
                .extracting(Provider::finding)
                .containsExactly(new Fit.OtherType(DocumentType.PLAN));
        assertThat(VALIDATOR.validateValue(Texts.class, "period", "lâu"))
                .extracting(Provider::finding)
                .containsExactly(new TextFault("no-period", "lâu"));
        assertThat(VALIDATOR.validateValue(Texts.class, "place", "Hà Nội ngày 05 tháng 01 năm 2020"))
                .extracting(violation -> ((PlaceAndDateFlaw) Provider.finding(violation)).kind())
                .containsExactly(PlaceAndDateFlaw.Kind.MISSING_COMMA);
    }

    record Values(
            @NotationFor(DocumentType.DECISION) Notation notation,
            @NotationFor(DocumentType.DECISION) DocumentNumber number,
            @PlaceAndDateText PlaceAndDate place,
            @PlaceAndDateText IssueDate date,
            @DocumentNumberText DocumentNumber whole,
            @DocumentNumberText(stage = Stage.DRAFT) DocumentNumber draft,
            @AgencyCodeText AgencyCode agency,
            @AgencyCodeText(AgencyCode.Grammar.ENTERPRISE) AgencyCode enterprise,
            @FileCodeText FileCode file,
            @FileCodeText(full = true) FileCode fullFile,
            @RetentionPeriodText RetentionPeriod period,
            @RetentionPeriodText(canonical = true) RetentionPeriod canonicalPeriod) {}

    @Test
    void our_own_values_are_judged_too() {
        Values right = new Values(
                Notation.of("QĐ", "UBND"),
                DocumentNumber.parse("05/QĐ-UBND"),
                new PlaceAndDate("Hà Nội", IssueDate.of(5, 1, 2020)),
                IssueDate.of(5, 1, 2020),
                DocumentNumber.parse("30/2020/NĐ-CP"),
                DocumentNumber.blank(),
                AgencyCode.parse("000.06.16.G09"),
                AgencyCode.parse("0100109106"),
                FileCode.of("01.TCCB"),
                FileCode.of("000.06.16.G09.2010.01.TH"),
                RetentionPeriod.permanent(),
                RetentionPeriod.ofYears(20));

        assertThat(VALIDATOR.validate(right)).isEmpty();
        assertThat(VALIDATOR.validate(
                        new Values(null, null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void our_own_values_can_be_wrong_too() {
        IssueDate blank = IssueDate.blank().withYear(2026);
        Values wrong = new Values(
                Notation.of("KH", "UBND"),
                DocumentNumber.parse("05/KH-UBND"),
                new PlaceAndDate("Hà Nội", blank),
                blank,
                DocumentNumber.parse("/KH-UBND"),
                DocumentNumber.parse("05/"),
                AgencyCode.parse("0100109106"),
                AgencyCode.parse("G09.16"),
                FileCode.of("01.TCCB"),
                FileCode.of("01.TCCB"),
                RetentionPeriod.ofYears(5),
                RetentionPeriod.permanent());

        assertThat(Provider.told(VALIDATOR.validate(wrong)))
                .containsExactly(
                        "agency: the identifier follows another grammar than those taken here",
                        "date: an issued document must have day, month and year",
                        "enterprise: the identifier follows another grammar than those taken here",
                        "fullFile: the full code of a file has no group of four digits that is a year",
                        "notation: the symbol is that of another type of document",
                        "number: the symbol is that of another type of document",
                        "place: an issued document must have day, month and year",
                        "whole: an issued document must have both number and symbol");
        assertThat(VALIDATOR.validate(wrong))
                .extracting(Provider::finding)
                .contains(
                        new TextFault("blank", "/KH-UBND"),
                        new TextFault("other-grammar", "0100109106"),
                        new TextFault("other-grammar", "G09.16"),
                        new TextFault("no-year", "01.TCCB"));
    }

    @Test
    void messages_speak_vietnamese() {
        Validator vietnamese = Provider.WITHOUT_EXPRESSIONS.validator(Provider.VIETNAMESE);

        assertThat(Provider.told(vietnamese.validateValue(Texts.class, "number", "5/QĐ-UBND")))
                .containsExactly("number: số nhỏ hơn 10 phải có số 0 đứng trước");
    }
}
