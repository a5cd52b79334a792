package vn.records.constraint;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Arrays;
import java.util.Optional;
import vn.records.constraint.text.OwnTitles;
import vn.records.finding.RuleId;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.RuleBook;

/**
 * The rule books that a constraint names (<i>các bộ quy tắc được nêu tên</i>): each stands for the law of its name; at most
 * one has the name of none and stands for all the others.
 */
record NamedBooks(ImmutableMap<String, RuleBook<Draft>> ofLaws, Optional<RuleBook<Draft>> ofOthers) {

    static NamedBooks of(String... names) {
        ImmutableList<RuleBook<Draft>> books =
                Arrays.stream(names).distinct().map(Services::ruleBook).collect(ImmutableList.toImmutableList());
        ImmutableList<RuleBook<Draft>> others = books.stream()
                .filter(book -> PresentationRules.lawOf(book).isEmpty())
                .collect(ImmutableList.toImmutableList());
        try {
            return new NamedBooks(
                    books.stream()
                            .filter(book -> PresentationRules.lawOf(book).isPresent())
                            .collect(toImmutableMap(
                                    book -> PresentationRules.lawOf(book).orElseThrow(), book -> book)),
                    others.stream().collect(MoreCollectors.toOptional()));
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException("two rule books for one law: " + String.join(", ", names), e);
        }
    }

    /**
     * Returns the book for documents of a law: the one named for it; that of the law where no book is named at all; else any
     * of those named, which says that it does not apply.
     */
    RuleBook<Draft> of(String law) {
        RuleBook<Draft> named = ofLaws.get(law);
        if (named != null) {
            return named;
        }
        return ofOthers.orElseGet(() -> ofLaws.isEmpty()
                ? PresentationRules.book(law)
                : ofLaws.values().iterator().next());
    }

    /** Returns the tolerance that the books want; those that want none go by that of the others. */
    Optional<Length> tolerance() {
        ImmutableSet<Length> wanted =
                all().stream().flatMap(book -> book.tolerance().stream()).collect(ImmutableSet.toImmutableSet());
        if (wanted.size() > 1) {
            throw new ConstraintDeclarationException("rule books of different tolerances: " + wanted);
        }
        return wanted.stream().findFirst();
    }

    /** Returns the titles of rules that a host added. */
    ImmutableMap<RuleId, String> ownTitles() {
        ImmutableMap.Builder<RuleId, String> titles = ImmutableMap.builder();
        all().forEach(book -> titles.putAll(OwnTitles.of(book)));
        return titles.buildKeepingLast();
    }

    private ImmutableList<RuleBook<Draft>> all() {
        return ImmutableList.<RuleBook<Draft>>builder()
                .addAll(ofLaws.values())
                .addAll(ofOthers.stream().toList())
                .build();
    }
}
