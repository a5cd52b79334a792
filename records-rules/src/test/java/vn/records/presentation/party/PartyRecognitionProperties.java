package vn.records.presentation.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.document.Component;
import vn.records.document.DocumentType.Presence;
import vn.records.document.PartyType;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.check.Decisions;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.PartyManuscript;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.text.VietnameseText;

/** A document of the Party is recognised as one of its type, and nothing of the Party in a document of the State makes it one. */
class PartyRecognitionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Provide
    Arbitrary<List<String>> issuers() {
        return Arbitraries.of(
                List.of("*TỈNH UỶ NINH BÌNH*"),
                List.of("*THÀNH UỶ HẢI PHÒNG*"),
                List.of("*BAN CHẤP HÀNH TRUNG ƯƠNG*"),
                List.of("ĐẢNG BỘ TỈNH NINH BÌNH", "*ĐẢNG UỶ XÃ YÊN MÔ*"),
                List.of("ĐẢNG BỘ XÃ YÊN MÔ", "*CHI BỘ THÔN ĐÔNG*"),
                List.of("TỈNH UỶ NINH BÌNH", "*BAN TỔ CHỨC*"),
                List.of("*TỈNH UỶ NINH BÌNH*", "*VĂN PHÒNG*"),
                List.of("TỈNH UỶ NINH BÌNH", "VĂN PHÒNG"));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("Số 05-", "Số -", "Số      -", "Số: 127-", "Số ...-");
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of(
                "về công tác cán bộ",
                "về việc báo cáo kết quả thi hành luật",
                "tổng kết nghị quyết đại hội",
                "Đảng bộ xã tham gia phong trào thi đua");
    }

    @Property(tries = 2000)
    void a_document_is_of_the_party_and_of_its_type(
            @ForAll PartyType type,
            @ForAll("issuers") List<String> issuer,
            @ForAll("numbers") String number,
            @ForAll("subjects") String subject) {
        boolean letter = type.typeNameLine() == Presence.NO;
        PartyManuscript manuscript = letter
                ? new PartyManuscript()
                        .head("Hà Nội, ngày 01 tháng 7 năm 2026", issuer, number + type.code() + "/TU", subject)
                        .text("Kính gửi: các đảng uỷ trực thuộc.")
                : new PartyManuscript()
                        .head("Hà Nội, ngày 01 tháng 7 năm 2026", issuer, number + type.code() + "/TU")
                        .title(VietnameseText.upper(type.vietnameseName()), subject);
        Draft draft = manuscript
                .text("Cấp uỷ yêu cầu các tổ chức đảng thực hiện các nội dung trên.")
                .foot(List.of("- Các tổ chức đảng;", "- Lưu Văn phòng."), "Nguyễn Văn Minh", "T/M BAN THƯỜNG VỤ", "BÍ THƯ")
                .on(DAY);

        assertThat(draft.family()).isEqualTo(Family.PARTY);
        assertThat(draft.classification().kind()).isEqualTo(Kind.PARTY);
        assertThat(draft.named()).contains(type);
        assertThat(draft.type()).isEmpty();
        assertThat(PresentationRules.regimeOf(draft)).contains("party");
        for (Component component : List.of(
                Component.PARTY_TITLE, Component.ISSUER_STAR, Component.ISSUING_AGENCY, Component.NUMBER)) {
            assertThat(draft.part(component).filter(part -> part.certain()))
                    .as("%s", component)
                    .isPresent();
        }
    }

    @Provide
    Arbitrary<String> wordsOfTheParty() {
        return Arbitraries.of(
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Đảng Cộng sản Việt Nam",
                "- Thường trực Tỉnh uỷ;",
                "- Văn phòng Tỉnh uỷ;",
                "Căn cứ Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương;",
                "Căn cứ Kết luận số 126-KL/TW của Bộ Chính trị;",
                "TỈNH UỶ NINH BÌNH",
                "Số 12-QĐ/TU");
    }

    @Provide
    Arbitrary<Component> places() {
        return Arbitraries.of(
                Component.NUMBER,
                Component.PLACE_AND_DATE,
                Component.TYPE_NAME,
                Component.SUBJECT,
                Component.LEGAL_BASIS,
                Component.BODY,
                Component.RECIPIENTS,
                Component.SIGNER_NAME);
    }

    @Property(tries = 500)
    void words_of_the_party_make_no_document_of_the_state_one_of_the_party(
            @ForAll("wordsOfTheParty") String words, @ForAll("places") Component behind) {
        Draft right = Decisions.RIGHT;

        Draft draft = Edits.insertAfter(behind, TypedParagraph.left(14, words))
                .apply(right);

        assertThat(draft.family()).isEqualTo(Family.STATE);
        assertThat(draft.classification().kind()).isEqualTo(Kind.ADMINISTRATIVE);
    }
}
