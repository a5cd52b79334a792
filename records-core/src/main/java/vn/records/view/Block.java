package vn.records.view;

import java.io.Serializable;

/**
 * A paragraph or a table: what a story is made of.
 *
 * @since 0.1
 */
public sealed interface Block extends Serializable permits Paragraph, Table {

    /** Returns where it stands. */
    Place place();
}
