package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.cli.CommandRun;

/** The drawing of a page of the Party's documents. */
final class PartyDiagramTest {

    private static final Pattern SVG = Pattern.compile("<svg viewBox=\"0 0 210 297\".*?</svg>", Pattern.DOTALL);

    @TempDir
    Path folder;

    private String diagram(String... form) throws IOException {
        String file = folder.resolve("a.docx").toString();
        StringWriter arguments = new StringWriter();
        for (String one : form) {
            arguments.append(one).append(' ');
        }
        CommandRun.of(("new " + arguments + "--force --output " + file).split(" "));
        Path page = folder.resolve("a.html");
        String day = form[form.length - 1];
        CommandRun.of("check", "--format", "html", "--date", day, "--output", page.toString(), file);
        Matcher svg = SVG.matcher(Files.readString(page));
        assertThat(svg.find()).isTrue();
        return svg.group();
    }

    @ParameterizedTest
    @CsvSource({"2019-06-01,>10b<,>7b<", "2026-06-01,>10<,>14, 15<"})
    void a_document_of_the_party_has_the_boxes_of_its_guidance(String day, String urgency, String further)
            throws IOException {
        String svg = diagram("quyet-dinh", "--regime", "party", "--date", day);

        assertThat(svg)
                .contains("aria-label=\"Tiêu đề", "Dấu sao", ">*<", ">11a<", urgency, further)
                .doesNotContain("Quốc hiệu", "Tiêu ngữ");
        assertThat(svg.split("class=\"box clean\"", -1)).hasSizeGreaterThan(8);
    }

    @Test
    void a_document_of_the_state_has_those_of_the_decree() throws IOException {
        assertThat(diagram("quyet-dinh", "--date", "2026-06-01"))
                .contains("Quốc hiệu", ">11<", ">10b<", ">14<")
                .doesNotContain("Dấu sao", "14, 15");
    }
}
