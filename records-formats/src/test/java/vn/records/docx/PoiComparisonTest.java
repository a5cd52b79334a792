package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.records.measure.Length;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** A second reader must see the same text in the same files. */
class PoiComparisonTest {

    private static byte[] write(XWPFDocument document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static List<String> byPoi(byte[] bytes) throws Exception {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            collect(document.getBodyElements(), texts);
        }
        return texts;
    }

    private static void collect(List<IBodyElement> elements, List<String> texts) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        collect(cell.getBodyElements(), texts);
                    }
                }
            }
        }
    }

    static List<String> byReader(List<? extends Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text().substring(paragraph.labelLength()));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.addAll(byReader(cell.blocks()))));
            }
        }
        return texts;
    }

    @Property(tries = 60)
    void both_see_the_same_text(@ForAll("paragraphs") List<List<String>> paragraphs) throws Exception {
        XWPFDocument document = new XWPFDocument();
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph paragraph = i % 3 == 2
                    ? document.createTable(1, 1).getRow(0).getCell(0).getParagraphArray(0)
                    : document.createParagraph();
            for (String text : paragraphs.get(i)) {
                XWPFRun run = paragraph.createRun();
                run.setBold(text.length() % 2 == 0);
                run.setText(text);
            }
        }
        byte[] bytes = write(document);

        assertThat(byReader(Docx.read(bytes).body())).isEqualTo(byPoi(bytes));
    }

    @Provide
    Arbitrary<List<List<String>>> paragraphs() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aăâđêôơưạảấầẩẫậ ĐIỀU1234567890-–./,:;\u00A0\u0301<>&\"'")
                .ofMaxLength(12);
        return text.list().ofMaxSize(4).list().ofMaxSize(8);
    }

    @Test
    void hand_written_files_are_read_alike() throws Exception {
        String box = LineTest.alternatives("wps", "<w:t>once</w:t>", "<w:t>never</w:t>")
                .replace("<w:t>never</w:t>", "");
        byte[] bytes = Docx.body(Docx.p("Số: 12/QĐ-UBND") + "<w:p>" + Docx.run("a")
                        + "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"
                        + "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>d</w:t></w:r></w:ins>"
                        + "<w:hyperlink><w:r><w:t>e</w:t></w:r></w:hyperlink><w:r>" + box + "</w:r></w:p>"
                        + "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + Docx.p("f") + "</w:tc><w:tc>" + Docx.p("g")
                        + "</w:tc></w:tr></w:tbl><w:sectPr/>")
                .bytes();

        assertThat(byReader(Docx.read(bytes).body())).containsExactly("Số: 12/QĐ-UBND", "a\tb\ncdeonce", "f", "g");
        assertThat(byPoi(bytes)).containsExactly("Số: 12/QĐ-UBND", "a\tb\ncde", "f", "g");
    }

    @Test
    void formatting_that_was_set_through_the_other_library_is_read_back() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingBetween(1.5);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(13.5);
        run.setItalic(true);
        run.setColor("0000FF");
        run.setText("Căn cứ");
        run.addBreak(BreakType.PAGE);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        section.addNewPgMar().setLeft(BigInteger.valueOf(1701));
        DocumentView view = Docx.read(write(document));
        Paragraph read = (Paragraph) view.body().get(0);

        assertThat(read.format().alignment()).isEqualTo(Alignment.JUSTIFIED);
        assertThat(read.format().firstLineIndent()).isEqualTo(Length.twips(567));
        assertThat(read.spans().get(0).format().size().toPoints()).isEqualTo(13.5);
        assertThat(read.spans().get(0).format().italic()).isTrue();
        assertThat(read.spans().get(0).format().colour()).hasValue(0x0000FF);
        assertThat(read.pageBreaks()).containsExactly(6);
        assertThat(view.sections().get(0).left()).isEqualTo(Length.twips(1701));
    }
}
