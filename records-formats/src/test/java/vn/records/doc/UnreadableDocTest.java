package vn.records.doc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;
import vn.records.reader.DocumentReaders;
import vn.records.reader.ReadLimits;

/** Every reason why a file of that time cannot be read, each on a file that has it. */
class UnreadableDocTest {

    private static DocumentReadException fault(byte[] bytes, DocReader reader) {
        DocumentReadException fault = catchThrowableOfType(DocumentReadException.class, () -> reader.read(bytes));
        assertThat(fault).isNotNull();
        assertThat(fault.getMessage()).isNotBlank();
        assertThat(fault.vietnamese()).isNotBlank().isNotEqualTo(fault.getMessage());
        return fault;
    }

    private static Code code(byte[] bytes) {
        return fault(bytes, DocReader.create()).code();
    }

    private static byte[] ole2(String stream) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] with(int at, int value) {
        return new OldFile("lists")
                .with("WordDocument", main -> LittleEndian.putUShort(main, at, value))
                .bytes();
    }

    @Test
    void a_file_of_another_program_is_told() throws Exception {
        assertThat(code(ole2("Workbook"))).isEqualTo(Code.NOT_WORD);
        assertThat(code(new byte[600])).isEqualTo(Code.NOT_WORD);
    }

    @Test
    void a_file_of_word_95_is_told() throws Exception {
        assertThat(code(with(2, 104))).isEqualTo(Code.LEGACY_DOC);
        assertThat(code(ole2("WordDocument"))).isEqualTo(Code.LEGACY_DOC);
    }

    @Test
    void a_file_with_a_password_is_told() throws Exception {
        assertThat(code(with(10, 0x1300))).isEqualTo(Code.ENCRYPTED);
        assertThat(code(ole2("EncryptedPackage"))).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void a_file_that_was_cut_off_is_told() {
        byte[] bytes = DocFixtures.read("lists");

        assertThat(code(Arrays.copyOf(bytes, 8))).isEqualTo(Code.TRUNCATED);
        assertThat(code(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo(Code.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({"76, 32767", "418, 32767"})
    void lengths_beyond_the_file_are_told(int at, int value) {
        assertThat(code(with(at + 2, value))).isEqualTo(Code.TRUNCATED);
    }

    @Test
    void what_is_larger_than_the_limits_is_told() {
        byte[] bytes = DocFixtures.read("nested-tables");

        for (ReadLimits limits : new ReadLimits[] {
            ReadLimits.builder().fileSize(1000).build(),
            ReadLimits.builder().partSize(1000).build(),
            ReadLimits.builder().blocks(3).build(),
            ReadLimits.builder().nesting(2).build(),
            ReadLimits.builder().textLength(10).build()
        }) {
            assertThat(fault(bytes, DocReader.with(limits)).code()).isEqualTo(Code.LIMIT_EXCEEDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"{\\rtf1 text}, RTF", "%PDF-1.7, PDF"})
    void rich_text_and_pdf_are_told_by_their_names(String content, String name) {
        DocumentReadException fault = catchThrowableOfType(
                DocumentReadException.class, () -> DocumentReaders.installed().read(content.getBytes(UTF_8)));

        assertThat(fault.code()).isEqualTo(Code.NOT_A_ZIP);
        assertThat(fault.getMessage()).contains(name);
    }

    @Test
    void without_the_library_the_message_names_it() throws Exception {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("poi"))
                .map(entry -> Path.of(entry).toUri())
                .map(UnreadableDocTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass(DocReader.class.getName());
            Object made = reader.getMethod("create").invoke(null);
            Throwable fault = catchThrowableOfType(
                            java.lang.reflect.InvocationTargetException.class,
                            () -> reader.getMethod("read", byte[].class)
                                    .invoke(made, (Object) DocFixtures.read("lists")))
                    .getCause();

            assertThat(fault.getMessage()).contains("org.apache.poi:poi-scratchpad");
            assertThat(fault.getClass().getMethod("code").invoke(fault)).hasToString("LIBRARY_MISSING");
        }
    }

    private static URL url(java.net.URI uri) {
        try {
            return uri.toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
