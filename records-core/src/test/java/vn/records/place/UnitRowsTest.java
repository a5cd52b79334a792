package vn.records.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.law.EffectivePeriod;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

/** Units that a host brings in a table, and what is asked of a list of them. */
class UnitRowsTest {

    private static final String HEAD = "Mã\tCấp\tTên\tMã tỉnh\tTừ ngày\tĐến hết ngày";

    private static ImmutableList<AdministrativeUnit> read(String... lines) throws IOException {
        byte[] table = (HEAD + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try (RowSource rows =
                DelimitedText.utf8(new ByteArrayInputStream(table), Source.of("units.tsv"), '\t', RowLimits.DEFAULT)) {
            return UnitRows.read(rows, RowLimits.DEFAULT);
        }
    }

    private static List<String> problems(String... lines) {
        try {
            read(lines);
        } catch (RowsException e) {
            return e.problems().stream().map(UnitRowsTest::place).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    private static String place(RowProblem problem) {
        return problem.source() + " " + problem.line() + " " + problem.column();
    }

    @Test
    void units_are_read_with_or_without_their_noun() throws IOException {
        assertThat(read("37\ttỉnh\tNinh Bình\t\t01/7/2025\t", "14329\tPhường\tPhường Hoa Lư\t37\t2025-07-01\t"))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Tỉnh Ninh Bình", "Phường Hoa Lư");
    }

    @Test
    void a_bad_row_is_refused_with_file_line_and_column() {
        assertThat(problems("37\tvùng\tNinh Bình\t\t01/7/2025\t"))
                .singleElement()
                .asString()
                .contains("units.tsv", " 2 ", "kind");
        assertThat(problems("\ttỉnh\tNinh Bình\t\t01/7/2025\t"))
                .singleElement()
                .asString()
                .contains(" 2 ", "code");
        assertThat(problems("37\ttỉnh\tNinh Bình\t\t01/7/2025\t", "38\ttỉnh\t\t\t01/7/2025\t"))
                .singleElement()
                .asString()
                .contains(" 3 ", "own_name");
        assertThat(problems("37\ttỉnh\tTỉnh …\t\t01/7/2025\t"))
                .singleElement()
                .asString()
                .contains("own_name");
        assertThat(problems("37\ttỉnh\tNinh Bình\t\t31/6/2025\t"))
                .singleElement()
                .asString()
                .contains("valid_from");
        assertThat(problems("37\ttỉnh\tNinh Bình\t\t01/7/2025\t30/6/2025"))
                .singleElement()
                .asString()
                .contains("valid_to");
        assertThat(problems("\tvùng\t\t\t\tmai")).hasSize(5);
    }

    @Test
    void a_table_without_the_columns_is_refused() {
        byte[] table = "Mã\tCấp\n37\ttỉnh\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> UnitRows.read(
                        DelimitedText.utf8(new ByteArrayInputStream(table), Source.of("x"), '\t', RowLimits.DEFAULT),
                        RowLimits.DEFAULT))
                .isInstanceOf(RowsException.class);
    }

    @Test
    void the_shipped_list_is_sound() {
        assertThat(UnitsAudit.of(AdministrativeUnits.published())).isEmpty();
    }

    @Test
    void a_list_of_a_host_that_does_not_hold_together_is_told() {
        LocalDate first = LocalDate.of(2025, 7, 1);
        AdministrativeUnit province =
                new AdministrativeUnit("37", UnitKind.PROVINCE, "Ninh Bình", "", EffectivePeriod.since(first));
        AdministrativeUnit ward =
                new AdministrativeUnit("1", UnitKind.WARD, "Hoa Lư", "37", EffectivePeriod.since(first));
        AdministrativeUnit lost =
                new AdministrativeUnit("2", UnitKind.COMMUNE, "Gia Viễn", "99", EffectivePeriod.since(first));
        AdministrativeUnit again = new AdministrativeUnit(
                "1", UnitKind.COMMUNE, "Hoa Lư", "37", EffectivePeriod.since(first.plusYears(1)));

        assertThat(audit(province, ward)).isEmpty();
        assertThat(audit(province, ward, lost)).singleElement().asString().contains("99");
        assertThat(audit(province, ward, again)).singleElement().asString().contains("one code");
    }

    private static ImmutableList<String> audit(AdministrativeUnit... units) {
        return UnitsAudit.of(AdministrativeUnits.of(ImmutableList.copyOf(units), LocalDate.of(2025, 7, 1)));
    }
}
