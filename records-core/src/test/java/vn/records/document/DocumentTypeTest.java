package vn.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.DocumentType.Presence;
import vn.records.law.EffectivePeriod;

class DocumentTypeTest {

    @Test
    void there_are_29_types_of_which_27_have_an_abbreviation() {
        assertThat(DocumentType.values()).hasSize(33);
        assertThat(DocumentType.inForceOn(LocalDate.of(2026, 11, 22)))
                .hasSize(29)
                .startsWith(DocumentType.RESOLUTION, DocumentType.DECISION)
                .allMatch(type -> !type.hasEnded());
        assertThat(Arrays.stream(DocumentType.values()).flatMap(type -> type.abbreviation().stream()))
                .hasSize(27)
                .doesNotHaveDuplicates()
                .startsWith("NQ", "QĐ", "CT", "QC", "QyĐ")
                .contains("CTr", "TTr", "ĐA", "DA", "HD", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GGT", "GNP");
    }

    @ParameterizedTest
    @CsvSource({
        "RESOLUTION, NQ, Nghị quyết, nghi-quyet",
        "DECISION, QĐ, Quyết định, quyet-dinh",
        "PROVISIONS, QyĐ, Quy định, quy-dinh",
        "GUIDELINES, HD, Hướng dẫn, huong-dan",
        "CONTRACT, HĐ, Hợp đồng, hop-dong",
        "SCHEME, ĐA, Đề án, de-an",
        "PROJECT, DA, Dự án, du-an",
        "OFFICIAL_LETTER, CV, Công văn, cong-van",
        "AGREEMENT, BTT, Bản thỏa thuận, ban-thoa-thuan",
        "AUTHORISATION, GUQ, Giấy ủy quyền, giay-uy-quyen",
        "PERSONAL_LETTER, TCG, Thư công, thu-cong"
    })
    void a_type_has_code_name_and_slug(DocumentType type, String code, String name, String slug) {
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.vietnameseName()).isEqualTo(name);
        assertThat(type.slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @EnumSource
    void every_type_is_found_by_code_slug_and_name(DocumentType type) {
        assertThat(DocumentType.ofCode(type.code())).contains(type);
        assertThat(DocumentType.parse(type.code())).isEqualTo(type);
        assertThat(DocumentType.parse(type.slug())).isEqualTo(type);
        assertThat(DocumentType.ofName(type.vietnameseName())).contains(type);
        assertThat(type.abbreviation().flatMap(DocumentType::ofAbbreviation))
                .isEqualTo(type.abbreviation().map(code -> type));
        assertThat(type.slug()).matches("[a-z]+(-[a-z]+)+");
        assertThat(type.englishName()).isNotBlank();
    }

    @Test
    void the_codes_of_types_without_abbreviation_are_not_abbreviations() {
        assertThat(DocumentType.OFFICIAL_LETTER.abbreviation()).isEmpty();
        assertThat(DocumentType.PERSONAL_LETTER.abbreviation()).isEmpty();
        assertThat(DocumentType.ofAbbreviation("CV")).isEmpty();
        assertThat(DocumentType.ofAbbreviation("TCG")).isEmpty();
        assertThat(DocumentType.ofAbbreviation("XX")).isEmpty();
        assertThat(DocumentType.ofAbbreviation("BC")).contains(DocumentType.REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qđ", "QD", "QYĐ", "CTR", "QUYẾT ĐỊNH", "quyet dinh", "QUYET-DINH"})
    void what_is_neither_code_nor_slug_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentType.parse(text))
                .withMessage("neither code nor slug of a document type: " + text);
    }

    @Test
    void only_the_notification_slip_is_as_young_as_the_decree() {
        assertThat(DocumentType.values())
                .filteredOn(type -> type.inForce().first().equals(LocalDate.of(2020, 3, 5)))
                .containsExactly(DocumentType.NOTIFICATION_SLIP);
        assertThat(DocumentType.values())
                .filteredOn(type -> type != DocumentType.NOTIFICATION_SLIP && !type.hasEnded())
                .extracting(DocumentType::inForce)
                .containsOnly(EffectivePeriod.since(LocalDate.of(2011, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFICATION_SLIP, 2011-03-05, false",
        "NOTIFICATION_SLIP, 2020-03-04, false",
        "NOTIFICATION_SLIP, 2020-03-05, true",
        "DISPATCH_SLIP, 2020-03-04, true",
        "DISPATCH_SLIP, 2011-03-05, true",
        "CERTIFICATE, 2011-03-05, true",
        "CERTIFICATE, 2020-03-04, true",
        "CERTIFICATE, 2020-03-05, false"
    })
    void a_type_counts_from_the_day_the_law_names_it(DocumentType type, LocalDate day, boolean inForce) {
        assertThat(type.isInForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void thirty_two_types_are_of_the_circular_four_of_which_the_decree_left_out() {
        assertThat(DocumentType.inForceOn(LocalDate.of(2020, 3, 4)))
                .hasSize(32)
                .doesNotContain(DocumentType.NOTIFICATION_SLIP)
                .endsWith(
                        DocumentType.COMMITMENT,
                        DocumentType.CERTIFICATE,
                        DocumentType.TRAVEL_PERMIT,
                        DocumentType.FILE_RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCK-SNV", "GCN-SNV", "GĐĐ-SNV", "GBN-SNV", "CN-SNV", "CK-SNV", "BN-SNV"})
    void the_codes_of_types_that_the_decree_left_out_say_nothing(String symbol) {
        assertThat(Notation.parse(symbol).type()).isEmpty();
        assertThat(Notation.parse(symbol).fits(DocumentType.CERTIFICATE).outcome())
                .isEqualTo(Fit.Outcome.NOT_SPECIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void every_type_counts_before_the_oldest_list_that_is_known(DocumentType type) {
        assertThat(type.isInForceOn(LocalDate.of(2011, 3, 4))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_text_begins_with_the_name_of_its_type(DocumentType type) {
        assertThat(DocumentType.startOf(type.vietnameseName())).contains(type);
        assertThat(DocumentType.startOf(type.vietnameseName().toUpperCase(Locale.ROOT) + "  VỀ VIỆC"))
                .contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Tờ  trình về việc xin kinh phí, SUBMISSION",
        "GIẤY UỶ QUYỀN CỦA GIÁM ĐỐC, AUTHORISATION",
        "'  Báo cáo tuần', REPORT"
    })
    void the_start_of_a_text_is_compared_as_names_are(String text, DocumentType type) {
        assertThat(DocumentType.startOf(text)).contains(type);
        assertThat(DocumentType.startOf(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Quyết",
                "Quyết định: về việc",
                "Quyết địnhh",
                "Về việc báo cáo",
                "- Báo cáo",
                "Báo-cáo",
                "quyet dinh"
            })
    void a_text_that_begins_otherwise_has_no_type(String text) {
        assertThat(DocumentType.startOf(text)).isEmpty();
    }

    @Test
    void a_code_may_be_decomposed() {
        String code = Normalizer.normalize("HĐ", Normalizer.Form.NFD);

        assertThat(DocumentType.ofCode(code)).contains(DocumentType.CONTRACT);
    }

    @ParameterizedTest
    @CsvSource({
        "QUYẾT ĐỊNH, DECISION",
        "Quyết định, DECISION",
        "' GIẤY  UỶ QUYỀN ', AUTHORISATION",
        "BẢN THOẢ THUẬN, AGREEMENT",
        "CÔNG\u00a0ĐIỆN, TELEGRAM"
    })
    void a_heading_names_its_type(String heading, DocumentType type) {
        assertThat(DocumentType.ofName(heading)).contains(type);
        assertThat(DocumentType.ofName(Normalizer.normalize(heading, Normalizer.Form.NFD)))
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QUYẾT ĐỊNH:", "QUYẾT NGHỊ", "NGHỊ ĐỊNH", "Quyết định về việc nâng lương"})
    void other_lines_name_no_type(String line) {
        assertThat(DocumentType.ofName(line)).isEmpty();
    }

    @Test
    void a_heading_padded_beyond_sixty_characters_is_not_looked_at() {
        assertThat(DocumentType.ofName(" ".repeat(50) + "QUYẾT ĐỊNH")).contains(DocumentType.DECISION);
        assertThat(DocumentType.ofName(" ".repeat(51) + "QUYẾT ĐỊNH")).isEmpty();
    }

    @Test
    void only_the_official_letter_goes_without_a_type_name() {
        assertThat(DocumentType.OFFICIAL_LETTER.typeNameLine()).isEqualTo(Presence.NO);
        assertThat(DocumentType.PERSONAL_LETTER.typeNameLine()).isEqualTo(Presence.UNSPECIFIED);
        assertThat(EnumSet.complementOf(EnumSet.of(DocumentType.OFFICIAL_LETTER, DocumentType.PERSONAL_LETTER)))
                .allMatch(type -> type.typeNameLine() == Presence.YES);
    }

    @Test
    void official_letters_have_addressees_and_reports_and_submissions_may_have() {
        assertThat(DocumentType.OFFICIAL_LETTER.addressees()).isEqualTo(Presence.YES);
        assertThat(DocumentType.REPORT.addressees()).isEqualTo(Presence.CONDITIONAL);
        assertThat(DocumentType.SUBMISSION.addressees()).isEqualTo(Presence.CONDITIONAL);
        assertThat(DocumentType.PERSONAL_LETTER.addressees()).isEqualTo(Presence.UNSPECIFIED);
        assertThat(Arrays.stream(DocumentType.values()).filter(type -> type.addressees() == Presence.NO))
                .hasSize(29);
    }
}
