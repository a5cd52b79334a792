package vn.records.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class YearCommandsTest {

    @TempDir
    Path folder;

    private String files;
    private String data;
    private Path out;

    @BeforeEach
    void make() throws IOException {
        files = MadeAgency.files(folder);
        data = MadeAgency.data(folder);
        out = folder.resolve("out");
    }

    private CommandRun run(String command, String day, String... further) {
        return CommandRun.of(Stream.of(
                        Stream.of("file", command, "--date", day, "--content", data, "--output-folder", out.toString()),
                        Stream.of(further),
                        Stream.of(files))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private List<String> papers() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> out.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the text of a Word document, a line for each paragraph. */
    private String text(String paper) throws IOException {
        byte[] bytes = Files.readAllBytes(out.resolve(paper));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("</w:p>", "\n")
                            .replaceAll("<[^>]*>", "");
                }
            }
        }
        throw new AssertionError("no text in " + paper);
    }

    @Test
    void the_list_of_files_is_filled_and_compared() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), """
                Số và ký hiệu hồ sơ,Tên đề mục và tiêu đề hồ sơ,Thời hạn bảo quản,Người lập hồ sơ,Ghi chú
                ,I. VĂN PHÒNG,,,
                01.VP,Hồ sơ kế hoạch công tác số 1,10 năm,A,
                77.VP,Hồ sơ cũ,10 năm,A,
                """);

        CommandRun run = run("list", "2026-01-05", "--year", "2026", "--previous", before.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Danh mục hồ sơ năm 2026: 200 hồ sơ")
                .contains("Thời hạn khác năm 2025: 01.VP “10 năm” → “Vĩnh viễn”")
                .contains("Năm 2025 có, năm nay không: 77.VP Hồ sơ cũ")
                .contains("Để trống: số, ngày quyết định ban hành danh mục");
        assertThat(text("danh-muc-ho-so.docx"))
                .contains("ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN", "Năm 2026", "I. VĂN PHÒNG", "IV. PHÒNG THANH TRA")
                .contains("01.VP\nHồ sơ kế hoạch công tác số 1\nVĩnh viễn\nNguyễn Văn A\n")
                .contains("Bản Danh mục hồ sơ này có: 200 hồ sơ");
    }

    @Test
    void each_unit_has_its_papers_and_mixed_files_count_on_both_sides() throws IOException {
        CommandRun run = run("transfer", "2026-03-20", "--papers", "docx");

        assertThat(papers())
                .contains(
                        "van-phong/bien-ban-giao-nhan.docx",
                        "van-phong/danh-muc-ho-so-giu-lai.docx",
                        "phong-thanh-tra/muc-luc-ho-so-co-thoi-han.docx");
        assertThat(text("van-phong/bien-ban-giao-nhan.docx"))
                .contains("Căn cứ Danh mục hồ sơ năm 2025", "BÊN GIAO: Văn phòng", "Ông (bà) Vũ Thị Hoa")
                .contains("BÊN NHẬN: Lưu trữ cơ quan", "Ông (bà) Phạm Thị Dung", "Hưng Yên, ngày … tháng … năm …")
                .contains("tổng số hồ sơ (đơn vị bảo quản): 12;", "Tổng số hồ sơ: 13;");
        assertThat(text("van-phong/danh-muc-ho-so-giu-lai.docx"))
                .contains("01.VP\nHồ sơ kế hoạch công tác số 1\n12/01/2025\nVĩnh viễn\n20/01/2026\n30/06/2027\n");
        assertThat(text("van-phong/muc-luc-ho-so-vinh-vien.docx"))
                .contains("06.VP\n\n12/01/2025\n", "TUYỆT MẬT")
                .doesNotContain("công tác số 21\n");
        assertThat(run.out())
                .contains("Để trống: tiêu đề của 06.VP")
                .contains("Để trống: đại diện bên giao (Phòng Thanh tra)")
                .contains("Chưa biết mẫu, trình bày theo Nghị định 30/2020/NĐ-CP: danh mục hồ sơ, tài liệu giữ lại");
    }

    @Test
    void options_go_before_what_the_agency_says() throws IOException {
        run(
                "transfer",
                "2026-03-20",
                "--papers",
                "docx",
                "--unit",
                "Văn phòng Sở",
                "--giver",
                "Ngô Văn Khoa, Trưởng phòng",
                "--receiver",
                "Kho lưu trữ",
                "--received-by",
                "Bùi Thị Lan",
                "--place",
                "Phố Hiến",
                "--list-year",
                "2024");

        assertThat(text("bien-ban-giao-nhan.docx"))
                .contains("năm 2024", "BÊN GIAO: Văn phòng Sở", "Ngô Văn Khoa", "Chức vụ: Trưởng phòng", "Kho lưu trữ")
                .contains("Bùi Thị Lan", "Phố Hiến, ngày");
    }

    @Test
    void a_source_body_asks_for_an_appraisal_since_2025_and_another_does_not() throws IOException {
        CommandRun run = run("dispose", "2026-11-22", "--source-body", "yes");

        assertThat(run.exit()).isZero();
        assertThat(papers())
                .containsExactly(
                        "01-thong-bao-het-thoi-han.docx",
                        "02-danh-muc-tai-lieu.docx",
                        "03-ban-thuyet-minh.docx",
                        "04-quyet-dinh-thanh-lap-hoi-dong.docx",
                        "05-bien-ban-hop-hoi-dong.docx",
                        "06-cong-van-de-nghi.docx",
                        "07-van-ban-tham-dinh.docx",
                        "08-quyet-dinh-huy.docx",
                        "09-bien-ban-ban-giao.docx",
                        "10-bien-ban-huy.docx");
        assertComplete("disposal-2025", "yes", "2026-11-22");
        assertThat(text("08-quyet-dinh-huy.docx"))
                .contains("GIÁM ĐỐC SỞ NỘI VỤ", "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;", "15 ngày");

        try (Stream<Path> all = Files.walk(out)) {
            for (Path paper : all.filter(Files::isRegularFile).toList()) {
                Files.delete(paper);
            }
        }
        run("dispose", "2026-11-22", "--source-body", "no");

        assertThat(papers()).hasSize(8).noneMatch(name -> name.contains("tham-dinh") || name.contains("de-nghi"));
        assertComplete("disposal-2025", "no", "2026-11-22");
    }

    @Test
    void the_law_of_2011_asks_for_a_submission_and_an_opinion_of_everybody() throws IOException {
        run("dispose", "2024-11-22", "--source-body", "no");

        assertThat(papers()).hasSize(11).contains("04-to-trinh.docx", "08-van-ban-tham-tra.docx");
        assertComplete("disposal-2011", "no", "2024-11-22");
        assertThat(text("09-quyet-dinh-huy.docx")).contains("ngày 11 tháng 11 năm 2011;", "ít nhất 20 năm");
    }

    private void assertComplete(String checklist, String source, String day) {
        CommandRun check = CommandRun.of(
                "file",
                "check",
                "--checklist",
                checklist,
                "--condition",
                "source-body=" + source,
                "--date",
                day,
                out.toString());
        assertThat(check.out()).contains(" 0 THIẾU, 0 chưa rõ; 0 lỗi, 0 cảnh báo");
    }

    @Test
    void nothing_that_is_barred_is_listed() throws IOException {
        CommandRun run = run("dispose", "2026-11-22", "--source-body", "yes");
        String list = text("02-danh-muc-tai-lieu.docx");

        run.out().lines().filter(line -> line.startsWith("  ")).forEach(line -> {
            String code = line.strip().replaceAll(":.*", "");
            assertThat(list).doesNotContain("\n" + code + " ");
        });
        assertThat(list)
                .contains("Phông (khối): Sở Nội vụ", "Bó số", "Lý do hủy", "Trùng lặp trong hồ sơ 39.TCCB")
                .doesNotContain("Trùng lặp trong hồ sơ 01.VP");
        assertThat(run.out()).contains("01.VP: bảo quản vĩnh viễn, đang tạm dừng hủy, tài liệu mật chưa giải mật");
    }

    @Test
    void the_administrative_documents_have_no_finding() throws IOException {
        run("dispose", "2026-11-22", "--source-body", "yes");
        for (String paper : papers()) {
            if (!paper.startsWith("02") && !paper.startsWith("03")) {
                CommandRun check = CommandRun.byLaw("check", out.resolve(paper).toString());
                assertThat(check.out()).as(paper).contains("0 lỗi, 0 cảnh báo");
            }
        }
    }

    @Test
    void permanent_files_are_listed_by_fonds_with_the_digital_part_apart() throws IOException {
        CommandRun run = run("deliver", "2026-11-22");

        assertThat(papers()).contains("bien-ban-thu-nop.docx", "muc-luc-ho-so-dien-tu.docx", "muc-luc-ho-so-giay.docx");
        assertThat(text("bien-ban-thu-nop.docx")).contains("Phông: Sở Nội vụ.", "thành ba bản");
        assertThat(run.out()).contains("mật, nộp sau khi giải mật", "Chưa biết mẫu");
        assertThat(CommandRun.byLaw(
                                "check", out.resolve("bien-ban-thu-nop.docx").toString())
                        .out())
                .contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void bad_input_is_named_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("agency.json"), "{\"issuingAgency\": \"A\",\n \"hed\": {}}");
        CommandRun data = run("dispose", "2026-11-22", "--source-body", "yes");
        assertThat(data.exit()).isEqualTo(2);
        assertThat(data.err()).contains("agency.json: dòng 2, trường “hed”");

        MadeAgency.data(folder);
        Path table = Files.writeString(
                folder.resolve("files.csv"), "code,item,closed\n01.VP,1a,2015-01-01\n02.VP,1a,tháng 5\n");
        files = table.toString();
        CommandRun rows = run("dispose", "2026-11-22", "--source-body", "yes");
        assertThat(rows.exit()).isEqualTo(2);
        assertThat(rows.err()).contains("3", "closed");

        files = folder.resolve("none.json").toString();
        assertThat(run("transfer", "2026-11-22").exit()).isEqualTo(2);
        assertThat(run("list", "2026-11-22").exit()).isEqualTo(2);
        assertThat(run("deliver", "2026-11-22").exit()).isEqualTo(2);
        assertThat(run("dispose", "2026-11-22").err()).contains("--source-body", "yes | no");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void a_list_of_files_is_made_from_its_content() throws IOException {
        Path content = Files.writeString(folder.resolve("list.json"), """
                {"issuingAgency": "Sở Nội vụ", "year": 2027, "decision": "Quyết định số 01/QĐ-SNV",
                 "headings": [{"title": "TỔ CHỨC", "groups": [{"title": "Tuyển dụng",
                   "files": [{"code": "01.TC", "title": "Hồ sơ thi", "retention": "20 năm", "maker": "A"}]}]}]}
                """);
        Files.createDirectories(out);
        CommandRun run =
                CommandRun.of("new", "danh-muc-ho-so", "--content", content.toString(), "--output", out + "/list.docx");

        assertThat(run.exit()).isZero();
        assertThat(text("list.docx"))
                .contains("Năm 2027", "(Kèm theo Quyết định số 01/QĐ-SNV)", "I. TỔ CHỨC", "1. Tuyển dụng")
                .contains("01.TC\nHồ sơ thi\n20 năm\nA\n", "có: 1 hồ sơ");
    }
}
