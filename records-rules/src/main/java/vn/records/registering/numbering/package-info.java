/**
 * Numbers that a host can trust (<i>cấp số văn bản có giữ chỗ</i>): reserved, then confirmed or cancelled with a reason; the
 * state comes back from the list of events alone, and of two that change it at once one is refused.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 15. Start with {@link vn.records.registering.numbering.NumberDesk}; whoever stores the
 * events writes a {@link vn.records.registering.numbering.NumberStore}.
 */
@NullMarked
package vn.records.registering.numbering;

import org.jspecify.annotations.NullMarked;
