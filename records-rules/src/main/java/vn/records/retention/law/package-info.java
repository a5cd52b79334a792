/**
 * The archives law that retention rests on (<i>pháp luật về lưu trữ</i>): its acts, and the facts that dates and
 * decisions of this library are taken from, each with its citation, its period of force and how well it is known.
 *
 * <p>Start with {@link vn.records.retention.law.ArchivesFact}.
 */
@NullMarked
package vn.records.retention.law;

import org.jspecify.annotations.NullMarked;
