package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Stage;
import vn.records.finding.Finding;
import vn.records.presentation.HeaderFields.Field;
import vn.records.presentation.draft.DraftOptions;

class HeaderFieldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final DraftOptions OPTIONS = DraftOptions.on(DAY).withStage(Stage.ISSUED);

    private static HeaderFields.Builder decision() {
        return HeaderFields.builder()
                .parentAgency("UBND tỉnh Ninh Bình")
                .issuingAgency("Sở Nội vụ")
                .type("Quyết định")
                .number("15/QĐ-SNV")
                .place("Ninh Bình")
                .date(LocalDate.of(2026, 6, 29))
                .subject("Về việc thành lập Tổ rà soát tài liệu lưu trữ")
                .signingForm("KT. GIÁM ĐỐC")
                .post("Phó Giám đốc")
                .signer("Nguyễn Văn C")
                .addRecipients("- Như Điều 3;", "- Lưu: VT, VP.");
    }

    private static String told(HeaderFields fields) {
        return told(fields.check(OPTIONS));
    }

    private static String told(ImmutableListMultimap<Field, Finding> found) {
        return found.entries().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().rule() + " "
                        + entry.getValue().severity())
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    @Test
    void right_fields_of_decisions_and_letters_are_not_told() {
        assertThat(told(decision().build())).isEmpty();
        assertThat(told(HeaderFields.builder()
                        .parentAgency("UBND tỉnh Ninh Bình")
                        .issuingAgency("Sở Nội vụ")
                        .type("CV")
                        .number("05/SNV-VP")
                        .place("Ninh Bình")
                        .date(LocalDate.of(2026, 2, 9))
                        .subject("rà soát tài liệu lưu trữ")
                        .post("Giám đốc")
                        .signer("Nguyễn Văn C")
                        .addRecipients("- Như trên;", "- Lưu: VT, VP.")
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT_AGENCY, UBND tỉnh Ninh Bình",
        "ISSUING_AGENCY, Sở Nội vụ",
        "NUMBER, 15/QĐ-SNV",
        "NUMBER, 15/SNV-VP",
        "NUMBER, 15/QyĐ-SNV",
        "PLACE, Ninh Bình",
        "DATE, 2026-06-29",
        "TYPE, Quyết định",
        "TYPE, to-trinh",
        "SUBJECT, Về việc thành lập Tổ rà soát tài liệu lưu trữ",
        "SIGNING_FORM, KT. GIÁM ĐỐC",
        "POST, Giám đốc",
        "POST, CHỦ TỊCH",
        "SIGNER, Nguyễn Văn C",
        "RECIPIENTS, '- Lưu: VT, VP.'"
    })
    void what_is_not_given_is_not_missed(Field field, String text) {
        assertThat(told(with(HeaderFields.builder(), field, text).build())).isEmpty();
    }

    private static HeaderFields.Builder with(HeaderFields.Builder fields, Field field, String text) {
        switch (field) {
            case PARENT_AGENCY -> fields.parentAgency(text);
            case ISSUING_AGENCY -> fields.issuingAgency(text);
            case NUMBER -> fields.number(text);
            case PLACE -> fields.place(text);
            case DATE -> fields.date(LocalDate.parse(text));
            case TYPE -> fields.type(text);
            case SUBJECT -> fields.subject(text);
            case SIGNING_FORM -> fields.signingForm(text);
            case POST -> fields.post(text);
            case SIGNER -> fields.signer(text);
            case RECIPIENTS -> fields.addRecipients(text);
        }
        return fields;
    }

    @Test
    void faults_stand_at_the_fields_they_are_about() {
        assertThat(told(decision().number("5/QĐ-SNV").build())).contains("NUMBER ND30-SO-");
        assertThat(told(decision().number("15/BC-SNV").build())).contains("NUMBER ND30-SO-");
        assertThat(told(decision().signer("TS. Nguyễn Văn C").build())).contains("SIGNER ND30-");
        assertThat(told(HeaderFields.builder().number("5/QĐ-SNV").build())).contains("NUMBER ND30-SO-");
        assertThat(told(decision().signingForm("KT GIÁM ĐỐC").build())).contains("SIGNING_FORM ND30-KY-");
    }

    @Test
    void blank_fields_count_as_not_given() {
        HeaderFields blank = HeaderFields.builder()
                .issuingAgency("  ")
                .subject("")
                .number("\n")
                .build();

        assertThat(blank.given()).isEmpty();
        assertThat(told(blank)).isEmpty();
    }

    @Property(tries = 200)
    void whatever_is_typed_is_judged_without_an_exception(@ForAll String text, @ForAll Field field) {
        HeaderFields.Builder fields = HeaderFields.builder();
        if (field != Field.DATE) {
            with(fields, field, text);
        }
        HeaderFields built = fields.build();

        assertThat(built.check(OPTIONS).keySet()).isSubsetOf(built.given());
    }
}
