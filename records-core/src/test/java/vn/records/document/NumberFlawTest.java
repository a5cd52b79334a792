package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.NumberFlaw.Kind;
import vn.records.text.TextRange;

/** Slips in number lines: the kind, where it stands, and what belongs there. */
class NumberFlawTest {

    /** The flaws in a short notation: kind, start, end, what should stand there. */
    private static String flaws(String line) {
        return DocumentNumber.read(line).flaws().stream()
                .map(flaw -> String.format(
                        Locale.ROOT,
                        "%s %d-%d [%s]",
                        flaw.kind(),
                        flaw.at().start(),
                        flaw.at().end(),
                        flaw.right()))
                .collect(Collectors.joining("; "));
    }

    /** The line with everything put right that can be. */
    private static String fixed(String line) {
        StringBuilder text = new StringBuilder(line);
        for (NumberFlaw flaw : DocumentNumber.read(line).flaws().reverse()) {
            text.replace(flaw.at().start(), flaw.at().end(), flaw.right());
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "15/QĐ-BNV, 'MISSING_WORD 0-0 [Số: ]'",
        "' 15/QĐ-BNV', 'MISSING_WORD 1-1 [Số: ]'",
        "SỐ: 15/QĐ-BNV, WORD_NOT_SO 0-2 [Số]",
        "số: 15/QĐ-BNV, WORD_NOT_SO 0-2 [Số]",
        "So: 15/QĐ-BNV, WORD_NOT_SO 0-2 [Số]",
        "Sổ: 15/QĐ-BNV, WORD_NOT_SO 0-2 [Số]",
        "Số 15/QĐ-BNV, MISSING_COLON 2-2 [:]",
        "Số; 15/QĐ-BNV, MISSING_COLON 2-3 [:]",
        "'Số, 15/QĐ-BNV', MISSING_COLON 2-3 [:]",
        "Số. 15/QĐ-BNV, MISSING_COLON 2-3 [:]",
        "Số：15/QĐ-BNV, MISSING_COLON 2-3 [:]",
        "Số…/QĐ-BNV, MISSING_COLON 2-2 [:]",
        "Số.../QĐ-BNV, MISSING_COLON 2-2 [:]",
        "Số : 15/QĐ-BNV, SPACE_BEFORE_COLON 2-3 []",
        "'Số\u00a0 : 15/QĐ-BNV', SPACE_BEFORE_COLON 2-4 []"
    })
    void the_word_and_its_colon_are_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 5/QĐ-BNV, MISSING_LEADING_ZERO 4-5 [05]",
        "Số: 9/QĐ-BNV, MISSING_LEADING_ZERO 4-5 [09]",
        "Số: 005/QĐ-BNV, EXTRA_ZERO 4-7 [05]",
        "Số: 015/QĐ-BNV, EXTRA_ZERO 4-7 [15]",
        "Số: 010/QĐ-BNV, EXTRA_ZERO 4-7 [10]",
        "Số: 0/QĐ-BNV, NOT_AN_ORDINAL 4-5 [0]",
        "Số: 00/QĐ-BNV, NOT_AN_ORDINAL 4-6 [00]",
        "Số: 1000000/QĐ-BNV, NOT_AN_ORDINAL 4-11 [1000000]",
        "Số: 05a/QĐ-BNV, NOT_AN_ORDINAL 4-7 [05a]",
        "Số: 15B /QĐ-BNV, NOT_AN_ORDINAL 4-7 [15B]; SPACE_INSIDE 7-8 []",
        "Số: 15-2/BNV, NOT_AN_ORDINAL 4-8 [15-2]",
        "Số: 24.4/QĐ-SNV, NOT_AN_ORDINAL 4-8 [24.4]",
        "Số: 24-1/QĐ-SNV, NOT_AN_ORDINAL 4-8 [24-1]",
        "Số: 18-01/26/QĐ-SNV, NOT_AN_ORDINAL 4-12 [18-01/26]",
        "Số: 24 - 1/QĐ-SNV, NOT_AN_ORDINAL 4-10 [24 - 1]",
        "Số: 18/26/QĐ-SNV, NOT_AN_ORDINAL 4-9 [18/26]",
        "Số: 24.4.1 /QĐ-SNV, NOT_AN_ORDINAL 4-10 [24.4.1]; SPACE_INSIDE 10-11 []",
        "Số: 1 5/QĐ-BNV, SPACE_INSIDE 5-6 []",
        "Số: 0 0 5/QĐ-BNV, SPACE_INSIDE 5-6 []; SPACE_INSIDE 7-8 []",
        "Số: 1 5a/QĐ-BNV, NOT_AN_ORDINAL 4-8 [1 5a]; SPACE_INSIDE 5-6 []",
        "Số: 1 5  6/QĐ-BNV, SPACE_INSIDE 5-6 []; SPACE_INSIDE 7-9 []"
    })
    void the_ordinal_is_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: 1.234/UBND-VX", "Số: 12/08/2025", "Số: 24/2026/NĐ-CP", "Số: 24/4"})
    void figures_that_part_thousands_or_give_a_date_are_no_second_number(String line) {
        assertThat(DocumentNumber.read(line).flaws(Kind.NOT_AN_ORDINAL)).isEmpty();
    }

    @Test
    void an_act_of_a_number_of_two_parts_is_legislation() {
        NumberReading reading = DocumentNumber.read("Số: 66.7/2025/NQ-CP");

        assertThat(reading.number().kind()).isEqualTo(DocumentNumber.Kind.LEGISLATION);
        assertThat(reading.where(NumberReading.Part.ORDINAL).orElseThrow().in(reading.line()))
                .isEqualTo("66.7");
        assertThat(reading.flaws(Kind.NOT_AN_ORDINAL)).isEmpty();
    }

    @Test
    void signs_that_no_reader_sees_are_no_part_of_the_number() {
        assertThat(flaws("S\u00adố: 15\u200b/QĐ\u2060-BNV")).isEqualTo(flaws("Số: 15/QĐ-BNV"));
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 15 /QĐ-BNV, SPACE_INSIDE 6-7 []",
        "Số: 15/ QĐ-BNV, SPACE_INSIDE 7-8 []",
        "Số: 15/QĐ -BNV, SPACE_INSIDE 9-10 []",
        "Số: 15/QĐ- BNV, SPACE_INSIDE 10-11 []",
        "Số: 15/QĐ - BNV, SPACE_INSIDE 9-10 []; SPACE_INSIDE 11-12 []",
        "Số:    / QĐ-BNV, SPACE_INSIDE 8-9 []",
        "Số: 15 - HD / VPTW, SPACE_INSIDE 6-7 []; SPACE_INSIDE 8-9 []; SPACE_INSIDE 11-12 []; SPACE_INSIDE 13-14 []",
        "Số: 15/QĐ–BNV, LONG_DASH 9-10 [-]",
        "Số: 15/QĐ—BNV, LONG_DASH 9-10 [-]",
        "Số: 15/QĐ‑BNV, LONG_DASH 9-10 [-]",
        "Số: 15–HD/VPTW, LONG_DASH 6-7 [-]",
        "Số: 15-QĐ-BNV, WRONG_SEPARATOR 6-7 [/]",
        "Số: 15–QĐ-BNV, WRONG_SEPARATOR 6-7 [/]",
        "Số:   -QĐ-BNV, WRONG_SEPARATOR 6-7 [/]",
        "Số: 15\\QĐ-BNV, WRONG_SEPARATOR 6-7 [/]",
        "Số: 15 QĐ-BNV, WRONG_SEPARATOR 6-7 [/]",
        "Số: 15QĐ-BNV, WRONG_SEPARATOR 6-6 [/]",
        "Số: 15/QĐ/BNV, WRONG_SEPARATOR 9-10 [-]",
        "Số: 15/QĐ.BNV, WRONG_SEPARATOR 9-10 [-]",
        "Số: 15/QĐ_BNV, WRONG_SEPARATOR 9-10 [-]",
        "Số: 15/QĐ BNV, WRONG_SEPARATOR 9-10 [-]",
        "Số: 15-HD-VPTW/X, WRONG_SEPARATOR 6-7 [/]; WRONG_SEPARATOR 14-15 [-]"
    })
    void the_marks_between_the_parts_are_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 15/QĐ-bnv, SYMBOL_NOT_CAPITAL 10-13 [BNV]",
        "Số: 15/ubnd-VX, SYMBOL_NOT_CAPITAL 7-11 [UBND]",
        "Số: 15/QĐ-Bnv, SYMBOL_NOT_CAPITAL 10-13 [BNV]",
        "Số: 15/QĐ-Bv, SYMBOL_NOT_CAPITAL 10-12 [BV]",
        "Số: 15/QĐ-bNV, SYMBOL_NOT_CAPITAL 10-13 [BNV]",
        "Số: 15/SGDĐT-GDTrH, SYMBOL_MIXED_CASE 13-18 [GDTRH]",
        "Số: 15/STP-TTr, SYMBOL_MIXED_CASE 11-14 [TTR]",
        "Số: 15/hd-BNV, SYMBOL_NOT_CAPITAL 7-9 [HD]",
        "Số: 15/QYĐ-BNV, MISSPELT_TYPE_CODE 7-10 [QyĐ]",
        "Số: 15/CTR-BNV, MISSPELT_TYPE_CODE 7-10 [CTr]",
        "Số: 15/TTR-BNV, MISSPELT_TYPE_CODE 7-10 [TTr]",
        "Số: 15/TRS-BNV, MISSPELT_TYPE_CODE 7-10 [TrS]",
        "Số: 15/QD-BNV, MISSPELT_TYPE_CODE 7-9 [QĐ]",
        "Số: 15/qđ-BNV, MISSPELT_TYPE_CODE 7-9 [QĐ]",
        "Số: 15/BNV-QD, ''"
    })
    void the_symbol_is_judged(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 30/2020/NĐ-CP, YEAR_INSIDE 7-11 [2020]",
        "Số: 30/ 2020 / NĐ-CP, SPACE_INSIDE 7-8 []; YEAR_INSIDE 8-12 [2020]; SPACE_INSIDE 12-13 []; SPACE_INSIDE 14-15 []",
        "Số: 30/2020-NĐ-CP, YEAR_INSIDE 7-11 [2020]; WRONG_SEPARATOR 11-12 [/]",
        "Số: 30/2020, YEAR_INSIDE 7-11 [2020]"
    })
    void a_year_inside_is_named(String line, String flaws) {
        assertThat(flaws(line)).isEqualTo(flaws);
    }

    @Test
    void a_year_without_a_symbol_makes_no_legislation() {
        assertThat(DocumentNumber.read("Số: 30/2020").number()).hasToString("30/");
    }

    @ParameterizedTest
    @CsvSource({
        "Số   05 / QĐ–UBND, Số:   05/QĐ-UBND",
        "số : 5 -qyđ_bnv, Số: 05/QyĐ-BNV",
        "5 / QD.BNV, Số: 05/QĐ-BNV",
        "Số: 15QĐ-BNV, Số: 15/QĐ-BNV"
    })
    void putting_right_what_is_named_leaves_no_flaw(String line, String right) {
        assertThat(fixed(line)).isEqualTo(right);
        assertThat(DocumentNumber.read(right).flaws()).isEmpty();
    }

    @Test
    void a_flaw_that_only_a_person_can_put_right_is_not_fixable() {
        assertThat(DocumentNumber.read("Số: 05a/QĐ-BNV").flaws()).noneMatch(NumberFlaw::isFixable);
        assertThat(DocumentNumber.read("Số: 5/QĐ-BNV").flaws()).allMatch(NumberFlaw::isFixable);
        assertThat(DocumentNumber.read("Số 15/QĐ-BNV").flaws()).allMatch(NumberFlaw::isFixable);
    }

    @Test
    void flaws_can_be_asked_for_by_kind() {
        NumberReading reading = DocumentNumber.read("Số: 5 /QĐ-BNV");

        assertThat(reading.flaws(Kind.SPACE_INSIDE)).hasSize(1);
        assertThat(reading.flaws(Kind.LONG_DASH)).isEmpty();
    }

    @Test
    void what_stands_there_is_told_with_composed_letters() {
        String line = Normalizer.normalize("Số: 15/QĐ-ủ", Normalizer.Form.NFD);

        assertThat(DocumentNumber.read(line).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.written()).isEqualTo("ủ");
            assertThat(flaw.at()).isEqualTo(TextRange.of(line.length() - 2, line.length()));
        });
    }
}
