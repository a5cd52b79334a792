/**
 * Files as people keep them (<i>hồ sơ công việc</i>): in the JSON form of this library, or as a folder of documents.
 *
 * <p>Start with {@link vn.records.matter.FileJson} and {@link vn.records.matter.MatterFolder}.
 */
@NullMarked
@RecordsStyle
package vn.records.matter;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
