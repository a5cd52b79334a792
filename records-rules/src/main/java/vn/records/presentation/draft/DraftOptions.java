package vn.records.presentation.draft;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.measure.Length;

/**
 * What a caller knows of a draft beside the file (<i>thông tin kèm theo bản thảo</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface DraftOptions extends Serializable {

    /** Returns whether it is still being drafted or was issued; a draft may have blank number, day and signature. */
    default Stage stage() {
        return Stage.DRAFT;
    }

    /** Returns the medium it is issued on; without it, what depends on the medium is undecided. */
    Optional<Medium> medium();

    /** Returns the date to judge for; without it the document's own. */
    Optional<LocalDate> date();

    /** Returns the date to judge for where none is given and the document's own is blank. */
    LocalDate dateIfBlank();

    /** Returns the tolerance for page measures, which programs round; half a millimetre unless said otherwise. */
    default Length tolerance() {
        return Length.mm(0.5);
    }

    /** Checks the tolerance. */
    @Value.Check
    default void check() {
        checkArgument(tolerance().compareTo(Length.ZERO) >= 0, "negative tolerance: %s", tolerance());
    }

    /** Returns the options for a draft that is judged for a date, whatever its own. */
    static DraftOptions on(LocalDate date) {
        return builder().date(date).dateIfBlank(date).build();
    }

    /** Returns a copy to be judged for a date. */
    DraftOptions withDate(LocalDate date);

    /** Returns a copy to be judged for a date or the document's own. */
    DraftOptions withDate(Optional<? extends LocalDate> date);

    /** Returns a copy with another date where the document's own is blank. */
    DraftOptions withDateIfBlank(LocalDate date);

    /** Returns a copy for another stage. */
    DraftOptions withStage(Stage stage);

    /** Returns a copy for another medium. */
    DraftOptions withMedium(Medium medium);

    /** Returns a copy with another tolerance. */
    DraftOptions withTolerance(Length tolerance);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutableDraftOptions.Builder {
        Builder() {}
    }
}
