/**
 * JSON written without any library (<i>ghi JSON</i>): token by token, nothing of it kept, always well formed.
 *
 * <p>Start with {@link vn.records.report.json.JsonWriter}. How it is laid out is told by
 * {@link vn.records.report.json.JsonLayout}.
 */
@NullMarked
package vn.records.report.json;

import org.jspecify.annotations.NullMarked;
