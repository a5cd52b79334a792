package vn.records.document;

import java.io.Serializable;
import java.util.Optional;

/**
 * How a symbol (<i>ký hiệu</i>) fits the type of the document that carries it.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm b. What an outcome tells beyond its name is in
 * {@link #otherType()} and {@link #rightCode()}.
 *
 * @since 0.1
 */
public sealed interface Fit extends Serializable {

    /** The possible outcomes. */
    enum Outcome {
        /** Built as the law says. */
        FITS,
        /** No type code, though the type needs one: {@code 131/SNV-CCVTLT} on a hướng dẫn. */
        OFFICIAL_LETTER_SYMBOL,
        /** The code of another type. */
        OTHER_TYPE,
        /** The type's own code, misspelt: {@code QYĐ}, {@code QD}, {@code HĐ} on a hướng dẫn. */
        MISSPELT_CODE,
        /** A part is missing: {@code 15/QĐ} without the agency, {@code 15/UBND} without the unit or field. */
        INCOMPLETE,
        /** An official letter's symbol that begins like a type code: {@code 15/CT-TTHT} of a Cục Thuế. */
        UNCERTAIN,
        /** The law gives no symbol for this type: thư công. */
        NOT_SPECIFIED
    }

    /** Returns the outcome. */
    Outcome outcome();

    /** Returns the type whose code the symbol has or seems to have, if that is not the type of the document. */
    default Optional<DocumentType> otherType() {
        return Optional.empty();
    }

    /** Returns the code that belongs at the front of the symbol, if another spelling of it stands there. */
    default Optional<String> rightCode() {
        return Optional.empty();
    }

    /** Returns the fit that needs no more words than its outcome. */
    static Fit of(Outcome outcome) {
        return new Plain(outcome);
    }

    /**
     * An outcome that says it all.
     *
     * @param outcome the outcome
     */
    record Plain(Outcome outcome) implements Fit {}

    /**
     * A symbol with the code of another type than the document's.
     *
     * @param type the type whose code it is
     */
    record OtherType(DocumentType type) implements Fit {
        @Override
        public Outcome outcome() {
            return Outcome.OTHER_TYPE;
        }

        @Override
        public Optional<DocumentType> otherType() {
            return Optional.of(type);
        }
    }

    /**
     * A symbol with the type's code in a wrong spelling.
     *
     * @param written the code as written
     * @param right the code of Phụ lục III, Mục I
     */
    record MisspeltCode(String written, String right) implements Fit {
        @Override
        public Outcome outcome() {
            return Outcome.MISSPELT_CODE;
        }

        @Override
        public Optional<String> rightCode() {
            return Optional.of(right);
        }
    }

    /**
     * A symbol of an official letter whose agency is abbreviated like a type.
     *
     * @param lookalike the type that has this code
     */
    record Uncertain(DocumentType lookalike) implements Fit {
        @Override
        public Outcome outcome() {
            return Outcome.UNCERTAIN;
        }

        @Override
        public Optional<DocumentType> otherType() {
            return Optional.of(lookalike);
        }
    }
}
