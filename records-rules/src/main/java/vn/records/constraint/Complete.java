package vn.records.constraint;

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
import org.jspecify.annotations.Nullable;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileFinding;
import vn.records.completeness.Requirement;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;

/**
 * A file that is complete (<i>hồ sơ đầy đủ</i>): it holds what its checklists ask for and what the law asks of every file.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 29 to 31. Judged for the day of the validator's clock, unless a {@link FileCase} says for
 * which. There is one violation for each missing constituent, with the {@link Requirement} as its finding, and one for each
 * broken rule, with the {@link FileFinding}, at the document or component of the file it is about. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {Complete.OfFile.class, Complete.OfCase.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Complete.List.class)
public @interface Complete {

    /** Returns the checklists the file must satisfy, by their names: those of the law and those of {@link HouseRules}. */
    String[] value() default {};

    /** Returns the least severity that is a violation. */
    Severity least() default Severity.ERROR;

    /** Returns whether a constituent that could not be decided is a violation too. */
    boolean refuseUndecided() default false;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.Complete.message}";

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
        Complete[] value();
    }

    /** Validates files. */
    final class OfFile implements ConstraintValidator<Complete, RecordsFile> {
        private CompletenessJudgement judgement = CompletenessJudgement.NONE;

        /** Makes a validator; providers do. */
        public OfFile() {}

        @Override
        public void initialize(Complete constraint) {
            judgement = CompletenessJudgement.of(constraint);
        }

        @Override
        public boolean isValid(@Nullable RecordsFile file, ConstraintValidatorContext context) {
            return file == null
                    || judgement.isValid(
                            FileCase.builder()
                                    .file(file)
                                    .asOf(Violations.today(context))
                                    .build(),
                            "",
                            context);
        }
    }

    /** Validates files with what is known besides them. */
    final class OfCase implements ConstraintValidator<Complete, FileCase> {
        private CompletenessJudgement judgement = CompletenessJudgement.NONE;

        /** Makes a validator; providers do. */
        public OfCase() {}

        @Override
        public void initialize(Complete constraint) {
            judgement = CompletenessJudgement.of(constraint);
        }

        @Override
        public boolean isValid(@Nullable FileCase given, ConstraintValidatorContext context) {
            return given == null || judgement.isValid(given, "file", context);
        }
    }
}
