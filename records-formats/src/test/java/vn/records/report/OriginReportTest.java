package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.rule.Language.ENGLISH;
import static vn.records.rule.Language.VIETNAMESE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.finding.Finding;
import vn.records.finding.Fix.Property;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.finding.Origin.Layer;
import vn.records.measure.FontSize;
import vn.records.report.words.OriginWords;
import vn.records.report.words.Phrases;
import vn.records.rule.Language;
import vn.records.sample.ToyLaw;
import vn.records.sample.ToyLetter;

/** A report says which layer of the file a value comes from, where that is known. */
final class OriginReportTest {

    private static final Measure TWELVE = Measure.of(FontSize.points(12));
    private static final Origin NORMAL = new Origin(Property.SIZE, TWELVE, Layer.PARAGRAPH_STYLE, "Normal", false);
    private static final Origin DIRECT = new Origin(Property.SIZE, TWELVE, Layer.DIRECT, "", false);
    private static final Origin SILENT = new Origin(Property.SIZE, TWELVE, Layer.APPLICATION, "", false);
    private static final Origin NOTE = new Origin(Property.SIZE, TWELVE, Layer.PARAGRAPH_STYLE, "Ghi chú", false);
    private static final Origin THEMED =
            new Origin(Property.FONT, Measure.words("Calibri"), Layer.DOCUMENT_DEFAULT, "", true);

    /** A letter with lines of small letters, and the layers of each. */
    @SafeVarargs
    private static DocumentResult letter(List<Origin>... origins) {
        String[] lines = new String[origins.length];
        for (int i = 0; i < origins.length; i++) {
            lines[i] = "Chữ nhỏ " + i + ".";
        }
        DocumentResult.Read read = (DocumentResult.Read) Reports.judged("a.docx", ToyLetter.with(lines));
        ImmutableListMultimap.Builder<Finding, Origin> known = ImmutableListMultimap.builder();
        ImmutableList<Finding> small = read.judgement().findings().stream()
                .filter(finding -> finding.rule().value().equals("TOY-SMALL-01"))
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < origins.length; i++) {
            known.putAll(small.get(i), origins[i]);
        }
        return new DocumentResult.Read(read.file(), read.judgement(), known.build());
    }

    private static String text(DocumentResult result) throws IOException {
        return Reports.text(VIETNAMESE, TextStyle.PLAIN, result);
    }

    @Test
    void a_value_is_told_with_the_style_it_comes_from() throws IOException {
        DocumentResult letter = letter(List.of(NORMAL));

        assertThat(text(letter)).contains("\n            Định dạng: 12 từ kiểu Normal\n");
        assertThat(Reports.text(ENGLISH, TextStyle.PLAIN, letter)).contains("Formatting: 12 from the style Normal");
        assertThat(Reports.json(ENGLISH, letter))
                .containsPattern("\"origin\": \\[\\s+\\{\"property\": \"size\", \"value\": \"12\","
                        + " \"layer\": \"paragraph-style\", \"style\": \"Normal\"}\\s+]");
    }

    @Test
    void every_report_tells_the_style_a_value_comes_from() throws IOException {
        DocumentResult letter = letter(List.of(NORMAL));

        assertThat(Reports.html(VIETNAMESE, letter)).contains("<p class=origin>Định dạng: 12 từ kiểu Normal</p>");
        assertThat(Reports.sarif(VIETNAMESE, letter))
                .containsPattern("\"origin\": \\[\\s+\\{\"property\": \"size\", \"value\": \"12\","
                        + " \"layer\": \"paragraph-style\", \"style\": \"Normal\"}\\s+]");
        assertThat(Reports.html(VIETNAMESE, letter(List.of(DIRECT)))).doesNotContain("class=origin");
        assertThat(Reports.sarif(VIETNAMESE, letter(List.of()))).doesNotContain("\"origin\"");
    }

    @Test
    void what_is_formatted_where_it_stands_is_told_to_programs_alone() throws IOException {
        DocumentResult letter = letter(List.of(DIRECT, SILENT));

        assertThat(text(letter)).doesNotContain("Định dạng:");
        assertThat(Reports.json(ENGLISH, letter)).contains("\"layer\": \"direct\"}", "\"layer\": \"application\"}");
    }

    @Test
    void findings_told_together_are_told_with_all_layers_below_the_text_the_most_frequent_first() throws IOException {
        assertThat(text(letter(List.of(NORMAL), List.of(NOTE), List.of(NOTE), List.of(DIRECT))))
                .contains("Định dạng: 12 từ kiểu Ghi chú (2 chỗ); 12 từ kiểu Normal (1 chỗ)\n");
        assertThat(text(letter(List.of(NORMAL), List.of(NORMAL)))).contains("Định dạng: 12 từ kiểu Normal\n");
    }

    @Test
    void no_more_layers_are_named_than_anybody_reads() throws IOException {
        List<Origin> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.add(new Origin(Property.SIZE, TWELVE, Layer.CHARACTER_STYLE, "K" + i, false));
        }

        assertThat(text(letter(many))).contains("K3; …").doesNotContain("K4");
    }

    @Test
    void a_theme_is_told_with_the_layer_that_names_it() throws IOException {
        DocumentResult letter = letter(List.of(THEMED));

        assertThat(text(letter)).contains("phông Calibri từ mặc định của tệp, theo chủ đề");
        assertThat(Reports.json(VIETNAMESE, letter))
                .contains("\"layer\": \"theme\", \"through\": \"document-default\"}");
    }

    @Test
    void nothing_is_told_where_no_layer_is_known() throws IOException {
        assertThat(text(letter(List.of()))).doesNotContain("Định dạng:");
        assertThat(Reports.json(VIETNAMESE, letter(List.of()))).doesNotContain("\"origin\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_layer_and_every_property_has_words_in_both_languages(Language language) {
        OriginWords words = new OriginWords(Phrases.in(language), ToyLaw.BOOK.wording(language));
        for (Layer layer : Layer.values()) {
            for (Property property : Property.values()) {
                assertThat(words.of(List.of(new Origin(property, TWELVE, layer, "Kiểu", true))))
                        .hasValueSatisfying(told -> assertThat(told).contains(": ", "12"));
            }
        }
    }
}
