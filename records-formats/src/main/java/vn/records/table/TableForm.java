package vn.records.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a table looks like besides its rows (<i>biểu mẫu của bảng</i>): title above, columns, lines below.
 *
 * @since 0.1
 */
@Value.Immutable
public interface TableForm extends Serializable {

    /** A line above or below the table. */
    enum LineKind {
        /** At the left half, in the middle of it: agency above the title. */
        AGENCY,
        /** Bold, at the left half and, behind a tab, at the right half: agency beside <i>Quốc hiệu</i>. */
        HEADER,
        /** The title: in the middle, bold. */
        TITLE,
        /** In the middle. */
        CENTRED,
        /** At the left. */
        LEFT
    }

    /**
     * A line above or below the table.
     *
     * @param kind how it stands
     * @param text its words
     */
    record Line(LineKind kind, String text) implements Serializable {}

    /** Returns the name of the sheet, at most 31 characters. */
    String sheet();

    /** Returns the lines above the table. */
    ImmutableList<Line> above();

    /** Returns the columns. */
    ImmutableList<FormColumn> columns();

    /** Whether the page lies across. */
    default boolean landscape() {
        return true;
    }

    /** Checks that there is a column and the name of the sheet is one. */
    @Value.Check
    default void check() {
        checkArgument(!columns().isEmpty(), "form without a column");
        checkArgument(
                !sheet().isBlank()
                        && sheet().length() <= 31
                        && sheet().chars().noneMatch(c -> "[]*?:/\\".indexOf(c) >= 0),
                "no name of a sheet: '%s'",
                sheet());
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a form. */
    final class Builder extends ImmutableTableForm.Builder {
        Builder() {}
    }
}
