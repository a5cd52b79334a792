package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.constraint.text.TypeWriting;
import vn.records.document.DocumentNumber;
import vn.records.document.NumberMismatch;
import vn.records.document.Stage;

/** Numbers and types of the Party and of legislation, in both languages. */
class OtherFamiliesTest {

    private static final Validator ENGLISH = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);
    private static final Validator VIETNAMESE = Provider.WITHOUT_EXPRESSIONS.validator(Provider.VIETNAMESE);

    record Texts(
            @PartyNumberText String party,
            @PartyNumberText(stage = Stage.DRAFT) String partyDraft,
            @LegislationNumberText String act,
            @LegislationNumberText(stage = Stage.DRAFT) String actDraft,
            @PartyTypeText String partyType,
            @PartyTypeText(TypeWriting.NAME) String partyTypeName,

            @PartyTypeText(value = TypeWriting.ABBREVIATION, date = "2026-06-01")
            String partyCode,

            @PartyTypeText(value = TypeWriting.ABBREVIATION, date = "2018-06-01")
            String oldPartyCode,

            @LegislationTypeText String actType,
            @LegislationTypeText(TypeWriting.ABBREVIATION) String actCode) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party|127-QĐ/TW",
                "party|05-QC/BTCTU-BNCTU",
                "party|01-BC/ĐH",
                "partyDraft|-QĐ/TW",
                "partyDraft|… -QĐ/TW",
                "act|12/2026/NQ-HĐND",
                "act|33/2024/QH15",
                "act|66.7/2025/NQ-CP",
                "actDraft|/2026/TT-BNV",
                "actDraft|12/…/TT-BNV",
                "partyType|Quyết định",
                "partyType|THÔNG TRI",
                "partyType|CTr",
                "partyType|QĐi",
                "partyTypeName|lời kêu gọi",
                "partyCode|QĐ",
                "oldPartyCode|QĐi",
                "actType|Thông tư liên tịch",
                "actType|NĐ",
                "actCode|TTLT"
            })
    void a_right_text_is_valid(String property, String text) {
        assertThat(ENGLISH.validateValue(Texts.class, property, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "party|127/QĐ-TW|there must be a hyphen (-) between number and type, and between joint bodies|giữa số và tên loại, giữa các cơ quan ban hành chung phải là dấu gạch nối (-)",
                "party|127-QĐ-TW|there must be a slash (/) between type and body|giữa tên loại và tên cơ quan phải là dấu gạch chéo (/)",
                "party|127–QĐ/TW|there must be a hyphen (-) between number and type, and between joint bodies|giữa số và tên loại, giữa các cơ quan ban hành chung phải là dấu gạch nối (-)",
                "party|7-QĐ/TW|the number must be in Arabic digits, from 01 on, with a 0 in front below 10|số phải là chữ số Ả Rập, bắt đầu từ 01, số nhỏ hơn 10 có số 0 đứng trước",
                "party|127-QĐ/|the abbreviation of the issuing body is missing|thiếu chữ viết tắt tên cơ quan ban hành",
                "party|127-/TW|behind the number there must be the abbreviation of the type|sau số phải là chữ viết tắt tên loại văn bản",
                "party|127-QĐ/TW.|there is something behind number and symbol|sau số và ký hiệu còn ký tự thừa",
                "party|hello|must be number and symbol of a document of the Party, such as 127-QĐ/TW|phải là số và ký hiệu văn bản của Đảng, ví dụ 127-QĐ/TW",
                "party|-QĐ/TW|an issued document must have both number and symbol|văn bản đã ban hành phải có đủ số và ký hiệu",
                "partyDraft|/QĐ-TW|must be number and symbol of a document of the Party, such as 127-QĐ/TW|phải là số và ký hiệu văn bản của Đảng, ví dụ 127-QĐ/TW",
                "act|12/NQ-HĐND|behind the number there must be the year of issue in four digits|sau số phải là năm ban hành đủ bốn chữ số",
                "act|12-2026/NQ-HĐND|there must be a slash (/) between number, year and symbol|giữa số, năm và ký hiệu phải là dấu gạch chéo (/)",
                "act|12/2026/NQ/HĐND|the groups of the symbol must be joined by a hyphen (-)|giữa các nhóm chữ viết tắt phải là dấu gạch nối (-)",
                "act|/2026/NQ-HĐND|an issued document must have both number and symbol|văn bản đã ban hành phải có đủ số và ký hiệu",
                "act|12/…/NQ-HĐND|an issued document must have both number and symbol|văn bản đã ban hành phải có đủ số và ký hiệu",
                "act|66.7/NQ-CP|there must be a slash (/) between number, year and symbol|giữa số, năm và ký hiệu phải là dấu gạch chéo (/)",
                "partyTypeName|QĐ|must be the name or the abbreviation of a type of document of the Party, such as Quyết định or QĐ|phải là tên loại hoặc chữ viết tắt tên loại văn bản của Đảng, ví dụ Quyết định, QĐ",
                "partyType|Công điện|must be the name or the abbreviation of a type of document of the Party, such as Quyết định or QĐ|phải là tên loại hoặc chữ viết tắt tên loại văn bản của Đảng, ví dụ Quyết định, QĐ",
                "partyCode|QĐi|must be the name or the abbreviation of a type of document of the Party, such as Quyết định or QĐ|phải là tên loại hoặc chữ viết tắt tên loại văn bản của Đảng, ví dụ Quyết định, QĐ",
                "partyCode|ctr|must be the name or the abbreviation of a type of document of the Party, such as Quyết định or QĐ|phải là tên loại hoặc chữ viết tắt tên loại văn bản của Đảng, ví dụ Quyết định, QĐ",
                "actType|Công văn|must be the name or the abbreviation of a type of legislation, such as Thông tư or TT|phải là tên loại hoặc chữ viết tắt tên loại văn bản quy phạm pháp luật, ví dụ Thông tư, TT",
                "actCode|Thông tư|must be the name or the abbreviation of a type of legislation, such as Thông tư or TT|phải là tên loại hoặc chữ viết tắt tên loại văn bản quy phạm pháp luật, ví dụ Thông tư, TT"
            })
    void a_wrong_text_is_told_in_both_languages(String property, String text, String english, String vietnamese) {
        assertThat(Provider.told(ENGLISH.validateValue(Texts.class, property, text)))
                .containsExactly(property + ": " + english);
        assertThat(Provider.told(VIETNAMESE.validateValue(Texts.class, property, text)))
                .containsExactly(property + ": " + vietnamese);
    }

    @Test
    void findings_tell_where_and_what_was_expected() {
        assertThat(ENGLISH.validateValue(Texts.class, "party", "127/QĐ-TW"))
                .extracting(Provider::finding)
                .containsExactly(DocumentNumber.mismatch("127/QĐ-TW", DocumentNumber.Kind.PARTY)
                        .orElseThrow());
        assertThat(ENGLISH.validateValue(Texts.class, "party", "?"))
                .extracting(Provider::finding)
                .containsExactly(new TextFault("not-a-number", "?"));
        assertThat(ENGLISH.validateValue(Texts.class, "act", "12/26/NQ-HĐND"))
                .extracting(violation -> ((NumberMismatch) Provider.finding(violation)).found())
                .containsExactly("26");
        assertThat(ENGLISH.validateValue(Texts.class, "actType", "?"))
                .extracting(Provider::finding)
                .containsExactly(new TextFault("no-type", "?"));
    }

    record Values(
            @PartyNumberText DocumentNumber party,
            @LegislationNumberText DocumentNumber act,
            List<@PartyNumberText String> answers) {}

    @Test
    void our_own_values_and_elements_of_containers_are_judged_too() {
        DocumentNumber party = DocumentNumber.parse("127-QĐ/TW");
        DocumentNumber act = DocumentNumber.parse("12/2026/NQ-HĐND");

        assertThat(ENGLISH.validate(new Values(party, act, List.of("05-CV/TU"))))
                .isEmpty();
        assertThat(ENGLISH.validate(new Values(null, null, List.of()))).isEmpty();
        assertThat(Provider.told(ENGLISH.validate(new Values(act, party.withoutOrdinal(), List.of("05-CV/TU", "5")))))
                .containsExactly(
                        "act: must be number and symbol of legislation, such as 12/2026/NQ-HĐND",
                        "answers[1].<list element>: the number must be in Arabic digits, from 01 on, with a 0 in front"
                                + " below 10",
                        "party: there must be a hyphen (-) between number and type, and between joint bodies");
    }

    @Test
    void nothing_is_valid() {
        assertThat(ENGLISH.validate(new Texts(null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }
}
