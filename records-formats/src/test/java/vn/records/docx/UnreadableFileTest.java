package vn.records.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;
import vn.records.rule.Language;
import vn.records.sample.PoiFiles;

/** Every reason why a file cannot be read, each on a file that has it. */
class UnreadableFileTest {

    static DocumentReadException fault(byte[] bytes) {
        return fault(bytes, DocxReader.create());
    }

    static DocumentReadException fault(byte[] bytes, DocxReader reader) {
        DocumentReadException fault = catchThrowableOfType(DocumentReadException.class, () -> reader.read(bytes));
        assertThat(fault).isNotNull();
        assertThat(fault.getMessage()).isNotBlank();
        assertThat(fault.vietnamese()).isNotBlank().isNotEqualTo(fault.getMessage());
        assertThat(fault.message(Language.VIETNAMESE.locale())).isEqualTo(fault.vietnamese());
        assertThat(fault.message(Language.ENGLISH.locale())).isEqualTo(fault.getMessage());
        return fault;
    }

    private static Code code(byte[] bytes) {
        return fault(bytes).code();
    }

    private static byte[] good() {
        return Docx.body(Docx.p("Kính gửi").repeat(50)).styles("").bytes();
    }

    private static byte[] ole2(String stream) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "{\\rtf1 text}", "%PDF-1.7", "<?xml version=\"1.0\"?><html/>", "plain text"})
    void what_is_no_zip_archive_is_told(String content) {
        assertThat(code(content.getBytes(UTF_8))).isEqualTo(Code.NOT_A_ZIP);
    }

    @Test
    void a_file_of_an_old_word_processor_is_told_whatever_its_name() throws Exception {
        assertThat(code(ole2("WordDocument"))).isEqualTo(Code.LEGACY_DOC);
        assertThat(code(Arrays.copyOf(ole2("WordDocument"), 8))).isEqualTo(Code.LEGACY_DOC);
    }

    @Test
    void a_file_with_a_password_is_told() throws Exception {
        PoiFiles.keepHere();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(good());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);

            assertThat(code(bytes.toByteArray())).isEqualTo(Code.ENCRYPTED);
        }
    }

    @Test
    void an_entry_with_a_password_is_told() {
        byte[] bytes = good();
        int entry = indexOf(bytes, "PK\001\002", 0);
        while (entry >= 0) {
            bytes[entry + 8] |= 1;
            entry = indexOf(bytes, "PK\001\002", entry + 1);
        }

        assertThat(code(bytes)).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void archives_of_other_kinds_are_told() throws Exception {
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content xmlns:office=\"urn:x\"/>".getBytes(UTF_8));
        }
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        new ZipOutputStream(empty).close();
        byte[] sheet = Docx.document("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
                .bytes();

        assertThat(code(odt.toByteArray())).isEqualTo(Code.NOT_WORD);
        assertThat(code(empty.toByteArray())).isEqualTo(Code.NOT_WORD);
        assertThat(code(sheet)).isEqualTo(Code.NOT_WORD);
        assertThat(fault(sheet).getMessage()).contains("workbook").contains("w:document");
        assertThat(code(Docx.body("").without("word/document.xml").bytes())).isEqualTo(Code.NOT_WORD);
        assertThat(code(Docx.document("<document/>").bytes())).isEqualTo(Code.NOT_WORD);
    }

    @Test
    void two_different_parts_of_one_name_are_refused_and_two_equal_ones_are_not() {
        String old = "word/document.xml";
        byte[] different =
                replace(Docx.body(Docx.p("a")).part("word/doxument.xml", "<x/>").bytes(), "word/doxument.xml", old);
        String same = "<w:document" + Docx.NAMESPACES + "><w:body/></w:document>";
        byte[] equal =
                replace(Docx.document(same).part("word/doxument.xml", same).bytes(), "word/doxument.xml", old);

        assertThat(code(different)).isEqualTo(Code.NOT_WORD);
        assertThat(Docx.read(equal).body()).isEmpty();
    }

    @Test
    void a_way_of_packing_that_Word_does_not_know_is_refused() {
        byte[] bytes = good();
        bytes[indexOf(bytes, "PK\001\002", 0) + 10 + 0] = 14;
        int rels = indexOf(bytes, "_rels/.rels", indexOf(bytes, "PK\001\002", 0));
        bytes[rels - 46 + 10] = 14;

        assertThat(code(bytes)).isEqualTo(Code.NOT_WORD);
    }

    @Test
    void a_file_cut_off_anywhere_is_told() {
        byte[] bytes = good();
        for (int length = 4; length < bytes.length; length++) {
            assertThat(code(Arrays.copyOf(bytes, length)))
                    .as("cut to %s", length)
                    .isEqualTo(Code.TRUNCATED);
        }
    }

    @Test
    void a_file_whose_beginning_is_missing_is_told() {
        byte[] bytes = good();
        byte[] cut = Arrays.copyOfRange(bytes, 40, bytes.length);
        cut[0] = 'P';
        cut[1] = 'K';

        assertThat(code(cut)).isEqualTo(Code.TRUNCATED);
    }

    @Test
    void changed_bytes_inside_a_part_are_told() {
        byte[] bytes = good();
        int main = indexOf(bytes, "word/document.xml", 0) + "word/document.xml".length();
        for (int at = main; at < main + 40; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;

            assertThat(code(changed)).as("byte %s", at).isIn(Code.TRUNCATED, Code.MALFORMED_XML, Code.NOT_WORD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p>",
                "<w:p></w:r>",
                "<w:p a=\"1\" a=\"2\"/>",
                "<x:p/>",
                "<w:p>&unknown;</w:p>",
                "<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>",
                "<w:p w:x=\"&unknown;\"/>",
                "]]>",
                "<!-- a -- b -->",
            })
    void a_part_that_is_not_well_formed_is_told_by_its_name(String xml) {
        DocumentReadException fault = fault(Docx.body(xml).bytes());

        assertThat(fault.code()).isEqualTo(Code.MALFORMED_XML);
        assertThat(fault.getMessage()).contains("word/document.xml").doesNotContain("\n");
        assertThat(fault.getCause())
                .satisfiesAnyOf(
                        cause -> assertThat(cause).isNotNull(),
                        cause -> assertThat(fault.getMessage()).contains("entity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x>",
                "<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
            })
    void a_document_type_is_refused_before_it_is_used(String type) {
        String main =
                type + "<w:document" + Docx.NAMESPACES + "><w:body>" + Docx.p("&c;&e;") + "</w:body></w:document>";

        DocumentReadException fault = fault(Docx.document(main).bytes());

        assertThat(fault.code()).isEqualTo(Code.MALFORMED_XML);
        assertThat(fault.getMessage()).contains("document type");
    }

    @Test
    void nothing_that_a_document_type_names_is_fetched_from_any_part() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String type = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:" + server.getLocalPort()
                    + "/a.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:" + server.getLocalPort()
                    + "/p\">%p;]><a>&e;</a>";
            for (String part : new String[] {
                "word/document.xml",
                "word/styles.xml",
                "_rels/.rels",
                "word/_rels/document.xml.rels",
                "docProps/app.xml"
            }) {
                Docx docx = Docx.body(Docx.p("x")).styles("").pages("1");

                assertThat(code(docx.part(part, type).bytes())).as(part).isEqualTo(Code.MALFORMED_XML);
            }
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void other_parts_must_be_well_formed_as_well() {
        for (Docx docx : new Docx[] {
            Docx.body(Docx.p("x")).styles("<w:style>"),
            Docx.body(Docx.p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "x")).numbering("<w:num>"),
            Docx.body(Docx.p("x")).settings("<w:zoom>"),
            Docx.body(Docx.p("x") + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
                    .header("h", "<w:p>"),
            Docx.body(Docx.p("x")).pages("<"),
            Docx.body(Docx.p("x")).part("_rels/.rels", "<Relationships"),
        }) {
            assertThat(code(docx.bytes())).isEqualTo(Code.MALFORMED_XML);
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void no_reason_goes_untested(Code code) {
        assertThat(code.name()).isNotEmpty();
    }

    static int indexOf(byte[] bytes, String text, int from) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text, from);
    }

    static byte[] replace(byte[] bytes, String text, String replacement) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace(text, replacement)
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
