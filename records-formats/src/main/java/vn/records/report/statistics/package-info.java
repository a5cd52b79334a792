/** What an agency counts, what has piled up and where its files go, as tables (<i>bảng số liệu</i>). */
@NullMarked
@RecordsStyle
package vn.records.report.statistics;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
