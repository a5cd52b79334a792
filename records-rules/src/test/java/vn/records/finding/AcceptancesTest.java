package vn.records.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.finding.laws.AcceptanceLaws;
import vn.records.measure.Length;
import vn.records.row.RowsException;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;

class AcceptancesTest implements AcceptanceLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "Căn cứ kế hoạch đã duyệt, văn phòng tổ chức họp.";
    private static final Place PLACE = Place.root("body").child("p", 0);
    private static final Finding WORD = finding("ND30-PAGE-10", Location.of(Component.BODY, PLACE, 0, 3));
    private static final Finding MARGIN =
            finding("ND30-PAGE-06", Location.of(Component.PAGE, Place.root("section", 0)));

    @TempDir
    Path folder;

    @Override
    public Acceptances keptAndReadBack(Acceptances acceptances) throws IOException {
        Path file = Files.createTempFile("accepted", ".txt");
        try {
            return Acceptances.read(Files.writeString(file, acceptances.toString()));
        } finally {
            Files.delete(file);
        }
    }

    /** A page of one paragraph. */
    private static DocumentView page(String text) {
        Paragraph paragraph = Paragraph.builder()
                .place(PLACE)
                .text(text)
                .format(ParagraphFormat.PLAIN)
                .build();
        return DocumentView.builder().addBody(paragraph).build();
    }

    private static Finding finding(String rule, Location at) {
        return Finding.builder()
                .rule(new RuleId(rule))
                .level(Level.MANDATORY)
                .basis(Basis.LAW)
                .severity(Severity.ERROR)
                .fault(Fault.of(at, Measure.colour(0xFF), Measure.term("black")))
                .build();
    }

    /** What is found in a page: the colour of its first word, and something of the page itself. */
    private static Report report() {
        return Report.builder()
                .ruleBook("toys")
                .judgedFor(DAY)
                .tolerance(Length.ZERO)
                .verdicts(ImmutableSortedMap.of())
                .addFindings(WORD)
                .addFindings(MARGIN)
                .build();
    }

    private static Acceptance accepting(Finding finding) {
        FindingKey key = FindingKeys.of(page(WORDS)).of(finding);
        return new Acceptance(key, DAY, "Nguyễn Văn A", "theo mẫu của ngành");
    }

    @Test
    void what_is_accepted_is_shown_and_does_not_count() {
        Acceptance acceptance = accepting(WORD);

        Report report = Acceptances.of(acceptance).applyTo(report(), page(WORDS));

        assertThat(report.accepted()).containsExactly(new AcceptedFinding(WORD, acceptance));
        assertThat(report.findings()).containsExactly(MARGIN);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(Acceptances.of(acceptance).unusedIn(ImmutableList.of(report())))
                .containsExactly(acceptance);
        assertThat(Acceptances.of(acceptance).unusedIn(ImmutableList.of(report(), report)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"văn phòng tổ chức họp!", "văn phòng tổ chức hợp.", "văn phòng tổ chức họp. Ngày 5."})
    void an_acceptance_is_void_when_the_words_change(String other) {
        String changed = WORDS.replace("văn phòng tổ chức họp.", other);

        assertThat(Acceptances.of(accepting(WORD))
                        .applyTo(report(), page(changed))
                        .accepted())
                .isEmpty();
    }

    @Test
    void spaces_letter_case_and_the_way_marks_are_typed_are_no_change_of_words() {
        for (String same : ImmutableList.of(
                WORDS.replace(" ", "  "),
                WORDS.replace("văn phòng", "Văn phòng"),
                WORDS.replace("họp", Normalizer.normalize("họp", Normalizer.Form.NFD)))) {
            assertThat(Acceptances.of(accepting(WORD))
                            .applyTo(report(), page(same))
                            .accepted())
                    .as(same)
                    .hasSize(1);
        }
    }

    @Test
    void an_acceptance_of_one_rule_accepts_nothing_of_another() {
        FindingKey other =
                new FindingKey(new RuleId("ND30-PAGE-11"), accepting(WORD).key().fingerprint());

        Report report = Acceptances.of(new Acceptance(other, DAY, "A", "b")).applyTo(report(), page(WORDS));

        assertThat(report.accepted()).isEmpty();
    }

    @Test
    void a_finding_without_words_is_accepted_for_what_was_found_there() {
        Finding wider = finding("ND30-PAGE-06", Location.of(Component.PAGE, Place.root("section", 1)));

        assertThat(Acceptances.of(accepting(MARGIN))
                        .applyTo(report(), page("Khác"))
                        .accepted())
                .hasSize(1);
        assertThat(accepting(wider).key()).isNotEqualTo(accepting(MARGIN).key());
    }

    @Test
    void a_report_in_which_nothing_is_accepted_stays_the_same() {
        assertThat(Acceptances.NONE.applyTo(report(), page(WORDS))).isEqualTo(report());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ND30-PAGE-06",
                "ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-20 Nguyễn Văn A",
                "ND30-PAGE-06:3f2a9c01d4e5b677 20/11/2026 A: b",
                "ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-31 A: b",
                "ND30-PAGE-06:XYZ 2026-11-20 A: b",
                "nd30:3f2a9c01d4e5b677 2026-11-20 A: b",
                "ND30-PAGE-06:3f2a9c01d4e5b677 2026-11-20 A: "
            })
    void a_line_of_another_form_is_told_with_its_number(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "# chấp nhận\n\n" + line + "\n");

        assertThatThrownBy(() -> Acceptances.read(file))
                .isInstanceOf(RowsException.class)
                .hasMessageContaining("3");
    }

    @Test
    void a_file_in_another_encoding_is_told_of() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "Nguyễn".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> Acceptances.read(file)).isInstanceOf(RowsException.class);
    }

    @Test
    void nobody_accepts_for_no_reason_and_in_several_lines() {
        FindingKey key = FindingKey.parse("ND30-PAGE-06:3f2a9c01d4e5b677");

        assertThatIllegalArgumentException().isThrownBy(() -> new Acceptance(key, DAY, " ", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Acceptance(key, DAY, "A", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Acceptance(key, DAY, "A: B", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Acceptance(key, DAY, "A", "b\nc"));
    }
}
