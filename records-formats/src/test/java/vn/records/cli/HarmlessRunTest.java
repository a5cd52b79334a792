package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.records.docx.DocxReader;
import vn.records.sample.FaultyLetter;

/** The command as a process: files are UTF-8 whatever charset the machine has, and a source outlives a process killed. */
@EnabledOnOs(OS.LINUX)
final class HarmlessRunTest {

    private static final String CONTENT = """
            {"issuingAgency": "Sở Nội vụ tỉnh Đắk Lắk", "number": "15/QĐ-SNV", "place": "Đắk Lắk", "date": "2026-02-05",
             "subject": "Về việc nộp lưu hồ sơ ưỡn ẹo", "authority": "Giám đốc", "bases": ["Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"],
             "body": [{"article": "Nộp hồ sơ vào Lưu trữ hiện hành."}],
             "signatories": [{"authority": ["Giám đốc"], "name": "Nguyễn Thị Ước"}], "recipients": ["Như Điều 3"]}
            """;

    private static final String TABLE = """
            "Số, ký hiệu văn bản",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,Nơi nhận văn bản,"Đơn vị, người nhận bản lưu",Số lượng bản,Ghi chú
            1/QĐ-SNV,02/01/2026,Quyết định về việc nâng lương,Nguyễn Thị Ước,Sở Tài chính,VT,1,ưỡn ẹo
            3/QĐ-SNV,03/02/2026,Quyết định về việc nghỉ hưu,Lê Đăng Khởi,Sở Tài chính,VT,1,
            """;

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createDirectory(parent.resolve("in"));
        Files.write(folder.resolve("a.docx"), FaultyLetter.bytes());
        Files.writeString(folder.resolve("c.json"), CONTENT);
        Files.writeString(folder.resolve("so.csv"), TABLE);
    }

    @Test
    void files_are_utf_8_where_the_machine_has_the_windows_charset_of_vietnamese() throws IOException {
        List<String> lines = List.of(
                "$records check --format json --output OUT.json a.docx",
                "$records check --format html --output OUT.html a.docx",
                "$records check a.docx",
                "$records fix --output OUT.docx a.docx",
                "$records new quyet-dinh --content c.json --output OUTn.docx && $records check OUTn.docx",
                "$records register check --kind outgoing --year 2026 so.csv",
                "$records schedule --format csv tt09-2011");
        for (String line : lines) {
            ForkedRun windows = ForkedRun.of(
                    folder,
                    "-Dfile.encoding=windows-1258 -Dstdout.encoding=windows-1258",
                    "C.UTF-8",
                    line.replace("OUT", "w"));
            ForkedRun utf8 = ForkedRun.of(folder, "", "C.UTF-8", line.replace("OUT", "u"));

            assertThat(windows.out().replace("wn.docx", "un.docx").replace("w.docx", "u.docx"))
                    .as(line)
                    .isEqualTo(utf8.out());
            assertThat(windows.exit()).as(line).isEqualTo(utf8.exit()).isNotEqualTo(2);
            assertThat(windows.err()).as(line).isEqualTo(utf8.err());
        }
        assertThat(written("w")).isEqualTo(written("u")).hasSize(4).doesNotContain(0);
    }

    /** Checksums of what was written; days and times are none of them. */
    private List<Integer> written(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> named = files.filter(
                            path -> path.getFileName().toString().matches(prefix + "n?\\.[a-z]+"))
                    .sorted()
                    .toList();
            List<Integer> sums = new java.util.ArrayList<>();
            for (Path path : named) {
                sums.add(
                        path.toString().endsWith("docx")
                                ? DocxReader.create()
                                        .read(Files.readAllBytes(path))
                                        .hashCode()
                                : Files.readString(path)
                                        .replaceAll("[0-9:.]{8,}", "")
                                        .hashCode());
            }
            return sums;
        }
    }

    @Test
    void the_source_outlives_a_repair_that_is_killed_at_any_time() throws IOException {
        byte[] source = Files.readAllBytes(folder.resolve("a.docx"));
        Files.write(folder.resolve("old.docx"), source);
        int finished = 0;
        for (int tenths = 1; tenths <= 24; tenths += tenths < 8 ? 1 : 4) {
            ForkedRun run = ForkedRun.of(
                    folder,
                    "",
                    "C.UTF-8",
                    "$records fix --force --output old.docx a.docx >/dev/null & p=$!; sleep " + tenths / 10 + "."
                            + tenths % 10 + "; kill -9 $p 2>/dev/null; wait $p; exit 0");

            assertThat(run.exit()).isZero();
            assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(source);
            byte[] output = Files.readAllBytes(folder.resolve("old.docx"));
            assertThat(DocxReader.create().read(output).body()).isNotEmpty();
            finished += java.util.Arrays.equals(output, source) ? 0 : 1;
        }
        assertThat(finished).isBetween(0, 12);
    }
}
