/**
 * Acts, their provisions, citations and periods of force: what every verdict of this library points to.
 *
 * <p>Start with {@link vn.records.law.Acts}, their catalogue, and {@link vn.records.law.Citation}.
 */
@NullMarked
package vn.records.law;

import org.jspecify.annotations.NullMarked;
