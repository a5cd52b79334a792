package vn.records.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.records.law.EffectivePeriod;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.Source;

/**
 * Administrative units and the shipped table of them. {@code -Dunits.source=FILE} makes the table again of the collected one,
 * and {@code -Dgolden.write=true} besides writes it.
 */
class AdministrativeUnitsTest {

    private static final Path TABLE = Path.of("src/main/resources/vn/records/place/units.tsv");
    private static final List<Column> COLUMNS = List.of(
            Column.required("code"),
            Column.required("kind"),
            Column.required("own_name"),
            Column.required("parent_code"),
            Column.required("valid_from"),
            Column.required("valid_to"));
    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    private static List<String> names(String name, LocalDate day) {
        return AdministrativeUnits.published().named(name, day).stream()
                .map(AdministrativeUnit::fullName)
                .toList();
    }

    @Test
    @EnabledIfSystemProperty(named = "units.source", matches = ".+")
    void the_table_is_made_of_the_collected_one() throws IOException {
        List<String> made;
        try (RowSource rows = DelimitedText.utf8(
                Files.newInputStream(Path.of(System.getProperty("units.source"))),
                Source.of("units.csv"),
                ',',
                RowLimits.DEFAULT)) {
            made = HeadedRows.of(rows, COLUMNS).readAll((row, problems) -> Optional.of(line(row)), RowLimits.DEFAULT);
        }
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, String.join("\n", made) + "\n");
        }
        assertThat(Files.readAllLines(TABLE)).isEqualTo(made);
    }

    private static String line(Row row) {
        return String.join("\t", COLUMNS.stream().map(row::cell).toList());
    }

    @Test
    void a_unit_is_found_by_its_name_with_and_without_the_noun() {
        assertThat(names("Ninh Bình", DAY)).contains("Tỉnh Ninh Bình");
        assertThat(names("Tỉnh Ninh Bình", DAY)).containsExactly("Tỉnh Ninh Bình");
        assertThat(names("PHƯỜNG HOA LƯ", DAY)).containsExactly("Phường Hoa Lư");
        assertThat(names("Tỉnh Hà Giang", DAY)).isEmpty();
        assertThat(names("Huyện Gia Viễn", DAY)).isEmpty();
    }

    @Test
    void two_spellings_of_one_name_are_one() {
        assertThat(names("Khánh Hoà", DAY)).isEqualTo(names("Khánh Hòa", DAY)).contains("Tỉnh Khánh Hòa");
        assertThat(names("Đăk Lăk", DAY)).contains("Tỉnh Đắk Lắk");
    }

    @Test
    void a_province_that_became_a_city_is_each_on_its_days() {
        assertThat(names("Đồng Nai", LocalDate.of(2026, 4, 29))).contains("Tỉnh Đồng Nai");
        assertThat(names("Đồng Nai", LocalDate.of(2026, 4, 30))).contains("Thành phố Đồng Nai");
        assertThat(names("Tỉnh Đồng Nai", LocalDate.of(2026, 4, 30))).isEmpty();
    }

    @Test
    void the_longest_name_that_a_text_begins_with_is_found() {
        assertThat(AdministrativeUnits.published().startOf("THÀNH PHỐ HỒ CHÍ MINH VÀ CÁC TỈNH", DAY))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Thành phố Hồ Chí Minh");
        assertThat(AdministrativeUnits.published().startOf("tỉnh", DAY)).isEmpty();
    }

    @Test
    void a_host_may_bring_its_own() {
        AdministrativeUnit unit = new AdministrativeUnit(
                "1",
                UnitKind.DISTRICT,
                "Gia Viễn",
                "37",
                EffectivePeriod.of(LocalDate.of(1990, 1, 1), LocalDate.of(2025, 6, 30)));
        AdministrativeUnits own = AdministrativeUnits.of(ImmutableList.of(unit), LocalDate.of(1990, 1, 1));

        assertThat(own.named("huyện Gia Viễn", LocalDate.of(2025, 6, 30))).containsExactly(unit);
        assertThat(own.named("huyện Gia Viễn", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(own.isCompleteOn(LocalDate.of(1989, 12, 31))).isFalse();
        assertThat(AdministrativeUnits.published().isCompleteOn(LocalDate.of(2025, 6, 30)))
                .isFalse();
    }

    @Test
    void units_that_ended_are_told_by_noun_and_name() {
        assertThat(ended("tỉnh Hà Giang")).containsExactly("Tỉnh Hà Giang");
        assertThat(ended("TỈNH ĐẮC NÔNG")).containsExactly("Tỉnh Đắk Nông");
        assertThat(ended("Tỉnh Đồng Nai")).contains("Tỉnh Đồng Nai");
        assertThat(ended("Xã Nhơn Trạch")).containsExactly("Xã Nhơn Trạch");
        assertThat(ended("tỉnh Hạ Nam")).as("another name").isEmpty();
        assertThat(ended("tỉnh Ninh Bình")).as("one of today").isEmpty();
        assertThat(ended("Phường Hà Giang 1")).isEmpty();
        assertThat(ended("Hà Giang")).as("without its noun").isEmpty();
        assertThat(AdministrativeUnits.published().ended("tỉnh Hà Giang", LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    private static List<String> ended(String name) {
        return AdministrativeUnits.published().ended(name, DAY).stream()
                .map(AdministrativeUnit::fullName)
                .distinct()
                .toList();
    }
}
