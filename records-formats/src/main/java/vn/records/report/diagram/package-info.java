/**
 * Where the components stand on the drawing of a page (<i>sơ đồ bố trí các thành phần thể thức</i>).
 */
@NullMarked
package vn.records.report.diagram;

import org.jspecify.annotations.NullMarked;
