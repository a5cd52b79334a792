package vn.records.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.reader.DocumentReadException;

/** Pages made to cost: read in little time, or refused with a code. */
class HostilePagesTest {

    private static final int MANY = 100_000;

    private static String outcome(String page) {
        try {
            return HtmlReader.create()
                    .read(page.getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (DocumentReadException e) {
            return e.code().name();
        }
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder("<p");
        for (int i = 0; i < MANY; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.append(">x").toString();
    }

    @ParameterizedTest
    @CsvSource({
        "<div>",
        "<b><i>",
        "<a href=x>",
        "<table><tr><td>",
        "<p>",
        "<nobr>",
        "<font size=1>",
        "<select><option>",
        "<table>x",
        "</p>",
        "<svg><g>",
        "<b><p>",
        "<i></b>",
        "&amp;",
        "&lt",
        "<!--",
        "<![CDATA[",
        "<td rowspan=9999>",
        "<form><button>",
        "<ruby><rt>",
        "<li>",
        "<template>",
        "<frameset>",
        "<plaintext>"
    })
    void tags_said_again_and_again_cost_little(String tag) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(outcome("<html><body>" + tag.repeat(MANY))).isNotEmpty());
    }

    @Test
    void attributes_of_a_tag_cost_little() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(outcome(attributes())).contains("x"));
    }

    @Test
    void a_document_type_and_its_entities_are_no_text_and_lead_nowhere() {
        String page = "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY f \"gone\">]><html><body>"
                + "<p>a&e;&f;b</p><img src=\"http://127.0.0.1:1/x\"><link rel=stylesheet href=\"file:///etc/hostname\">";

        assertThat(outcome(page)).contains("a&e;&f;b").doesNotContain("gone");
    }
}
