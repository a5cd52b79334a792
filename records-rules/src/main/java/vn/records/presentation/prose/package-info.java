/**
 * The running text of a draft, word by word (<i>lời văn</i>): what is told apart before letters are judged.
 *
 * <p>Start with {@link vn.records.presentation.prose.Prose}. Headings in capitals have no words here, those in quotations and
 * in the subjects of documents that are cited are marked: they are others' words. It is read once for all rules.
 */
@NullMarked
package vn.records.presentation.prose;

import org.jspecify.annotations.NullMarked;
