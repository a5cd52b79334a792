package vn.records.constraint;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.finding.Finding;
import vn.records.finding.Severity;
import vn.records.view.DocumentView;

/**
 * A draft or document that is presented as the law asks (<i>đúng thể thức và kỹ thuật trình bày</i>): a {@link DocumentView},
 * or the bytes or the path of a file, read by a {@link vn.records.reader.DocumentReader} on the class path.
 *
 * <p>Judged for the document's own date; where that is blank, for the day of the validator's clock. There is one violation for
 * each finding that is severe enough, with the {@link Finding} as its finding. Its message says what the rule asks and
 * where; what was found is in the finding, and {@link vn.records.rule.Wording#message} has words for it. A file that cannot be read is a
 * violation with an {@link UnreadableDraft}. {@code null} is valid.
 *
 * <p>A file may hold several documents. Each is judged but forms and what is copied, which nobody may mend in a copy.
 *
 * <p>What is undecided is no violation unless {@link #refuseUndecided()} asks for it; a rule that breaks is undecided too, and
 * no other finding is lost with it. Who wants to know what broke evaluates the book, whose report has the {@linkplain
 * vn.records.finding.Report#problems() problems}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {ConformsTo.OfView.class, ConformsTo.OfBytes.class, ConformsTo.OfPath.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
public @interface ConformsTo {

    /**
     * Returns the names of the rule books: of laws, such as {@code nd30-2020} or {@code party}, or of {@link HouseRules}. Each
     * judges the documents of its law, one with a name of its own, such as {@code our-rules}, those of all the others;
     * {@code party+tinh-uy-x} has the law before the {@code +}. Documents of laws that are not named are valid. If no name is
     * set, each document is judged by the law that governs it.
     */
    String[] value() default {};

    /** Returns whether it is judged as a draft or as an issued document. */
    Stage stage() default Stage.DRAFT;

    /** Returns the medium it is issued on; at most one, none if it is not known. */
    Medium[] medium() default {};

    /** Returns the date to judge for, such as {@code 2026-11-22}; the document's own if empty. */
    String date() default "";

    /** Returns the least severity that is a violation. */
    Severity least() default Severity.ERROR;

    /**
     * Returns whether a document that no rule could be decided for is a violation too, such as one of a time whose law is
     * not loaded. The finding is the {@link vn.records.finding.Reason}.
     */
    boolean refuseUndecided() default false;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.ConformsTo.message}";

    /** Returns the groups it belongs to, such as {@link Groups.Issued}. */
    Class<?>[] groups() default {};

    /** Returns what a client attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them at one place. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        ConformsTo[] value();
    }

    /** Validates what was read already. */
    final class OfView implements ConstraintValidator<ConformsTo, DocumentView> {
        private @Nullable DraftJudgement judgement;

        /** Makes a validator; providers do. */
        public OfView() {}

        @Override
        public void initialize(ConformsTo constraint) {
            judgement = DraftJudgement.of(constraint);
        }

        @Override
        public boolean isValid(@Nullable DocumentView view, ConstraintValidatorContext context) {
            return view == null || requireNonNull(judgement).isValid(view, context);
        }
    }

    /** Validates the bytes of a file. */
    final class OfBytes implements ConstraintValidator<ConformsTo, byte[]> {
        private @Nullable DraftJudgement judgement;

        /** Makes a validator; providers do. */
        public OfBytes() {}

        @Override
        public void initialize(ConformsTo constraint) {
            judgement = DraftJudgement.of(constraint);
        }

        @Override
        public boolean isValid(byte @Nullable [] bytes, ConstraintValidatorContext context) {
            return bytes == null || requireNonNull(judgement).isValid(readers -> readers.read(bytes), context);
        }
    }

    /** Validates files. */
    final class OfPath implements ConstraintValidator<ConformsTo, Path> {
        private @Nullable DraftJudgement judgement;

        /** Makes a validator; providers do. */
        public OfPath() {}

        @Override
        public void initialize(ConformsTo constraint) {
            judgement = DraftJudgement.of(constraint);
        }

        @Override
        public boolean isValid(@Nullable Path path, ConstraintValidatorContext context) {
            return path == null || requireNonNull(judgement).isValid(readers -> readers.read(path), context);
        }
    }
}
