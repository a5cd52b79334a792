/**
 * What a judgement says: verdicts, findings and reports, as data without any text of their own.
 *
 * <p>Start with {@link vn.records.finding.Report}. Texts for people are made from this data by
 * the wording of a rule book, in Vietnamese or English.
 */
@NullMarked
@RecordsStyle
package vn.records.finding;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
