package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.constraint.ConformsTo;
import vn.records.finding.Finding;
import vn.records.finding.Reason;
import vn.records.sample.PaperFiles;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;

/** Uploaded files that hold several documents, under the constraint. */
class SeveralUploadsTest {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC))
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, context -> Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    record Upload(@ConformsTo byte[] bytes) {}

    record Stored(@ConformsTo Path path) {}

    record Strict(@ConformsTo(refuseUndecided = true) byte[] bytes) {}

    private static byte[] file(String documents) {
        return PaperFiles.of(new Papers(Layout.TABLE, Between.LINE), documents);
    }

    private static Object payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
        return own.getDynamicPayload(Object.class);
    }

    /** Where the violations of the rule on the size of Quốc hiệu are. */
    private static String[] places(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> (Finding) payload(violation))
                .filter(finding -> finding.rule().value().equals("ND30-QH-02"))
                .map(finding -> finding.at().place().orElseThrow().toString())
                .sorted()
                .toArray(String[]::new);
    }

    @Test
    void each_of_two_documents_has_its_own_violations(@TempDir Path folder) throws IOException {
        byte[] both = file("wrong wrong");

        assertThat(places(VALIDATOR.validate(new Upload(both))))
                .containsExactly("body/table[0]/row[0]/cell[1]/p[0]", "body/table[2]/row[0]/cell[1]/p[0]");
        assertThat(places(VALIDATOR.validate(new Stored(Files.write(folder.resolve("a.docx"), both)))))
                .hasSize(2);
        assertThat(places(VALIDATOR.validate(new Upload(file("decision wrong")))))
                .containsExactly("body/table[2]/row[0]/cell[1]/p[0]");
        assertThat(places(VALIDATOR.validate(new Upload(file("decision headed")))))
                .containsExactly("body/table[2]/row[0]/cell[1]/p[0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision further",
                "decision statute",
                "decision form",
                "decision annex wrong",
                "wrong copy",
                "wrong headed copy",
                "open wrong",
                "form form"
            })
    void right_documents_forms_copies_and_files_in_doubt_are_valid(String documents) {
        assertThat(VALIDATOR.validate(new Upload(file(documents)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"open wrong, 1", "form form, 1", "decision form, 0", "decision further, 0"})
    void only_a_file_in_doubt_is_refused_for_being_undecided(String documents, int violations) {
        assertThat(VALIDATOR.validate(new Strict(file(documents))))
                .hasSize(violations)
                .allSatisfy(violation ->
                        assertThat(((Reason) payload(violation)).key()).isEqualTo("collection"));
    }
}
