package vn.records.docx.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.docx.DocxReader;
import vn.records.docx.write.LeftFinding.Reason;
import vn.records.docx.write.edit.TextEdit;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** What a fix leaves as it was written, and what it does not. */
class FixedWordsTest {

    private static final String LAST = "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.";

    private final DocxFixer fixer = DocxFixer.create();

    private static byte[] decision(String... changes) {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        String xml = papers.decision("05");
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(xml).contains(changes[i]);
            xml = xml.replace(changes[i], changes[i + 1]);
        }
        return papers.file(xml);
    }

    private static String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        collect(DocxReader.create().read(file).body(), text);
        return text.toString();
    }

    private static void collect(Iterable<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), text)));
            } else {
                text.append(((Paragraph) block).text()).append('\n');
            }
        }
    }

    private String fixed(byte[] file, TextEdit... edits) throws IOException {
        FixOptions options =
                FixOptions.builder().draft(Samples.OPTIONS).addEdits(edits).build();
        return text(fixer.fix(file, options).file().read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "........",
                "……………",
                "Quyết định này có hiệu lực kể từ ngày ........",
                "Giao ______ chịu trách nhiệm thi hành Quyết định này.",
                "Giao {{don_vi}} chịu trách nhiệm thi hành Quyết định này",
                "Giao «DonVi» chịu trách nhiệm thi hành Quyết định này.",
                "Xin trân trọng cảm ơn!",
                "Đề nghị các đơn vị cho ý kiến?",
                "Các đơn vị chịu trách nhiệm thi hành Quyết định này;",
                "Quyết định này có hiệu lực kể từ ngày 01/01/2027",
                "Các đơn vị thi hành...",
                "Các đơn vị thi hành ./",
                "NGƯỜI LẬP</w:t><w:tab/><w:tab/><w:t>Trưởng phòng xem xét",
                "</w:t><w:tab/><w:tab/><w:tab/><w:t>Trần Thị Bình",
            })
    void an_end_that_is_no_sentence_is_left(String end) throws IOException {
        byte[] file = decision(LAST, end);

        assertThat(fixed(file)).isEqualTo(text(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thi hành", "thi hành.", "(kèm theo Phụ lục).", "năm 2027."})
    void a_sentence_that_ends_with_a_letter_or_a_full_stop_is_closed(String end) throws IOException {
        String sentence = "Các đơn vị chịu trách nhiệm " + end;

        assertThat(fixed(decision(LAST, sentence)))
                .contains("Các đơn vị chịu trách nhiệm " + end.replaceFirst("\\.$", "") + "./.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Thời gian bắt đầu: ___ giờ ___ phút ngày ___ tháng ___ năm ____.",
                "Thời gian: từ ngày … tháng … năm 2026 đến hết năm",
                "Địa điểm: [địa danh], ngày 5 tháng 2 năm 2026",
            })
    void a_date_in_the_text_is_not_the_date_of_issue(String line) throws IOException {
        byte[] file = decision(LAST, line + "</w:t></w:r></w:p><w:p><w:r><w:t>" + LAST);

        assertThat(fixed(file, TextEdit.CAPITALS, TextEdit.SPACES)).contains(line);
    }

    @Test
    void a_place_that_is_blank_is_left_and_the_number_beside_it_mended() throws IOException {
        byte[] file = decision("Số: 05/QĐ", "Số: 5/QĐ", "X, ngày", "………… ngày");

        assertThat(fixed(file, TextEdit.CAPITALS, TextEdit.SPACES)).contains("………… ngày", "Số: 05/QĐ");
    }

    @Test
    void a_heading_in_capitals_is_mended_as_a_whole_or_not_at_all() throws IOException {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        String statute = Papers.statute("", Papers.REFERENCE, "CHƯƠNG", ".");
        byte[] alone = papers.file(papers.decision("05"), statute);
        byte[] titled =
                papers.file(papers.decision("05"), statute.replace("CHƯƠNG II", "CHƯƠNG II. TỔ CHỨC THỰC HIỆN"));
        byte[] ordinal = papers.file(papers.decision("05"), statute.replace("CHƯƠNG II", "PHẦN THỨ HAI"));

        assertThat(fixed(alone, TextEdit.CAPITALS)).contains("Chương I\n", "Chương II\n");
        assertThat(fixed(titled, TextEdit.CAPITALS)).contains("CHƯƠNG II. TỔ CHỨC THỰC HIỆN");
        assertThat(fixed(ordinal, TextEdit.CAPITALS)).contains("PHẦN THỨ HAI");
    }

    @Test
    void edits_by_option_are_made_when_they_are_asked_for() throws IOException {
        byte[] file = decision("Độc lập - Tự do", "Độc Lập - Tự do", "Số: 05/QĐ", "Số: 05 /QĐ");

        assertThat(fixed(file)).isEqualTo(text(file));
        assertThat(fixed(file, TextEdit.CAPITALS)).contains("Độc lập - Tự do", "Số: 05 /QĐ");
        assertThat(fixed(file, TextEdit.SPACES)).contains("Độc Lập - Tự do", "Số: 05/QĐ");
        assertThat(fixer.fix(file, FixOptions.all(Samples.OPTIONS)).left())
                .extracting(LeftFinding::reason)
                .contains(Reason.CAPITALS_NOT_ASKED, Reason.SPACES_NOT_ASKED);
    }

    @Test
    void the_prompt_of_a_content_control_is_left() throws IOException {
        byte[] file = decision(
                "<w:t xml:space=\"preserve\">" + LAST,
                "<w:t xml:space=\"preserve\"></w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>"
                        + "<w:t>Nhấn vào đây để nhập nội dung</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>");

        assertThat(fixed(file)).isEqualTo(text(file));
    }

    @Test
    void the_guide_lists_every_edit_and_no_other() throws IOException {
        String guide = Files.readString(Path.of("README.md"), UTF_8);

        Stream<String> rows = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (.*?) \\| (.*?) \\|")
                .matcher(guide)
                .results()
                .map(FixedWordsTest::row);

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(TextEdit.values()).map(FixedWordsTest::row).toList());
    }

    private static String row(MatchResult row) {
        return row.group(1) + ": " + row.group(2) + ": " + row.group(3);
    }

    private static String row(TextEdit edit) {
        String components = String.join(
                ", ", edit.components().stream().map(Component::name).toList());
        return edit + ": " + edit.englishName() + ": " + (components.isEmpty() ? "any" : components);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void help_lists_every_edit(String language) {
        ResourceBundle help = ResourceBundle.getBundle("vn.records.cli.help_" + language, Locale.ROOT);
        String said = help.getString("records.fix.usage.description")
                + help.getString("records.fix.capitals")
                + help.getString("records.fix.tidy")
                + help.getString("records.fix.unicode");

        assertThat(Stream.of(TextEdit.values())
                        .map(edit -> language.equals("vi") ? edit.vietnameseName() : edit.englishName()))
                .allMatch(said::contains);
    }
}
