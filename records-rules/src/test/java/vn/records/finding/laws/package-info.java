/** The laws of accepted findings as a contract test, for hosts that keep them in their own way; needs jqwik. */
@NullMarked
package vn.records.finding.laws;

import org.jspecify.annotations.NullMarked;
