package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Structure of the body (<i>bố cục nội dung</i>), Phụ lục I, Phần I, Mục II, khoản 6, điểm c to đ. */
final class StructureRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(DivisionRules.ALL)
            .addAll(ClauseRules.ALL)
            .build();

    private StructureRules() {}
}
