/** Lists of khoản and điểm in the body of a draft (<i>khoản, điểm cùng một danh sách</i>), by the marks of their numbers. */
@NullMarked
package vn.records.presentation.draft.list;

import org.jspecify.annotations.NullMarked;
