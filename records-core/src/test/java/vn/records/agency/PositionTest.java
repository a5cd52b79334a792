package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.agency.Position.Rank;

class PositionTest {

    private static Position read(String line) {
        return Position.read(line).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHỦ TỊCH",
                "GIÁM ĐỐC",
                "BỘ TRƯỞNG",
                "CỤC TRƯỞNG",
                "VỤ TRƯỞNG",
                "CHI CỤC TRƯỞNG",
                "CHÁNH VĂN PHÒNG",
                "HIỆU TRƯỞNG",
                "TRƯỞNG PHÒNG",
                "TRƯỞNG BAN",
                "TỔNG CỤC TRƯỞNG",
                "VIỆN TRƯỞNG",
                "CHÁNH ÁN",
                "TỔNG GIÁM ĐỐC",
                "TRƯỞNG ĐOÀN",
                "THỦ TƯỚNG",
                "TỔNG KIỂM TOÁN NHÀ NƯỚC",
                "TRƯỞNG BAN QUẢN LÝ",
                "BÍ THƯ"
            })
    void a_head_is_known_by_the_post(String line) {
        assertThat(read(line))
                .isEqualTo(new Position(line, Rank.HEAD, line, ""))
                .hasToString(line);
    }

    @ParameterizedTest
    @CsvSource({
        "PHÓ CHỦ TỊCH, CHỦ TỊCH",
        "PHÓ GIÁM ĐỐC, GIÁM ĐỐC",
        "THỨ TRƯỞNG, BỘ TRƯỞNG",
        "PHÓ THỦ TƯỚNG, THỦ TƯỚNG",
        "PHÓ CHÁNH VĂN PHÒNG, CHÁNH VĂN PHÒNG",
        "PHÓ TRƯỞNG PHÒNG, TRƯỞNG PHÒNG",
        "PHÓ TỔNG KIỂM TOÁN NHÀ NƯỚC, TỔNG KIỂM TOÁN NHÀ NƯỚC",
        "CHỈ HUY PHÓ, CHỈ HUY TRƯỞNG",
        "HIỆU PHÓ, HIỆU TRƯỞNG"
    })
    void a_deputy_belongs_to_a_head(String deputy, String head) {
        assertThat(read(deputy)).isEqualTo(new Position(deputy, Rank.DEPUTY, head, ""));
        assertThat(read(deputy).isDeputyOf(read(head))).isTrue();
        assertThat(read(head).isDeputyOf(read(deputy))).isFalse();
        assertThat(read(head).isDeputyOf(read(head))).isFalse();
        assertThat(read(deputy).isDeputyOf(read(deputy))).isFalse();
    }

    @Test
    void a_deputy_of_another_head_is_none_of_this() {
        assertThat(read("PHÓ CHỦ TỊCH").isDeputyOf(read("GIÁM ĐỐC"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VỤ TRƯỞNG VỤ PHÁP CHẾ, VỤ TRƯỞNG, VỤ PHÁP CHẾ",
        "Chủ tịch Ủy ban nhân dân, CHỦ TỊCH, ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH NƯỚC, CHỦ TỊCH NƯỚC, ''",
        "'PHÓ TRƯỞNG PHÒNG, PHỤ TRÁCH', PHÓ TRƯỞNG PHÒNG, PHỤ TRÁCH",
        "GIÁM ĐỐC., GIÁM ĐỐC, ''",
        "GIÁM ĐỐC;, GIÁM ĐỐC, ''",
        "'  trưởng   phòng\u00a0Nội vụ', TRƯỞNG PHÒNG, NỘI VỤ",
        "TRƯỞNG BAN TỔ CHỨC, TRƯỞNG BAN, TỔ CHỨC"
    })
    void the_longest_post_wins_and_the_unit_follows(String line, String title, String unit) {
        assertThat(read(line).title()).isEqualTo(title);
        assertThat(read(line).unit()).isEqualTo(unit);
        assertThat(read(Normalizer.normalize(line, Normalizer.Form.NFD))).isEqualTo(read(line));
    }

    @Test
    void a_post_is_printed_with_its_unit() {
        assertThat(read("Vụ trưởng Vụ Pháp chế")).hasToString("VỤ TRƯỞNG VỤ PHÁP CHẾ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"THƯ KÝ", "CHỦ TỌA", "CHỦ TOẠ", "KẾ TOÁN TRƯỞNG"})
    void others_sign_too(String line) {
        assertThat(read(line).rank()).isEqualTo(Rank.OTHER);
        assertThat(read(line).isDeputyOf(read("CHỦ TỊCH"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "PHÓ",
                "PHÓ PHÒNG",
                "Chủ trì: Ông A",
                "CHỦ TỊCH:",
                "CHỦ",
                "CHỦ TỊCHX",
                "ÔNG CHỦ TỊCH",
                "Nguyễn Văn A",
                "TRƯỞNG"
            })
    void other_lines_begin_with_no_post(String line) {
        assertThat(Position.read(line)).isEmpty();
    }

    @Test
    void a_post_is_made_of_consistent_parts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("", Rank.HEAD, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("CHỦ TỊCH", Rank.HEAD, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("CHỦ TỊCH", Rank.HEAD, "GIÁM ĐỐC", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("CHỦ TỊCH", Rank.DEPUTY, "CHỦ TỊCH", ""));
    }

    @Test
    void letters_that_come_apart_as_capitals_are_read_back_equal() {
        Position post = Position.read("Chủ tịch \u1fd2").orElseThrow();

        assertThat(Position.read(post.toString())).contains(post);
    }
}
