/**
 * Code tables from before Unicode (<i>bảng mã cũ</i>): which there are, which fonts go with them, and what their codes read as.
 *
 * <p>Programs show the codes as letters and signs of western Europe, {@code Céng hßa} for {@code Cộng hòa}. The tables are
 * those of TCVN 5712:1993 (third set), of the VNI company for Windows, of RFC 1456 (VIQR) and of Microsoft's code page 1258,
 * as their authors published them.
 */
@NullMarked
package vn.records.text.encoding;

import org.jspecify.annotations.NullMarked;
