package vn.records.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;

class DocumentContentTest {

    private static DocumentContent.Builder content() {
        return DocumentContent.builder()
                .type(DocumentType.NOTICE)
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "a\u2028b", "\ud800", "a\udc00", "\ufffe", "\uffff", "a\u0085"})
    void a_text_that_is_no_plain_line_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyBlock.Text(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        content().subject(text).addBody(new BodyBlock.Text("a")).build());
    }

    @Test
    void the_character_and_its_place_are_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyBlock.Text("ab\tc"))
                .withMessage("text holds the character U+0009 at 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nội dung", "𠀀", "a😀b", "<&>"})
    void any_other_text_is_taken(String text) {
        assertThatCode(() -> new BodyBlock.Text(text)).doesNotThrowAnyException();
    }

    @Test
    void a_letter_with_more_marks_than_any_script_has_is_refused() {
        assertThatCode(() -> new BodyBlock.Text("a" + "\u0323".repeat(64) + "a\u0323".repeat(60_000)))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyBlock.Text("a" + "\u0323".repeat(65)))
                .withMessage("text holds more than 64 marks on one letter at 65");
    }

    @Test
    void a_document_without_a_body_or_with_three_signatories_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> content().build()).withMessage("document without a body");
        Signatory one = Signatory.of("A", "Giám đốc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content()
                        .addBody(new BodyBlock.Text("a"))
                        .addSignatories(one, one, one)
                        .build())
                .withMessageContaining("3 signatories");
    }

    @Test
    void article_and_clause_have_a_title_or_a_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyBlock.Article("", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyBlock.Clause("", ""));
        assertThat(new BodyBlock.Clause("a", "").title()).isEqualTo("a");
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        ImmutableList<String> two = ImmutableList.of("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyBlock.Table(two, ImmutableList.of(ImmutableList.of("c"))))
                .withMessage("row of 1 cells for 2 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BodyBlock.Table(ImmutableList.of(), ImmutableList.of()));
    }

    @Test
    void the_mark_of_a_drafter_is_written_as_in_the_law() {
        assertThat(new DrafterMark("PL", 300)).hasToString("PL.(300)");
        assertThatIllegalArgumentException().isThrownBy(() -> new DrafterMark("PL", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DrafterMark(" ", 1));
    }

    @Test
    void who_signs_has_a_post() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signatory(ImmutableList.of(), "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> Signatory.of("A", ""));
        assertThat(Signatory.of("", "Giám đốc").name()).isEmpty();
    }

    @Test
    void annex_and_issued_text_have_a_body() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Annexed("a", ImmutableList.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new IssuedText("Quy chế", "", ImmutableList.of()));
    }
}
