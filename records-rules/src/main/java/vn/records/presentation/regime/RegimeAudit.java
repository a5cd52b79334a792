package vn.records.presentation.regime;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.records.finding.RuleId;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** The check of all regimes together (<i>kiểm tra các chế độ thể thức</i>); each book has its own audit besides. */
public final class RegimeAudit {

    private final List<Regime> regimes;
    private final List<String> problems = new ArrayList<>();

    private RegimeAudit(List<Regime> regimes) {
        this.regimes = regimes;
    }

    /** Returns the problems of some regimes, in English; empty where one date and family name one regime, and an id one rule. */
    public static ImmutableList<String> of(List<Regime> regimes) {
        RegimeAudit audit = new RegimeAudit(regimes);
        audit.periods();
        audit.ids();
        regimes.forEach(audit::acts);
        return ImmutableList.copyOf(audit.problems);
    }

    private void periods() {
        for (int i = 0; i < regimes.size(); i++) {
            for (Regime later : regimes.subList(i + 1, regimes.size())) {
                Regime first = regimes.get(i);
                if (first.id().equals(later.id())) {
                    problems.add("two regimes of one name: " + first);
                }
                if (first.family() == later.family() && first.inForce().overlaps(later.inForce())) {
                    problems.add("two regimes of one family in force: " + first + ", " + later);
                }
            }
        }
    }

    private void ids() {
        Map<RuleId, Regime> owners = new HashMap<>();
        for (Regime regime : regimes) {
            for (Rule<Draft> rule : regime.rules()) {
                Regime other = owners.putIfAbsent(rule.id(), regime);
                if (other != null) {
                    problems.add("rule " + rule + " twice: in " + other + " and " + regime);
                }
            }
        }
    }

    /** A rule is of an act of its regime, and in force with it. */
    private void acts(Regime regime) {
        for (Rule<Draft> rule : regime.rules()) {
            if (rule.citations().stream().noneMatch(citation -> regime.acts().contains(citation.act()))) {
                problems.add("rule " + rule + " cites no act of " + regime);
            }
            if (!rule.inForce().overlaps(regime.inForce())) {
                problems.add("rule " + rule + " is never in force with " + regime);
            }
        }
    }
}
