package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;
import vn.records.document.DocumentType;
import vn.records.docx.DocxReader;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;

final class NewCommandTest {

    @TempDir
    Path folder;

    private Path made;

    @BeforeEach
    void name_a_file() {
        made = folder.resolve("a.docx");
    }

    private CommandRun run(String form, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "new";
        arguments[1] = form;
        arguments[2] = "--output";
        arguments[3] = made.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandRun.of(arguments);
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(made))) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFTable table) {
                    text.append(table.getText());
                } else if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                }
            });
        }
        return text.toString();
    }

    static Stream<DocumentType> types() {
        return DocumentType.inForceOn(LocalDate.of(2026, 11, 22)).stream();
    }

    @Test
    void types_that_the_law_names_no_more_are_refused() throws IOException {
        CommandRun run = run(DocumentType.TRAVEL_PERMIT.slug());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("giay-di-duong");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_document_of_each_type_is_made_by_slug_and_breaks_no_rule(DocumentType type) throws IOException {
        assertThat(run(type.slug())).isEqualTo(new CommandRun(0, "", ""));

        assertThat(PresentationRules.check(DocxReader.create().read(made), DraftOptions.on(LocalDate.of(2026, 11, 22)))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QĐ",
                "HĐ",
                "quyet-dinh-ban-hanh",
                "van-ban-kem-theo",
                "phu-luc",
                "sao-y",
                "sao-luc",
                "trich-sao",
                "TrS",
                "so-dang-ky-van-ban-di",
                "so-gui-van-ban-di-buu-dien",
                "so-su-dung-ban-luu",
                "so-dang-ky-van-ban-den",
                "phieu-giai-quyet-van-ban-den",
                "so-theo-doi-giai-quyet-van-ban-den",
                "danh-muc-ho-so",
                "muc-luc-ho-so-vinh-vien",
                "muc-luc-ho-so-co-thoi-han",
                "muc-luc-van-ban",
                "bien-ban-giao-nhan"
            })
    void every_form_is_made(String form) throws IOException {
        assertThat(run(form)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(text()).isNotBlank();
    }

    @Test
    void a_book_has_the_columns_and_the_year_of_its_form() throws IOException {
        run("so-dang-ky-van-ban-di", "--year", "2027");

        assertThat(text())
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm: 2027", "Số, ký hiệu văn bản", "Đơn vị, người nhận bản lưu");
    }

    @Test
    void the_content_given_stands_in_the_document() throws IOException {
        Path content = Files.writeString(
                folder.resolve("c.json"),
                "{\"issuingAgency\": \"Sở Nội vụ\", \"number\": \"7/TB-SNV\", \"place\": \"Hà Nội\", \"date\":"
                        + " \"2026-02-05\", \"subject\": \"Lịch trực\", \"body\": [{\"text\": \"Lịch như sau.\"}],"
                        + " \"signatories\": [{\"authority\": [\"Giám đốc\"], \"name\": \"Nguyễn Văn A\"}]}");

        CommandRun refused = run("thong-bao", "--content", content.toString());
        Files.writeString(content, Files.readString(content).replace("7/TB", "07/TB"));
        CommandRun run = run("thong-bao", "--content", content.toString(), "--sizes", "13");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("c.json: dòng 1, trường “number”: không đọc được “7/TB-SNV”");
        assertThat(run.exit()).isZero();
        assertThat(text()).contains("SỞ NỘI VỤ", "Số: 07/TB-SNV", "Lịch như sau./.", "Nguyễn Văn A");
    }

    @Test
    void a_file_that_is_there_is_kept_unless_force_is_given() throws IOException {
        Files.writeString(made, "mine");

        CommandRun refused = run("thong-bao");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("đã có; thêm --force để ghi đè");
        assertThat(made).hasContent("mine");
        assertThat(run("thong-bao", "--force").exit()).isZero();
        assertThat(text()).contains("THÔNG BÁO");
    }

    @Test
    void wrong_usage_is_told_and_nothing_is_written() throws IOException {
        assertThat(run("HD-x").err()).contains("không có loại văn bản hay biểu mẫu “HD-x”", "bien-ban-giao-nhan");
        assertThat(run("thong-bao", "--content", folder.resolve("none.json").toString())
                        .err())
                .contains("không tìm thấy tệp");
        Path content = Files.writeString(
                folder.resolve("c.json"),
                "{\"type\": \"TB\", \"issuingAgency\": \"S\", \"body\": [{\"text\": \"a\"}]}");
        assertThat(run("phu-luc", "--content", content.toString()).err()).contains("nội dung không có “annexes”");
        assertThat(run("danh-muc-ho-so", "--content", content.toString()).err())
                .contains("c.json", "trường “type”: không có trường này", "headings");
        assertThat(run("so-dang-ky-van-ban-di", "--content", content.toString()).err())
                .contains("chỉ được tạo để trống");
        assertThat(run("thong-bao", "--sizes", "12").exit()).isEqualTo(2);
        assertThat(made).doesNotExist();
    }
}
