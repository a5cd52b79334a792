package vn.records.constraint;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleBook;

/** A host with a rule book of its own. */
public final class ToyHouse implements HouseRules {

    @Override
    public ImmutableList<RuleBook<Draft>> ruleBooks() {
        RuleBook<Draft> law = PresentationRules.book();
        return ImmutableList.of(RuleBook.of("toy-house", law.rules(), draft -> Optional.empty(), law::wording));
    }
}
