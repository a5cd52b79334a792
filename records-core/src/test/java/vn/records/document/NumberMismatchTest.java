package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.agency.AgencyCode;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.NumberMismatch.Expected;

/** Each kind of number has a grammar of its own; what breaks it is told with what was expected. */
class NumberMismatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARTY|127-QĐ/TW",
                "PARTY|12-NQ/HU",
                "PARTY|05-QC/BTCTU-BNCTU",
                "PARTY|24-BS/UBKTTU",
                "PARTY|01-BC/ĐH",
                "PARTY|07-QĐi/TU",
                "PARTY|08-CTr/ĐUK",
                "PARTY|-NQ/TW",
                "PARTY|…-NQ/TW",
                "LEGISLATION|12/2026/NQ-HĐND",
                "LEGISLATION|33/2024/QH15",
                "LEGISLATION|30/2020/NĐ-CP",
                "LEGISLATION|/2026/TT-BNV",
                "LEGISLATION|12/2026/",
                "LEGISLATION|05/…/NĐ-CP",
                "LEGISLATION|09/2011/TTLT-BTC-BNV",
                "ADMINISTRATIVE|05/QĐ-UBND",
                "ADMINISTRATIVE|15/SNV-TCHC",
                "ADMINISTRATIVE|/KH-BNV",
                "ADMINISTRATIVE|10/R&D-VP",
                "ADMINISTRATIVE|05/",
                "ADMINISTRATIVE|05/…"
            })
    void a_right_number_of_a_kind_follows_no_other_grammar(Kind kind, String text) {
        assertThat(DocumentNumber.mismatch(text, kind)).isEmpty();
        assertThat(DocumentNumber.parse(text, kind)).isEqualTo(DocumentNumber.parse(text));
        Stream.of(Kind.values()).filter(other -> other != kind).forEach(other -> {
            assertThat(DocumentNumber.mismatch(text, other)).isPresent();
            assertThatThrownBy(() -> DocumentNumber.parse(text, other)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARTY|127/QĐ-TW|HYPHEN|3|/",
                "PARTY|127–QĐ/TW|HYPHEN|3|–",
                "PARTY|127 -QĐ/TW|HYPHEN|3|' '",
                "PARTY|127-QĐ-TW|SLASH|6|-",
                "PARTY|127-QĐ.TW|SLASH|6|.",
                "PARTY|127-QĐ|SLASH|6|''",
                "PARTY|127-QĐ/|BODY|7|''",
                "PARTY|05-QC/BTCTU/BNCTU|HYPHEN|11|/",
                "PARTY|05-QC/BTCTU–BNCTU|HYPHEN|11|–",
                "PARTY|05-QC/BTCTU-|BODY|12|''",
                "PARTY|5-QĐ/TW|ORDINAL|0|5",
                "PARTY|005-QĐ/TW|ORDINAL|0|005",
                "PARTY|00-QĐ/TW|ORDINAL|0|00",
                "PARTY|12a-QĐ/TW|ORDINAL|0|12a",
                "PARTY|127-12/TW|TYPE|4|12",
                "PARTY|127-/TW|TYPE|4|/",
                "PARTY|12/2026/NQ-HU|HYPHEN|2|/",
                "PARTY|127-QĐ/TW (mật)|END|9|' '",
                "LEGISLATION|12/NQ-HĐND|YEAR|3|NQ",
                "LEGISLATION|12-2026/NQ-HĐND|SLASH|2|-",
                "LEGISLATION|12/2026-NQ/HĐND|SLASH|7|-",
                "LEGISLATION|12/26/NQ-HĐND|YEAR|3|26",
                "LEGISLATION|12/0026/NQ-HĐND|YEAR|3|0026",
                "LEGISLATION|12/2026/NQ/HĐND|HYPHEN|10|/",
                "LEGISLATION|127-QĐ/TW|SLASH|3|-",
                "ADMINISTRATIVE|05-QĐ/UBND|SLASH|2|-",
                "ADMINISTRATIVE|05.QĐ-UBND|SLASH|2|.",
                "ADMINISTRATIVE|12/2026/QĐ-UBND|SYMBOL|3|2026",
                "ADMINISTRATIVE|05/QĐ/UBND|HYPHEN|5|/",
                "ADMINISTRATIVE|05/QĐ_UBND|HYPHEN|5|_",
                "ADMINISTRATIVE|05/QĐ-UBND;|END|10|;",
                "ADMINISTRATIVE|1234567/QĐ-UBND|ORDINAL|0|1234567",
                "ADMINISTRATIVE|hello|SLASH|0|hello",
                "ADMINISTRATIVE|''|SLASH|0|''"
            })
    void a_wrong_mark_is_told_with_what_was_expected(Kind kind, String text, Expected expected, int at, String found) {
        NumberMismatch mismatch = DocumentNumber.mismatch(text, kind).orElseThrow();

        assertThat(mismatch.expected()).isEqualTo(expected);
        assertThat(mismatch.at().start()).isEqualTo(at);
        assertThat(mismatch.found()).isEqualTo(found);
        assertThatThrownBy(() -> DocumentNumber.parse(text, kind))
                .hasMessageContaining(expected.english())
                .hasMessageContaining(kind.example());
        assertThat(mismatch.vietnamese()).contains(expected.vietnamese(), kind.example());
    }

    @Test
    void places_are_those_of_the_text_as_given() {
        NumberMismatch mismatch =
                DocumentNumber.mismatch("127-QĐ\u0300-TW", Kind.PARTY).orElseThrow();

        assertThat(mismatch.at().in("127-QĐ\u0300-TW")).isEqualTo(mismatch.found());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_example_of_a_kind_is_one(Kind kind) {
        assertThat(DocumentNumber.parse(kind.example(), kind).kind()).isEqualTo(kind);
    }

    @Test
    void numbers_of_one_series_stand_together() {
        assertThat(Stream.of(
                                "10-NQ/HU",
                                "02/2026/NQ-HĐND",
                                "09-NQ/HU",
                                "03/QĐ-A",
                                "02/2025/NQ-HĐND",
                                "04-CT/HU",
                                "02/QĐ-B")
                        .map(DocumentNumber::parse)
                        .sorted())
                .extracting(DocumentNumber::toString)
                .containsExactly(
                        "03/QĐ-A", "02/QĐ-B", "02/2025/NQ-HĐND", "02/2026/NQ-HĐND", "04-CT/HU", "09-NQ/HU", "10-NQ/HU");
    }

    @Test
    void an_identifier_takes_numbers_of_every_kind() {
        AgencyCode agency = AgencyCode.parse("G22");
        LocalDate day = LocalDate.of(2026, 6, 1);
        DocumentNumber number = DocumentNumber.parse("127-QĐ/TW");
        DocumentIdentifier identifier = DocumentIdentifier.of(agency, day, number);

        assertThat(identifier).hasToString("G22,2026/06/01,127-QĐ/TW");
        assertThat(DocumentIdentifier.parse(identifier.toString(), Kind.PARTY)).isEqualTo(identifier);
        assertThat(identifier.number(Kind.PARTY)).contains(number);
        assertThat(identifier.number(Kind.ADMINISTRATIVE)).isEmpty();
        assertThatThrownBy(() -> DocumentIdentifier.parse("G22,2026/06/01,127/QĐ-TW", Kind.PARTY))
                .hasMessageContaining("expected a hyphen (-), found '/'");
        assertThatThrownBy(() -> DocumentIdentifier.of(agency, day, number.withoutOrdinal()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    static Arbitrary<DocumentNumber> numbers() {
        Arbitrary<Integer> ordinals = Arbitraries.integers().between(1, 999_999);
        Arbitrary<String> groups = Arbitraries.of("QĐ", "NQ", "CTr", "TTr", "QĐi", "UBND", "TW", "HU", "R&D", "QH15");
        Arbitrary<Notation> notations =
                groups.list().ofMinSize(2).ofMaxSize(4).map(list -> Notation.parse(String.join("-", list)));
        return Arbitraries.oneOf(
                Combinators.combine(ordinals, notations).as(DocumentNumber::of),
                Combinators.combine(ordinals, notations).as(DocumentNumber::party),
                Combinators.combine(ordinals, Arbitraries.integers().between(1000, 9999), notations)
                        .as(DocumentNumber::legislation));
    }

    @Property
    void what_is_printed_is_read_again_by_its_own_grammar_alone(@ForAll("numbers") DocumentNumber number) {
        String text = number.toString();
        Kind form = text.indexOf('-') < text.indexOf('/')
                ? Kind.PARTY
                : number.year().isPresent() ? Kind.LEGISLATION : Kind.ADMINISTRATIVE;

        assertThat(DocumentNumber.parse(text, form)).isEqualTo(number).isEqualByComparingTo(number);
        Stream.of(Kind.values())
                .filter(other -> other != form)
                .forEach(other ->
                        assertThat(DocumentNumber.mismatch(text, other)).isPresent());
    }

    @Property
    void any_text_is_read_or_told(@ForAll("texts") String text, @ForAll Kind kind) {
        if (DocumentNumber.mismatch(text, kind).isEmpty()) {
            assertThat(DocumentNumber.parse(text, kind).toString()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> DocumentNumber.parse(text, kind)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0127 /-–.…ĐQNTa&\u00ad\u0301Ð").ofMaxLength(14);
    }
}
