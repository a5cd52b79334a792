package vn.records.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.docx.Docx;
import vn.records.reader.DocumentReaders;
import vn.records.reader.FileStart;
import vn.records.sample.Golden;
import vn.records.view.CodedStretch;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;

/** Files of Word 97 to 2003 are read as they are seen. */
class DocReaderTest {

    private static final Path GOLDEN = Path.of("src", "test", "golden", "doc");

    static Stream<String> fixtures() {
        return DocFixtures.sources().keySet().stream();
    }

    private static DocumentView read(String name) throws Exception {
        return DocReader.create().read(DocFixtures.read(name));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_file_is_read_as_it_is_seen(String name) throws Exception {
        Files.createDirectories(GOLDEN);
        Golden.assertSame(GOLDEN.resolve(name + ".txt"), ViewText.of(read(name)));
    }

    @Test
    void text_in_old_codes_is_read_as_unicode() throws Exception {
        for (String name : new String[] {"letter-tcvn3", "letter-vni"}) {
            Paragraph first = (Paragraph) read(name).decoded().body().stream()
                    .filter(block -> block instanceof Paragraph paragraph
                            && !paragraph.codes().isEmpty())
                    .findFirst()
                    .orElseThrow();

            assertThat(first.codes()).isNotEmpty().allMatch(CodedStretch::certain);
        }
    }

    @Test
    void files_of_that_time_are_taken_and_no_others() {
        byte[] word97 = DocFixtures.read("lists");
        byte[] word2007 = Docx.body("<w:p/>").bytes();

        assertThat(DocReader.isOle2(FileStart.of(word97))).isTrue();
        assertThat(DocReader.isOle2(FileStart.of(word2007))).isFalse();
        assertThat(DocReader.isOle2(FileStart.of(new byte[0]))).isFalse();
        assertThat(DocReader.create().extensions()).containsExactlyInAnyOrder("doc", "dot");
    }

    @Test
    void the_application_finds_the_reader_by_itself() throws Exception {
        DocumentReaders readers = DocumentReaders.installed();

        assertThat(readers.nameEndsAsTheirs("CV.DOC")).isTrue();
        assertThat(readers.read(DocFixtures.read("lists"))).isEqualTo(read("lists"));
    }

    @Test
    void the_same_file_gives_the_same_view() throws Exception {
        assertThat(read("decision")).isEqualTo(read("decision"));
    }
}
