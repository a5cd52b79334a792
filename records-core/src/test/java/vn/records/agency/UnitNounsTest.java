package vn.records.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNounsTest {

    @ParameterizedTest
    @ValueSource(strings = {"TỈNH", "THÀNH PHỐ", "HUYỆN", "QUẬN", "THỊ XÃ", "XÃ", "PHƯỜNG", "THỊ TRẤN", "ĐẶC KHU"})
    void a_noun_begins_the_name_of_its_units_and_names_none(String noun) {
        assertThat(UnitNouns.isNoun(noun)).isTrue();
        assertThat(UnitNouns.isNoun(noun + " A")).isFalse();
        assertThat(UnitNouns.begins(noun + " A")).isTrue();
        assertThat(UnitNouns.begins(noun.toLowerCase(Locale.ROOT) + " a")).isTrue();
        assertThat(UnitNouns.isFirstWord(noun.split(" ", 2)[0])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HÀ NỘI", "XÃHỘI", "PHỐ", "TRẤN"})
    void other_words_are_none(String name) {
        assertThat(UnitNouns.isNoun(name)).isFalse();
        assertThat(UnitNouns.begins(name)).isFalse();
        assertThat(UnitNouns.isFirstWord(name)).isFalse();
    }
}
