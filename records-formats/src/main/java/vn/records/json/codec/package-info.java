/**
 * The form of every value in JSON, for whatever reads and writes JSON. Start with {@link vn.records.json.codec.Codecs}; for
 * the modules of this library that speak to one version of Jackson each.
 */
@NullMarked
package vn.records.json.codec;

import org.jspecify.annotations.NullMarked;
