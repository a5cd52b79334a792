package vn.records.registering.filed;

import static vn.records.law.Acts.DECREE_30_2020;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import vn.records.finding.RuleId;
import vn.records.law.Citation;

/** What does not go together (<i>chỗ không khớp</i>). The law names no list of what is filed, so all of it is derived. */
@SuppressWarnings("ImmutableEnumChecker")
enum ReconciliationFault {
    /** A registered document lies in no file. */
    NOT_FILED("FC-06", DECREE_30_2020.article("29.3")),
    /** A filed document is in no register. */
    NOT_REGISTERED("VT-PRI-03", DECREE_30_2020.article("4.2.b")),
    /** Register and file have different dates. */
    OTHER_DATE("FC-06", DECREE_30_2020.article("29.3"));

    private final RuleId rule;
    private final ImmutableList<Citation> citations;

    ReconciliationFault(String rule, Citation citation) {
        this.rule = new RuleId(rule);
        this.citations = ImmutableList.of(citation);
    }

    RuleId rule() {
        return rule;
    }

    ImmutableList<Citation> citations() {
        return citations;
    }

    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
