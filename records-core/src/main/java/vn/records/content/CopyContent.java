package vn.records.content;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.CopyKind;
import vn.records.document.PlaceAndDate;

/**
 * A copy of a document (<i>bản sao văn bản</i>): Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CopyContent extends Serializable {

    /** Returns the copied document; of an extract, with the part of the body that is copied. */
    DocumentContent original();

    /** Returns the form of copy. */
    CopyKind kind();

    /** Returns the agency that makes the copy. */
    String agency();

    /** Returns the abbreviation of that agency, which its form shows in the symbol. */
    String agencyAbbreviation();

    /** Returns the number in the series of copies; empty while it is not given. */
    Optional<Integer> ordinal();

    /** Returns place and date of the copy. */
    PlaceAndDate placeAndDate();

    /** Returns who signs. */
    Signatory signatory();

    /** Returns those who receive the copy, without the file copy. */
    ImmutableList<String> recipients();

    /** Checks that every text is a line. */
    @Value.Check
    default void check() {
        PlainText.line("place", placeAndDate().place());
        PlainText.given("agency", agency());
        PlainText.given("agencyAbbreviation", agencyAbbreviation());
        recipients().forEach(text -> PlainText.given("recipient", text));
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

    /** Builds a copy. */
    final class Builder extends ImmutableCopyContent.Builder {
        Builder() {}
    }
}
