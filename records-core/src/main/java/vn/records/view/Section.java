package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.measure.Length;

/**
 * A section (<i>phần trang</i>): a run of pages with one set-up.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Section extends Serializable {

    /** How page numbers are written. */
    enum Numerals {
        /** 1, 2, 3. */
        ARABIC,
        /** I, II, III or i, ii, iii. */
        ROMAN,
        /** Anything else. */
        OTHER
    }

    /** Returns how wide the page is, as it is read. */
    Length pageWidth();

    /** Returns how high the page is, as it is read. */
    Length pageHeight();

    /** Returns the top margin (<i>lề trên</i>). */
    Length top();

    /** Returns the bottom margin (<i>lề dưới</i>). */
    Length bottom();

    /** Returns the left margin (<i>lề trái</i>), with the gutter if it lies there. */
    Length left();

    /** Returns the right margin (<i>lề phải</i>). */
    Length right();

    /** Whether it goes on where the section before ends, on the same page. */
    default boolean continuous() {
        return false;
    }

    /** Returns how many columns its text is set in (<i>số cột</i>); at least 1. */
    default int columns() {
        return 1;
    }

    /** Whether its first page has a header and footer of its own. */
    default boolean ownFirstPage() {
        return false;
    }

    /** Returns the number its pages begin with; empty where they go on counting. */
    OptionalInt firstPageNumber();

    /** Returns how its page numbers are written. */
    default Numerals pageNumerals() {
        return Numerals.ARABIC;
    }

    /** Returns its headers and footers, those taken over from the section before included. */
    ImmutableList<Running> runnings();

    /** Whether the page is wider than high (<i>trình bày theo chiều rộng</i>). */
    @Value.NonAttribute
    default boolean isLandscape() {
        return pageWidth().compareTo(pageHeight()) > 0;
    }

    /** Returns how wide the text may be. */
    @Value.NonAttribute
    default Length textWidth() {
        return pageWidth().minus(left()).minus(right());
    }

    /** Returns a copy with another page size. */
    default Section withPage(Length width, Length height) {
        return withPageWidth(width).withPageHeight(height);
    }

    /** Returns a copy with another page width. */
    Section withPageWidth(Length width);

    /** Returns a copy with another page height. */
    Section withPageHeight(Length height);

    /** Returns a copy with another top margin. */
    Section withTop(Length top);

    /** Returns a copy with another bottom margin. */
    Section withBottom(Length bottom);

    /** Returns a copy with another left margin. */
    Section withLeft(Length left);

    /** Returns a copy with another right margin. */
    Section withRight(Length right);

    /** Returns a copy with or without a first page of its own. */
    Section withOwnFirstPage(boolean own);

    /** Returns a copy whose pages begin with a number. */
    Section withFirstPageNumber(int number);

    /** Returns a copy with other numerals. */
    Section withPageNumerals(Numerals numerals);

    /** Returns a copy with other headers and footers. */
    Section withRunnings(Iterable<? extends Running> runnings);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a section. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
