package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Finding;
import vn.records.finding.Severity;

/** Capital letters in single fields of a host. */
class CapitalsTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);

    record Fields(
            @Capitals String subject,
            @Capitals(least = Severity.WARNING) String text,
            @Capitals(message = "viết hoa sai") String own) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "V/v nâng bậc lương năm 2019",
                "về công tác phòng, chống lụt bão",
                "Về việc thực hiện khoản 2 Điều 5",
                "QUYẾT ĐỊNH VỀ ĐIỀU 5",
                "Thực hiện Khoản …… Điều ……"
            })
    void a_right_text_is_valid(String text) {
        assertThat(VALIDATOR.validateValue(Fields.class, "subject", text)).isEmpty();
        assertThat(VALIDATOR.validateValue(Fields.class, "text", text)).isEmpty();
    }

    @Test
    void nothing_is_valid() {
        assertThat(VALIDATOR.validate(new Fields(null, null, null))).isEmpty();
    }

    @Test
    void each_finding_is_a_violation_told_by_its_rule() {
        assertThat(Provider.told(VALIDATOR.validateValue(Fields.class, "subject", "Thực hiện Khoản 2 điều 5")))
                .hasSize(2)
                .allSatisfy(told ->
                        assertThat(told).startsWith("subject: References").contains("(ND30-VH-V-07)"));
    }

    @Test
    void warnings_are_violations_where_they_are_asked_for() {
        String text = "Đời sống ở Tỉnh Nam Định được nâng lên.";

        assertThat(VALIDATOR.validateValue(Fields.class, "subject", text)).isEmpty();
        assertThat(VALIDATOR.validateValue(Fields.class, "text", text)).hasSize(1);
    }

    @Test
    void the_finding_tells_what_the_words_have_to_be() {
        assertThat(VALIDATOR.validateValue(Fields.class, "subject", "Họp ở thành phố Hồ Chí Minh"))
                .extracting(violation -> ((Finding) Provider.finding(violation))
                        .fault()
                        .required()
                        .toString())
                .containsExactly("Words[text=Thành phố Hồ Chí Minh]");
    }

    @Test
    void a_message_of_the_host_stays() {
        assertThat(Provider.told(VALIDATOR.validateValue(Fields.class, "own", "Theo khoản 2 điều 5")))
                .containsExactly("own: viết hoa sai");
    }
}
