package vn.records.constraint;

import com.google.common.base.Ascii;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.file.FileIdentifier;

/**
 * A text that is the code of a file (<i>số và ký hiệu hồ sơ, mã hồ sơ</i>), such as {@code 01.TCCB}; on request the full code
 * with agency and year, such as {@code 000.06.16.G09.2010.01.TH}; or our own value.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V and VI; Thông tư 01/2019/TT-BNV, Điều 16 khoản 3. The finding of a violation is a
 * {@link TextFault}. {@code null} is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {FileCodeText.OfText.class, FileCodeText.OfValue.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FileCodeText.List.class)
public @interface FileCodeText {

    /** Returns whether it must be the full code. */
    boolean full() default false;

    /** Returns the message of every violation; the one that fits each finding if not set. */
    String message() default "{vn.records.constraint.FileCodeText.message}";

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
        FileCodeText[] value();
    }

    /** Validates texts. */
    final class OfText implements ConstraintValidator<FileCodeText, CharSequence> {
        private boolean full;

        /** Makes a validator; providers do. */
        public OfText() {}

        @Override
        public void initialize(FileCodeText constraint) {
            full = constraint.full();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String given = text.toString();
            if (!FileCode.isCode(given)) {
                return new Violations(context)
                        .add("FileCodeText.message", new TextFault("no-code", given))
                        .none();
            }
            return !full || isFull(given, context);
        }

        private static boolean isFull(String code, ConstraintValidatorContext context) {
            Optional<FileIdentifier.Flaw> flaw = FileIdentifier.flawOf(code);
            return flaw.isEmpty()
                    || new Violations(context)
                            .add(
                                    "FileCodeText." + flaw.get(),
                                    new TextFault(
                                            Ascii.toLowerCase(flaw.get().name()).replace('_', '-'), code))
                            .none();
        }
    }

    /** Validates codes. */
    final class OfValue implements ConstraintValidator<FileCodeText, FileCode> {
        private boolean full;

        /** Makes a validator; providers do. */
        public OfValue() {}

        @Override
        public void initialize(FileCodeText constraint) {
            full = constraint.full();
        }

        @Override
        public boolean isValid(@Nullable FileCode code, ConstraintValidatorContext context) {
            return code == null || !full || OfText.isFull(code.value(), context);
        }
    }
}
