package vn.records.constraint;

import com.google.common.collect.ImmutableList;
import vn.records.completeness.checklist.Checklist;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleBook;

/**
 * Rule books and checklists of a host (<i>quy định riêng của cơ quan</i>) that {@link ConformsTo} and {@link Complete} find by
 * their names. A host lists its class as a service for {@link java.util.ServiceLoader}.
 *
 * <p>A name of the law cannot be taken over: a book that judges otherwise has a name of its own.
 *
 * @since 0.1
 */
public interface HouseRules {

    /**
     * Returns the rule books, each with a name of its own; drafts are judged with the tolerance of a book that has one. A book
     * with the name of a law before a {@code +}, as a {@link vn.records.rule.Profile} gives it, stands for that law.
     */
    default ImmutableList<RuleBook<Draft>> ruleBooks() {
        return ImmutableList.of();
    }

    /** Returns the checklists, each with a name of its own. */
    default ImmutableList<Checklist> checklists() {
        return ImmutableList.of();
    }
}
