/** What is found in a register (<i>báo cáo kiểm tra sổ</i>), as text and JSON. */
@NullMarked
package vn.records.report.register;

import org.jspecify.annotations.NullMarked;
