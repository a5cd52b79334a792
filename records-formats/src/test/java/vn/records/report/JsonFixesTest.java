package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.report.Reports.json;
import static vn.records.report.Reports.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.Component;
import vn.records.docx.DocxReader;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Fix.DrawLine;
import vn.records.finding.Fix.NumberPages;
import vn.records.finding.Fix.ReplaceText;
import vn.records.finding.Fix.RowSetting;
import vn.records.finding.Fix.SetProperty;
import vn.records.finding.Fix.SetRow;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.report.json.JsonFixes;
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.rule.Language;
import vn.records.sample.ToyLetter;
import vn.records.view.Alignment;
import vn.records.view.Place;
import vn.records.view.Running;

class JsonFixesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Location AT =
            Location.of(Component.BODY, Place.root("body").child("p", 2), 1, 3);

    private static String written(Fix... fixes) throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter json = JsonWriter.to(out, JsonLayout.COMPACT);
        json.beginObject();
        new JsonFixes(json, PresentationRules.book().wording(Language.ENGLISH)).write(List.of(fixes));
        json.endObject();
        json.flush();
        return MAPPER.readTree(out.toString()).toString();
    }

    private static String one(String fields) {
        return "{\"fixes\":[{" + fields + ",\"component\":\"BODY\",\"path\":\"body/p[2]\",\"start\":1,\"end\":3}]}";
    }

    private static SetProperty set(Fix.Property property, Measure value) {
        return new SetProperty(AT, property, value);
    }

    @Test
    void every_kind_of_change_is_written_so_that_it_can_be_made() throws IOException {
        assertThat(written()).isEqualTo("{}");
        assertThat(written(new ReplaceText(AT, "Độc \"lập\"")))
                .isEqualTo(one("\"kind\":\"replace-text\",\"replacement\":\"Độc \\\"lập\\\"\""));
        assertThat(written(new DrawLine(AT, Length.mm(40)))).isEqualTo(one("\"kind\":\"draw-line\",\"widthMm\":40.0"));
        assertThat(written(new SetRow(AT, RowSetting.WHOLE)))
                .isEqualTo(one("\"kind\":\"set-row\",\"setting\":\"whole\""));
        assertThat(written(new NumberPages(AT, new FontSize(27), Running.Edge.HEADER, Alignment.CENTRE)))
                .startsWith(
                        "{\"fixes\":[{\"kind\":\"number-pages\",\"sizePt\":13.5,\"edge\":\"header\",\"alignment\":\"centred\"");
    }

    @Test
    void values_are_numbers_with_a_unit_or_names() throws IOException {
        String begin = "\"kind\":\"set-property\",\"property\":";
        assertThat(written(set(Fix.Property.SIZE, Measure.of(new FontSize(28)))))
                .isEqualTo(one(begin + "\"size\",\"value\":14.0,\"unit\":\"pt\""));
        assertThat(written(set(Fix.Property.MARGIN_LEFT, Measure.of(Length.mm(30)))))
                .isEqualTo(one(begin + "\"margin-left\",\"value\":30.0,\"unit\":\"mm\""));
        assertThat(written(set(Fix.Property.LINE_SPACING, new Measure.InPoints(Length.points(18)))))
                .isEqualTo(one(begin + "\"line-spacing\",\"value\":18.0,\"unit\":\"pt\""));
        assertThat(written(set(Fix.Property.LINE_SPACING, new Measure.Ratio(1.5))))
                .isEqualTo(one(begin + "\"line-spacing\",\"value\":1.5,\"unit\":\"lines\""));
        assertThat(written(set(Fix.Property.LINE_SPACING, Measure.of(1))))
                .isEqualTo(one(begin + "\"line-spacing\",\"value\":1.0,\"unit\":\"lines\""));
        assertThat(written(set(Fix.Property.BOLD, Measure.term("not-bold"))))
                .isEqualTo(one(begin + "\"bold\",\"value\":\"not-bold\""));
        assertThat(written(set(Fix.Property.FONT, Measure.words("Times New Roman"))))
                .isEqualTo(one(begin + "\"font\",\"value\":\"Times New Roman\""));
    }

    @Test
    void a_report_holds_the_changes_of_each_finding_that_can_be_mended_and_of_no_other() throws IOException {
        FileJudgement judgement = PresentationRules.checkAll(
                DocxReader.create().read(Path.of("src/samples/cong-van-co-loi.docx")),
                DraftOptions.on(LocalDate.of(2026, 11, 22)));
        StringWriter out = new StringWriter();
        JsonReport report = JsonReport.to(out, RunContext.of(PresentationRules.book(), Language.ENGLISH, "1"));
        report.write(new DocumentResult.Read("a.docx", judgement));
        report.finish();

        List<Finding> findings = judgement.findings();
        List<JsonNode> told = new ArrayList<>();
        MAPPER.readTree(out.toString()).at("/documents/0/findings").forEach(told::add);
        assertThat(told).hasSameSizeAs(findings);
        assertThat(findings).extracting(Finding::isFixable).contains(true);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).path("fixable").asBoolean())
                    .isEqualTo(findings.get(i).isFixable());
            assertThat(told.get(i).path("fixes"))
                    .hasSize(findings.get(i).fault().fixes().size());
        }
    }

    @Test
    void what_only_a_person_can_mend_has_no_changes() throws IOException {
        JsonNode report = MAPPER.readTree(json(Language.ENGLISH, judged("a.docx", ToyLetter.with("Chữ nhỏ."))));

        List<JsonNode> told = new ArrayList<>();
        report.at("/documents/0/findings").forEach(told::add);
        assertThat(told)
                .filteredOn(finding -> !finding.path("fixable").asBoolean())
                .isNotEmpty()
                .noneMatch(finding -> finding.has("fixes"));
    }
}
