package vn.records.table.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cover and first page of a book (<i>bìa và trang đầu của sổ</i>), Nghị định 30/2020/NĐ-CP, Phụ lục IV.
 *
 * @since 0.1
 */
@Value.Immutable
public interface BookCover extends Serializable {

    /** Returns the parent agency in capitals; empty if there is none. */
    default String parentAgency() {
        return "";
    }

    /** Returns the agency or unit in capitals; empty where it is not stated. */
    default String agency() {
        return "";
    }

    /** Returns the year. */
    int year();

    /** Returns the first day. */
    @SuppressWarnings("immutables:from") // the builder has no method for all at once, see toBuilder
    Optional<LocalDate> from();

    /** Returns the last day. */
    Optional<LocalDate> to();

    /** Returns the first number; empty where none is stated. */
    default String firstNumber() {
        return "";
    }

    /** Returns the last number. */
    default String lastNumber() {
        return "";
    }

    /** Returns the number of the volume; empty where none is stated. */
    default String volume() {
        return "";
    }

    /** Returns the cover of a year, nothing else stated. */
    static BookCover of(int year) {
        return builder().year(year).build();
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder()
                .parentAgency(parentAgency())
                .agency(agency())
                .year(year())
                .from(from())
                .to(to())
                .firstNumber(firstNumber())
                .lastNumber(lastNumber())
                .volume(volume());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a cover. */
    final class Builder extends ImmutableBookCover.Builder {
        Builder() {}
    }
}
