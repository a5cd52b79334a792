package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.Component;
import vn.records.view.Place;

/**
 * Where a finding is (<i>vị trí</i>): the component, and the place and stretch of text if there is one.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Location extends Serializable {

    /** Returns the component it concerns. */
    Component component();

    /** Returns the paragraph or section; empty for what is missing. */
    Optional<Place> place();

    /** Returns the offset of the first character concerned in the paragraph's text. */
    default int start() {
        return 0;
    }

    /** Returns the offset after the last character concerned; equal to start where no text is concerned. */
    default int end() {
        return start();
    }

    /** Checks the offsets. */
    @Value.Check
    default void check() {
        checkArgument(start() >= 0 && end() >= start(), "bad stretch: %s to %s", start(), end());
    }

    /** Returns the location of something that is not in the document. */
    static Location of(Component component) {
        return ImmutableLocation.builder().component(component).build();
    }

    /** Returns a whole paragraph or section. */
    static Location of(Component component, Place place) {
        return ImmutableLocation.builder().component(component).place(place).build();
    }

    /**
     * Returns a stretch of a paragraph's text.
     *
     * @throws IllegalArgumentException if the end is before the start or the start negative
     */
    static Location of(Component component, Place place, int start, int end) {
        return ImmutableLocation.builder()
                .component(component)
                .place(place)
                .start(start)
                .end(end)
                .build();
    }
}
