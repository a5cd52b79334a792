package vn.records.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

class OfficeCommandsTest {

    @TempDir
    Path folder;

    private String files;

    @BeforeEach
    void make() throws IOException {
        files = MadeAgency.files(folder);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String merger(String day) {
        return "{\"kind\": \"merger\", \"day\": \"" + day + "\", \"level\": \"province\", \"sourceBody\": true,"
                + " \"bodyInOldSeat\": \"Sở Nội vụ mới\"}";
    }

    @Test
    void figures_of_a_year_come_from_registers_and_files() throws IOException {
        String out = write(
                "di.csv",
                "\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Ghi chú\n"
                        + "01/QĐ-SNV,05/01/2025,Quyết định a,\n02/QĐ-SNV,06/01/2025,Quyết định b,hủy số\n"
                        + "03/SNV-VP,07/01/2024,V/v c,\n");
        CommandRun run = CommandRun.of("statistics", "--year", "2025", "--outgoing", out, files);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("SỐ LIỆU VĂN THƯ, LƯU TRỮ NĂM 2025")
                .containsPattern("Văn bản đi +Tổng số +1\n")
                .containsPattern("Văn bản đi +ký hiệu loại +QĐ +1\n")
                .containsPattern("Hồ sơ đã lập +Tổng số +80 ")
                .containsPattern("Tài liệu có trong lưu trữ cơ quan +Tổng số +120 ")
                .contains("1 dòng của sổ có ngày thuộc năm khác, không tính.");
    }

    @ParameterizedTest
    @CsvSource({"statistics, vi", "statistics, en", "backlog, vi", "backlog, en", "reorganise, vi", "reorganise, en"})
    void text_csv_and_workbook_say_the_same_in_both_languages(String command, String language) throws IOException {
        String change = write("case.json", merger("2025-06-30"));
        String[] arguments =
                switch (command) {
                    case "statistics" -> new String[] {command, "--year", "2025", "--lang", language, files};
                    case "backlog" -> new String[] {command, "--date", "2026-11-22", "--lang", language, files};
                    default -> new String[] {command, "--lang", language, change, files};
                };
        long rows =
                CommandRun.of(with(arguments, "--format", "csv")).out().lines().count();
        Path book = folder.resolve("t.xlsx");
        assertThat(CommandRun.of(with(arguments, "--format", "xlsx", "--output", book.toString()))
                        .exit())
                .isZero();

        assertThat(rows).isGreaterThan(5);
        assertThat(CommandRun.of(arguments).out().lines().count()).isGreaterThan(rows);
        try (var source = TableReader.rows(book, TableLimits.DEFAULT)) {
            long inBook = 0;
            while (source.next().isPresent()) {
                inBook++;
            }
            assertThat(inBook).isGreaterThanOrEqualTo(rows);
        }
    }

    private static String[] with(String[] arguments, String... further) {
        return Stream.concat(Stream.of(arguments), Stream.of(further)).toArray(String[]::new);
    }

    @Test
    void the_backlog_says_since_when_and_what_each_year_takes() throws IOException {
        String heap = write("heap.csv", "Đơn vị,Từ năm,Đến năm,Mét giá\nVăn phòng,1997,2010,\"42,5\"\n");
        CommandRun run = CommandRun.of("backlog", "--date", "2026-11-22", "--unarranged", heap, files);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("Tài liệu chưa chỉnh lý +Văn phòng +2010 +42,5 +2030 +8,5\n")
                .containsPattern("Quá hạn nộp vào lưu trữ cơ quan +Văn phòng +2026 +20/01/2026 ")
                .contains("Tài liệu chưa chỉnh lý: 42,5 mét giá.");
    }

    @Test
    void a_bad_table_of_unarranged_records_is_told_with_its_places() throws IOException {
        String heap = write(
                "heap.csv",
                "Đơn vị,Từ năm,Đến năm,Mét giá\nA,97,2010,4\nB,2010,2001,4\nC,2010,2011,nhiều\nD,2010,2011,1.2.3\n");
        CommandRun run = CommandRun.of("backlog", "--unarranged", heap);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“97”", "“2001”", "“nhiều”", "“1.2.3”");
    }

    @Test
    void before_july_2025_what_is_due_goes_to_the_historical_archive_and_the_rest_to_the_new_body() throws IOException {
        String change = write("case.json", merger("2025-06-30"));
        CommandRun run = CommandRun.of("reorganise", change, files);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("HỒ SƠ CỦA CƠ QUAN ĐƯỢC TỔ CHỨC LẠI NGÀY 30/06/2025")
                .contains("Lưu trữ lịch sử: ", "Cơ quan mới: Sở Nội vụ mới: ", "Thông tư 46/2005/TT-BNV")
                .doesNotContain("theo bản tóm tắt");
    }

    @Test
    void since_july_2025_what_the_known_rules_do_not_say_is_undecided() throws IOException {
        String change = write("case.json", merger("2026-06-30"));
        CommandRun run = CommandRun.of("reorganise", change, files);

        assertThat(run.out())
                .contains("Chưa kết luận: các quy định đã biết không nói", "theo bản tóm tắt")
                .doesNotContain("Cơ quan mới");
    }

    @Test
    void papers_are_made_for_each_place_and_written_only_where_asked() throws IOException {
        String change = write("case.json", merger("2025-06-30"));
        Path out = folder.resolve("out");
        String data = MadeAgency.data(folder);
        CommandRun run =
                CommandRun.of("reorganise", "--content", data, "--output-folder", out.toString(), change, files);

        assertThat(run.exit()).isZero();
        try (Stream<Path> all = Files.walk(out)) {
            List<String> names = all.filter(Files::isRegularFile)
                    .map(path -> out.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(names)
                    .contains(
                            "co-quan-moi-so-noi-vu-moi/bien-ban-giao-nhan.docx",
                            "co-quan-moi-so-noi-vu-moi/danh-muc-ho-so.docx",
                            "luu-tru-lich-su/bien-ban-giao-nhan.docx",
                            "luu-tru-lich-su/danh-muc-ho-so.docx");
        }
        assertThat(run.out()).contains("Đã ghi: ", "Để trống: đại diện bên nhận", "Chưa biết mẫu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"kind\": \"union\", \"day\": \"2025-06-30\", \"level\": \"province\", \"sourceBody\": true}",
                "{\"kind\": \"merger\", \"day\": \"30/06\", \"level\": \"province\", \"sourceBody\": true}",
                "{\"kind\": \"two-tier-reform\", \"day\": \"2025-06-30\", \"level\": \"commune\", \"sourceBody\": true}",
                "{\"kind\": \"merger\", \"day\": \"2025-06-30\", \"level\": \"province\"}",
                "{\"kind\": \"merger\", \"day\": \"2025-06-30\", \"level\": \"ward\", \"sourceBody\": true}",
                "{\"kind\": \"merger\", \"day\": \"2025-06-30\", \"level\": \"province\", \"sourceBody\": true, \"seat\": 1}",
                "{\"kind\": \"merger\", \"day\": \"2025-06-30\", \"level\": \"province\", \"sourceBody\": true,"
                        + " \"tasks\": [{\"unit\": \"A\", \"body\": \"B\"}, {\"unit\": \"A\", \"body\": \"C\"}]}",
                "{\"kind\": \"merger\", \"day\": \"2025-06-30\", \"level\": \"province\", \"sourceBody\": true,"
                        + " \"unarranged\": [\" \"]}"
            })
    void a_bad_case_is_refused_with_its_place_and_nothing_is_written(String text) throws IOException {
        Path out = folder.resolve("out");
        CommandRun run =
                CommandRun.of("reorganise", "--output-folder", out.toString(), write("case.json", text), files);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("case.json").doesNotContain("INTERNAL_ERROR");
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void who_may_use_which_file_is_told_for_a_day() {
        assertThat(CommandRun.of("file", "access", "--date", "2024-01-01", files)
                        .out())
                .contains("MỨC ĐỘ TIẾP CẬN HỒ SƠ NGÀY 01/01/2024", "Mật, chưa giải mật: ", "Luật Lưu trữ 01/2011/QH13");
        assertThat(CommandRun.of("file", "access", "--date", "2026-01-01", "--lang", "en", files)
                        .out())
                .contains("Public or conditional, undecided: ");
    }

    @Test
    void what_no_document_shows_is_listed_and_explained() {
        assertThat(CommandRun.of("rules", "--book", "practice", "--date", "2026-11-22")
                        .out())
                .contains("VT-CD-05", "SEC-N10", "SAN-17", "theo bản tóm tắt, trích")
                .doesNotContain("SEC-S16");
        assertThat(CommandRun.of("rules", "--book", "practice", "--format", "tsv")
                        .out()
                        .lines())
                .hasSize(99)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(8));
        assertThat(CommandRun.of("explain", "VT-CD-05", "--lang", "en").out()).contains("already signed by");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(CommandRun.of("statistics", files).err()).contains("cần --year YYYY");
        assertThat(CommandRun.of("statistics", "--year", "2025").err()).contains("--outgoing, --incoming, FILES");
        assertThat(CommandRun.of("backlog").err()).contains("--unarranged");
        assertThat(CommandRun.of("reorganise", files).err()).contains("CASE.json FILES");
    }
}
