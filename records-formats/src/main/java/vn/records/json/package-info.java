/**
 * Values as JSON for hosts that use Jackson 2 (<i>giá trị dạng JSON</i>); those with Jackson 3 take
 * {@link vn.records.json.jackson3.RecordsJacksonModule}.
 *
 * <p>Start with {@link vn.records.json.RecordsModule}. The JSON schemas of reports, files and registers lie beside it:
 * {@code report.schema.json}, {@code file.schema.json}, {@code register.schema.json}.
 *
 * <p>Needs jackson-databind at run time.
 */
@NullMarked
package vn.records.json;

import org.jspecify.annotations.NullMarked;
