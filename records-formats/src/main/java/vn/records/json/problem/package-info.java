/**
 * What is wrong in JSON that should hold a value (<i>lỗi trong JSON</i>): all of it at once, each with the way to it.
 *
 * <p>Needs no Jackson: the exception is the cause of whatever the host's own one is.
 */
@NullMarked
package vn.records.json.problem;

import org.jspecify.annotations.NullMarked;
