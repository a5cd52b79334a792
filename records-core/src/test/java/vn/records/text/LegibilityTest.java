package vn.records.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LegibilityTest {

    private static final String TEXT =
            "Căn cứ Luật Lưu trữ, Sở Nội vụ đề nghị các cơ quan, đơn vị trong tỉnh thực hiện việc thống kê hồ sơ, tài"
                    + " liệu đang lưu giữ và báo cáo về Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2026.";

    private static Legibility of(String text) {
        return Legibility.of(ImmutableList.of(text));
    }

    private static String withoutMarks(String text) {
        return VietnameseText.foldTones(text)
                .chars()
                .mapToObj(c -> {
                    String base = VietnameseText.skeleton(String.valueOf((char) c));
                    return base.isEmpty() ? String.valueOf((char) c) : base;
                })
                .reduce("", String::concat);
    }

    private static String lost(String text) {
        return text.chars()
                .mapToObj(c -> c > 0xFF ? "?" : String.valueOf((char) c))
                .reduce("", String::concat);
    }

    @Test
    void vietnamese_is_legible_composed_and_decomposed_in_capitals_too() {
        assertThat(of(TEXT)).isEqualTo(Legibility.LEGIBLE);
        assertThat(of(java.text.Normalizer.normalize(TEXT, java.text.Normalizer.Form.NFD)))
                .isEqualTo(Legibility.LEGIBLE);
        assertThat(of(VietnameseText.upper(TEXT))).isEqualTo(Legibility.LEGIBLE);
    }

    @Test
    void text_without_diacritics_is_told() {
        assertThat(of(withoutMarks(TEXT))).isEqualTo(Legibility.WITHOUT_DIACRITICS);
        assertThat(of(VietnameseText.upper(withoutMarks(TEXT)))).isEqualTo(Legibility.WITHOUT_DIACRITICS);
    }

    @Test
    void a_short_text_is_not_judged() {
        assertThat(of("Cong hoa xa hoi chu nghia Viet Nam")).isEqualTo(Legibility.LEGIBLE);
    }

    @Test
    void lost_letters_are_told() {
        assertThat(of(lost(TEXT))).isEqualTo(Legibility.DAMAGED);
        assertThat(of(TEXT.replaceAll("[ạ-ỹ]", "\uFFFD"))).isEqualTo(Legibility.DAMAGED);
        assertThat(of(new String(TEXT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo(Legibility.DAMAGED);
    }

    @Test
    void questions_are_no_lost_letters() {
        assertThat(of(TEXT + " Có đúng không? Vì sao? Bao giờ? (?)")).isEqualTo(Legibility.LEGIBLE);
    }

    @Test
    void the_old_code_tables_are_told() {
        String tcvn3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp Tù do H¹nh phóc. ";
        String vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp Töï do Haïnh phuùc. ";

        assertThat(of(Strings.repeat(tcvn3, 4))).isEqualTo(Legibility.OLD_CODE);
        assertThat(of(Strings.repeat(vni, 4))).isEqualTo(Legibility.OLD_CODE);
    }

    @Test
    void other_languages_are_legible() {
        String english = "The Department of Home Affairs asks all agencies and units to report on the records that they"
                + " hold and to send their lists to the People's Committee before the end of June this year, please.";
        String french =
                "Le ministère de l'Intérieur prie les autorités de dresser l'état des dossiers qu'elles détiennent"
                        + " et d'adresser à la préfecture, avant la fin du mois de juin, la liste des pièces à conserver.";

        assertThat(of(english)).isEqualTo(Legibility.LEGIBLE);
        assertThat(of(french)).isEqualTo(Legibility.LEGIBLE);
    }
}
