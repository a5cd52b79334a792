/**
 * Reading of files as documents (<i>đọc tệp văn bản</i>), whatever their format: what a reader is, what it may cost, and why
 * a file cannot be read.
 */
@NullMarked
@RecordsStyle
package vn.records.reader;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
