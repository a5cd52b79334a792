/**
 * Who may sign for whom (<i>thẩm quyền ký</i>): what issuer, type, form of authority and day say together, by a table.
 *
 * <p>That somebody was in fact assigned or delegated no document shows; where the law asks for such a paper, the answer is that
 * proof is needed. What the table does not have is not decided.
 */
@NullMarked
@RecordsStyle
package vn.records.presentation.authority;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
