/**
 * Acts that documents cite (<i>văn bản được viện dẫn</i>): what a text says of them, and what is known of them, each with its
 * days. Start with {@link vn.records.act.CitedActs} and {@link vn.records.act.ActRegister}.
 */
@NullMarked
@RecordsStyle
package vn.records.act;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
