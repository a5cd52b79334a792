/** What readers and writers do with any bytes at all: targets of a fuzzer, and what it once found. */
@NullMarked
package vn.records.fuzz;

import org.jspecify.annotations.NullMarked;
