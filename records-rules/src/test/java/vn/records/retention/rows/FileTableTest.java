package vn.records.retention.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

class FileTableTest {

    private static final String HEAD =
            "code,title,item,opened,closed,medium,kind,settled,event,entries,boxes,transferred\n";
    private static final SchedulePrecedence TT09 = SchedulePrecedence.of(PublishedSchedules.TT09_2011);

    private static FileTable table(String text, SchedulePrecedence schedules) {
        return FileTable.of(() -> rows(text), schedules, RowLimits.DEFAULT);
    }

    private static RowSource rows(String text) throws IOException {
        return DelimitedText.utf8(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Source.of("files.csv"),
                RowLimits.DEFAULT);
    }

    private static List<RecordsFile> files(String text) throws IOException {
        List<RecordsFile> checked = new ArrayList<>();
        List<RecordsFile> files = new ArrayList<>();
        FileTable table = table(text, TT09);
        table.check(checked::add);
        table.forEach(files::add);
        assertThat(checked).isEqualTo(files);
        return files;
    }

    private static List<String> problems(String text) {
        RowsException failure = catchThrowableOfType(
                RowsException.class, () -> table(text, TT09).check(file -> {}));
        return failure.problems().stream().map(RowProblem::english).toList();
    }

    @Test
    void all_columns_are_read() throws IOException {
        RecordsFile file = files(
                        HEAD
                                + "01.VP,Công trình,90,2024-01-01,2024-02-29,paper,construction,2024-06-30,2025-01-01,12,0.5,2024-08-01\n")
                .get(0);

        assertThat(file.code()).hasToString("01.VP");
        assertThat(file.title()).isEqualTo("Công trình");
        assertThat(file.item()).contains("90");
        assertThat(file.opened()).contains(LocalDate.of(2024, 1, 1));
        assertThat(file.closed()).contains(LocalDate.of(2024, 2, 29));
        assertThat(file.medium()).contains(FileMedium.PAPER);
        assertThat(file.kind()).isEqualTo(FileKind.CONSTRUCTION);
        assertThat(file.settled()).contains(LocalDate.of(2024, 6, 30));
        assertThat(file.periodEvent()).contains(LocalDate.of(2025, 1, 1));
        assertThat(file.statedTotals().orElseThrow().documents()).hasValue(12);
        assertThat(file.boxes().orElseThrow()).hasToString("0.5");
        assertThat(file.transferred()).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    void a_table_of_good_rows_is_read_once() throws IOException {
        List<RecordsFile> taken = new ArrayList<>();
        AtomicInteger readings = new AtomicInteger();
        FileTable table = FileTable.of(
                () -> {
                    readings.incrementAndGet();
                    return rows(HEAD + "1,a,3,,,,,,,,,\n2,b,3,,,,,,,,,\n");
                },
                TT09,
                RowLimits.DEFAULT);

        assertThat(table.takeIfAllGood(taken::add)).isEmpty();
        assertThat(taken).extracting(RecordsFile::title).containsExactly("a", "b");
        assertThat(readings).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,a,3,,,,,,,,,\n1,b,3,,,,,,,,,\n2,c,3,,,,,,,,,\n", "1,a,3,,,,,,,,-1,\n2,c,3,,,,,,,,,\n"})
    void a_table_with_a_bad_row_is_gone_through_again(String rows) throws IOException {
        Optional<FileTable.Sound> again = table(HEAD + rows, TT09).takeIfAllGood(file -> {});
        List<RecordsFile> taken = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();

        again.orElseThrow().forEach(taken::add, problems::addAll);

        assertThat(taken).extracting(RecordsFile::title).containsExactly("c");
        assertThat(problems).isNotEmpty();
    }

    @Test
    void cells_may_be_empty_and_columns_stand_in_any_order() throws IOException {
        RecordsFile file = files("closed;note;item;code\n;x;;7\n").get(0);

        assertThat(file.code()).hasToString("7");
        assertThat(file.item()).isEmpty();
        assertThat(file.closed()).isEmpty();
        assertThat(file.boxes()).isEmpty();
        assertThat(file.statedTotals()).isEmpty();
        assertThat(file.kind()).isEqualTo(FileKind.GENERAL);
        assertThat(file.medium()).isEmpty();
    }

    @Test
    void what_a_person_can_read_is_read() throws IOException {
        RecordsFile file = files(HEAD + "1,,4b,1/2/2014,31/12/2014,Giấy,Chung,,,,\"0,5\",\n")
                .get(0);

        assertThat(file.opened()).contains(LocalDate.of(2014, 2, 1));
        assertThat(file.medium()).contains(FileMedium.PAPER);
        assertThat(file.kind()).isEqualTo(FileKind.GENERAL);
        assertThat(files(HEAD + "1,,4b,,2014-12-31,mixed,general,,,0,,\n")
                        .get(0)
                        .medium())
                .contains(FileMedium.MIXED);
        assertThat(files(HEAD + "1,,4b,,2014-12-31,electronic,,,,0,,\n").get(0).medium())
                .contains(FileMedium.ELECTRONIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,4b,,2014-12-31,,,,,,,|column “code”: the cell is empty",
                "1,,999,,2014-12-31,,,,,,,|column “item”: the schedule [tt09-2011] has no item “999”; expected: the number",
                "1,,4,,2014-12-31,,,,,,,|has no item “4”; expected: one of the items 4a, 4b",
                "1,,4b,2015-01-01,2014-12-31,,,,,,,|column “closed”: cannot read “2014-12-31”; expected: no day before 2015-01-01",
                "1,,4b,2014-13-01,,,,,,,,|column “opened”: cannot read “2014-13-01”",
                "1,,4b,,2023-02-29,,,,,,,|column “closed”: cannot read “2023-02-29”",
                "1,,4b,,1899-12-31,,,,,,,|column “closed”: cannot read “1899-12-31”",
                "1,,4b,,2200-01-01,,,,,,,|column “closed”: cannot read “2200-01-01”",
                "1,,4b,,2014-1x-31,,,,,,,|column “closed”: cannot read “2014-1x-31”",
                "1,,4b,,2014-12-31,papier,,,,,,|column “medium”: cannot read “papier”; expected: paper | electronic | mixed",
                "1,,4b,,2014-12-31,,works,,,,,|column “kind”: cannot read “works”; expected: general | construction | administrative-procedure",
                "1,,4b,,2014-12-31,,,x,,,,|column “settled”",
                "1,,4b,,2014-12-31,,,,x,,,|column “event”",
                "1,,4b,,2014-12-31,,,,,-1,,|column “entries”: cannot read “-1”",
                "1,,4b,,2014-12-31,,,,,1234567890,,|column “entries”",
                "1,,4b,,2014-12-31,,,,,,-2,|column “boxes”: cannot read “-2”",
                "1,,4b,,2014-12-31,,,,,,,x|column “transferred”"
            })
    void a_bad_cell_is_told_with_its_line_and_column(String row, String expected) {
        assertThat(problems(HEAD + "0,,4b,,2014-12-31,,,,,,,\n" + row + "\n"))
                .singleElement()
                .asString()
                .startsWith("files.csv, line 3, ")
                .contains(expected);
    }

    @Test
    void the_bounds_of_years_are_good() throws IOException {
        assertThat(files(HEAD + "1,,4b,1900-01-01,2199-12-31,,,,,999999999,,\n"))
                .hasSize(1);
    }

    @Test
    void an_item_that_is_not_loaded_is_no_bad_row() throws IOException {
        List<RecordsFile> files = new ArrayList<>();
        FileTable part = table(HEAD + "1,,4b,,,,,,,,,\n", SchedulePrecedence.of(PublishedSchedules.TT10_2022));

        part.check(files::add);

        assertThat(files).hasSize(1);
    }

    @Test
    void a_code_that_is_there_twice_is_told_once_for_each_repeat_in_the_order_of_lines() {
        assertThat(problems(HEAD + "a,,,,,,,,,,,\nb,,,,,,,,,,,\na,,,,,,,,,,,\nc,,,x,,,,,,,,\na,,,,,,,,,,,\n"))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("files.csv, line 4, column “code”: “a” is already on line 2"),
                        one -> assertThat(one).contains("line 5, column “opened”"),
                        one -> assertThat(one).isEqualTo("files.csv, line 6, column “code”: “a” is already on line 2"));
        assertThat(problems(HEAD + "Đa\u0306,,,,,,,,,,,\nĐă,,,,,,,,,,,\n")).hasSize(1);
    }

    @Test
    void a_row_with_too_many_cells_does_not_hide_the_rows_behind_it() {
        assertThat(problems(HEAD + "a,,,,,,,,,,,,extra\nb,,,x,,,,,,,,\n"))
                .satisfiesExactly(
                        one -> assertThat(one).contains("line 2"),
                        one -> assertThat(one).contains("line 3"));
    }

    @Test
    void rows_that_are_read_without_a_check_are_refused_too() {
        List<RecordsFile> files = new ArrayList<>();

        assertThatThrownBy(() ->
                        table(HEAD + "a,,4b,,,,,,,,,\nb,,x,,,,,,,,,\n", TT09).forEach(files::add))
                .isInstanceOf(RowsException.class);
        assertThatThrownBy(() -> table("code,title\n1,x\n", TT09).check(files::add))
                .hasMessageContaining("“item”")
                .hasMessageContaining("“closed”");
    }

    @Test
    void many_codes_are_told_apart_exactly() {
        SeenCodes seen = new SeenCodes();
        IntStream.range(0, 100_000).forEach(i -> seen.add(i + ".VP"));

        assertThat(seen.areAllDifferent()).isTrue();
        assertThat(seen.size()).isEqualTo(100_000);
        assertThat(seen.bytes()).isLessThan(100_000L * 48);
        assertThat(seen.isDoubtful("5.VP")).isFalse();
        seen.add("5.VP");
        assertThat(seen.areAllDifferent()).isFalse();
        assertThat(seen.isDoubtful("5.VP")).isTrue();
        assertThat(seen.isDoubtful("6.VP")).isFalse();
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(i -> SeenCodes.hash("code " + i))
                        .collect(Collectors.toSet()))
                .hasSize(100_000)
                .doesNotContain(0L);
        assertThat(SeenCodes.hash("")).isNotZero();
    }
}
