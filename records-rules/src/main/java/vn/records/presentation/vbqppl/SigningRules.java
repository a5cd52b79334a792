package vn.records.presentation.vbqppl;

import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.presentation.authority.WhoSigns;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.signing.AuthorForms;
import vn.records.presentation.signing.Deputies;
import vn.records.presentation.signing.FormOfAuthority;
import vn.records.presentation.signing.SignaturePlace;
import vn.records.presentation.signing.Signers;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.text.VietnameseText;

/** Who signs and how (<i>chức vụ, họ tên, chữ ký của người có thẩm quyền</i>). */
final class SigningRules {

    private static final String[] MINISTERS = {
        "BỘ", "NGÂN HÀNG NHÀ NƯỚC", "THANH TRA CHÍNH PHỦ", "VĂN PHÒNG CHÍNH PHỦ", "ỦY BAN DÂN TỘC"
    };

    private static final Rule<Draft> COLLECTIVE = nd34("KY-02-TM")
            .topic("signing.form.collective")
            .cites("Đ65.1", "Đ65.3")
            .byHeuristic(FormOfAuthority.beforeCollective(SigningForm.TM, "TM."))
            .examples(e -> e.passes("before the Government", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "TM.", "T/M"))
                    .fails("in full", replace(SIGNING_AUTHORITY, "TM.", "THAY MẶT")))
            .build();

    private static final Rule<Draft> DEPUTY = nd34("KY-02-KT")
            .topic("signing.form.deputy")
            .cites("Đ65.3")
            .byHeuristic(Together.of(
                    new FormOfAuthority(SigningForm.KT, "KT.", Deputies::belowHead), Deputies.neverAlone("KT.")))
            .base(Specimens::decreeOfDeputy)
            .examples(e -> e.passes("head's post, then deputy's", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "KT.", "K/T"))
                    .fails("without the deputy's post", ClosingEdits.removeLine("PHÓ THỦ TƯỚNG")))
            .build();

    private static final Rule<Draft> ACTING = nd34("KY-02-Q")
            .topic("signing.form.acting")
            .cites("Đ65.3")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.Q, "Q."))
            .base(Specimens::circularOf2020)
            .examples(e -> e.passes("with a space", replace(SIGNING_AUTHORITY, "BỘ", "Q. BỘ"))
                    .fails("without the full stop", replace(SIGNING_AUTHORITY, "BỘ", "Q BỘ")))
            .build();

    /** On behalf of the Government: {@code TM.} must stand before it. */
    private static final Rule<Draft> GOVERNMENT = nd34("KY-01-GOVERNMENT")
            .topic("signing.form.government")
            .cites("Đ65.1")
            .ends()
            .byHeuristic(AuthorForms.demanded(SigningForm.TM, "TM. CHÍNH PHỦ", "CHÍNH PHỦ"))
            .examples(e -> e.passes("TM.", nothing()).fails("the head alone", ClosingEdits.removeLine("TM. CHÍNH PHỦ")))
            .build();

    private static UnaryOperator<Draft> ofChairman(String unit) {
        return Edits.all(
                replace(LEGAL_BASIS, "Ủy ban nhân dân ban hành", "Chủ tịch Ủy ban nhân dân " + unit + " ban hành"),
                ClosingEdits.removeLine("TM. ỦY BAN NHÂN DÂN"));
    }

    private static final Check<Draft> COMMITTEE =
            AuthorForms.demanded(SigningForm.TM, "TM. ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN", "UBND");

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed(nd34("KY-01"), "signing.signer", "Đ65.1"),
            listed(nq351("KY-01"), "signing.signer", "Đ12", "Đ14", "Đ37"),
            listed(nd78("KY-01"), "signing.signer", "PLI"),
            GOVERNMENT,
            committee(nd34("KY-01-COMMITTEE").base(Specimens::decision), COMMITTEE, "Đ65.1"),
            committee(
                    nd78("KY-01-COMMITTEE")
                            .base(Specimens::decisionOfToday)
                            .examples(e -> e.passes("a decision of the chairman of a province", ofChairman("tỉnh"))),
                    WhoSigns.unlessLawful(COMMITTEE, "SA-12", "SA-11B", "SA-19"),
                    "PLI"),
            withoutCollective(),
            withoutOrder(),
            withoutCollectiveOfCouncil(),
            listed(nd34("KY-02-FORMS"), "signing.forms", "Đ65.3"),
            listed(nd78("KY-02-FORMS"), "signing.forms", "PLI"),
            post(nd34("KY-02"), "Đ65.3", 14),
            post(nq351("KY-02"), "Đ37.1", 13),
            name(nd34("KY-03"), "Đ65.3", 13),
            name(nq351("KY-03"), "Đ37.2", 14),
            COLLECTIVE,
            listed(nd78("KY-02-TM"), "signing.form.collective", "PLI"),
            DEPUTY,
            listed(nd78("KY-02-KT"), "signing.form.deputy", "PLI"),
            ACTING,
            listed(nd78("KY-02-Q"), "signing.form.acting", "PLI"),
            listed(nd34("KY-04").ends(), "signing.several", "Đ65.2"),
            listed(nq351("KY-04").ends(), "signing.several", "Đ14", "Đ37.1"));

    private SigningRules() {}

    /** On behalf of a people's committee; from 2025 the chairman of a province issues decisions of his own. Of some wards and districts without a council the chairman was the head. */
    private static Rule<Draft> committee(RuleEntry entry, Check<Draft> demanded, String cite) {
        return entry.topic("signing.form.committee")
                .cites(cite)
                .byHeuristic(draft ->
                        mayHaveNoCouncil(draft) ? Verdict.undecided("may-have-no-council") : demanded.apply(draft))
                .examples(e -> e.passes("TM.", nothing())
                        .fails("the chairman alone", ClosingEdits.removeLine("TM. ỦY BAN NHÂN DÂN")))
                .build();
    }

    /** Wards and urban districts of three cities from 2021 to 30/6/2025, by the class of their unit. */
    private static boolean mayHaveNoCouncil(Draft draft) {
        boolean time = draft.judgedFor().isAfter(LocalDate.of(2020, 12, 31))
                && draft.judgedFor().isBefore(LocalDate.of(2025, 7, 1));
        String name = draft.part(Component.ISSUING_AGENCY)
                .map(Part::text)
                .map(VietnameseText::upper)
                .orElse("");
        return time && (name.contains("PHƯỜNG") || name.contains("QUẬN"));
    }

    /** The Prime Minister signs himself. */
    private static Rule<Draft> withoutCollective() {
        return nd34("KY-01-PREMIER")
                .topic("signing.form.premier")
                .cites("Đ65.1")
                .ends()
                .byHeuristic(AuthorForms.never(ImmutableSet.of(SigningForm.TM, SigningForm.TL), "THỦ TƯỚNG CHÍNH PHỦ"))
                .base(Specimens::withAnnex)
                .examples(e -> e.passes("the Prime Minister", nothing())
                        .fails(
                                "on behalf of the Government",
                                ClosingEdits.replaceLine("THỦ TƯỚNG", "TM. CHÍNH PHỦ", "THỦ TƯỚNG")))
                .build();
    }

    /** A minister signs himself, or a deputy for him. */
    private static Rule<Draft> withoutOrder() {
        return nd34("KY-01-MINISTER")
                .topic("signing.form.minister")
                .cites("Đ65.1")
                .ends()
                .byHeuristic(
                        AuthorForms.never(ImmutableSet.of(SigningForm.TM, SigningForm.TL, SigningForm.TUQ), MINISTERS))
                .base(Specimens::circularOf2020)
                .examples(e -> e.passes("the minister", nothing())
                        .fails("by order", ClosingEdits.replaceLine("BỘ TRƯỞNG", "TL. BỘ TRƯỞNG", "VỤ TRƯỞNG")))
                .build();
    }

    /** The chairman of a people's council signs in certification. */
    private static Rule<Draft> withoutCollectiveOfCouncil() {
        return nd78("KY-01-COUNCIL")
                .topic("signing.form.council")
                .cites("PLI")
                .byHeuristic(AuthorForms.never(ImmutableSet.of(SigningForm.TM), "HỘI ĐỒNG NHÂN DÂN", "HĐND"))
                .base(Specimens::resolution)
                .examples(e -> e.passes("the chairman", nothing())
                        .fails(
                                "on behalf of the council",
                                ClosingEdits.replaceLine("CHỦ TỊCH", "TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH")))
                .build();
    }

    private static Rule<Draft> post(RuleEntry entry, String cite, int most) {
        return entry.topic("signing.post.style")
                .cites(cite)
                .ends()
                .fromFile(Styled.of(
                        SIGNING_AUTHORITY,
                        Style.CAPITALS.size(13, most).upright().bold()))
                .examples(e -> e.passes("the smallest", text(SIGNING_AUTHORITY, FormatEdits.size(13)))
                        .passes("the largest", text(SIGNING_AUTHORITY, FormatEdits.size(most)))
                        .fails("too small", text(SIGNING_AUTHORITY, FormatEdits.size(12)))
                        .fails("too large", text(SIGNING_AUTHORITY, FormatEdits.size(most + 1)))
                        .fails("not bold", text(SIGNING_AUTHORITY, FormatEdits.NOT_BOLD))
                        .fails("italic", text(SIGNING_AUTHORITY, FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> name(RuleEntry entry, String cite, int least) {
        return entry.topic("signing.name.style")
                .cites(cite)
                .ends()
                .scope(Scope.MAIN_DOCUMENT)
                .fromFile(Signers.named(Together.of(
                        Styled.of(
                                SIGNER_NAME,
                                Style.LOWER_CASE.size(least, 14).upright().bold()),
                        SignaturePlace.centred())))
                .examples(e -> e.passes("the smallest", text(SIGNER_NAME, FormatEdits.size(least)))
                        .passes("the largest", nothing())
                        .fails("too small", text(SIGNER_NAME, FormatEdits.size(least - 1)))
                        .fails("too large", text(SIGNER_NAME, FormatEdits.size(15)))
                        .fails("not bold", text(SIGNER_NAME, FormatEdits.NOT_BOLD)))
                .build();
    }
}
