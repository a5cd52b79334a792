/**
 * Values as JSON for hosts that use Jackson 3, as Spring Boot 4 does (<i>giá trị dạng JSON</i>); in the same form as for
 * Jackson 2.
 *
 * <p>Needs jackson-databind 3 at run time.
 */
@NullMarked
package vn.records.json.jackson3;

import org.jspecify.annotations.NullMarked;
