package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.completeness.FileFinding;
import vn.records.document.DocumentType;
import vn.records.file.DocumentLink;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

/** What stands in a document may look like a template or an expression; it stays what it is. */
class HostileTextTest {

    private static final String EXPRESSION = "${''.getClass().forName('java.lang.Runtime')}{message}\\{}${1+1}";

    record Hostile(
            @DocumentNumberText String number,
            @NotationFor(DocumentType.DECISION) String notation,
            @AgencyCodeText String agency,
            @FileCodeText(full = true) String file,
            @PlaceAndDateText String place,
            @CitedActText(inForce = true) String act,
            @RetentionPeriodText String period,
            @Capitals(least = Severity.INFO) String subject,
            @PartyNumberText String partyNumber,
            @LegislationNumberText String legislationNumber,
            @PartyTypeText String partyType,
            @LegislationTypeText String legislationType,
            @RegisterRow(year = 2026, least = Severity.INFO) OutgoingEntry row,
            @Complete(least = Severity.INFO) RecordsFile records) {}

    private static Hostile hostile() {
        return new Hostile(
                "5/QĐ-" + EXPRESSION,
                EXPRESSION,
                EXPRESSION,
                EXPRESSION,
                EXPRESSION + ", ngày 5 tháng 1 năm 2020",
                EXPRESSION,
                EXPRESSION,
                EXPRESSION + " theo Khoản 2 điều 5.",
                "05-QĐ/TW" + EXPRESSION,
                "05/2026/" + EXPRESSION,
                EXPRESSION,
                EXPRESSION,
                OutgoingEntry.builder()
                        .number(RegisterNumber.parse("05a/" + EXPRESSION))
                        .date(LocalDate.of(2025, 1, 1))
                        .note("Đính chính bằng Quyết định số 7/QĐ-" + EXPRESSION)
                        .build(),
                RecordsFile.builder()
                        .code(FileCode.of("${1+1}"))
                        .title(EXPRESSION)
                        .addEntries(FileEntry.builder()
                                .ordinal(1)
                                .number(EXPRESSION)
                                .subject(EXPRESSION)
                                .addLinks(new DocumentLink(DocumentLink.Kind.ANSWERS, EXPRESSION + "/X"))
                                .build())
                        .build());
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void no_message_holds_anything_of_a_document(Provider provider) {
        Set<ConstraintViolation<Hostile>> violations = provider.configuration(Locale.ENGLISH)
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()
                .getValidator()
                .validate(hostile());

        assertThat(violations)
                .hasSizeGreaterThanOrEqualTo(10)
                .extracting(violation ->
                        violation.getPropertyPath().iterator().next().getName())
                .contains("number", "notation", "agency", "file", "place", "act", "period", "row", "records")
                .contains("partyNumber", "legislationNumber", "partyType", "legislationType");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessage()).doesNotContain("$", "{", "}", "\\", "Runtime");
            assertThat(violation.getMessageTemplate()).doesNotContain("$", "Runtime", "\\");
        });
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void findings_hold_it_as_it_was_written(Provider provider) {
        Set<ConstraintViolation<Hostile>> violations =
                provider.validator(Locale.ENGLISH).validate(hostile());

        assertThat(violations)
                .extracting(Provider::finding)
                .contains(new TextFault("no-period", EXPRESSION), new TextFault("no-grammar", EXPRESSION));
        assertThat(violations)
                .extracting(Provider::finding)
                .filteredOn(FileFinding.class::isInstance)
                .extracting(finding -> ((FileFinding) finding).details().toString())
                .anySatisfy(details -> assertThat(details).contains(EXPRESSION));
    }
}
