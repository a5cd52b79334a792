package vn.records.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.Notation;

class RegisterNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "05/QĐ-UBND|5||QĐ-UBND|0",
                "5/QĐ - UBND|5||QĐ - UBND|0",
                "15a/CV-VP|15|a|CV-VP|0",
                "15bis/CV|15|bis|CV|0",
                "30/2020/NĐ-CP|30||2020/NĐ-CP|2020",
                "36-HD/VPTW|36||HD/VPTW|0",
                "152|152|||0",
                "0152|152|||0",
                "Số: 7/TB-A|7||TB-A|0",
                "số 7 /TB-A|7||TB-A|0",
                "12 (hủy)|12|||0",
                "1000000/QĐ-A|1000000||QĐ-A|0",
                "7 – TB|7||TB|0",
                "7/2020|7||2020|0",
                "7/20a0/X|7||20a0/X|0"
            })
    void a_number_however_it_is_typed(String text, int ordinal, String suffix, String symbol, int year) {
        RegisterNumber number = RegisterNumber.parse(text);

        assertThat(number.ordinal()).isEqualTo(ordinal);
        assertThat(number.suffix()).isEqualTo(suffix == null ? "" : suffix);
        assertThat(number.symbol()).isEqualTo(symbol == null ? "" : symbol);
        assertThat(number.yearInside()).isEqualTo(year);
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "QĐ-UBND",
                "0/QĐ",
                "12345678/A",
                "5 QĐ",
                "5abcd/X",
                "/QĐ-A",
                "Số:",
                "Sở 5/A",
                "S",
                "Số của cơ quan 5/A"
            })
    void what_is_no_number(String text) {
        assertThat(RegisterNumber.read(text)).isEmpty();
        assertThatThrownBy(() -> RegisterNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void symbols_are_folded_for_comparing() {
        assertThat(RegisterNumber.parse("5/qđ – Hoà").foldedSymbol()).isEqualTo("QĐ-HÒA");
        assertThat(RegisterNumber.parse("5/2026/QĐ-A").foldedSymbol()).isEqualTo("QĐ-A");
        assertThat(RegisterNumber.parse("5/QĐ\u00a0-A").foldedSymbol()).isEqualTo("QĐ-A");
        assertThat(RegisterNumber.of(5).foldedSymbol()).isEmpty();
    }

    @Property
    void a_number_made_of_parts_is_read_again(@ForAll @IntRange(min = 1, max = 9_999_999) int ordinal) {
        RegisterNumber number = RegisterNumber.of(ordinal, Notation.parse("QĐ-UBND"));

        assertThat(RegisterNumber.read(number.text())).contains(number);
        assertThat(RegisterNumber.read(RegisterNumber.of(ordinal).text())).contains(RegisterNumber.of(ordinal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "05/QĐ-UBND|ADMINISTRATIVE|QĐ",
                "15/SNV-VP|ADMINISTRATIVE|SNV",
                "02/TTr-SNV|ADMINISTRATIVE|TTr",
                "12/2026/NQ-HĐND|LEGISLATION|NQ",
                "33/2024/QH15|LEGISLATION|QH15",
                "127-QĐ/TW|PARTY|QĐ",
                "127 – CTr / TU|PARTY|CTr",
                "12-NQ/HU-X|PARTY|NQ",
                "Số: 12-NQ/HU|PARTY|NQ",
                "12-NQ|ADMINISTRATIVE|NQ",
                "152|-|''",
                "12 (hủy)|-|''"
            })
    void the_form_tells_the_kind_and_the_first_group(String text, Kind kind, String first) {
        RegisterNumber number = RegisterNumber.parse(text);

        assertThat(number.kind()).isEqualTo(Optional.ofNullable(kind));
        assertThat(number.firstGroup()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "127-QĐ/TW,PARTY,127 – qđ/TW",
        "12/2026/NQ-HĐND,LEGISLATION,12/2026/NQ - HĐND",
        "05/QĐ-UBND,ADMINISTRATIVE,5/QĐ-UBND"
    })
    void each_kind_is_printed_by_its_own_grammar(String text, Kind kind, String otherwise) {
        RegisterNumber number = RegisterNumber.of(DocumentNumber.parse(text));

        assertThat(number).hasToString(text).isEqualTo(RegisterNumber.parse(text, kind));
        assertThat(number.isSameAs(RegisterNumber.parse(otherwise))).isTrue();
        assertThat(number).isNotEqualByComparingTo(RegisterNumber.parse(otherwise));
        assertThatThrownBy(() -> RegisterNumber.parse(otherwise.replace("5", ""), kind))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_of_another_kind_period_or_series_is_another() {
        RegisterNumber number = RegisterNumber.parse("12-NQ/HU");

        assertThat(Stream.of("12/NQ-HU", "13-NQ/HU", "12-CT/HU", "12a-NQ/HU", "12/2026/NQ-HU", "12-NQ/TU"))
                .noneMatch(text -> number.isSameAs(RegisterNumber.parse(text)));
        assertThat(RegisterNumber.parse("12/2025/NQ-HU").isSameAs(RegisterNumber.parse("12/2026/NQ-HU")))
                .isFalse();
        assertThatThrownBy(() -> RegisterNumber.parse("12/NQ-HU", Kind.PARTY))
                .hasMessageContaining("expected a hyphen (-), found '/'");
        assertThatThrownBy(() -> RegisterNumber.of(DocumentNumber.parse("/NQ-HU")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RegisterNumber.of(DocumentNumber.parse("05/")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Stream.of("10-NQ/HU", "152", "09-NQ/HU", "03/QĐ-A", "9", "02/2026/NQ-A")
                        .map(RegisterNumber::parse)
                        .sorted())
                .extracting(RegisterNumber::text)
                .containsExactly("9", "152", "03/QĐ-A", "02/2026/NQ-A", "09-NQ/HU", "10-NQ/HU");
    }

    @Test
    void numbers_below_ten_have_a_nought_in_front() {
        assertThat(RegisterNumber.of(9, Notation.of("QĐ"))).hasToString("09/QĐ");
        assertThat(RegisterNumber.of(10, Notation.of("QĐ"))).hasToString("10/QĐ");
        assertThatThrownBy(() -> RegisterNumber.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RegisterNumber.of(10_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|ISSUED",
                "Gửi bưu điện|ISSUED",
                "Hủy số|CANCELLED",
                "Huỷ|CANCELLED",
                "bỏ số|CANCELLED",
                "số trống|CANCELLED",
                "bỏ trống|CANCELLED",
                "Thu hồi theo QĐ số 5/QĐ-A|RECALLED",
                "Đã thu hồi văn bản|RECALLED",
                "Thu hồi văn bản số 3|ISSUED",
                "Thu hồi quyết định số 3|ISSUED",
                "Thu hồi công văn 3|ISSUED",
                "Thu hồi số 3|ISSUED",
                "Thu hồi cho số 3|ISSUED",
                "Được đính chính tại CV 7|CORRECTED",
                "Đính chính văn bản số 7|ISSUED",
                "Thay thế văn bản số 3|ISSUED",
                "Bị thay thế|REPLACED",
                "Được thay thế văn bản|REPLACED",
                "Bị thu hồi văn bản|RECALLED"
            })
    void what_a_note_says_became_of_the_document(String note, EntryStatus status) {
        assertThat(EntryStatus.ofNote(note)).isEqualTo(status);
        assertThat(OutgoingEntry.builder().note(note).build().status()).isEqualTo(status);
        assertThat(IncomingEntry.builder().note(note).build().status()).isEqualTo(status);
    }

    @Test
    void a_register_has_a_year_and_an_order() {
        Register<String> register = new Register<>("A", 2026, ImmutableList.of("b", "a"));

        assertThat(register.sortedBy(Comparator.naturalOrder()).entries()).containsExactly("a", "b");
        assertThatThrownBy(() -> new Register<>("A", 999, ImmutableList.<String>of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Register<>("A", 10_000, ImmutableList.<String>of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Register<>("A", 1000, ImmutableList.<String>of()).year()).isEqualTo(1000);
        assertThat(new Register<>("A", 9999, ImmutableList.<String>of()).year()).isEqualTo(9999);
    }
}
