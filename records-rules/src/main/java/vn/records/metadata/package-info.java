/**
 * The fields that describe electronic documents and files (<i>dữ liệu đặc tả</i>): Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần
 * II, and Thông tư 05/2025/TT-BNV, Phụ lục III and IV. Start with {@link vn.records.metadata.MetadataTable}.
 */
@NullMarked
@RecordsStyle
package vn.records.metadata;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
