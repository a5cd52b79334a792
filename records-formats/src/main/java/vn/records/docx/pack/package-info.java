/**
 * The archive of a Word file and its parts (<i>tệp nén và các phần của nó</i>): entries that are unpacked on demand, XML read
 * element by element, relationships between parts, and what a hostile file may cost at most.
 *
 * <p>Start with {@link vn.records.docx.pack.WordPackage}; what is wrong with a file is told by
 * {@link vn.records.docx.pack.Unreadable}.
 */
@NullMarked
package vn.records.docx.pack;

import org.jspecify.annotations.NullMarked;
