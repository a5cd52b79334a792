package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A header or footer (<i>đầu trang, chân trang</i>) of a section.
 *
 * @param edge whether it stands at the top or the bottom of the page
 * @param pages the pages it stands on
 * @param blocks what is written in it
 * @since 0.1
 */
public record Running(Edge edge, Pages pages, ImmutableList<Block> blocks) implements Serializable {

    /** Where it stands. */
    public enum Edge {
        /** Inside the top margin. */
        HEADER,
        /** Inside the bottom margin. */
        FOOTER
    }

    /** Which pages it stands on. */
    public enum Pages {
        /** All pages that have none of their own. */
        DEFAULT,
        /** The first page, where {@link Section#ownFirstPage()} holds. */
        FIRST,
        /** The pages with even numbers, where the file asks for it; the reader leaves them out where it does not. */
        EVEN
    }
}
