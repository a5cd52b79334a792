package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.measure.Length.twips;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.measure.Length;
import vn.records.view.Paragraph;
import vn.records.view.Table;
import vn.records.view.Table.Cell;

class TableTest {

    private static final String GRID =
            "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"2000\"/>" + "<w:gridCol w:w=\"3000\"/></w:tblGrid>";

    private static String table(String properties, String... rows) {
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr>" + GRID + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + Docx.p(text) + "</w:tc>";
    }

    private static Table read(String xml) {
        return Docx.body(xml).table();
    }

    private static String text(Cell cell) {
        return String.join("|", Docx.texts(cell.blocks()));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void header_tables_of_any_number_of_rows_are_read(int rows) {
        Table table = read(table("", row(cell("", "left"), cell("", "right")).repeat(rows)));

        assertThat(table.rows()).hasSize(rows);
        Cell last = table.rows().get(rows - 1).cells().get(1);
        assertThat(text(last)).isEqualTo("right");
        assertThat(last.blocks().get(0).place()).hasToString("body/table[0]/row[" + (rows - 1) + "]/cell[1]/p[0]");
    }

    @Test
    void several_paragraphs_of_a_cell_stay_apart_and_a_line_break_joins_two_lines_of_one() {
        Table table = read(table(
                "",
                row("<w:tc>" + Docx.p("Số: 1") + "<w:p><w:r><w:t>CỘNG HÒA</w:t><w:br/>"
                        + "<w:t>Độc lập</w:t></w:r></w:p></w:tc>")));

        assertThat(Docx.texts(table.rows().get(0).cells().get(0).blocks()))
                .containsExactly("Số: 1", "CỘNG HÒA\nĐộc lập");
    }

    @Test
    void cells_know_the_columns_they_cover() {
        Table table = read(table(
                "",
                row(cell("<w:gridSpan w:val=\"2\"/>", "a"), cell("", "b")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "c") + cell("", "d") + "</w:tr>"));
        List<Cell> first = table.rows().get(0).cells();
        List<Cell> second = table.rows().get(1).cells();

        assertThat(first).extracting(Cell::column).containsExactly(0, 2);
        assertThat(first).extracting(Cell::columns).containsExactly(2, 1);
        assertThat(second).extracting(Cell::column).containsExactly(1, 2);
    }

    @Test
    void absurd_spans_are_cut() {
        Cell cell = read(table(
                        "",
                        row(cell("<w:gridSpan w:val=\"2000000000\"/>", "a"), cell("<w:gridSpan w:val=\"-5\"/>", "b"))))
                .rows()
                .get(0)
                .cells()
                .get(0);

        assertThat(cell.columns()).isEqualTo(16_383);
        assertThat(cell.width()).isEqualTo(Length.ZERO);
    }

    @Test
    void cells_that_go_on_with_the_one_above_are_told() {
        Table table = read(table(
                "",
                row(cell("<w:vMerge w:val=\"restart\"/>", "a"), cell("", "b")),
                row(cell("<w:vMerge/>", ""), cell("<w:vMerge w:val=\"continue\"/>", "c"))));

        assertThat(table.rows().get(0).cells()).extracting(Cell::continued).containsExactly(false, false);
        assertThat(table.rows().get(1).cells()).extracting(Cell::continued).containsExactly(true, true);
    }

    @Test
    void widths_come_from_the_cell_or_else_from_the_grid() {
        Table table = read(table(
                "",
                row(
                        cell("<w:tcW w:w=\"1234\" w:type=\"dxa\"/>", ""),
                        cell("<w:tcW w:w=\"0\" w:type=\"auto\"/><w:gridSpan w:val=\"2\"/>", "")),
                row(
                        cell("<w:tcW w:w=\"2500\" w:type=\"pct\"/>", ""),
                        cell("", ""),
                        cell("", ""),
                        cell("", "no grid"))));

        assertThat(table.rows().get(0).cells()).extracting(Cell::width).containsExactly(twips(1234), twips(5000));
        assertThat(table.rows().get(1).cells())
                .extracting(Cell::width)
                .containsExactly(twips(1000), twips(2000), twips(3000), Length.ZERO);
    }

    @Test
    void rows_and_cells_that_were_deleted_are_not_there_but_keep_their_place() {
        Table table = read(table(
                "",
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "gone") + "</w:tr>",
                row(cell("<w:cellDel/>", "gone"), cell("", "kept"))));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells()).hasSize(1);
        assertThat(table.rows().get(0).cells().get(0).place()).hasToString("body/table[0]/row[1]/cell[1]");
    }

    @Test
    void tables_nest() {
        Table table = read(table("", row("<w:tc>" + table("", row(cell("", "deep"))) + Docx.p("below") + "</w:tc>")));
        Cell outer = table.rows().get(0).cells().get(0);
        Table inner = (Table) outer.blocks().get(0);

        assertThat(text(inner.rows().get(0).cells().get(0))).isEqualTo("deep");
        assertThat(inner.rows().get(0).cells().get(0).blocks().get(0).place())
                .hasToString("body/table[0]/row[0]/cell[0]/table[0]/row[0]/cell[0]/p[0]");
        assertThat(text(outer)).isEqualTo("below");
    }

    @Test
    void rows_and_cells_in_content_controls_are_read() {
        Table table = read("<w:tbl><w:sdt><w:sdtContent>"
                + row("<w:sdt><w:sdtContent>" + cell("", "a") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>"
                + row(cell("", "b")) + "</w:tbl>");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).cells().get(0).place()).hasToString("body/table[0]/row[1]/cell[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', false",
        "'<w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders>', '', true",
        "'<w:tblBorders><w:top w:val=\"none\"/><w:start w:val=\"nil\"/></w:tblBorders>', '', false",
        "'', '<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>', true",
        "'', '<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>', false",
    })
    void drawn_edges_are_told(String ofTable, String ofCells, boolean bordered) {
        String row = row(cell(ofCells, "a"), cell(ofCells, "b"));

        assertThat(read(table(ofTable, row, row)).bordered()).isEqualTo(bordered);
    }

    @Test
    void edges_inside_a_table_of_one_cell_are_not_drawn() {
        String inside = "<w:tblBorders><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

        assertThat(read(table(inside, row(cell("", "a")))).bordered()).isFalse();
        assertThat(read(table(inside, row(cell("", "a")), row(cell("", "b")))).bordered())
                .isTrue();
        assertThat(read(table(inside, row(cell("", "a"), cell("", "b")))).bordered())
                .isTrue();
    }

    @Test
    void edges_of_the_table_that_every_cell_takes_away_are_not_drawn() {
        String all = "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";
        String none = "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/>"
                + "<w:right w:val=\"nil\"/></w:tcBorders>";
        String cell = cell(none, "x");

        assertThat(read(table(all, row(cell, cell), row(cell, cell))).bordered())
                .isFalse();
        assertThat(read(table(all, row(cell, cell), row(cell, cell("", "y")))).bordered())
                .isTrue();
        assertThat(read(table(all, row(cell("", "x")), row(cell))).bordered()).isTrue();
    }

    @Test
    void edges_may_come_from_the_style_and_be_taken_away_by_the_table() {
        String styles = "<w:style w:type=\"table\" w:styleId=\"base\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/>"
                + "</w:tblBorders></w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"Grid\">"
                + "<w:basedOn w:val=\"base\"/></w:style>";
        String row = row(cell("", "x"));
        String style = "<w:tblStyle w:val=\"Grid\"/>";
        String without = "<w:tblBorders><w:top w:val=\"nil\"/></w:tblBorders>";

        assertThat(Docx.body(table(style, row)).styles(styles).table().bordered())
                .isTrue();
        assertThat(Docx.body(table(style + without, row)).styles(styles).table().bordered())
                .isFalse();
        assertThat(Docx.body(table(
                                style + without,
                                "<w:tr><w:tblPrEx><w:tblBorders><w:top w:val=\"single\"/>"
                                        + "</w:tblBorders></w:tblPrEx>" + cell("", "x") + "</w:tr>"))
                        .styles(styles)
                        .table()
                        .bordered())
                .isTrue();
    }

    @Test
    void parts_of_a_table_that_its_style_sets_apart_are_formatted_so() {
        String styles =
                "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr>"
                        + "</w:tblStylePr><w:tblStylePr w:type=\"firstCol\"><w:rPr><w:i/></w:rPr></w:tblStylePr>"
                        + "<w:tblStylePr w:type=\"lastRow\"><w:rPr><w:caps/></w:rPr></w:tblStylePr></w:style>";
        String look = "<w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"00A0\"/>";
        String last = "<w:tr><w:trPr><w:cnfStyle w:val=\"010000000000\"/></w:trPr>" + cell("", "e") + cell("", "f")
                + "</w:tr>";
        Table table = Docx.body(table(look, row(cell("", "a"), cell("", "b")), row(cell("", "c"), cell("", "d")), last))
                .styles(styles)
                .table();

        assertThat(flags(table, 0)).containsExactly("bold italic ", "bold ");
        assertThat(flags(table, 1)).containsExactly("italic ", "");
        assertThat(flags(table, 2)).containsExactly("italic caps ", "caps ");
    }

    @Test
    void a_table_that_does_not_ask_for_them_has_no_parts_set_apart() {
        String styles =
                "<w:style w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr>"
                        + "</w:tblStylePr></w:style>";
        String off = "<w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"0020\" w:firstRow=\"0\"/>";

        assertThat(flags(
                        Docx.body(table(off, row(cell("", "a")))).styles(styles).table(), 0))
                .containsExactly("");
        assertThat(flags(
                        Docx.body(table("<w:tblStyle w:val=\"T\"/>", row(cell("", "a"))))
                                .styles(styles)
                                .table(),
                        0))
                .containsExactly("");
    }

    private static List<String> flags(Table table, int row) {
        return table.rows().get(row).cells().stream()
                .map(cell -> ((Paragraph) cell.blocks().get(0)).spans().get(0).format())
                .map(format -> (format.bold() ? "bold " : "")
                        + (format.italic() ? "italic " : "")
                        + (format.capitals() ? "caps " : ""))
                .toList();
    }
}
