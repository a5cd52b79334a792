package vn.records.presentation.words;

import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.words.SignedSpecimens.decision;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.authority.WhoSigns;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.rule.Rule;

/**
 * Who may sign (<i>thẩm quyền ký ban hành văn bản</i>), by the table of {@link WhoSigns}. A row that can only say that a block is
 * lawful, or that needs the register of an agency, is no rule; how the authority is written is judged with the form of the
 * document.
 */
final class AuthorityRules {

    private static final EffectivePeriod IN_FORCE =
            EffectivePeriod.since(Acts.inForce(Acts.CIRCULAR_01_2011).first());

    private static final Rule<Draft> REDELEGATION = row("TQ-04", "authority.redelegation")
            .base(department("GIÁM ĐỐC"))
            .examples(e -> e.passes("the head", nothing())
                    .on(department("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG HÀNH CHÍNH"))
                    .undecided("to the head of a unit, which needs the delegation", nothing())
                    .on(department("TUQ. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG HÀNH CHÍNH", "PHÓ TRƯỞNG PHÒNG"))
                    .fails("handed on to a deputy", nothing())
                    .on(department("TUQ. GIÁM ĐỐC", "PHÓ TRƯỞNG PHÒNG"))
                    .fails("to a deputy of a unit", nothing())
                    .on(department("TUQ. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
                    .fails("to a deputy of the head", nothing()))
            .build();

    private static final Rule<Draft> OFFICIAL_POST = doubtful("TQ-06", "authority.official-post")
            .base(department("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
            .examples(e -> e.passes("the official post", nothing())
                    .fails("standing deputy", replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC THƯỜNG TRỰC")))
            .build();

    private static final Rule<Draft> DEPARTMENT = row("SA-14", "authority.department")
            .base(department("GIÁM ĐỐC"))
            .examples(e -> e.passes("the head", nothing())
                    .fails("for the department", replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "TM. SỞ NỘI VỤ"))
                    .on(department("TM. SỞ NỘI VỤ", "GIÁM ĐỐC"))
                    .fails("for the department, the head", nothing())
                    .on(department("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
                    .passes("a deputy for the head", nothing())
                    .on(department("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG HÀNH CHÍNH"))
                    .undecided("by order, which needs the rules of work", nothing())
                    .on(department("Q. GIÁM ĐỐC"))
                    .undecided("acting, which needs the decision", nothing()))
            .build();

    private static final Rule<Draft> JOINT = doubtful("SA-16", "authority.joint")
            .base(() -> SignedSpecimens.joint(
                    "KT. BỘ TRƯỞNG BỘ NỘI VỤ", "THỨ TRƯỞNG", "KT. BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG"))
            .examples(e -> e.passes("posts with the bodies", nothing())
                    .on(() -> SignedSpecimens.joint("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"))
                    .fails("posts alone", nothing()))
            .build();

    private static final Rule<Draft> PARTY = row("SA-17", "authority.party")
            .base(SignedSpecimens.ofParty("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"))
            .examples(e -> e.passes("a deputy for the head", nothing())
                    .on(SignedSpecimens.ofParty("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"))
                    .undecided("by order, which needs the rules of work", nothing())
                    .on(SignedSpecimens.ofParty("TUQ. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG HÀNH CHÍNH"))
                    .fails("a form of the State", nothing()))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(REDELEGATION, OFFICIAL_POST, DEPARTMENT, JOINT, PARTY))
            .addAll(NationalAuthors.ALL)
            .addAll(LocalAuthors.ALL)
            .build();

    private AuthorityRules() {}

    private static Supplier<Draft> department(String... posts) {
        return decision(
                "Ninh Bình, ngày 29 tháng 6 năm 2026",
                "UBND TỈNH NINH BÌNH|SỞ NỘI VỤ",
                "Số: 15/QĐ-SNV",
                "GIÁM ĐỐC SỞ NỘI VỤ",
                posts);
    }

    /** Returns the entry of a row whose faults may be errors. */
    static RuleEntry row(String row, String topic) {
        String id = row.startsWith("SA-") ? row.substring(3) : row;
        return RuleEntry.of("SA", id, Acts.DECREE_30_2020, Specimens::decision)
                .inForce(IN_FORCE)
                .topic(topic)
                .cites(WhoSigns.citations(row))
                .byHeuristic(BlockForm.ifRight(WhoSigns.byRow(row)));
    }

    /** Returns the entry of a row whose faults are no more than warnings. */
    static RuleEntry doubtful(String row, String topic) {
        return row(row, topic).basis(Basis.DERIVED);
    }

    /** Returns the entry of a row that was only observed. */
    static RuleEntry observed(String row, String topic) {
        return doubtful(row, topic).level(Level.OPTIONAL);
    }
}
