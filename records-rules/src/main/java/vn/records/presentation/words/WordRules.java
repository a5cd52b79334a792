package vn.records.presentation.words;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Regime;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

/** All rules on words, and their texts. Each group of rules has a class, and a file of texts of the name given here. */
public final class WordRules {

    /** The name of their book. */
    public static final String ID = "words";

    private static final ImmutableList<String> FILES = ImmutableList.of("acts", "authority", "units");

    private WordRules() {}

    /** Returns the rules, of all dates. */
    public static ImmutableList<Rule<Draft>> all(Lists lists) {
        return ImmutableList.<Rule<Draft>>builder()
                .addAll(ActRules.all(lists.acts()))
                .addAll(UnitRules.all(lists.units()))
                .addAll(AuthorityRules.ALL)
                .build();
    }

    /** Returns the rules as the book of a regime takes them over: in force with it, on what its acts say. */
    public static ImmutableList<Rule<Draft>> of(Regime regime, Lists lists) {
        return all(lists).stream()
                .map(rule -> rule.takenOver(regime.inForce(), regime.acts()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns their texts in a language. */
    public static Wording words(Language language) {
        return Wording.load(WordRules.class, FILES, language);
    }
}
