package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.records.docx.UnreadableFileTest.fault;
import static vn.records.docx.UnreadableFileTest.indexOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;
import vn.records.reader.ReadLimits;

/** Archives whose entries lie over each other: what is unpacked counts each time, and nothing is read as what it is not. */
class OverlappingPartsTest {

    private static final String HEADER = "PK\001\002";
    private static final int NAME = 46;
    private static final int OFFSET = 42;
    private static final int SIZES = 16;

    /** Where each entry of the directory begins. */
    private static List<Integer> entries(byte[] bytes) {
        List<Integer> entries = new ArrayList<>();
        for (int at = indexOf(bytes, HEADER, 0); at >= 0; at = indexOf(bytes, HEADER, at + 1)) {
            entries.add(at);
        }
        return entries;
    }

    private static String name(byte[] bytes, int entry) {
        return new String(bytes, entry + NAME, bytes[entry + 28] & 0xFF, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Makes an entry lie where another does, with its checksum and sizes. */
    private static void lay(byte[] bytes, int entry, int over) {
        System.arraycopy(bytes, over + SIZES, bytes, entry + SIZES, 12);
        System.arraycopy(bytes, over + OFFSET, bytes, entry + OFFSET, 4);
        bytes[entry + 10] = bytes[over + 10];
    }

    private static byte[] withHeadersInOnePlace(int headers) {
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < headers; i++) {
            references.append(
                    "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"h" + i + "\"/></w:sectPr></w:pPr></w:p>");
        }
        Docx docx = Docx.body(references.toString());
        for (int i = 0; i < headers; i++) {
            docx.header("h" + i, i == 0 ? Docx.p("x".repeat(10_000)) : "");
        }
        byte[] bytes = docx.bytes();
        int first = entries(bytes).stream()
                .filter(at -> name(bytes, at).equals("word/h0.xml"))
                .findFirst()
                .orElseThrow();
        entries(bytes).stream()
                .filter(at -> name(bytes, at).matches("word/h[0-9]+\\.xml"))
                .forEach(at -> lay(bytes, at, first));
        return bytes;
    }

    @Test
    void parts_in_one_place_count_as_often_as_they_are_read() {
        byte[] bytes = withHeadersInOnePlace(60);
        DocxReader narrow =
                DocxReader.with(ReadLimits.builder().totalSize(300_000).build());

        assertThat(bytes.length).isLessThan(60_000);
        assertThat(fault(bytes, narrow).code()).isEqualTo(Code.LIMIT_EXCEEDED);
        assertThatNoException().isThrownBy(() -> narrow.read(withHeadersInOnePlace(5)));
    }

    @Test
    void an_entry_that_encloses_others_is_no_part() {
        byte[] bytes = Docx.body(Docx.p("x")).styles("").bytes();
        for (int entry : entries(bytes)) {
            byte[] enclosing = bytes.clone();
            enclosing[entry + 10] = 0;
            byte[] whole = {0, 0, 0, 0};
            int length = bytes.length - 100 - NAME;
            for (int i = 0; i < whole.length; i++) {
                whole[i] = (byte) (length >> (8 * i));
            }
            System.arraycopy(whole, 0, enclosing, entry + SIZES + 4, 4);
            System.arraycopy(whole, 0, enclosing, entry + SIZES + 8, 4);

            assertThat(codeOrRead(enclosing)).as(name(bytes, entry)).isNotEqualTo("read otherwise");
        }
    }

    @Test
    void any_entry_laid_over_any_other_is_read_or_refused() {
        byte[] bytes =
                Docx.body(Docx.p("x")).styles("").header("h", Docx.p("y")).bytes();
        for (int entry : entries(bytes)) {
            for (int over : entries(bytes)) {
                byte[] laid = bytes.clone();
                lay(laid, entry, over);
                byte[] shifted = bytes.clone();
                shifted[entry + OFFSET] = bytes[over + OFFSET];
                shifted[entry + OFFSET + 1] = bytes[over + OFFSET + 1];

                assertThat(codeOrRead(laid)).isNotEmpty();
                assertThat(codeOrRead(shifted)).isNotEmpty();
            }
        }
        assertThat(entries(bytes)).hasSizeGreaterThan(5);
    }

    private static String codeOrRead(byte[] bytes) {
        try {
            return DrawnText.paragraphs(DocxReader.create().read(bytes)).stream()
                            .anyMatch(paragraph -> paragraph.text().contains("x"))
                    ? "read"
                    : "read otherwise";
        } catch (DocumentReadException e) {
            return e.code().name();
        }
    }
}
