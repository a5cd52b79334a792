package vn.records.constraint.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.records.finding.RuleId;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * The titles of rules that a host added to those of the law, for messages where its bundles have no words for them. A
 * validator does not know the language that is asked for, so they are in both. A title that could be taken for a template or
 * an expression is left out, as providers differ in what they make of it.
 */
public final class OwnTitles {

    private static final CharMatcher OF_TEMPLATES = CharMatcher.anyOf("\\${}");
    private static final String NONE = "quy định riêng / a rule of the house";

    private OwnTitles() {}

    /** Returns the titles of the rules that a book has beyond those of the law. */
    public static ImmutableMap<RuleId, String> of(RuleBook<Draft> book) {
        if (PresentationRules.regimes().contains(book.name())) {
            return ImmutableMap.of();
        }
        Set<RuleId> own = book.rules().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        for (String law : PresentationRules.regimes()) {
            if (!own.isEmpty()) {
                PresentationRules.book(law).rules().forEach(rule -> own.remove(rule.id()));
            }
        }
        if (own.isEmpty()) {
            return ImmutableMap.of();
        }
        Wording vietnamese = book.wording(Language.VIETNAMESE);
        Wording english = book.wording(Language.ENGLISH);
        return own.stream()
                .collect(ImmutableMap.toImmutableMap(id -> id, id -> both(title(vietnamese, id), title(english, id))));
    }

    private static String title(Wording wording, RuleId rule) {
        String title = wording.keys().contains(rule + ".title") ? wording.title(rule) : "";
        return OF_TEMPLATES.matchesAnyOf(title) ? "" : title;
    }

    private static String both(String vietnamese, String english) {
        if (vietnamese.isEmpty() || english.isEmpty()) {
            String either = vietnamese + english;
            return either.isEmpty() ? NONE : either;
        }
        return vietnamese.equals(english) ? vietnamese : vietnamese + " / " + english;
    }
}
