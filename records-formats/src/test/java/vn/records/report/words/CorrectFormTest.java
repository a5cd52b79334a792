package vn.records.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.document.DocumentType;

final class CorrectFormTest {

    private static Optional<String> of(Component component, DocumentType type) {
        return CorrectForm.of(component, Optional.of(type));
    }

    @Test
    void the_form_shown_is_that_of_the_type() {
        assertThat(of(Component.TYPE_NAME, DocumentType.PLAN)).hasValue("<b>KẾ HOẠCH</b>");
        assertThat(of(Component.NUMBER, DocumentType.REPORT)).hasValue("Số: 05/BC-SNV");
        assertThat(of(Component.NUMBER, DocumentType.OFFICIAL_LETTER)).hasValue("Số: 05/SNV-VP");
        assertThat(of(Component.SUBJECT, DocumentType.PLAN).orElseThrow()).doesNotContain("Quy chế");
        assertThat(of(Component.RECIPIENTS, DocumentType.DECISION).orElseThrow())
                .contains("- Như Điều 3;");
        assertThat(of(Component.RECIPIENTS, DocumentType.OFFICIAL_LETTER).orElseThrow())
                .contains("- Như trên;");
        assertThat(of(Component.RECIPIENTS, DocumentType.NOTICE).orElseThrow()).doesNotContain("Như");
    }

    @Test
    void an_official_letter_has_no_name_of_its_type() {
        assertThat(of(Component.TYPE_NAME, DocumentType.OFFICIAL_LETTER)).isEmpty();
        assertThat(of(Component.SUBJECT, DocumentType.OFFICIAL_LETTER)).isEmpty();
    }

    @Test
    void of_an_unknown_type_only_what_all_types_share_is_shown() {
        assertThat(CorrectForm.of(Component.NUMBER, Optional.empty())).isEmpty();
        assertThat(CorrectForm.of(Component.TYPE_NAME, Optional.empty())).isEmpty();
        assertThat(CorrectForm.of(Component.NATIONAL_NAME, Optional.empty())).isPresent();
    }
}
