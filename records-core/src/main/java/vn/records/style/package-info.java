/** The one way value types are generated in this project; for its own modules only. */
@NullMarked
package vn.records.style;

import org.jspecify.annotations.NullMarked;
