package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.sample.RealDocuments;

/**
 * Real drafts, which stand beside the repository and not in it: what must be found in them and what must not. Skipped,
 * and said to be skipped, where they are not there.
 *
 * <p>What is found in each is pinned in {@code samples.tsv}; after reading every new finding as the clerk who gets it,
 * write it anew with {@code -Drecords.golden=write}.
 */
class SampleFindingsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("records.samples", "../../shared/samples"));
    private static final Path GOLDEN = Path.of("src/test/resources/vn/records/docx/samples.tsv");
    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    @BeforeEach
    void samples_are_there() {
        RealDocuments.orSkip();
    }

    private static FileJudgement judged(String sample) {
        try {
            return PresentationRules.checkAll(DocxReader.create().read(SAMPLES.resolve(sample + ".docx")), OPTIONS);
        } catch (IOException e) {
            throw new AssertionError(sample, e);
        }
    }

    private static Draft draft(String sample) {
        return judged(sample).first().draft();
    }

    private static Report report(String sample) {
        return judged(sample).first().report();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_expected_finding_is_reported_and_no_other() throws IOException {
        Map<String, List<String[]>> rows = Files.readAllLines(SAMPLES.resolve("expectations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(row -> row[0], TreeMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> holds(entry.getKey(), entry.getValue())));
    }

    private static void holds(String sample, List<String[]> rows) {
        List<String> reported = report(sample).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            assertThat(reported.contains(row[1])).as(String.join(",", row)).isEqualTo(row[2].equals("yes"));
        }
    }

    @Test
    void legislation_is_not_judged_by_the_decree() {
        assertThat(report("S001").ruleBook()).isEqualTo("vbqppl");
        assertThat(report("S001").count(Severity.ERROR)).isZero();
        assertThat(PresentationRules.lawOf(draft("S001"))).isEqualTo("vbqppl");
    }

    @Test
    void a_guidance_of_the_party_is_judged_by_that_of_the_day() {
        assertThat(PresentationRules.lawOf(draft("S021"))).isEqualTo("party");
        assertThat(report("S021").ruleBook()).isEqualTo("party");
        assertThat(report("S021").findings())
                .extracting(finding -> finding.rule().toString())
                .allMatch(rule -> rule.startsWith("PTY"));
    }

    @Test
    void annexes_and_collections_of_forms_have_no_error() {
        for (String sample : List.of("S002", "S003", "S004", "S005", "S006")) {
            assertThat(judged(sample).documents())
                    .as(sample)
                    .allMatch(document -> document.report().count(Severity.ERROR) == 0);
        }
    }

    /** Of the real administrative drafts S014 has fields of a template for number and date, S045 neither, S024 and S039 no number. */
    @Test
    void the_head_of_every_administrative_draft_is_found() throws IOException {
        for (String sample : names()) {
            Draft draft = draft(sample);
            if (draft.type().isPresent()) {
                assertThat(draft.parts().keySet())
                        .as(sample)
                        .contains(
                                Component.NATIONAL_NAME,
                                Component.NATIONAL_MOTTO,
                                Component.ISSUING_AGENCY,
                                Component.NUMBER,
                                Component.PLACE_AND_DATE);
            }
        }
        assertThat(draft("S024").parts().keySet())
                .contains(Component.NATIONAL_NAME, Component.ISSUING_AGENCY, Component.PLACE_AND_DATE);
    }

    @Test
    void no_rule_breaks_on_any_of_them() throws IOException {
        for (String sample : names()) {
            assertThat(report(sample).problems()).as(sample).isEmpty();
        }
    }

    @Test
    void what_is_found_is_what_was_read_one_by_one() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String sample : names()) {
            judged(sample).documents().forEach(document -> lines.addAll(lines(sample, document)));
        }
        if (System.getProperty("records.golden", "").equals("write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    /** What is found in a document; one after the first has its ordinal behind the name of the file, and its role. */
    private static List<String> lines(String sample, JudgedDocument document) {
        Draft draft = document.draft();
        boolean first = draft.ordinal() == 1;
        String name = first ? sample : sample + "/" + draft.ordinal() + "\t" + draft.role();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                "\t",
                name,
                draft.classification().kind().name(),
                draft.type().map(DocumentType::code).orElse("-"),
                PresentationRules.lawOf(draft)));
        lines.add(name + "\tfound\t"
                + draft.parts().keySet().stream().sorted().map(Component::name).collect(Collectors.joining(" ")));
        Map<String, Long> counts = new TreeMap<>(document.report().findings().stream()
                .collect(Collectors.groupingBy(SampleFindingsTest::key, Collectors.counting())));
        counts.forEach((key, count) -> lines.add(name + "\t" + key + "\t" + count));
        return lines;
    }

    private static String key(Finding finding) {
        return finding.rule() + "\t" + finding.severity();
    }
}
