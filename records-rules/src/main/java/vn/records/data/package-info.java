/** Tables that are shipped with the library (<i>dữ liệu kèm theo</i>); not for hosts. */
@NullMarked
@RecordsStyle
package vn.records.data;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
