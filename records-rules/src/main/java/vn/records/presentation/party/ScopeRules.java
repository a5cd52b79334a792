package vn.records.presentation.party;

import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.permission;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** What the guidances govern, who answers for it, which components a document has (<i>phạm vi, thành phần thể thức</i>). */
final class ScopeRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed(hd05("SC-01", "scope.media", "I/1.1")),
            listed(hd36("SC-01", "scope.media", "I/1")),
            listed(both("SC-02", "scope.outside", "I/1.1.c", "I/1")),
            listed(hd05("SC-03", "scope.bodies", "I/1.2")),
            listed(hd36("SC-03", "scope.bodies", "I/2")),
            listed(both("SC-04", "scope.responsibility", "I/3.1 I/3.2 I/3.3 I/3.4", "I/4")),
            listed(both("SC-05", "scope.components", "II/I", "II/1")),
            listed(both("SC-06", "scope.further-components", "II/II", "II/2 II/4.5")),
            permission(hd05("SC-07", "scope.sectors", "III/2")),
            permission(hd36("SC-07", "scope.sectors", "III/2")));

    private ScopeRules() {}
}
