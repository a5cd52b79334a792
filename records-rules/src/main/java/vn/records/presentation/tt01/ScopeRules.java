package vn.records.presentation.tt01;

import static vn.records.presentation.tt01.Tt01.listed;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/**
 * What the circular governs and when (<i>phạm vi, hiệu lực</i>), Điều 1 to 3 and 18. That it ends where Nghị định 30/2020
 * begins is the period of the regime, the rules of some sectors are the matter of {@link SectorBodies}.
 */
final class ScopeRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed("SC-01", "scope.bodies", "Đ1"),
            listed("SC-02", "scope.components", "Đ2"),
            listed("SC-03", "scope.technique", "Đ3"),
            listed("SC-04", "scope.first-day", "Đ18"),
            listed("SC-05", "scope.replaced", "Đ18"),
            listed("SC-06", "scope.last-day", "Đ18"),
            listed("SC-07", "scope.sectors", "Đ1"));

    private ScopeRules() {}
}
