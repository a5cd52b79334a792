package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.records.sample.RealDocuments;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Section;
import vn.records.view.Span;

/** Real files, where they are at hand; none of them is part of this project. */
class SamplesTest {

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(RealDocuments.orSkip())) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void all_are_read_and_their_spans_cover_their_text() throws Exception {
        DocxReader reader = DocxReader.create();
        for (Path sample : samples()) {
            DocumentView view = reader.read(sample);

            assertThat(view.body()).as("%s", sample).isNotEmpty();
            for (Paragraph paragraph : DrawnText.paragraphs(view)) {
                int end = 0;
                for (Span span : paragraph.spans()) {
                    assertThat(span.start()).isEqualTo(end);
                    end = span.end();
                }
                assertThat(end).isEqualTo(paragraph.text().length());
                assertThat(paragraph.section()).isLessThan(view.sections().size());
            }
        }
    }

    @Test
    void all_have_pages_of_a_sensible_size() throws Exception {
        for (Path sample : samples()) {
            for (Section section : DocxReader.create().read(sample).sections()) {
                assertThat(section.pageWidth().toMm()).as("%s", sample).isBetween(200.0, 300.0);
                assertThat(section.textWidth().toMm()).as("%s", sample).isBetween(100.0, 270.0);
            }
        }
    }

    @Test
    void reading_twice_gives_equal_views() throws Exception {
        DocxReader reader = DocxReader.create();
        for (Path sample : samples()) {
            byte[] bytes = Files.readAllBytes(sample);

            assertThat(reader.read(bytes)).isEqualTo(DocxReader.create().read(bytes));
        }
    }
}
