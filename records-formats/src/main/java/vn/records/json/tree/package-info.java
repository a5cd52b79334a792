/** JSON as it is read and written, whatever program reads and writes it. */
@NullMarked
package vn.records.json.tree;

import org.jspecify.annotations.NullMarked;
