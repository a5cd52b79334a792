package vn.records.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.docx.DocxReader;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.view.DocumentView;

final class FaultyLetterTest {

    private static final Path SAMPLE = Path.of("src", "samples", FaultyLetter.NAME);

    @Test
    void the_sample_in_the_tree_is_what_its_source_makes() throws IOException {
        if (Boolean.getBoolean("samples.write")) {
            Files.write(SAMPLE, FaultyLetter.bytes());
        }

        assertThat(FaultyLetter.bytes())
                .as("%s; write it anew with mvn test -Dsamples.write=true", SAMPLE)
                .isEqualTo(Files.readAllBytes(SAMPLE));
    }

    @Test
    void the_faults_it_was_given_are_found() throws IOException {
        DocumentView view = DocxReader.create().read(FaultyLetter.bytes());
        DraftOptions options = DraftOptions.on(LocalDate.of(2026, 3, 5));

        assertThat(PresentationRules.check(view, options).findings())
                .extracting(finding -> finding.rule().value())
                .contains("ND30-PAGE-06", "ND30-TN-02", "ND30-SO-10", "ND30-SO-11", "ND30-DD-06");
    }
}
