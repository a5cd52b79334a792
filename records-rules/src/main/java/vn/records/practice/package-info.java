/**
 * What the law asks of seals, state secrets, the use of archives and files of the Party (<i>quy định về con dấu, bí mật nhà
 * nước, khai thác sử dụng, hồ sơ của Đảng</i>), fact by fact, with what could show whether it is kept. Start with
 * {@link vn.records.practice.PracticeFacts}.
 */
@NullMarked
@RecordsStyle
package vn.records.practice;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
