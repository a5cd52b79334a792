/**
 * Values as JSON for hosts that use Jackson 2 (<i>giá trị dạng JSON</i>).
 *
 * <p>Start with {@link vn.records.json.RecordsModule}. The JSON schemas of reports, files and registers lie beside it:
 * {@code report.schema.json}, {@code file.schema.json}, {@code register.schema.json}.
 *
 * <p>Needs jackson-databind at run time.
 */
@NullMarked
package vn.records.json;

import org.jspecify.annotations.NullMarked;
