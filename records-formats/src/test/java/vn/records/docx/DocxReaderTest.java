package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReaders;
import vn.records.reader.FileStart;
import vn.records.reader.ReadLimits;
import vn.records.sample.FileNames;
import vn.records.view.DocumentView;

class DocxReaderTest {

    private static final byte[] BYTES = Docx.body(Docx.p("Kính gửi") + "<w:tbl><w:tr><w:tc>"
                    + Docx.p("<w:jc w:val=\"center\"/>", "x") + "</w:tc></w:tr></w:tbl>")
            .pages("2")
            .bytes();

    private final DocxReader reader = DocxReader.create();

    @Test
    void bytes_streams_and_files_give_the_same_view(@TempDir Path folder) throws Exception {
        Path file = Files.write(FileNames.in(folder, "Công văn.docx"), BYTES);
        DocumentView view = reader.read(BYTES);

        assertThat(reader.read(file)).isEqualTo(view);
        assertThat(reader.read(new ByteArrayInputStream(BYTES))).isEqualTo(view);
    }

    @Test
    void a_stream_stays_open_and_its_failure_is_passed_on() throws Exception {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(BYTES) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        reader.read(stream);

        assertThat(closed[0]).isFalse();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> reader.read(failing))
                .withMessage("the disk is gone")
                .isNotInstanceOf(DocumentReadException.class);
    }

    @Test
    void a_stream_without_end_is_given_up() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };
        DocxReader small =
                DocxReader.with(ReadLimits.builder().fileSize(100_000).build());

        assertThatExceptionOfType(DocumentReadException.class)
                .isThrownBy(() -> small.read(endless))
                .extracting(DocumentReadException::code)
                .isEqualTo(DocumentReadException.Code.LIMIT_EXCEEDED);
    }

    @Test
    void a_missing_file_is_told_by_the_file_system(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> reader.read(folder.resolve("no.docx")));
    }

    @Test
    void nothing_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((byte[]) null))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((InputStream) null))
                .withMessage("stream");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException().isThrownBy(() -> DocxReader.with(null)).withMessage("limits");
    }

    @Test
    void reading_changes_no_byte() throws Exception {
        byte[] copy = BYTES.clone();

        reader.read(copy);

        assertThat(copy).isEqualTo(BYTES);
    }

    @Test
    void many_threads_share_one_reader() throws Exception {
        DocumentView expected = reader.read(BYTES);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<DocumentView> reading = () -> reader.read(BYTES);
            List<Future<DocumentView>> views = threads.invokeAll(
                    IntStream.range(0, 400).mapToObj(i -> reading).toList());
            for (Future<DocumentView> view : views) {
                assertThat(view.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_view_can_be_stored() throws Exception {
        DocumentView view = reader.read(BYTES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(view);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(view);
        }
    }

    @Test
    void it_is_installed_and_takes_archives_that_do_not_name_themselves_of_another_format() throws IOException {
        DocumentReaders installed = DocumentReaders.installed();
        byte[] word = Docx.body("<w:p/>").bytes();
        String openDocument = "PK" + "\0".repeat(28) + "mimetypeapplication/vnd.oasis.opendocument.text";

        assertThat(installed.extensions()).contains("docx", "docm", "dotx");
        assertThat(installed.read(word)).isEqualTo(reader.read(word));
        assertThat(reader.takes(FileStart.of(word))).isTrue();
        assertThat(reader.takes(start(openDocument))).isFalse();
        assertThat(reader.takes(start("%PDF-1.7"))).isFalse();
        assertThat(reader.takes(start(""))).isFalse();
    }

    private static FileStart start(String text) {
        return FileStart.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_no_reader_takes_is_refused_with_the_code_of_this_one() {
        assertThatExceptionOfType(DocumentReadException.class)
                .isThrownBy(() -> DocumentReaders.installed().read("{\\rtf1}".getBytes(StandardCharsets.US_ASCII)))
                .withMessageContaining("RTF")
                .extracting(DocumentReadException::code)
                .isEqualTo(DocumentReadException.Code.NOT_A_ZIP);
    }
}
