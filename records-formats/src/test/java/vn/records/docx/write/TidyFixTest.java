package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.docx.DocxReader;
import vn.records.docx.write.LeftFinding.Reason;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.reader.ReadLimits;
import vn.records.rule.RuleBook;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** Spaces and rows of tables that are mended where rules on tidy text are asked. */
class TidyFixTest {

    private static final String LAST = "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.";

    private static final ImmutableList<RuleBook<Draft>> BOOKS = PresentationRules.regimes().stream()
            .map(law -> PresentationRules.book(law).joined(PresentationRules.TIDY))
            .collect(ImmutableList.toImmutableList());

    private final DocxFixer fixer = DocxFixer.with(BOOKS, ReadLimits.DEFAULT);

    private static byte[] saying(String text, String behind) {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        String xml = papers.decision("05");
        assertThat(xml).contains(LAST);
        String end = "</w:t></w:r></w:p>";
        return papers.file(xml.replace(LAST + end, text + end + behind));
    }

    private static FixOptions options(TextEdit... edits) {
        return FixOptions.builder().draft(Samples.OPTIONS).addEdits(edits).build();
    }

    private static List<String> paragraphs(FixedDocument fixed) throws IOException {
        return DocxReader.create().read(fixed.file().read()).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các phòng , đơn vị ; Sở thi hành ( kể từ nay )./. | Các phòng, đơn vị; Sở thi hành (kể từ nay)./.",
                "Các phòng  đơn vị  thi hành./. | Các phòng đơn vị thi hành./.",
                "Các phòng,đơn vị thi hành.Sở báo cáo./. | Các phòng, đơn vị thi hành. Sở báo cáo./.",
                "Các phòng ,đơn vị thi hành./. | Các phòng, đơn vị thi hành./.",
            })
    void spaces_are_mended_and_words_stay(String text, String mended) throws IOException {
        FixedDocument fixed = fixer.fix(saying(text, ""), options(TextEdit.SPACES));

        assertThat(paragraphs(fixed)).contains("Điều 3. " + mended);
        assertThat(fixer.fix(fixed.file().read(), options(TextEdit.SPACES)).mended())
                .isEmpty();
    }

    @Test
    void without_the_option_spaces_are_left() throws IOException {
        FixedDocument fixed = fixer.fix(saying("Các phòng , đơn vị thi hành./.", ""), options());

        assertThat(paragraphs(fixed)).contains("Điều 3. Các phòng , đơn vị thi hành./.");
        assertThat(fixed.left())
                .filteredOn(left -> left.finding().rule().value().equals("TIDY-03"))
                .extracting(LeftFinding::reason)
                .containsExactly(Reason.SPACES_NOT_ASKED);
    }

    @Test
    void what_is_left_open_is_not_touched() throws IOException {
        String open = "Các phòng , đơn vị  ……… thi hành";

        assertThat(paragraphs(fixer.fix(saying(open, ""), options(TextEdit.SPACES))))
                .contains("Điều 3. " + open);
    }

    private static final String BREAK = "<w:lastRenderedPageBreak/>";

    private static String table(String head, String row) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>"
                + "</w:tblPr>" + row(head, "<w:t>STT</w:t>", "<w:t>Tên hồ sơ</w:t>")
                + row("", "<w:t>1</w:t>", "<w:t>Báo cáo</w:t>")
                + row("", "<w:t>2</w:t>", row)
                + row("", "<w:t>3</w:t>", "<w:t>Kế hoạch</w:t>") + "</w:tbl>";
    }

    private static String row(String properties, String first, String second) {
        return "<w:tr>" + properties + cell(first) + cell(second) + "</w:tr>";
    }

    private static String cell(String content) {
        return "<w:tc><w:p><w:r>" + content + "</w:r></w:p></w:tc>";
    }

    private static Table table(byte[] file) throws IOException {
        return DocxReader.create().read(file).body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.rows().size() == 4)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().value())
                .filter(rule -> rule.startsWith("TIDY"))
                .toList();
    }

    @Test
    void a_head_is_repeated_and_a_row_kept_whole() throws IOException {
        String split = "<w:t>Tờ </w:t>" + BREAK + "<w:t>trình</w:t>";
        byte[] file = saying("Các phòng thi hành./.", table("", split));

        FixedDocument fixed = fixer.fix(file, options());

        assertThat(rules(fixed.mended())).containsExactly("TIDY-11", "TIDY-12");
        Table table = table(fixed.file().read());
        assertThat(table.rows()).extracting(Table.Row::repeated).containsExactly(true, false, false, false);
        assertThat(table.rows()).extracting(Table.Row::whole).containsExactly(false, false, true, false);
        assertThat(rules(fixer.fix(fixed.file().read(), options()).mended())).isEmpty();
    }

    @Test
    void what_a_row_says_of_itself_stays_and_its_change_is_tracked() throws IOException {
        String head = "<w:tblPrEx/><w:trPr><w:trHeight w:val=\"400\"/><w:tblHeader w:val=\"0\"/></w:trPr>";
        byte[] file = saying("Các phòng thi hành./.", table(head, BREAK + "<w:t>Tờ trình</w:t>"));
        FixOptions tracked = FixOptions.builder()
                .draft(Samples.OPTIONS)
                .tracked(Optional.of(new Authorship("A", LocalDateTime.of(2026, 11, 22, 0, 0))))
                .build();

        byte[] fixed = fixer.fix(file, tracked).file().read();

        assertThat(table(file).rows().get(0).repeated()).isFalse();
        assertThat(table(fixed).rows().get(0).repeated()).isTrue();
        String xml = new String(WordFile.open(fixed, ReadLimits.DEFAULT).main().bytes(), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("<w:tblPrEx/><w:trPr><w:tblHeader/><w:trHeight w:val=\"400\"/><w:trPrChange")
                .contains("<w:trPr><w:trHeight w:val=\"400\"/><w:tblHeader w:val=\"0\"/></w:trPr></w:trPrChange>");
    }

    @Test
    void nobody_is_asked_for_tidy_text_unasked() throws IOException {
        byte[] file = saying("Các phòng , đơn vị thi hành./.", "");

        assertThat(rules(DocxFixer.create()
                        .fix(file, options(TextEdit.SPACES))
                        .before()
                        .findings()))
                .isEmpty();
    }
}
