package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.records.constraint.bean.AccessorNames;
import vn.records.document.DocumentType;
import vn.records.document.Stage;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;

/** Where a constraint can stand, and how it gets there. */
class PlacementTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);

    record Letter(
            List<@DocumentNumberText String> answers,
            Map<@FileCodeText String, @RetentionPeriodText String> files,
            Optional<@AgencyCodeText String> agency) {}

    @Test
    void elements_of_containers_are_judged() {
        Letter letter = new Letter(List.of("05/QĐ-UBND", "5/QĐ-UBND"), Map.of(" ", "lâu"), Optional.of("?"));

        assertThat(Provider.told(VALIDATOR.validate(letter)))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly(
                        "agency", "answers[1].<list element>", "files<K>[ ].<map key>", "files[ ].<map value>");
    }

    static class Staged {
        @DocumentNumberText(stage = Stage.DRAFT, groups = Groups.Draft.class)
        @DocumentNumberText(stage = Stage.ISSUED, groups = Groups.Issued.class)
        String number = "/QĐ-UBND";
    }

    @Test
    void groups_tell_drafts_from_issued_documents() {
        assertThat(VALIDATOR.validate(new Staged(), Groups.Draft.class)).isEmpty();
        assertThat(VALIDATOR.validate(new Staged(), Groups.Issued.class)).hasSize(1);
        assertThat(VALIDATOR.validate(new Staged())).isEmpty();
    }

    @NotNull
    @DocumentNumberText
    @NotationFor(DocumentType.DECISION)
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface DecisionNumber {
        String message() default "no number of a decision";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ReportAsSingleViolation
    @DocumentNumberText
    @Constraint(validatedBy = {})
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface AnyNumber {
        String message() default "no number at all";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Composed {
        @DecisionNumber
        String decision = "05/KH-UBND";

        @AnyNumber
        String single = "5 /qđ";

        @DocumentNumberText(message = "the host's own words")
        String own = "5/QĐ-UBND";
    }

    @Test
    void constraints_compose_into_others_and_take_words_of_the_host() {
        assertThat(Provider.told(VALIDATOR.validate(new Composed())))
                .containsExactly(
                        "decision: the symbol is that of another type of document",
                        "own: the host's own words",
                        "single: no number at all");
    }

    /** A class that its host cannot annotate. */
    static class Foreign {
        final String number = "5/QĐ-UBND";
    }

    @Test
    void classes_that_cannot_be_annotated_are_mapped() {
        HibernateValidatorConfiguration configuration = Provider.WITHOUT_EXPRESSIONS.configuration(Locale.ENGLISH);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Foreign.class)
                .field("number")
                .constraint(new GenericConstraintDef<>(DocumentNumberText.class).param("stage", Stage.DRAFT));

        Validator mapped =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();

        assertThat(Provider.told(mapped.validate(new Foreign())))
                .containsExactly("number: a number below 10 must have a 0 in front");
    }

    @Test
    void values_whose_accessors_have_no_prefix_are_mapped() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new AccessorNames())
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(RecordsFile.class)
                .getter("item")
                .constraint(new org.hibernate.validator.cfg.defs.NotNullDef())
                .getter("title")
                .constraint(new org.hibernate.validator.cfg.defs.NotBlankDef())
                .getter("code")
                .valid();
        mapping.type(FileCode.class)
                .getter("value")
                .constraint(new GenericConstraintDef<>(FileCodeText.class).param("full", true));
        Validator mapped =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();

        RecordsFile file = RecordsFile.builder().code(FileCode.of("01.TCCB")).build();

        assertThat(mapped.validate(file))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("title", "code.value");
    }

    /** Accessors of all kinds, and a method that is none. */
    interface Inbox {
        @DocumentNumberText
        String number();

        @DocumentNumberText
        String getAnswer();

        @AssertTrue
        boolean isOpen();

        String open(String key);
    }

    @Test
    void accessors_with_and_without_prefix_are_properties_side_by_side() {
        Inbox inbox = new Inbox() {
            @Override
            public String number() {
                return "?";
            }

            @Override
            public String getAnswer() {
                return "?";
            }

            @Override
            public boolean isOpen() {
                return false;
            }

            @Override
            public String open(String key) {
                return key;
            }
        };
        Validator validator = Provider.WITHOUT_EXPRESSIONS
                .configuration(Locale.ENGLISH)
                .getterPropertySelectionStrategy(new AccessorNames())
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(inbox))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("number", "answer", "open");
    }

    @Test
    void the_provider_is_the_one_under_test() {
        String expected = System.getProperty("provider.version", "9.1.6.Final");

        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(expected);
        assertThat(Validation.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .contains(expected.startsWith("8") ? "3.0.2" : "3.1.1");
    }
}
