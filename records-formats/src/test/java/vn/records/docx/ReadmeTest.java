package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.view.DocumentView;

/** The code in the README is the code below, and it runs. */
class ReadmeTest {

    private static final Path HERE = Path.of("src/test/java/vn/records/docx/ReadmeTest.java");
    private static final Path README = Path.of("../README.md");
    private static final Path SAMPLE = Path.of("src/samples/cong-van-co-loi.docx");

    private static void example() throws IOException {
        // region README
        DocumentView view = DocxReader.create().read(Path.of("cong-van.docx"));
        Report report = PresentationRules.check(view, DraftOptions.on(LocalDate.of(2026, 11, 22)));
        Wording words = PresentationRules.book().wording(Language.VIETNAMESE);
        for (Finding finding : report.findings()) {
            System.out.println(finding.severity() + " " + words.message(finding) + " (" + finding.rule() + ")");
        }
        // endregion
    }

    @Test
    void the_readme_shows_the_region_of_this_test() throws IOException {
        String source = Files.readString(HERE);
        String region = source.substring(
                source.indexOf("// region README\n") + "// region README\n".length(),
                source.indexOf("        // endregion"));

        assertThat(Files.readString(README))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void the_readme_is_short_and_names_the_sample_that_is_there() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(120);
        assertThat(Files.readString(README)).contains("records-formats/" + SAMPLE);
        assertThat(SAMPLE).exists();
    }

    @Test
    void the_same_lines_find_the_faults_of_the_sample() throws IOException {
        DocumentView view = DocxReader.create().read(SAMPLE);
        Report report = PresentationRules.check(view, DraftOptions.on(LocalDate.of(2026, 11, 22)));
        Wording words = PresentationRules.book().wording(Language.VIETNAMESE);
        List<String> messages = new ArrayList<>();
        report.findings().forEach(finding -> messages.add(words.message(finding)));

        assertThat(messages).isNotEmpty().doesNotContain("");
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .contains("ND30-TN-02");
    }

    @Test
    void a_missing_file_is_an_error_of_the_system() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(ReadmeTest::example))
                .isInstanceOf(IOException.class);
    }
}
