package vn.records.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException.Code;
import vn.records.view.DocumentView;
import vn.records.view.Section;

final class DocumentReadersTest {

    /** Reads files that begin with its sign. */
    private record Signed(String sign, String extension, long largest, DocumentView view) implements DocumentReader {
        @Override
        public ImmutableSet<String> extensions() {
            return ImmutableSet.of(extension);
        }

        @Override
        public boolean takes(FileStart start) {
            return start.latin1().startsWith(sign);
        }

        @Override
        public DocumentView read(byte[] bytes) throws DocumentReadException {
            if (bytes.length > largest || !takes(FileStart.of(bytes))) {
                Code code = bytes.length > largest ? Code.LIMIT_EXCEEDED : Code.NOT_A_ZIP;
                throw new DocumentReadException(code, "not " + sign, "không phải " + sign);
            }
            return view;
        }
    }

    private static final DocumentView PLAIN = view(30);
    private static final DocumentView OTHER = view(35);
    private static final DocumentReader PDF = new Signed("%PDF", "pdf", 10, PLAIN);
    private static final DocumentReader RTF = new Signed("{\\rtf", "rtf", 20, OTHER);
    private static final DocumentReaders BOTH = DocumentReaders.of(List.of(PDF, RTF));

    private static DocumentView view(int left) {
        return DocumentView.builder()
                .addSections(Section.builder()
                        .pageWidth(Length.mm(210))
                        .pageHeight(Length.mm(297))
                        .top(Length.mm(20))
                        .bottom(Length.mm(20))
                        .left(Length.mm(left))
                        .right(Length.mm(15))
                        .build())
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_file_is_read_by_the_reader_that_takes_how_it_begins() throws IOException {
        assertThat(BOTH.read(bytes("%PDF-1.7"))).isSameAs(PLAIN);
        assertThat(BOTH.read(new ByteArrayInputStream(bytes("{\\rtf1}")))).isSameAs(OTHER);
    }

    @Test
    void the_name_of_a_file_decides_nothing(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("thư.pdf"), bytes("{\\rtf1}"));

        assertThat(BOTH.read(file)).isSameAs(OTHER);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> BOTH.read(folder.resolve("không.pdf")));
    }

    @Test
    void what_none_takes_is_refused_by_the_first() {
        assertThat(BOTH.takes(FileStart.of(bytes("hello")))).isFalse();
        assertThatExceptionOfType(DocumentReadException.class)
                .isThrownBy(() -> BOTH.read(bytes("hello")))
                .withMessage("not %PDF")
                .extracting(DocumentReadException::code)
                .isEqualTo(Code.NOT_A_ZIP);
    }

    @Test
    void of_a_stream_no_more_is_read_than_one_byte_over_the_largest_file() {
        assertThat(BOTH.largest()).isEqualTo(20);
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes("{\\rtf" + "x".repeat(1000)));

        assertThatExceptionOfType(DocumentReadException.class)
                .isThrownBy(() -> BOTH.read(stream))
                .extracting(DocumentReadException::code)
                .isEqualTo(Code.LIMIT_EXCEEDED);
        assertThat(stream.available()).isEqualTo(5 + 1000 - 21);
    }

    @Test
    void extensions_are_those_of_all_readers_whatever_their_case() {
        assertThat(BOTH.extensions()).containsExactly("pdf", "rtf");
        assertThat(BOTH.nameEndsAsTheirs("THƯ.RTF")).isTrue();
        assertThat(BOTH.nameEndsAsTheirs("rtf")).isFalse();
        assertThat(BOTH.nameEndsAsTheirs("thư.rtf.txt")).isFalse();
    }

    @Test
    void where_no_reader_is_installed_nothing_is_read() {
        DocumentReaders none = DocumentReaders.installed();

        assertThat(none.isEmpty()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> none.read(bytes("PK")))
                .withMessageContaining("records-formats brings one");
    }

    @Test
    void a_start_is_bounded() {
        assertThat(FileStart.of(new byte[FileStart.MOST + 5]).latin1()).hasSize(FileStart.MOST);
        assertThat(FileStart.of(new byte[] {(byte) 0xD0, (byte) 0xCF}).latin1()).isEqualTo("\u00D0\u00CF");
    }
}
