/**
 * The commands for acts that documents cite (<i>danh mục văn bản được viện dẫn</i>): {@code acts} and {@code acts check}.
 *
 * <p>Start with {@link vn.records.cli.act.ActsCommand}.
 */
@NullMarked
package vn.records.cli.act;

import org.jspecify.annotations.NullMarked;
