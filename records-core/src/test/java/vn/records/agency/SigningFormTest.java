package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.text.TextRange;

class SigningFormTest {

    private static SigningReading read(String line) {
        return SigningForm.read(line).orElseThrow();
    }

    @Test
    void the_forms_are_the_five_of_the_law() {
        assertThat(SigningForm.values())
                .extracting(SigningForm::text)
                .containsExactly("TM.", "Q.", "KT.", "TL.", "TUQ.");
        assertThat(SigningForm.TUQ.vietnameseMeaning()).isEqualTo("thừa ủy quyền");
        assertThat(SigningForm.KT.englishMeaning()).isEqualTo("for");
    }

    @ParameterizedTest
    @CsvSource({
        "TM. ỦY BAN NHÂN DÂN, TM, ỦY BAN NHÂN DÂN",
        "TM. CÔNG TY, TM, CÔNG TY",
        "KT. CHỦ TỊCH, KT, CHỦ TỊCH",
        "KT. VỤ TRƯỞNG VỤ PHÁP CHẾ, KT, VỤ TRƯỞNG VỤ PHÁP CHẾ",
        "TL. BỘ TRƯỞNG, TL, BỘ TRƯỞNG",
        "TL. Hiệu trưởng, TL, Hiệu trưởng",
        "TUQ. GIÁM ĐỐC, TUQ, GIÁM ĐỐC",
        "Q. CỤC TRƯỞNG, Q, CỤC TRƯỞNG",
        "Q.CỤC TRƯỞNG, Q, CỤC TRƯỞNG",
        "TM.UỶ BAN NHÂN DÂN, TM, UỶ BAN NHÂN DÂN",
        "TM. Ban chấp hành, TM, Ban chấp hành",
        "KT. THỦ TRƯỞNG CƠ QUAN, KT, THỦ TRƯỞNG CƠ QUAN"
    })
    void the_spelling_of_the_law_is_right(String line, SigningForm form, String rest) {
        SigningReading reading = read(line);

        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.isWellSpelt()).isTrue();
        assertThat(reading.written()).isEqualTo(form.text());
        assertThat(reading.at()).isEqualTo(TextRange.of(0, form.text().length()));
        assertThat(reading.restText()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "T/M ỦY BAN NHÂN DÂN, TM, T/M",
        "T/M. ỦY BAN NHÂN DÂN, TM, T/M.",
        "TM: ỦY BAN NHÂN DÂN, TM, TM:",
        "TM ỦY BAN NHÂN DÂN, TM, TM",
        "T.M ỦY BAN NHÂN DÂN, TM, T.M",
        "T M. BAN GIÁM ĐỐC, TM, T M.",
        "Tm. ỦY BAN NHÂN DÂN, TM, Tm.",
        "K/T GIÁM ĐỐC, KT, K/T",
        "KT CHỦ TỊCH, KT, KT",
        "'KT, CHỦ TỊCH', KT, 'KT,'",
        "KT/ CHỦ TỊCH, KT, KT/",
        "kt. chủ tịch, KT, kt.",
        "T/L BỘ TRƯỞNG, TL, T/L",
        "TL BỘ TRƯỞNG, TL, TL",
        "TUQ GIÁM ĐỐC, TUQ, TUQ",
        "T.U.Q GIÁM ĐỐC, TUQ, T.U.Q",
        "T/UQ GIÁM ĐỐC, TUQ, T/UQ",
        "Q CỤC TRƯỞNG, Q, Q",
        "Q/ CỤC TRƯỞNG, Q, Q/",
        "QUYỀN CỤC TRƯỞNG, Q, QUYỀN",
        "Quyền Cục trưởng, Q, Quyền",
        "THAY MẶT ỦY BAN NHÂN DÂN, TM, THAY MẶT",
        "KÝ THAY CHỦ TỊCH, KT, KÝ THAY",
        "THỪA LỆNH GIÁM ĐỐC, TL, THỪA LỆNH",
        "THỪA UỶ QUYỀN GIÁM ĐỐC, TUQ, THỪA UỶ QUYỀN",
        "T/M NHÓM NGHIÊN CỨU, TM, T/M",
        "K/T TRƯỞNG NHÓM, KT, K/T"
    })
    void other_spellings_are_known_and_wrong(String line, SigningForm form, String written) {
        SigningReading reading = read(line);

        assertThat(reading.form()).isEqualTo(form);
        assertThat(reading.isWellSpelt()).isFalse();
        assertThat(reading.written()).isEqualTo(written);
        assertThat(reading.at().in(line)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TM.",
                "TM",
                "Q. 1",
                "Q. Bình Thạnh",
                "Q. BÌNH THẠNH",
                "TM DỊCH VỤ",
                "TM: DỊCH VỤ",
                "TL: 10/10",
                "TL 15",
                "Quyền lợi",
                "Quyền của Chủ tịch",
                "quyền Chủ tịch",
                "Quyền chủ tịch",
                "QUYỀN HẠN",
                "Thay mặt cho cơ quan",
                "Thay mặt",
                "THAY MẶT GIA ĐÌNH",
                "KÝ THAY MẶT",
                "TMĐT",
                "KTXH",
                "TLGD",
                "Tm. nhóm",
                "TM. nhóm",
                "KT. phòng",
                "KT ỦY BAN",
                "TUQUANG",
                "TRƯỞNG PHÒNG",
                "CHỦ TỊCH",
                "Kính gửi: Bộ",
                "QUYỀNCỤC TRƯỞNG",
                "TM. 15"
            })
    void ordinary_words_are_no_signing_form(String line) {
        assertThat(SigningForm.read(line)).isEmpty();
    }

    @Test
    void places_refer_to_the_line_as_given() {
        String line = Normalizer.normalize("  QUYỀN\u00a0 CỤC TRƯỞNG ", Normalizer.Form.NFD);

        SigningReading reading = read(line);

        assertThat(reading.line()).isEqualTo(line);
        assertThat(reading.at().start()).isEqualTo(2);
        assertThat(reading.at().in(line)).isEqualTo(Normalizer.normalize("QUYỀN", Normalizer.Form.NFD));
        assertThat(reading.restText()).isEqualTo(Normalizer.normalize("CỤC TRƯỞNG", Normalizer.Form.NFD));
    }

    @Test
    void what_follows_a_tab_is_another_column() {
        assertThat(read("K/T TRƯỞNG NHÓM\t(chữ ký)").form()).isEqualTo(SigningForm.KT);
        assertThat(SigningForm.read("K/T TRƯỞNG NHÓM (chữ ký)")).isEmpty();
    }
}
