package vn.records.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.text.VietnameseText;

class LegacyEncodingTest {

    private static final String MARKED = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static String read(LegacyEncoding encoding, String codes) {
        return CodedReading.composed(encoding.read(codes).text());
    }

    private static Set<String> letters(String text) {
        Set<String> letters = new TreeSet<>();
        text.codePoints().mapToObj(Character::toString).forEach(letters::add);
        return letters;
    }

    /** All that one code, or one behind a vowel of the table, reads as. */
    private static Set<String> readable(LegacyEncoding encoding, String vowels) {
        Set<String> readable = new TreeSet<>();
        for (char code = 0xA1; code <= 0xFF; code++) {
            if (encoding.read(Character.toString(code)).isRead(0)) {
                readable.add(read(encoding, Character.toString(code)));
            }
            for (char vowel : vowels.toCharArray()) {
                String pair = read(encoding, "" + vowel + code);
                if (pair.length() == 1) {
                    readable.add(pair);
                }
            }
        }
        return readable;
    }

    @Test
    void tcvn3_has_all_small_letters_and_the_capitals_without_a_tone() {
        assertThat(readable(LegacyEncoding.TCVN3, "")).isEqualTo(letters(MARKED + "ĂÂĐÊÔƠƯ"));
    }

    @Test
    void vni_has_all_letters() {
        assertThat(readable(LegacyEncoding.VNI, "aeouyôöAEOUYÔÖ"))
                .isEqualTo(letters(MARKED + VietnameseText.upper(MARKED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3 | Céng hßa x· héi chñ nghÜa ViÖt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            TCVN3 | §éc lËp - Tù do - H¹nh phóc | Độc lập - Tự do - Hạnh phúc
            TCVN3 | quèc gia, ®­êng, h­íng, kü thuËt, thÞ x· | quốc gia, đường, hướng, kỹ thuật, thị xã
            TCVN3 | abc@so.vn; 25/QĐ | abc@so.vn; 25/QĐ
            TCVN3 | thµnh phè Hµ NéI, §¶NG Uû | thành phố Hà NỘI, ĐẢNG Uỷ
            TCVN3 | Uû BAN NH¢N D¢N TØNH Hµ NAM | UỶ BAN NHÂN DÂN TỈNH HÀ NAM
            TCVN3 | Sè: 15/Q§-SNV | Số: 15/QĐ-SNV
            TCVN3 | ¤ng ý, B¸c Hå; 5.000 VN® | Ông ý, Bác Hồ; 5.000 VNđ
            VNI | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            VNI | COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            VNI | Ñoäc laäp - Töï do - Haïnh phuùc | Độc lập - Tự do - Hạnh phúc
            VNI | ñöôøng, thò tröôøng, kyõ thuaät, kî, taêng, caên | đường, thị trường, kỹ thuật, kỵ, tăng, căn
            VIQR | Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            VIQR | DDo^.c la^.p - Tu+. do | Độc lập - Tự do
            VIQR | Ha` No^.i, nga`y 05 tha'ng 3. Nam | Hà Nội, ngày 05 tháng 3. Nam
            VIQR | UBND, so^' 05/QDD-SNV | UBND, số 05/QĐ-SNV
            VIQR | don't x^2 a@b.vn | don't x^2 a@b.vn
            VIQR | cha\\? | cha?
            WINDOWS_1258 | Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam
            """)
    void codes_are_read(LegacyEncoding encoding, String codes, String text) {
        assertThat(read(encoding, codes)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_read_is_as_long_as_the_codes(LegacyEncoding encoding) {
        String all = "aàeéoôuöyAÀddDD'^(+.?~`\\. äåïøùûõæÆóÓòÒñÑôöÖîÎ§®­·«»µ 12 ăđ\u0301";

        assertThat(encoding.read(all).text()).hasSameSizeAs(all);
    }

    @Test
    void a_dot_behind_the_last_vowel_is_open_unless_a_small_letter_follows() {
        assertThat(LegacyEncoding.VIQR.read("tha'ng ba. Nay").open()).isEqualTo(1);
        assertThat(LegacyEncoding.VIQR.read("ba. nga`y").open()).isZero();
        assertThat(read(LegacyEncoding.VIQR, "ho. ddi")).isEqualTo("họ đi");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3, false",
        ".VnTimeH, TCVN3, true",
        ".VNTIMEH, TCVN3, true",
        ".vntimeh, TCVN3, true",
        ".VnArial NarrowH, TCVN3, true",
        ".VnEnglish, TCVN3, false",
        "VNI-Times, VNI, false",
        "vni-helve, VNI, false"
    })
    void fonts_tell_their_code_table(String name, LegacyEncoding encoding, boolean capitals) {
        assertThat(LegacyFont.of(name)).contains(new LegacyFont(encoding, capitals));
    }

    @ParameterizedTest
    @CsvSource({"Times New Roman", "Vni Times", "VnTime", "Arial", "''", "."})
    void other_fonts_tell_none(String name) {
        assertThat(LegacyFont.of(name)).isEmpty();
    }
}
