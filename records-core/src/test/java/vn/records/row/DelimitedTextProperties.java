package vn.records.row;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DelimitedTextProperties {

    @Property
    void quoted_cells_come_back_as_they_were(@ForAll("tables") List<List<String>> table) throws IOException {
        String text = table.stream()
                .map(row -> row.stream()
                                .map(c -> "\"" + c.replace("\"", "\"\"") + "\"")
                                .collect(joining(",")) + "\r\n")
                .collect(joining());
        RowSource rows = DelimitedText.utf8(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Rows.SOURCE, ',', RowLimits.DEFAULT);

        List<ImmutableList<String>> expected = table.stream()
                .map(ImmutableList::copyOf)
                .filter(row -> !Row.of(Rows.SOURCE, 1, row).isBlank())
                .toList();
        assertThat(Rows.cells(rows)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("aẾđ \",;\n\r\t\"").ofMaxLength(8);
        return cells.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    @Property
    void any_bytes_give_rows_or_problems_of_rows(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
        try (RowSource rows = Rows.utf8(bytes)) {
            assertThat(Rows.all(rows)).allMatch(row -> !row.isBlank());
        } catch (RowsException e) {
            assertThat(e.problems()).allMatch(problem -> problem.line() > 0);
        }
    }

    @Property
    void a_written_date_is_read_again(@ForAll @IntRange(min = 0, max = 80_000) int days) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);

        assertThat(WrittenDate.read(WrittenDate.write(date))).contains(date);
        assertThat(WrittenDate.read(date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear()))
                .contains(date);
        assertThat(WrittenDate.read(date.toString())).contains(date);
    }
}
