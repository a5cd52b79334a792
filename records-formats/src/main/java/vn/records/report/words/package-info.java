/**
 * The words of reports (<i>lời văn của báo cáo</i>): phrases in both languages, names of places, passages of a document, and
 * findings of one rule told together.
 */
@NullMarked
package vn.records.report.words;

import org.jspecify.annotations.NullMarked;
