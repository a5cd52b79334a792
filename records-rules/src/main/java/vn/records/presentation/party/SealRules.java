package vn.records.presentation.party;

import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.signed;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Seal and digital signature (<i>dấu của cơ quan ban hành, chữ ký số</i>), box 8. */
final class SealRules {

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            signed(both("DA-01", "seal", "II/I.8.1.1", "II/1.8.1")),
            listed(hd05("DA-02", "seal.cell", "II/I.8.1.2")),
            listed(both("DA-03", "seal.place", "II/I.8.2.2", "II/1.8.2")),
            signed(hd05("DA-04", "seal.image", "II/I.8.2.3")),
            listed(hd05("DA-05", "seal.annex", "II/I.8.2.4")),
            listed(hd36("DA-05", "seal.annex", "II/1.8.2")));

    private SealRules() {}
}
