package vn.records.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberMismatch;
import vn.records.document.NumberReading;
import vn.records.document.Stage;

/**
 * Whether a text is a number of one kind, for {@link PartyNumberText} and {@link LegislationNumberText}.
 *
 * @param kind the kind
 * @param stage whether parts may be blank
 * @param constraint the constraint, whose messages are told
 */
record NumberOfKind(Kind kind, Stage stage, String constraint) {
    /** Of a validator that was not initialised. */
    static final NumberOfKind NONE = new NumberOfKind(Kind.ADMINISTRATIVE, Stage.ISSUED, "DocumentNumberText");

    boolean isValid(String text, ConstraintValidatorContext context) {
        Optional<NumberMismatch> mismatch = DocumentNumber.mismatch(text, kind);
        if (mismatch.isPresent()) {
            return isOfTwoParts(text) || wrong(text, mismatch.get(), new Violations(context));
        }
        DocumentNumber number = DocumentNumber.parse(text, kind);
        boolean whole = number.ordinal().isPresent()
                && number.notation().isPresent()
                && (kind != Kind.LEGISLATION || number.year().isPresent());
        return whole || stage == Stage.DRAFT || blank(text, new Violations(context));
    }

    /** A resolution of the Government may have a number such as {@code 66.7/2025/NQ-CP}. */
    private boolean isOfTwoParts(String text) {
        NumberReading reading = DocumentNumber.read("Số: " + text);
        boolean counted = reading.number().ordinal().isPresent();
        return kind == Kind.LEGISLATION
                && !counted
                && reading.where(NumberReading.Part.ORDINAL).isPresent()
                && reading.where(NumberReading.Part.TRAILER).isEmpty()
                && reading.number().kind() == Kind.LEGISLATION
                && reading.number().notation().isPresent()
                && reading.flaws().stream().allMatch(flaw -> flaw.kind() == NumberFlaw.Kind.YEAR_INSIDE);
    }

    private boolean wrong(String text, NumberMismatch mismatch, Violations violations) {
        boolean nothing = mismatch.at().start() == 0 && mismatch.expected() != NumberMismatch.Expected.ORDINAL;
        return (nothing
                        ? violations.add(constraint + ".message", new TextFault("not-a-number", text))
                        : violations.add(constraint + "." + mismatch.expected(), mismatch))
                .none();
    }

    private boolean blank(String text, Violations violations) {
        return violations
                .add("DocumentNumberText.blank", new TextFault("blank", text))
                .none();
    }
}
