/**
 * Rules as declared entries, the books that hold them, and the words they speak.
 *
 * <p>Start with {@link vn.records.rule.RuleBook}. One provision is one {@link vn.records.rule.Rule}; one kind of
 * condition is one {@link vn.records.rule.Check}.
 */
@NullMarked
@RecordsStyle
package vn.records.rule;

import org.jspecify.annotations.NullMarked;
import vn.records.style.RecordsStyle;
