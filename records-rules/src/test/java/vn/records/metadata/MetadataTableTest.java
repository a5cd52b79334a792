package vn.records.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.rule.Language;

class MetadataTableTest {

    private static ImmutableListMultimap.Builder<String, String> file() {
        return ImmutableListMultimap.<String, String>builder()
                .put("fileCode", "000.06.16.G09.2026.01.TH")
                .put("title", "Hồ sơ hội nghị tổng kết")
                .put("maintenance", "05")
                .put("mode", "01")
                .put("language", "01; 02")
                .put("startDate", "05/01/2026")
                .put("endDate", "20/12/2026")
                .put("totalDoc", "12")
                .put("numberOfPaper", "40")
                .put("numberOfPage", "80")
                .put("riskRecovery", "0")
                .put("description", "");
    }

    private static String told(String table, ImmutableListMultimap<String, String> values) {
        return MetadataTable.named(table).check(values).stream()
                .map(finding -> finding.field() + " " + finding.fault())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    @Test
    void a_right_description_is_not_told() {
        assertThat(told("tt05-sip-file", file().build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "maintenance, 09, maintenance NO_CODE",
        "mode, '', mode MISSING",
        "startDate, 2026/13/01, startDate NO_DATE",
        "totalDoc, mười, totalDoc NO_NUMBER",
        "totalDoc, 12345678901, totalDoc TOO_LONG",
        "riskRecovery, có, riskRecovery NO_TRUTH",
        "riskRecovery, 1, riskRecoveryStatus MISSING",
        "confidenceLevel, 02, paperFileCode MISSING",
        "confidenceLevel, 01, ''",
        "language, 01; 99, language NO_CODE",
        "colour, đỏ, colour NO_FIELD"
    })
    void one_wrong_value_is_told(String field, String value, String told) {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        file().build().entries().stream()
                .filter(entry -> !entry.getKey().equals(field))
                .forEach(values::put);

        assertThat(told("tt05-sip-file", values.put(field, value).build())).isEqualTo(told);
    }

    @Test
    void a_field_that_is_there_may_be_empty_where_the_law_asks_for_no_value() {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        file().build().entries().stream()
                .filter(entry -> !entry.getKey().equals("description"))
                .forEach(values::put);

        assertThat(told("tt05-sip-file", values.build())).isEqualTo("description MISSING");
    }

    @Test
    void the_decree_gives_lengths_and_leaves_open_what_must_be_there() {
        assertThat(told("nd30-outgoing", ImmutableListMultimap.of())).isEmpty();
        assertThat(told("nd30-outgoing", ImmutableListMultimap.of("Subject", "a".repeat(501))))
                .isEqualTo("Subject TOO_LONG");
        assertThat(told("nd30-outgoing", ImmutableListMultimap.of("Subject", "ă".repeat(500))))
                .isEmpty();
        assertThat(told("nd30-outgoing", ImmutableListMultimap.of("Subject", "a", "Subject", "b")))
                .isEqualTo("Subject REPEATED");
        assertThat(told("nd30-outgoing", ImmutableListMultimap.of("To.OrganId", "H01", "To.OrganId", "H02")))
                .isEmpty();
    }

    @Test
    void only_what_was_read_in_the_law_is_certain() {
        assertThat(MetadataTable.all()).hasSize(8);
        assertThat(MetadataTable.named("nd30-file").check(ImmutableListMultimap.of("DocTotal", "x")))
                .singleElement()
                .returns(true, MetadataFinding::certain)
                .returns(
                        "DocTotal (Tổng số văn bản trong hồ sơ): “x” không phải số",
                        finding -> finding.text(Language.VIETNAMESE))
                .returns(
                        "DocTotal (Tổng số văn bản trong hồ sơ): “x” is no number",
                        finding -> finding.text(Language.ENGLISH));
        assertThat(MetadataTable.named("tt05-sip-documents").check(ImmutableListMultimap.of()))
                .isNotEmpty()
                .noneMatch(MetadataFinding::certain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetadataTable.named("nd31"))
                .withMessageContaining("nd30-file");
    }
}
