/** Conditions on the acts that a draft cites (<i>văn bản được viện dẫn</i>), as a register has them. */
@NullMarked
package vn.records.presentation.act;

import org.jspecify.annotations.NullMarked;
