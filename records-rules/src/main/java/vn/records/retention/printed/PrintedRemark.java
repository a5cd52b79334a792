package vn.records.retention.printed;

import java.io.Serializable;
import vn.records.row.Phrase;
import vn.records.row.Source;

/**
 * Something in a schedule that was read which an archivist should look at (<i>điểm cần xem lại</i>); it may well be right.
 *
 * @param source the table
 * @param line its row
 * @param text what it is
 * @since 0.1
 */
public record PrintedRemark(Source source, int line, Phrase text) implements Serializable {}
