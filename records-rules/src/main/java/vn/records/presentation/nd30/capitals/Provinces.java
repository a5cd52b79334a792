package vn.records.presentation.nd30.capitals;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.records.presentation.capital.Phrase;

/**
 * Names of provinces and cities of the central level (<i>tên tỉnh, thành phố trực thuộc trung ương</i>), as Quyết định 19/2025/QĐ-TTg
 * lists them from 01/7/2025 and with the city of Đồng Nai from 30/4/2026, and the two that the annex prints.
 */
final class Provinces {

    private static final ImmutableList<String> PROVINCES = ImmutableList.of(
            "An Giang",
            "Bắc Ninh",
            "Cao Bằng",
            "Cà Mau",
            "Gia Lai",
            "Hà Tĩnh",
            "Hưng Yên",
            "Khánh Hòa",
            "Lai Châu",
            "Lào Cai",
            "Lâm Đồng",
            "Lạng Sơn",
            "Nam Định",
            "Nghệ An",
            "Ninh Bình",
            "Phú Thọ",
            "Quảng Ngãi",
            "Quảng Ninh",
            "Quảng Trị",
            "Sơn La",
            "Thanh Hóa",
            "Thái Nguyên",
            "Tuyên Quang",
            "Tây Ninh",
            "Vĩnh Long",
            "Điện Biên",
            "Đắk Lắk",
            "Đồng Nai",
            "Đồng Tháp");

    private static final ImmutableList<String> CITIES =
            ImmutableList.of("Cần Thơ", "Huế", "Hà Nội", "Hải Phòng", "Đà Nẵng", "Đồng Nai", "Thái Nguyên");

    private Provinces() {}

    /** Returns the names with their class noun. */
    static ImmutableList<Phrase> withNoun() {
        return Stream.concat(
                        PROVINCES.stream().map(name -> "tỉnh " + name),
                        CITIES.stream().map(name -> "thành phố " + name))
                .map(Phrase::of)
                .collect(toImmutableList());
    }

    /** Returns the names that have two syllables. */
    static ImmutableList<Phrase> ofTwoSyllables() {
        return Stream.concat(PROVINCES.stream(), CITIES.stream())
                .filter(name -> name.indexOf(' ') > 0)
                .collect(ImmutableSet.toImmutableSet())
                .stream()
                .map(Phrase::of)
                .collect(toImmutableList());
    }
}
