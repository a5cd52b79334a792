package vn.records.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.odt.Odt.paragraphStyle;
import static vn.records.odt.Odt.style;
import static vn.records.odt.Odt.textStyle;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.reader.DocumentReadException;
import vn.records.view.Alignment;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/** What is in an OpenDocument text and how it is set; each file is read as an archive and as one XML file. */
class OdtReaderTest {

    private static Paragraph with(String paragraph, String text) {
        return Odt.body("<text:p text:style-name=\"P\">a</text:p>")
                .automatic(paragraphStyle("P", "", paragraph, text))
                .first();
    }

    private static TextFormat format(String text) {
        return with("", text).spans().get(0).format();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a  b|a b",
                "` a b`|a b",
                "a<text:s/>b|a b",
                "a <text:s text:c=\"3\"/>b|`a    b`",
                "a<text:tab/>b<text:line-break/>c|a→b↵c",
                "a<text:span>b</text:span> <text:span> c</text:span>|ab c",
                "a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>x</text:p></text:note-body>"
                        + "</text:note>b|ab",
                "a<office:annotation><text:p>x</text:p></office:annotation>b<office:annotation-end/>|ab",
                "a<text:bookmark-start text:name=\"x\"/>b<text:bookmark-end text:name=\"x\"/>|ab",
                "<text:a>a</text:a><text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>x</text:ruby-text>"
                        + "</text:ruby>|ab",
                "a<text:hidden-text text:is-hidden=\"true\">x</text:hidden-text>b|ab",
                "a<text:change-start text:change-id=\"1\"/>b<text:change-end text:change-id=\"1\"/>|ab",
                "a<text:date>05/02/2026</text:date>|a05/02/2026"
            })
    void text_is_what_a_reader_sees(String xml, String text) {
        assertThat(Odt.paragraph(xml).first().text().replace("\t", "→").replace("\n", "↵"))
                .isEqualTo(text);
    }

    @Test
    void deleted_text_of_tracked_changes_is_no_text() {
        DocumentView view = Odt.body("<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>a<text:change text:change-id=\"1\"/>b</text:p>")
                .read();

        assertThat(view.body()).hasSize(1);
        assertThat(((Paragraph) view.body().get(0)).text()).isEqualTo("ab");
    }

    @Test
    void hidden_text_and_sections_are_no_text() {
        DocumentView view = Odt.body(
                        "<text:section text:display=\"none\"><text:p>x</text:p></text:section>"
                                + "<text:section><text:p>a<text:span text:style-name=\"T\">x</text:span>b</text:p></text:section>")
                .automatic(textStyle("T", "text:display=\"none\""))
                .read();

        assertThat(view.body()).hasSize(1);
        assertThat(((Paragraph) view.body().get(0)).text()).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource({
        "<text:page-number>2</text:page-number>,PAGE",
        "<text:page-count>3</text:page-count>,PAGE_COUNT",
        "<text:placeholder>…</text:placeholder>,PLACEHOLDER",
        "<text:database-display>«a»</text:database-display>,PLACEHOLDER",
        "<loext:content-control loext:showing-place-holder=\"true\">a</loext:content-control>,PLACEHOLDER",
        "<text:date>1</text:date>,OTHER"
    })
    void fields_are_told(String xml, Field.Kind kind) {
        Paragraph paragraph = Odt.paragraph("- " + xml).first();

        assertThat(paragraph.fields())
                .containsExactly(new Field(kind, 2, paragraph.text().length()));
    }

    @Test
    void a_style_takes_over_what_it_does_not_state() {
        Paragraph paragraph = Odt.body(
                        "<text:p text:style-name=\"P1\">a<text:span text:style-name=\"T1\">b</text:span>" + "</text:p>")
                .styles("<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
                        + " fo:text-align=\"justify\"/><style:text-properties fo:font-size=\"14pt\""
                        + " style:font-name=\"F\"/></style:default-style>"
                        + paragraphStyle("Standard", "", "fo:margin-top=\"6pt\"", "fo:font-weight=\"bold\"")
                        + paragraphStyle("Small", "Standard", "fo:margin-bottom=\"1cm\"", "fo:font-size=\"50%\""))
                .automatic(paragraphStyle("P1", "Small", "fo:text-indent=\"1cm\"", "fo:font-style=\"italic\"")
                        + textStyle("T1", "fo:font-size=\"200%\" fo:font-weight=\"normal\""))
                .first();

        assertThat(paragraph.format().alignment()).isEqualTo(Alignment.JUSTIFIED);
        assertThat(paragraph.format().spaceBefore()).isEqualTo(Length.points(6));
        assertThat(paragraph.format().spaceAfter()).isEqualTo(Length.mm(10));
        assertThat(paragraph.format().firstLineIndent()).isEqualTo(Length.mm(10));
        assertThat(paragraph.format().style()).isEqualTo("Small");
        TextFormat first = paragraph.spans().get(0).format();
        assertThat(first.font()).isEqualTo("F");
        assertThat(first.size()).isEqualTo(FontSize.points(7));
        assertThat(first.bold()).isTrue();
        assertThat(first.italic()).isTrue();
        TextFormat second = paragraph.spans().get(1).format();
        assertThat(second.size()).isEqualTo(FontSize.points(14));
        assertThat(second.bold()).isFalse();
        assertThat(second.italic()).isTrue();
    }

    @Test
    void fonts_are_named_by_their_declarations() {
        byte[] file = Odt.body("<text:p text:style-name=\"P\">a</text:p>")
                .automatic(paragraphStyle("P", "", "", "style:font-name=\"TNR1\""))
                .flat();
        String declared = new String(file, StandardCharsets.UTF_8)
                .replace(
                        "<office:styles>",
                        "<office:font-face-decls><style:font-face style:name=\"TNR1\""
                                + " svg:font-family=\"'Times New Roman', serif\"/></office:font-face-decls><office:styles>");

        assertThat(read(declared).spans().get(0).format().font()).isEqualTo("Times New Roman");
    }

    private static Paragraph read(String flat) {
        try {
            return (Paragraph) OdtReader.create()
                    .read(flat.getBytes(StandardCharsets.UTF_8))
                    .body()
                    .get(0);
        } catch (DocumentReadException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void text_looks_as_stated() {
        assertThat(format("fo:font-family=\"Arial\"").accentedFont()).isEqualTo("Arial");
        assertThat(format("fo:font-size=\"13.5pt\"").size()).isEqualTo(new FontSize(27));
        assertThat(format("fo:font-weight=\"700\"").bold()).isTrue();
        assertThat(format("fo:font-weight=\"500\"").bold()).isFalse();
        assertThat(format("fo:font-style=\"oblique\"").italic()).isTrue();
        assertThat(format("fo:text-transform=\"uppercase\"").capitals()).isTrue();
        assertThat(format("fo:font-variant=\"small-caps\"").smallCapitals()).isTrue();
        assertThat(format("style:text-underline-style=\"solid\"").underlined()).isTrue();
        assertThat(format("style:text-underline-style=\"none\"").underlined()).isFalse();
        assertThat(format("style:text-line-through-style=\"solid\"").struck()).isTrue();
        assertThat(format("style:text-position=\"super 58%\"").script()).isTrue();
        assertThat(format("style:text-position=\"0% 100%\"").script()).isFalse();
        assertThat(format("fo:color=\"#ff0000\"").colour()).isEqualTo(OptionalInt.of(0xFF0000));
        assertThat(format("fo:color=\"#ff0000\" style:use-window-font-color=\"true\"")
                        .colour())
                .isEmpty();
    }

    @Test
    void paragraphs_are_set_as_stated() {
        assertThat(with("fo:line-height=\"150%\"", "").format().lineSpacing()).isEqualTo(new LineSpacing.Multiple(360));
        assertThat(with("fo:line-height=\"18pt\"", "").format().lineSpacing())
                .isEqualTo(new LineSpacing.Exact(Length.points(18)));
        assertThat(with("style:line-height-at-least=\"18pt\"", "").format().lineSpacing())
                .isEqualTo(new LineSpacing.AtLeast(Length.points(18)));
        assertThat(with("fo:line-height=\"normal\"", "").format().lineSpacing()).isEqualTo(LineSpacing.SINGLE);
        ParagraphFormat format = with(
                        "fo:text-align=\"end\" fo:margin-left=\"2cm\" fo:margin-right=\"1in\" fo:border-bottom=\"0.5pt"
                                + " solid #000000\" fo:break-before=\"page\" style:contextual-spacing=\"true\"",
                        "")
                .format();
        assertThat(format.alignment()).isEqualTo(Alignment.RIGHT);
        assertThat(format.leftIndent()).isEqualTo(Length.mm(20));
        assertThat(format.rightIndent()).isEqualTo(Length.mm(25.4));
        assertThat(format.bottomBorder()).isTrue();
        assertThat(format.topBorder()).isFalse();
        assertThat(format.pageBreakBefore()).isTrue();
        assertThat(format.contextualSpacing()).isTrue();
        assertThat(with("fo:border=\"none\"", "").format().bottomBorder()).isFalse();
    }

    @Test
    void lists_are_numbered_as_a_reader_sees() {
        String list = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                + " style:num-prefix=\"Điều \" style:num-suffix=\".\" style:num-format=\"1\"><style:list-level-properties"
                + " text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment"
                + " text:label-followed-by=\"space\" fo:margin-left=\"1cm\" fo:text-indent=\"-5mm\"/>"
                + "</style:list-level-properties></text:list-level-style-number><text:list-level-style-number"
                + " text:level=\"2\" style:num-suffix=\")\" style:num-format=\"a\" text:display-levels=\"2\"/>"
                + "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"-\" style:num-suffix=\".\"/>"
                + "</text:list-style>";
        DocumentView view = Odt.body(
                        "<text:list xml:id=\"l1\" text:style-name=\"L\"><text:list-item><text:p>một</text:p>"
                                + "<text:p>tiếp</text:p><text:list><text:list-item><text:p>hai</text:p><text:list><text:list-item>"
                                + "<text:p>ba</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>"
                                + "<text:list-header><text:p>đầu</text:p></text:list-header>"
                                + "<text:list-item text:start-value=\"5\"><text:p>bốn</text:p></text:list-item></text:list>"
                                + "<text:list text:continue-list=\"l1\" text:style-name=\"L\"><text:list-item><text:p>năm</text:p>"
                                + "</text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item><text:p>sáu</text:p>"
                                + "</text:list-item></text:list>")
                .automatic(list)
                .read();

        assertThat(view.body())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly(
                        "Điều 1. một",
                        "tiếp",
                        "1.a)\thai",
                        "-\tba",
                        "đầu",
                        "Điều 5. bốn",
                        "Điều 6. năm",
                        "Điều 1. sáu");
        Paragraph first = (Paragraph) view.body().get(0);
        assertThat(first.labelLength()).isEqualTo(8);
        assertThat(first.format().leftIndent()).isEqualTo(Length.mm(10));
        assertThat(first.format().firstLineIndent()).isEqualTo(Length.mm(-5));
    }

    @Test
    void headings_have_the_number_of_their_level() {
        DocumentView view = Odt.body("<text:h text:outline-level=\"1\">một</text:h><text:h text:outline-level=\"2\">hai"
                        + "</text:h><text:h text:outline-level=\"1\" text:is-list-header=\"true\">không</text:h>")
                .styles("<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                        + " style:num-suffix=\".\" style:num-format=\"I\"/><text:outline-level-style text:level=\"2\""
                        + " style:num-format=\"\"/></text:outline-style>")
                .read();

        assertThat(view.body())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("I.\tmột", "hai", "không");
    }

    @Test
    void tables_have_columns_merged_cells_and_borders() {
        Table table = Odt.body("<table:table><table:table-column table:style-name=\"C\""
                        + " table:number-columns-repeated=\"3\"/><table:table-header-rows><table:table-row"
                        + " table:style-name=\"R\"><table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p>"
                        + "</table:table-cell><table:table-cell table:style-name=\"B\" table:number-columns-spanned=\"2\">"
                        + "<text:p>b</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
                        + "</table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
                        + "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"2\"><text:p>c"
                        + "</text:p></table:table-cell></table:table-row></table:table>")
                .automatic(style("table-column", "C", "", "<style:table-column-properties style:column-width=\"3cm\"/>")
                        + style("table-row", "R", "", "<style:table-row-properties fo:keep-together=\"always\"/>")
                        + style(
                                "table-cell",
                                "B",
                                "",
                                "<style:table-cell-properties fo:border-top=\"1pt solid #000\"/>"))
                .table();

        assertThat(table.bordered()).isTrue();
        assertThat(table.rows()).hasSize(3);
        Table.Row head = table.rows().get(0);
        assertThat(head.repeated()).isTrue();
        assertThat(head.whole()).isTrue();
        assertThat(head.cells()).extracting(Table.Cell::columns).containsExactly(1, 2);
        assertThat(head.cells().get(1).width()).isEqualTo(Length.mm(60));
        Table.Row second = table.rows().get(1);
        assertThat(second.repeated()).isFalse();
        assertThat(second.cells()).extracting(Table.Cell::continued).containsExactly(true, false, false);
        assertThat(second.cells()).extracting(Table.Cell::column).containsExactly(0, 1, 2);
    }

    @Test
    void a_merged_cell_does_not_reach_beyond_its_rows() {
        Table table = Odt.body("<table:table><table:table-column/><table:table-row><table:table-cell"
                        + " table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row><table:covered-table-cell/></table:table-row><table:table-row>"
                        + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>")
                .table();

        assertThat(table.rows())
                .extracting(row -> row.cells().get(0).continued())
                .containsExactly(false, true, false);
    }

    @Test
    void boxes_lines_and_pictures_are_drawn() {
        Paragraph paragraph = Odt.paragraph("Số<draw:frame draw:style-name=\"F\" svg:width=\"4cm\"><draw:text-box"
                        + " fo:min-height=\"1cm\"><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>"
                        + "<draw:line svg:x1=\"0cm\" svg:y1=\"0cm\" svg:x2=\"5cm\" svg:y2=\"0cm\"/>"
                        + "<draw:line draw:style-name=\"D\" svg:x1=\"0cm\" svg:x2=\"5cm\"/>"
                        + "<draw:frame svg:width=\"2cm\" svg:height=\"3cm\"><draw:image/></draw:frame>"
                        + "<draw:custom-shape svg:width=\"6cm\" svg:height=\"0cm\"><text:p/><draw:enhanced-geometry"
                        + " draw:type=\"line\"/></draw:custom-shape><draw:g><draw:rect svg:width=\"1cm\""
                        + " svg:height=\"1cm\"><text:p>x</text:p></draw:rect></draw:g>")
                .automatic(style("graphic", "F", "", "<style:graphic-properties fo:border=\"1pt solid #000\"/>")
                        + style("graphic", "D", "", "<style:graphic-properties draw:stroke=\"dash\"/>"))
                .first();

        assertThat(paragraph.text()).isEqualTo("Số");
        assertThat(paragraph.drawings()).hasSize(6);
        Drawing.TextBox box = (Drawing.TextBox) paragraph.drawings().get(0);
        assertThat(box.width()).isEqualTo(Length.mm(40));
        assertThat(box.height()).isEqualTo(Length.mm(10));
        assertThat(box.bordered()).isTrue();
        assertThat(((Paragraph) box.blocks().get(0)).text()).isEqualTo("DỰ THẢO");
        assertThat(box.blocks().get(0).place()).hasToString("body/p[0]/box[0]/p[0]");
        assertThat(paragraph.drawings().get(1)).isEqualTo(new Drawing.Line(2, Length.mm(50), Length.ZERO, true));
        assertThat(paragraph.drawings().get(2)).isEqualTo(new Drawing.Line(2, Length.mm(50), Length.ZERO, false));
        assertThat(paragraph.drawings().get(3)).isInstanceOf(Drawing.Picture.class);
        assertThat(paragraph.drawings().get(4)).isEqualTo(new Drawing.Line(2, Length.mm(60), Length.ZERO, true));
        assertThat(paragraph.drawings().get(5)).isInstanceOf(Drawing.TextBox.class);
    }

    @Test
    void a_drawing_on_the_page_belongs_to_the_next_paragraph() {
        Paragraph paragraph = Odt.body("<draw:frame text:anchor-type=\"page\" svg:width=\"4cm\" svg:height=\"1cm\">"
                        + "<draw:text-box><text:p>MẬT</text:p></draw:text-box></draw:frame><text:p>a</text:p>")
                .first();

        assertThat(paragraph.drawings()).hasSize(1);
    }

    private static String layout(String name, String page, String header) {
        return "<style:page-layout style:name=\"" + name + "\"><style:page-layout-properties " + page
                + "/><style:header-style>"
                + (header.isEmpty() ? "" : "<style:header-footer-properties " + header + "/>")
                + "</style:header-style><style:footer-style/></style:page-layout>";
    }

    private static String master(String name, String layout, String attributes, String content) {
        return "<style:master-page style:name=\"" + name + "\" style:page-layout-name=\"" + layout + "\" " + attributes
                + ">" + content + "</style:master-page>";
    }

    private static final String A4 = "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"1cm\""
            + " fo:margin-bottom=\"2cm\" fo:margin-left=\"3cm\" fo:margin-right=\"1.5cm\"";
    private static final String NUMBER =
            "<style:header><text:p><text:page-number>2</text:page-number></text:p>" + "</style:header>";

    @Test
    void a_page_is_set_up_by_its_layout_and_the_height_of_its_header() {
        Section section = Odt.paragraph("a")
                .pages(
                        layout("L", A4, "fo:min-height=\"1cm\" fo:margin-bottom=\"5mm\""),
                        master("Standard", "L", "", NUMBER))
                .read()
                .sections()
                .get(0);

        assertThat(section.pageWidth()).isEqualTo(Length.mm(210));
        assertThat(section.top()).isEqualTo(Length.mm(20));
        assertThat(section.bottom()).isEqualTo(Length.mm(20));
        assertThat(section.left()).isEqualTo(Length.mm(30));
        assertThat(section.right()).isEqualTo(Length.mm(15));
        assertThat(section.ownFirstPage()).isFalse();
        Running header = section.runnings().get(0);
        assertThat(header.edge()).isEqualTo(Running.Edge.HEADER);
        assertThat(((Paragraph) header.blocks().get(0)).fields().get(0).kind()).isEqualTo(Field.Kind.PAGE);
        assertThat(header.blocks().get(0).place()).hasToString("section[0]/header/p[0]");
    }

    @Test
    void a_header_that_is_not_shown_takes_no_room() {
        Section section = Odt.paragraph("a")
                .pages(
                        layout("L", A4, "fo:min-height=\"1cm\""),
                        master(
                                "Standard",
                                "L",
                                "",
                                NUMBER.replace("<style:header>", "<style:header style:display=\"false\">")))
                .read()
                .sections()
                .get(0);

        assertThat(section.top()).isEqualTo(Length.mm(10));
        assertThat(section.runnings()).isEmpty();
    }

    @Test
    void a_first_page_is_of_its_own_by_another_style_or_another_header() {
        String first = "<style:header-first><text:p/></style:header-first>";
        Section byHeader = Odt.paragraph("a")
                .pages(layout("L", A4, ""), master("Standard", "L", "", NUMBER + first))
                .read()
                .sections()
                .get(0);
        DocumentView byStyle = Odt.body("<text:p text:style-name=\"P\">a</text:p>")
                .automatic(style("paragraph", "P", "style:master-page-name=\"First\"", ""))
                .pages(
                        layout("L", A4, ""),
                        master("Standard", "L", "", NUMBER)
                                + master("First", "L", "style:next-style-name=\"Standard\"", ""))
                .read();

        assertThat(byHeader.ownFirstPage()).isTrue();
        assertThat(byHeader.runnings())
                .extracting(Running::pages)
                .containsExactly(Running.Pages.DEFAULT, Running.Pages.FIRST);
        assertThat(byStyle.sections()).hasSize(1);
        assertThat(byStyle.sections().get(0).ownFirstPage()).isTrue();
        assertThat(byStyle.sections().get(0).runnings())
                .extracting(Running::pages)
                .containsExactly(Running.Pages.DEFAULT);
    }

    @Test
    void pages_are_turned_to_by_paragraphs_and_tables() {
        DocumentView view = Odt.body("<text:p>a</text:p><text:p text:style-name=\"P\">b</text:p><text:section"
                        + " text:style-name=\"S\"><text:p>c</text:p></text:section><text:p>d</text:p>")
                .automatic("<style:style style:name=\"P\" style:family=\"paragraph\" style:master-page-name=\"Across\">"
                        + "<style:paragraph-properties style:page-number=\"7\"/></style:style>"
                        + "<style:style style:name=\"S\" style:family=\"section\"><style:section-properties>"
                        + "<style:columns fo:column-count=\"2\"/></style:section-properties></style:style>")
                .pages(
                        layout("L", A4, "")
                                + layout(
                                        "M",
                                        "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:num-format=\"i\"",
                                        ""),
                        master("Standard", "L", "", "") + master("Across", "M", "", ""))
                .read();

        assertThat(view.body())
                .extracting(block -> ((Paragraph) block).section())
                .containsExactly(0, 1, 2, 3);
        assertThat(view.sections()).extracting(Section::isLandscape).containsExactly(false, true, true, true);
        assertThat(view.sections()).extracting(Section::columns).containsExactly(1, 1, 2, 1);
        assertThat(view.sections()).extracting(Section::continuous).containsExactly(false, false, true, true);
        assertThat(view.sections().get(1).firstPageNumber()).isEqualTo(OptionalInt.of(7));
        assertThat(view.sections().get(1).pageNumerals()).isEqualTo(Section.Numerals.ROMAN);
        assertThat(view.pageEvidence().explicitBreak()).isTrue();
    }

    @Test
    void where_pages_ended_is_told() throws Exception {
        DocumentView view = Odt.body(
                        "<text:p>a<text:soft-page-break/>b</text:p><text:soft-page-break/><text:p>c</text:p>"
                                + "<text:p text:style-name=\"P\">d</text:p><text:p>e</text:p>")
                .automatic(paragraphStyle("P", "", "fo:break-after=\"page\"", ""))
                .read();

        assertThat(view.pageEvidence().renderedBreak()).isTrue();
        assertThat(view.pageEvidence().explicitBreak()).isTrue();
        assertThat(((Paragraph) view.body().get(0)).pageBreaks()).containsExactly(1);
        assertThat(((Paragraph) view.body().get(1)).pageBreaks()).containsExactly(0);
        assertThat(((Paragraph) view.body().get(3)).format().pageBreakBefore()).isTrue();
        assertThat(OdtReader.create()
                        .read(Odt.paragraph("a").flat())
                        .pageEvidence()
                        .statedPages())
                .isEqualTo(2);
    }
}
