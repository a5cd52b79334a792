package vn.records.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.records.odt.Odt.paragraphStyle;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;
import vn.records.reader.ReadLimits;

/** Every reason why an OpenDocument text cannot be read, and every limit, each on a file that has it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OdtLimitsTest {

    private static final String ROW =
            "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>" + "</table:table-row>";

    private static Code code(byte[] file) {
        return code(file, ReadLimits.DEFAULT);
    }

    private static Code code(byte[] file, ReadLimits limits) {
        OdtReader reader = OdtReader.with(limits);
        DocumentReadException fault = catchThrowableOfType(DocumentReadException.class, () -> reader.read(file));
        assertThat(fault).isNotNull();
        assertThat(fault.getMessage()).isNotBlank();
        assertThat(fault.vietnamese()).isNotBlank().isNotEqualTo(fault.getMessage());
        return fault.code();
    }

    private static void both(Odt file, ReadLimits limits) {
        assertThat(code(file.bytes(), limits)).isEqualTo(Code.LIMIT_EXCEEDED);
        assertThat(code(file.flat(), limits)).isEqualTo(Code.LIMIT_EXCEEDED);
    }

    private static void both(Odt file) {
        both(file, ReadLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "10001", "99999999999999999999"})
    void spaces_in_a_row_are_limited(String count) {
        both(Odt.paragraph("<text:s text:c=\"" + count + "\"/>"));
    }

    @Test
    void text_made_of_spaces_is_limited() {
        both(
                Odt.paragraph("<text:s text:c=\"9999\"/>".repeat(200)),
                ReadLimits.builder().textLength(1_000_000).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-column table:number-columns-repeated=\"1000000\"/>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"/></table:table-row>",
                "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"1000000\"/></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>a</text:p></table:table-cell>"
                        + "</table:table-row>"
            })
    void repeated_columns_rows_and_cells_are_limited(String table) {
        both(Odt.body("<table:table>" + table + "</table:table>"));
    }

    @Test
    void repeated_text_is_limited() {
        String row = ROW.replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"1000\">")
                .replace(">a<", ">" + "a".repeat(2000) + "<");
        both(
                Odt.body("<table:table>" + row + "</table:table>"),
                ReadLimits.builder().textLength(1_000_000).build());
    }

    @Test
    void tables_and_boxes_in_each_other_are_limited() {
        String tables = "<table:table><table:table-row><table:table-cell>".repeat(30) + "<text:p/>"
                + "</table:table-cell></table:table-row></table:table>".repeat(30);
        String boxes = "<text:p><draw:frame><draw:text-box>".repeat(30) + "<text:p/>"
                + "</draw:text-box></draw:frame></text:p>".repeat(30);
        String shapes = "<text:p><draw:rect>".repeat(30) + "<text:p/>" + "</draw:rect></text:p>".repeat(30);

        both(Odt.body(tables));
        both(Odt.body(boxes));
        both(Odt.body(shapes));
    }

    @Test
    void elements_in_each_other_are_limited() {
        both(Odt.paragraph("<text:span>".repeat(300) + "</text:span>".repeat(300)));
        both(Odt.body("<text:list><text:list-item>".repeat(200) + "</text:list-item></text:list>".repeat(200)));
        both(Odt.body("<draw:g>".repeat(300) + "</draw:g>".repeat(300)));
    }

    @Test
    void paragraphs_and_drawings_are_limited() {
        ReadLimits limits = ReadLimits.builder().blocks(100).build();
        both(Odt.body("<text:p/>".repeat(101)), limits);
        both(Odt.paragraph("<draw:line/>".repeat(101)), limits);
        both(Odt.body("<table:table>" + ROW.repeat(40) + "</table:table>"), limits);
    }

    @Test
    void styles_and_lists_are_limited() {
        ReadLimits limits = ReadLimits.builder().definitions(100).build();
        both(Odt.body("").styles(paragraphStyle("P", "", "", "").repeat(101)), limits);
        both(Odt.body("<text:list/>".repeat(101)), limits);
    }

    @Test
    void styles_that_stand_on_each_other_are_limited() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            chain.append(paragraphStyle("S" + i, "S" + (i + 1), "", ""));
        }
        String text = "<text:p text:style-name=\"S0\">a</text:p>";

        both(Odt.body(text).styles(paragraphStyle("S0", "S0", "", "")));
        both(Odt.body(text).styles(paragraphStyle("S0", "S1", "", "") + paragraphStyle("S1", "S0", "", "")));
        both(Odt.body(text).styles(chain.toString()));
    }

    @Test
    void attributes_and_names_are_limited() {
        StringBuilder attributes = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes
                    .append(" a")
                    .append(i)
                    .append("=\"")
                    .append("x".repeat(20))
                    .append('"');
            elements.append("<e").append(i).append("/>");
        }

        both(Odt.body("<text:p" + attributes + "/>"));
        both(Odt.body("<text:p/>".repeat(40_000) + elements));
    }

    @Test
    void sizes_are_limited() {
        Odt file = Odt.paragraph("a".repeat(200_000));

        both(file, ReadLimits.builder().fileSize(100).build());
        both(file, ReadLimits.builder().partSize(100_000).build());
        both(file, ReadLimits.builder().textLength(100_000).build());
        assertThat(code(file.bytes(), ReadLimits.builder().totalSize(100_000).build()))
                .isEqualTo(Code.LIMIT_EXCEEDED);
        assertThat(code(file.bytes(), ReadLimits.builder().entries(2).build())).isEqualTo(Code.LIMIT_EXCEEDED);
        assertThat(code(Odt.paragraph("a".repeat(4 << 20)).bytes())).isEqualTo(Code.LIMIT_EXCEEDED);
    }

    @Test
    void document_types_and_entities_are_refused() {
        String declared = new String(Odt.paragraph("&e;").flat(), UTF_8)
                .replace("?><office", "?><!DOCTYPE office:document [<!ENTITY e \"x\">]><office");
        byte[] entry = Odt.paragraph("a")
                .part("styles.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")
                .bytes();

        assertThat(code(declared.getBytes(UTF_8))).isEqualTo(Code.MALFORMED_XML);
        assertThat(code(entry)).isEqualTo(Code.MALFORMED_XML);
        assertThat(code(Odt.paragraph("&e;").bytes())).isEqualTo(Code.MALFORMED_XML);
        assertThat(code(Odt.paragraph("<a>").bytes())).isEqualTo(Code.MALFORMED_XML);
    }

    @Test
    void what_is_no_text_is_refused() {
        Map<String, String> book = new TreeMap<>(Map.of("mimetype", "application/epub+zip"));
        Map<String, String> empty = new TreeMap<>(Map.of("mimetype", Odt.KIND));
        String sheet = new String(Odt.body("").flat(), UTF_8).replace("office:text", "office:spreadsheet");

        assertThat(code(Odt.body("")
                        .kind("application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()))
                .isEqualTo(Code.NOT_WORD);
        assertThat(code(Odt.zip(book))).isEqualTo(Code.NOT_WORD);
        assertThat(code(Odt.zip(empty))).isEqualTo(Code.NOT_WORD);
        assertThat(code(sheet.getBytes(UTF_8))).isEqualTo(Code.NOT_WORD);
        assertThat(code("%PDF-1.7".getBytes(UTF_8))).isEqualTo(Code.NOT_A_ZIP);
    }

    @Test
    void a_file_with_a_password_is_refused() {
        Odt file = Odt.body("")
                .part(
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                                + "</manifest:file-entry></manifest:manifest>");

        assertThat(code(file.bytes())).isEqualTo(Code.ENCRYPTED);
    }
}
