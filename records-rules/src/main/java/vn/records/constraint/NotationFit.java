package vn.records.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.Notation;
import vn.records.document.Stage;

/** Whether a symbol fits a type of document, for {@link NotationFor}. */
record NotationFit(DocumentType type, Stage stage) {

    /** Fits everything; stands there until a validator is set up. */
    static final NotationFit NONE = new NotationFit(DocumentType.PERSONAL_LETTER, Stage.DRAFT);

    /** Returns what is wrong, if anything; what the law does not settle is not. */
    Optional<Fit> misfit(Optional<Notation> notation) {
        Fit fit = notation.map(symbol -> symbol.fits(type)).orElseGet(() -> Fit.of(Fit.Outcome.INCOMPLETE));
        boolean fits =
                switch (fit.outcome()) {
                    case FITS, UNCERTAIN, NOT_SPECIFIED -> true;
                    case INCOMPLETE -> stage == Stage.DRAFT || type == DocumentType.PERSONAL_LETTER;
                    case OFFICIAL_LETTER_SYMBOL, OTHER_TYPE, MISSPELT_CODE -> false;
                };
        return fits ? Optional.empty() : Optional.of(fit);
    }

    boolean isValid(Optional<Notation> notation, ConstraintValidatorContext context) {
        Optional<Fit> misfit = misfit(notation);
        return misfit.isEmpty()
                || new Violations(context)
                        .add("NotationFor." + misfit.get().outcome(), misfit.get())
                        .none();
    }
}
