package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.NumberReading.Part;
import vn.records.text.TextRange;

/** What a number line shows: the number, its parts, and whether it is a number line at all. */
class NumberReadingTest {

    private static String part(String line, Part part) {
        return DocumentNumber.read(line)
                .where(part)
                .map(range -> range.in(line))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 271/KH-UBND, 271/KH-UBND",
        "Số: 05/QĐ-BNV, 05/QĐ-BNV",
        "Số:05/QĐ-BNV, 05/QĐ-BNV",
        "'  Số:   10/QĐ-BNV  ', 10/QĐ-BNV",
        "Số: 05/SY, 05/SY",
        "Số: 458/QĐ-TTg, 458/QĐ-TTg",
        "Số: 12/QyĐ-BNV, 12/QyĐ-BNV",
        "Số: 12/CTr-BNV, 12/CTr-BNV",
        "Số: 12/TTr-BNV, 12/TTr-BNV",
        "Số: 12/TrS-BNV, 12/TrS-BNV",
        "Số: 36-HD/VPTW, 36-HD/VPTW",
        "Số: 05-QĐ/TW, 05-QĐ/TW",
        "Số: 999999/QĐ-BNV, 999999/QĐ-BNV",
        "Số: 15/UBND-NN&MT, 15/UBND-NN&MT",
        "Số: 15, 15/",
        "Số:, /",
        "Số: ……, /",
        "Số:            /QĐ-UBND, /QĐ-UBND",
        "'Số: \u00a0\t\u00a0/QĐ-UBND', /QĐ-UBND",
        "Số: …../QĐ-UBND, /QĐ-UBND",
        "Số: .../QĐ-UBND, /QĐ-UBND",
        "Số: ____/QĐ-UBND, /QĐ-UBND",
        "Số: …../……, /",
        "Số: …../, /",
        "Số: …3.../QĐ-UBND, /QĐ-UBND",
        "Số: ..12../QĐ-UBND, /QĐ-UBND",
        "Số: 15/……, 15/",
        "Số:     -QĐ/TW, -QĐ/TW"
    })
    void a_line_written_as_the_law_asks_has_no_flaw(String line, String number) {
        NumberReading reading = DocumentNumber.read(line);

        assertThat(reading.number()).hasToString(number);
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.isNumber()).isTrue();
        assertThat(reading.line()).isEqualTo(line);
    }

    @Test
    void the_parts_stand_where_they_are_seen() {
        String line = " Số: 05/2020/NĐ-CP ngày 01";

        assertThat(part(line, Part.WORD)).isEqualTo("Số");
        assertThat(part(line, Part.COLON)).isEqualTo(":");
        assertThat(part(line, Part.ORDINAL)).isEqualTo("05");
        assertThat(part(line, Part.SEPARATOR)).isEqualTo("/");
        assertThat(part(line, Part.YEAR)).isEqualTo("2020");
        assertThat(part(line, Part.SYMBOL)).isEqualTo("NĐ-CP");
        assertThat(part(line, Part.FILLER)).isEqualTo("-");
        assertThat(part(line, Part.TRAILER)).isEqualTo("ngày 01");
        assertThat(DocumentNumber.read(line).where(Part.WORD)).contains(TextRange.of(1, 3));
    }

    @Test
    void the_parts_of_a_decomposed_line_are_ranges_of_it() {
        String line = Normalizer.normalize("Số: 5/QĐ-SGDĐT-Ủ x", Normalizer.Form.NFD);

        assertThat(part(line, Part.WORD)).isEqualTo(Normalizer.normalize("Số", Normalizer.Form.NFD));
        assertThat(part(line, Part.SYMBOL)).isEqualTo(Normalizer.normalize("QĐ-SGDĐT-Ủ", Normalizer.Form.NFD));
        assertThat(part(line, Part.TRAILER)).isEqualTo("x");
        assertThat(DocumentNumber.read(line).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.at().in(line)).isEqualTo("5"));
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 30/2020/NĐ-CP, LEGISLATION, 30/2020/NĐ-CP",
        "Số:    /2020/NĐ-CP, LEGISLATION, /2020/NĐ-CP",
        "Số: 30/2020/…, LEGISLATION, 30/2020/",
        "Số: 30/2020/, LEGISLATION, 30/2020/",
        "Luật số: 59/2020/QH14, LEGISLATION, 59/2020/QH14",
        "Số: 15/2023/HĐ-ABC, ADMINISTRATIVE, 15/2023/HĐ-ABC",
        "Số: 15/1000/NĐ-CP, LEGISLATION, 15/1000/NĐ-CP",
        "Số: 15-HD/VPTW, PARTY, 15-HD/VPTW",
        "Số: 15-CV/BTGTW-VP, PARTY, 15-CV/BTGTW-VP",
        "Số: 15/HD-VPTW, ADMINISTRATIVE, 15/HD-VPTW"
    })
    void the_form_tells_the_regime(String line, DocumentNumber.Kind kind, String number) {
        NumberReading reading = DocumentNumber.read(line);

        assertThat(reading.number().kind()).isEqualTo(kind);
        assertThat(reading.number()).hasToString(number).isEqualTo(DocumentNumber.parse(number));
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 15/QĐ-BNV ngày 05/3/2020, 15/QĐ-BNV, ngày 05/3/2020",
        "Số: 15/QĐ-UBND      Hà Nội ,  15/QĐ-UBND, Hà Nội",
        "Số:     /QĐ-UBND     Thành phố Huế, /QĐ-UBND, Thành phố Huế",
        "Số: 15/QĐ-UBND - Hà Nội, 15/QĐ-UBND, - Hà Nội",
        "Số: 15/QĐ-UBND., 15/QĐ-UBND, .",
        "Số: 15/QĐ-UBND-, 15/QĐ-UBND, -",
        "Số: 15/QĐ-UBND (Dự thảo), 15/QĐ-UBND, (Dự thảo)",
        "Số: 15/QĐ. Ban hành, 15/QĐ, . Ban hành",
        "Số: 15/QĐ Ban, 15/QĐ, Ban",
        "Số: 15/QĐ UBND X, 15/QĐ, UBND X",
        "Số: 15/UBND VX, 15/UBND, VX",
        "Số: 15/QĐ-BNV VX, 15/QĐ-BNV, VX",
        "Số: 15/QĐ 15, 15/QĐ, 15",
        "Số: 15 ngày 05, 15/, ngày 05",
        "Số: 15/3, 15/, 3",
        "Số: 15/2020 ngày, 15/, 2020 ngày",
        "Số: 15/0020/NĐ-CP, 15/, 0020/NĐ-CP",
        "Số: 15/20200/NĐ-CP, 15/, 20200/NĐ-CP",
        "Số: 15 -, 15/, -",
        "Số: 15 & VX-Y, 15/, & VX-Y"
    })
    void other_text_behind_the_number_is_told_apart(String line, String number, String trailer) {
        assertThat(DocumentNumber.read(line).number()).hasToString(number);
        assertThat(part(line, Part.TRAILER)).isEqualTo(trailer);
    }

    @ParameterizedTest
    @CsvSource({
        "Số: …/GM-…3…, /GM, GM, …3…",
        "Số:       /NQ-…3..., /NQ, NQ, …3...",
        "Số: …/QĐ-…, /QĐ, QĐ, …",
        "Số: …/QĐ- …  , /QĐ, QĐ, …",
        "Số: …/QĐ……, /QĐ, QĐ, ……",
        "Số: …/…-…, /, -, …-…",
        "Số: ….. /……, /, -, ……"
    })
    void a_symbol_still_to_be_written_leaves_dots(String line, String number, String symbol, String filler) {
        assertThat(DocumentNumber.read(line).number()).hasToString(number);
        assertThat(part(line, Part.SYMBOL)).isEqualTo(symbol);
        assertThat(part(line, Part.FILLER)).isEqualTo(filler);
        assertThat(DocumentNumber.read(line).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: ${so}/QĐ-UBND",
                "Số: {{so}}/QĐ-UBND",
                "Số: «So»/QĐ-UBND",
                "Số: [số]/QĐ-UBND",
                "Số: <so>/QĐ-UBND",
                "Số: xx/QĐ-UBND",
                "Số: ……/QĐ-UBND"
            })
    void a_mark_of_a_template_stands_for_a_blank_number(String line) {
        NumberReading reading = DocumentNumber.read(line);

        assertThat(reading.number()).isEqualTo(DocumentNumber.parse("/QĐ-UBND"));
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.where(Part.SYMBOL).orElseThrow().in(line)).isEqualTo("QĐ-UBND");
    }

    @Test
    void a_mark_for_number_and_symbol_leaves_both_blank() {
        NumberReading reading = DocumentNumber.read("Số: {{number}}");

        assertThat(reading.isNumber()).isTrue();
        assertThat(reading.number()).isEqualTo(DocumentNumber.blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Kính gửi: Bộ Nội vụ",
                "- Phòng Nội vụ",
                "/",
                "1. Khoản",
                "05 - Abc",
                "1/ Nội dung",
                "Số 15/2 Lê Lợi",
                "Số 5 - Đường Lê Lợi",
                "Tổng số: 15 người",
                "Tổng số: 15/20",
                "Số lượng: 15",
                "Số",
                "số ngày nghỉ / năm",
                "Sở: 15/QĐ",
                "S",
                "15",
                "QĐ-UBND",
                "15/QĐ",
                "15/Qđ-ubnd",
                "/QĐ-UBND",
                "15/QĐ-UBND ngày 05",
                "Quyết định số: 15/QĐ-UBND",
                "{số}: 15/2020/NĐ-CP",
                "-QĐ/TW",
                "Số: ...4……; ngày/tháng/năm",
                "Số hiệu: 15/QĐ-UBND",
                "Số 15/QĐ",
                "Luật số: 15/2020/",
                "Căn cứ Nghị quyết của Quốc hội số: 15/2020/QH14",
                "12Số: 5/2020/NĐ-CP",
                "Số,",
                "Số. 15",
                "Số; 15",
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
                "Luật số: 15/QĐ-UBND"
            })
    void other_lines_are_no_number_lines(String line) {
        NumberReading reading = DocumentNumber.read(line);

        assertThat(reading.isNumber()).isFalse();
        assertThat(reading.number()).isEqualTo(DocumentNumber.blank());
        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.where(Part.WORD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "271/KH-UBND, 271/KH-UBND",
        "' 5/KH-UBND ', 05/KH-UBND",
        "36-HD/VPTW, 36-HD/VPTW",
        "Số 15/QĐ-UBND, 15/QĐ-UBND",
        "Số /QĐ-UBND ngày, /QĐ-UBND",
        "Nghị quyết số 15/2020/QH14, 15/2020/QH14",
        "Luật số: 59/2020/QH14 ngày, 59/2020/QH14"
    })
    void a_full_number_speaks_for_itself(String line, String number) {
        assertThat(DocumentNumber.read(line).isNumber()).isTrue();
        assertThat(DocumentNumber.read(line).number()).hasToString(number);
    }
}
