package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.records.constraint.ConformsTo;
import vn.records.constraint.UnreadableDraft;
import vn.records.document.PartyType;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormContent;
import vn.records.docx.generate.GenerateOptions;
import vn.records.finding.Finding;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.rule.Language;

/** Uploaded files under the constraint, read by the service of this module. */
class UploadConstraintTest {

    private static final Path SAMPLE = Path.of("src/samples/cong-van-co-loi.docx");

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC))
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    record Upload(
            @ConformsTo(least = Severity.INFO) byte[] bytes,
            @ConformsTo(least = Severity.INFO) Path path) {}

    private static Object finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Object.class);
    }

    @Test
    void an_uploaded_file_has_the_findings_of_the_direct_call() throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLE);
        Finding[] direct = PresentationRules.check(
                        DocxReader.create().read(bytes),
                        DraftOptions.builder()
                                .dateIfBlank(LocalDate.of(2026, 11, 22))
                                .build())
                .findings()
                .toArray(Finding[]::new);

        assertThat(direct).isNotEmpty();
        assertThat(VALIDATOR.validate(new Upload(bytes, null)))
                .extracting(UploadConstraintTest::finding)
                .containsExactlyInAnyOrder((Object[]) direct);
        assertThat(VALIDATOR.validate(new Upload(null, SAMPLE)))
                .extracting(UploadConstraintTest::finding)
                .containsExactlyInAnyOrder((Object[]) direct);
    }

    record Strict(@ConformsTo byte[] bytes) {}

    @Test
    void a_draft_of_the_party_is_judged_by_the_law_of_the_party() {
        byte[] right = DocxGenerator.create()
                .generate(FormContent.of(PartyType.RESOLUTION, LocalDate.of(2026, 11, 22)), GenerateOptions.DEFAULT);

        assertThat(VALIDATOR.validate(new Strict(right))).isEmpty();
        assertThat(VALIDATOR.validate(new Upload(right, null)))
                .extracting(violation -> ((Finding) finding(violation)).rule().value())
                .allMatch(rule -> rule.startsWith("PTY"));
    }

    @Test
    void a_message_says_what_the_rule_asks() throws IOException {
        assertThat(VALIDATOR.validate(new Upload(null, SAMPLE))).allSatisfy(violation -> {
            Finding finding = (Finding) finding(violation);
            assertThat(violation.getPropertyPath()).hasToString("path");
            String title = PresentationRules.book().wording(Language.ENGLISH).title(finding.rule());
            assertThat(violation.getMessage()).startsWith(title + " (" + finding.rule());
        });
    }

    @Test
    void a_file_that_cannot_be_read_is_a_violation_with_the_reason() {
        byte[] text = "hello".getBytes(StandardCharsets.UTF_8);

        Set<ConstraintViolation<Upload>> violations = VALIDATOR.validate(new Upload(text, Path.of("no-such.docx")));

        assertThat(violations)
                .extracting(violation -> ((UnreadableDraft) finding(violation)).code())
                .containsExactlyInAnyOrder("NOT_A_ZIP", "NOT_FOUND");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder("the file is no .docx, .doc and no .odt", "there is no such file");
    }

    @Test
    void each_reason_has_a_message() {
        assertThat(DocumentReadException.Code.values())
                .allSatisfy(code -> assertThat(ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH)
                                .getString("vn.records.constraint.ConformsTo." + code))
                        .isNotBlank());
    }
}
