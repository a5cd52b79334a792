package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileCompleteness;
import vn.records.constraint.ConformsTo;
import vn.records.constraint.DocumentNumberText;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;
import vn.records.sample.ToyLaw;
import vn.records.view.DocumentView;

/** The code in the README is the code below, and it runs. */
class ReadmeTest {

    private static final Path HERE = Path.of("src/test/java/vn/records/docx/ReadmeTest.java");
    private static final Path README = Path.of("../README.md");
    private static final Path SAMPLE = Path.of("src/samples/cong-van-co-loi.docx");

    private static void example(
            Validator validator, Path draft, Rule<Draft> ownRule, Function<Language, Wording> ownWords)
            throws IOException {
        // region README
        // Check a draft.
        DocumentView view = DocxReader.create().read(draft);
        Report report = PresentationRules.check(view, DraftOptions.on(LocalDate.of(2026, 11, 22)));
        Wording words = PresentationRules.book().wording(Language.VIETNAMESE);
        report.findings().forEach(finding -> System.out.println(words.message(finding) + " (" + finding.rule() + ")"));

        // How long is a file kept, and when is it due in the archive?
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.TCCB"))
                .item("4b")
                .medium(FileMedium.PAPER)
                .closed(LocalDate.of(2020, 6, 1))
                .build();
        SchedulePrecedence schedules = SchedulePrecedence.of(PublishedSchedules.TT09_2011);
        Disposition disposition =
                Appraiser.of(schedules, LocalDate.of(2026, 11, 22)).appraise(file);

        // Is it complete?
        CompletenessReport completeness = FileCompleteness.check(
                FileCase.builder().file(file).asOf(LocalDate.of(2026, 11, 22)).build());

        // Validate a DTO, with an uploaded draft in it.
        record Entry(
                @DocumentNumberText String number,
                @ConformsTo byte[] draft) {}
        Set<ConstraintViolation<Entry>> violations =
                validator.validate(new Entry("5/QĐ-SNV", Files.readAllBytes(draft)));

        // Judge as the agency wants: a rule of its own more, one less, one graded otherwise.
        RuleBook<Draft> house = PresentationRules.book()
                .with(List.of(ownRule), ownWords)
                .without(new RuleId("ND30-NN-03"))
                .severity(new RuleId("ND30-PAGE-06"), Severity.WARNING);
        // endregion
        assertThat(disposition.ends()).contains(LocalDate.of(2025, 12, 31));
        assertThat(completeness.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(violations).isNotEmpty();
        assertThat(house.rules())
                .hasSameSizeAs(PresentationRules.book().rules())
                .contains(ownRule);
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
    void the_code_of_the_readme_runs() throws IOException {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Rule<Draft> rule = ToyLaw.BOOK.rules().get(0);
            example(factory.getValidator(), SAMPLE, rule, ToyLaw.BOOK::wording);
            assertThat(catchThrowable(
                            () -> example(factory.getValidator(), Path.of("none.docx"), rule, ToyLaw.BOOK::wording)))
                    .isInstanceOf(IOException.class);
        }
    }
}
