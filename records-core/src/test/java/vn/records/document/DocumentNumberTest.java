package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentNumber.Kind;

class DocumentNumberTest {

    private static final Notation QD_BNV = Notation.parse("QĐ-BNV");

    @ParameterizedTest
    @CsvSource({
        "271/KH-UBND, ADMINISTRATIVE, 271, KH-UBND",
        "3920/UBND-NC, ADMINISTRATIVE, 3920, UBND-NC",
        "01/QĐ-BNV, ADMINISTRATIVE, 1, QĐ-BNV",
        "09/QĐ-BNV, ADMINISTRATIVE, 9, QĐ-BNV",
        "10/QĐ-BNV, ADMINISTRATIVE, 10, QĐ-BNV",
        "999999/QĐ-BNV, ADMINISTRATIVE, 999999, QĐ-BNV",
        "05/SY-BNV, ADMINISTRATIVE, 5, SY-BNV",
        "05/SY, ADMINISTRATIVE, 5, SY",
        "458/QĐ-TTg, ADMINISTRATIVE, 458, QĐ-TTg",
        "36-HD/VPTW, PARTY, 36, HD-VPTW",
        "05-QĐ/TW, PARTY, 5, QĐ-TW",
        "15-CV/BTGTW-VP, PARTY, 15, CV-BTGTW-VP"
    })
    void a_number_without_a_year_has_ordinal_and_symbol(String text, Kind kind, int ordinal, String symbol) {
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.ordinal()).contains(ordinal);
        assertThat(number.year()).isEmpty();
        assertThat(number.notation()).contains(Notation.parse(symbol));
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "30/2020/NĐ-CP, LEGISLATION, 30, 2020",
        "01/2011/QH13, LEGISLATION, 1, 2011",
        "17/2023/QĐ-UBND, LEGISLATION, 17, 2023",
        "05/2023/NQ-HĐND, LEGISLATION, 5, 2023",
        "05/2014/CT-UBND, LEGISLATION, 5, 2014",
        "15/2023/HĐ-BNV, ADMINISTRATIVE, 15, 2023",
        "15/1000/BC-BNV, ADMINISTRATIVE, 15, 1000"
    })
    void a_year_inside_marks_legislation_if_the_type_can_legislate(String text, Kind kind, int ordinal, int year) {
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.ordinal()).contains(ordinal);
        assertThat(number.year()).contains(year);
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "/QĐ-BNV, /QĐ-BNV",
        "'        /QĐ-BNV', /QĐ-BNV",
        "…/QĐ-BNV, /QĐ-BNV",
        "…../…, /",
        "____/QĐ-BNV, /QĐ-BNV",
        "'\u00a0\t/', /",
        "05/, 05/",
        "05/…, 05/",
        "…/2020/NĐ-CP, /2020/NĐ-CP",
        "30/2020/…, 30/2020/",
        "…/…/NĐ-CP, //NĐ-CP",
        "…-QĐ/TW, -QĐ/TW"
    })
    void blank_parts_are_read_as_blank(String text, String canonical) {
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(number).hasToString(canonical).isEqualTo(DocumentNumber.parse(canonical));
    }

    @Test
    void a_blank_part_is_empty() {
        DocumentNumber number = DocumentNumber.parse("…./….");

        assertThat(number).isEqualTo(DocumentNumber.blank());
        assertThat(number.kind()).isEqualTo(Kind.ADMINISTRATIVE);
        assertThat(number.ordinal()).isEmpty();
        assertThat(number.year()).isEmpty();
        assertThat(number.notation()).isEmpty();
        assertThat(DocumentNumber.parse("//NĐ-CP").kind()).isEqualTo(Kind.LEGISLATION);
        assertThat(DocumentNumber.parse("05/2020/").kind()).isEqualTo(Kind.LEGISLATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "QĐ-BNV",
                "5/QĐ-BNV",
                "0/QĐ-BNV",
                "00/QĐ-BNV",
                "005/QĐ-BNV",
                "015/QĐ-BNV",
                "1000000/QĐ-BNV",
                "15 /QĐ-BNV",
                "15/ QĐ-BNV",
                "15/QĐ–BNV",
                "15-QĐ-BNV",
                "15/2020",
                "15/999/NĐ-CP",
                "15/0999/NĐ-CP",
                "15/20200/NĐ-CP",
                "05-QĐ",
                "05-/TW",
                "05-15/TW",
                "Số: 15/QĐ-BNV",
                "15a/QĐ-BNV",
                "15/2020/30/NĐ-CP"
            })
    void other_texts_are_no_numbers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(text));
    }

    @Test
    void a_refused_number_is_named_with_what_was_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse("5/QĐ-BNV"))
                .withMessage("no document number (expected a form like 05/QĐ-BNV, 30/2020/NĐ-CP or 36-HD/VPTW):"
                        + " '5/QĐ-BNV'");
    }

    @Test
    void a_number_is_made_from_its_parts() {
        assertThat(DocumentNumber.of(5, QD_BNV)).hasToString("05/QĐ-BNV");
        assertThat(DocumentNumber.of(10, QD_BNV)).hasToString("10/QĐ-BNV");
        assertThat(DocumentNumber.blank(QD_BNV)).hasToString("/QĐ-BNV");
        assertThat(DocumentNumber.legislation(5, 2020, Notation.parse("NĐ-CP"))).hasToString("05/2020/NĐ-CP");
        assertThat(DocumentNumber.party(5, Notation.parse("QĐ-TW"))).hasToString("05-QĐ/TW");
        assertThat(DocumentNumber.party(5, Notation.parse("QĐ-TW")).kind()).isEqualTo(Kind.PARTY);
        assertThat(DocumentNumber.legislation(5, 1000, QD_BNV).year()).contains(1000);
        assertThat(DocumentNumber.legislation(5, 9999, QD_BNV).kind()).isEqualTo(Kind.LEGISLATION);
    }

    @Test
    void registration_gives_the_ordinal() {
        DocumentNumber draft = DocumentNumber.parse("/QĐ-BNV");

        assertThat(draft.withOrdinal(7)).hasToString("07/QĐ-BNV");
        assertThat(draft.withOrdinal(999_999).withoutOrdinal()).isEqualTo(draft);
        assertThat(DocumentNumber.parse("05-QĐ/TW").withoutOrdinal()).hasToString("-QĐ/TW");
        assertThat(DocumentNumber.parse("05/2020/NĐ-CP").withOrdinal(6)).hasToString("06/2020/NĐ-CP");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_000})
    void an_ordinal_out_of_range_is_refused(int ordinal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.of(ordinal, QD_BNV))
                .withMessage("no ordinal from 1 to 999999: " + ordinal);
    }

    @Test
    void a_year_has_four_digits_and_a_party_symbol_an_agency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.legislation(1, 999, QD_BNV))
                .withMessage("no year of four digits: 999");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.legislation(1, 10_000, QD_BNV));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.party(1, Notation.of("QĐ")))
                .withMessage("Party symbol without an agency: QĐ");
    }

    @Test
    void a_decomposed_number_is_the_same_number() {
        String decomposed = Normalizer.normalize("15/QĐ-SGDĐT-Ủ", Normalizer.Form.NFD);

        assertThat(DocumentNumber.parse(decomposed)).isEqualTo(DocumentNumber.parse("15/QĐ-SGDĐT-Ủ"));
    }

    @Test
    void numbers_of_equal_parts_are_equal() {
        EqualsVerifier.forClass(DocumentNumber.class)
                .withPrefabValues(Notation.class, QD_BNV, Notation.parse("KH-UBND"))
                .withNonnullFields("form")
                .verify();
    }
}
