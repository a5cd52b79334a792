/**
 * The parts of a Word file that is copied with changes (<i>các phần của tệp được sửa</i>): of the archive and of its XML
 * every byte that nobody changed stays.
 *
 * <p>Start with {@link vn.records.docx.write.part.ZipCopy} and {@link vn.records.docx.write.part.XmlPart}. The package knows
 * nothing of documents: what a part cannot do is told to the writers above it.
 */
@NullMarked
package vn.records.docx.write.part;

import org.jspecify.annotations.NullMarked;
