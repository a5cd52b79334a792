/** How value types are generated, for the modules of this library only. */
@NullMarked
package vn.records.style;

import org.jspecify.annotations.NullMarked;
