package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/**
 * Components of a document (<i>thành phần thể thức</i>), Điều 8 and 9.
 *
 * <p>A missing component is one finding, under the rule that asks for it: Quốc hiệu {@code QH-01}, Tiêu ngữ {@code TN-01},
 * the issuer {@code CQ-04}, number {@code SO-01}, place and date {@code DD-05}, type name {@code TL-01}, subject
 * {@code TY-01}, addressees {@code KG-01}, signature {@code KY-08} and {@code KY-13}, Nơi nhận {@code NN-04}, reference of an
 * annex {@code PL-05}. Where recognition may only have failed, that rule is undecided.
 */
final class ComponentRules {

    private static final String[] MAIN = {
        "QH-01", "TN-01", "CQ-04", "SO-01", "DD-05", "TL-01", "TY-01", "KG-01", "KY-08", "KY-13", "NN-04"
    };

    private static final String[] ADDITIONAL = {
        "PL-01", "PL-02", "PL-03", "PL-04", "PL-05", "PL-06", "PL-11", "KHAN-02", "KHAN-03", "KHAN-04", "LH-01",
        "ST-01", "ST-02", "DC-01", "DC-02"
    };

    private static final Rule<Draft> MAIN_COMPONENTS =
            rule("COMP-01").topic("components.main").cites("Đ8.2").sumsUp(MAIN).build();

    /** Used where a case calls for them; what is used is judged by its own rules. */
    private static final Rule<Draft> ADDITIONAL_COMPONENTS = rule("COMP-02")
            .topic("components.additional")
            .cites("Đ8.3")
            .level(Level.OPTIONAL)
            .sumsUp(ADDITIONAL)
            .build();

    /** Says what technique of presentation is and refers to the annexes, whose rules judge it one by one. */
    private static final Rule<Draft> TECHNIQUE = rule("COMP-03")
            .topic("components.technique")
            .cites("Đ9")
            .decidable(Decidability.NOT)
            .build();

    /** Says which documents other rules govern. Recognition acts on it; no document can break it. */
    private static final Rule<Draft> OTHER_REGIMES = rule("COMP-04")
            .topic("components.other-regimes")
            .cites("Đ4.2.a")
            .decidable(Decidability.NOT)
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(MAIN_COMPONENTS, ADDITIONAL_COMPONENTS, TECHNIQUE, OTHER_REGIMES);

    private ComponentRules() {}
}
