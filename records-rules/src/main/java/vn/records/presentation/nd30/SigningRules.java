package vn.records.presentation.nd30;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.agency.SigningForm;
import vn.records.finding.Decidability;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.signing.AdvisoryBodies;
import vn.records.presentation.signing.Deputies;
import vn.records.presentation.signing.FormOfAuthority;
import vn.records.presentation.signing.Signers;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.rule.Rule;

/**
 * Authority and post of the signer (<i>quyền hạn, chức vụ của người ký</i>), Phụ lục I, Phần I, Mục II, khoản 7, điểm b and
 * c. A misspelt form of authority is reported once, under the rule of that form; whether the signer has that authority is
 * laid down elsewhere, see {@link AuthorityRules}.
 */
final class SigningRules {

    /** How a deputy who signs for the head says so. */
    private static final String FOR_HEAD = "KT.";

    /** By hand or digitally: the text alone does not show it. */
    private static final Rule<Draft> SIGNATURE = rule("KY-01")
            .topic("signing.signature")
            .cites("I.II.7.a")
            .decidable(Decidability.FROM_SIGNATURE)
            .build();

    /**
     * {@code TM.} before the name of a collective or an agency. Whether a document comes from the collective or from its
     * chairman cannot be told without the line of authority of a decision, see {@code ND30-FORM-01}.
     */
    private static final Rule<Draft> COLLECTIVE = rule("KY-02")
            .topic("signing.form.collective")
            .cites("I.II.7.b")
            .byHeuristic(FormOfAuthority.beforeCollective(SigningForm.TM, "TM."))
            .base(Specimens::resolution)
            .examples(e -> e.passes("before a collective", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "TM.", "T/M"))
                    .fails("a colon", replace(SIGNING_AUTHORITY, "TM.", "TM:"))
                    .fails("without a space", replace(SIGNING_AUTHORITY, "TM. ", "TM."))
                    .fails("in full", replace(SIGNING_AUTHORITY, "TM.", "THAY MẶT"))
                    .fails("before a post", replace(SIGNING_AUTHORITY, "TM. HỘI ĐỒNG TRƯỜNG", "TM. HIỆU TRƯỞNG"))
                    .undecided(
                            "before what may be a presidium",
                            replace(SIGNING_AUTHORITY, "HỘI ĐỒNG TRƯỜNG", "CHỦ TỊCH ĐOÀN")))
            .build();

    /** {@code Q.} before the post of an acting head. */
    private static final Rule<Draft> ACTING = rule("KY-03")
            .topic("signing.form.acting")
            .cites("I.II.7.b")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.Q, "Q."))
            .examples(e -> e.passes("with a space", replace(SIGNING_AUTHORITY, "GIÁM", "Q. GIÁM"))
                    .passes("without a space", replace(SIGNING_AUTHORITY, "GIÁM", "Q.GIÁM"))
                    .fails("without the full stop", replace(SIGNING_AUTHORITY, "GIÁM", "Q GIÁM"))
                    .fails("in full", replace(SIGNING_AUTHORITY, "GIÁM", "QUYỀN GIÁM"))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "GIÁM", "Q. PHÓ GIÁM")))
            .build();

    /** {@code KT.} before the head's post, the deputy's post below; a deputy of the issuer never signs without. */
    private static final Rule<Draft> DEPUTY = rule("KY-04")
            .topic("signing.form.deputy")
            .cites("I.II.7.b", "Đ13.1", "Đ13.2")
            .byHeuristic(Together.of(
                    new FormOfAuthority(SigningForm.KT, FOR_HEAD, Deputies::belowHead), Deputies.neverAlone(FOR_HEAD)))
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes("head's post, then deputy's", nothing())
                    .fails("without the full stop", replace(SIGNING_AUTHORITY, "KT.", "KT"))
                    .fails("a slash", replace(SIGNING_AUTHORITY, "KT.", "K/T"))
                    .fails("without a space", replace(SIGNING_AUTHORITY, "KT. ", "KT."))
                    .fails("before the deputy's post", replace(SIGNING_AUTHORITY, "KT. GIÁM", "KT. PHÓ GIÁM"))
                    .fails("before a collective", replace(SIGNING_AUTHORITY, "KT. GIÁM ĐỐC", "KT. ỦY BAN NHÂN DÂN"))
                    .fails("without the deputy's post", ClosingEdits.removeLine("PHÓ GIÁM ĐỐC"))
                    .fails("the head's post twice", replace(SIGNING_AUTHORITY, "PHÓ GIÁM", "GIÁM"))
                    .fails("a deputy without it", ClosingEdits.removeLine("KT. GIÁM ĐỐC"))
                    .undecided(
                            "a deputy of an issuer whose head has another title",
                            all(
                                    ClosingEdits.removeLine("KT. GIÁM ĐỐC"),
                                    replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ VỤ TRƯỞNG")))
                    .undecided("posts that do not go together", replace(SIGNING_AUTHORITY, "PHÓ GIÁM", "PHÓ TỔNG GIÁM"))
                    .on(Specimens::letterToMany)
                    .passes(
                            "the deputy of who signs by order",
                            ClosingEdits.replaceLine("CHÁNH VĂN PHÒNG", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"))
                    .fails(
                            "the deputy of who signs by order, without it",
                            replace(SIGNING_AUTHORITY, "CHÁNH", "PHÓ CHÁNH")))
            .build();

    /** A deputy in charge signs like any deputy. */
    private static final Rule<Draft> IN_CHARGE = rule("KY-05")
            .topic("signing.form.deputy-in-charge")
            .cites("I.II.7.b", "Đ13.1")
            .byHeuristic(Deputies.inCharge(FOR_HEAD))
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes(
                            "below the head's post",
                            replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC PHỤ TRÁCH"))
                    .fails(
                            "without the head's post",
                            all(
                                    replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC PHỤ TRÁCH"),
                                    ClosingEdits.removeLine("KT. GIÁM ĐỐC"))))
            .build();

    /** {@code TL.} before the head's post. */
    private static final Rule<Draft> BY_ORDER = rule("KY-06")
            .topic("signing.form.by-order")
            .cites("I.II.7.b", "Đ13.4")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.TL, "TL."))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("before the head's post", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "TL.", "T/L"))
                    .fails("without a space", replace(SIGNING_AUTHORITY, "TL. ", "TL."))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "TL. GIÁM", "TL. PHÓ GIÁM"))
                    .fails("before a collective", replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "ỦY BAN NHÂN DÂN"))
                    .undecided("before an unknown post", replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "QUẢN ĐỐC")))
            .build();

    /** {@code TUQ.} before the head's post. */
    private static final Rule<Draft> DELEGATED = rule("KY-07")
            .topic("signing.form.delegated")
            .cites("I.II.7.b", "Đ13.3")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.TUQ, "TUQ."))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("before the head's post", replace(SIGNING_AUTHORITY, "TL.", "TUQ."))
                    .fails("dots inside", replace(SIGNING_AUTHORITY, "TL.", "T.U.Q."))
                    .fails("without a space", replace(SIGNING_AUTHORITY, "TL. ", "TUQ."))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "TL. GIÁM", "TUQ. PHÓ GIÁM"))
                    .fails("before a collective", replace(SIGNING_AUTHORITY, "TL. GIÁM ĐỐC", "TUQ. ỦY BAN NHÂN DÂN")))
            .build();

    /**
     * The signer's post is written: a missing block is reported here. Whether the State provides for a post is a matter of
     * judgement; a post that is not known is neither passed nor failed.
     */
    private static final Rule<Draft> POST = rule("KY-08")
            .topic("signing.post")
            .cites("I.II.7.c", "Đ8.2")
            .scope(Scope.TYPED)
            .byHeuristic(Signers.post())
            .examples(e -> e.passes("a post", nothing())
                    .fails("no post", remove(SIGNING_AUTHORITY))
                    .fails("neither post nor name", all(remove(SIGNER_NAME), remove(SIGNING_AUTHORITY)))
                    .undecided("an unknown post", replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "QUẢN ĐỐC"))
                    .on(Specimens::resolution)
                    .fails("the collective alone", ClosingEdits.removeLine("CHỦ TỊCH")))
            .build();

    /** Only committees and working groups are told from agencies, by the first words of their name. */
    private static final Rule<Draft> ADVISORY_BODY = rule("KY-09")
            .topic("signing.advisory-body.title")
            .cites("I.II.7.c")
            .byHeuristic(AdvisoryBodies.titleInBody())
            .base(Specimens::letter)
            .examples(e -> e.passes("the title in the body", committee("TRƯỞNG BAN"))
                    .passes("both titles", committee("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "GIÁM ĐỐC SỞ NỘI VỤ"))
                    .fails("the post in the agency alone", committee("GIÁM ĐỐC")))
            .build();

    /** Whether the body may use the agency's seal is not in the file. */
    private static final Rule<Draft> WITH_SEAL = rule("KY-10")
            .topic("signing.advisory-body.with-seal")
            .cites("I.II.7.c")
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** Whether the body may use the agency's seal is not in the file. */
    private static final Rule<Draft> WITHOUT_SEAL = rule("KY-11")
            .topic("signing.advisory-body.without-seal")
            .cites("I.II.7.c")
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** A minister's post is written with the ministry; who of the signers leads a ministry, a file without posts hides. */
    private static final Rule<Draft> STATE_COUNCIL = rule("KY-12")
            .topic("signing.advisory-body.of-state")
            .cites("I.II.7.c")
            .byHeuristic(AdvisoryBodies.ministryOfSigner())
            .base(Specimens::letter)
            .examples(e -> e.passes("post and ministry", national("TRƯỞNG BAN", "BỘ TRƯỞNG BỘ NỘI VỤ"))
                    .fails("the post alone", national("TRƯỞNG BAN", "BỘ TRƯỞNG"))
                    .undecided("no post", national("TRƯỞNG BAN")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(SIGNATURE, COLLECTIVE, ACTING, DEPUTY, IN_CHARGE, BY_ORDER, DELEGATED))
            .addAll(ImmutableList.of(POST, ADVISORY_BODY, WITH_SEAL, WITHOUT_SEAL, STATE_COUNCIL))
            .addAll(SignerRules.ALL)
            .build();

    private SigningRules() {}

    private static UnaryOperator<Draft> committee(String... posts) {
        return all(
                replace(ISSUING_AGENCY, "SỞ NỘI VỤ", "BAN CHỈ ĐẠO LƯU TRỮ"),
                BodyEdits.lineBelow(ISSUING_AGENCY, 0.4),
                ClosingEdits.replaceLine("GIÁM ĐỐC", posts));
    }

    private static UnaryOperator<Draft> national(String... posts) {
        return all(
                replace(ISSUING_AGENCY, "SỞ NỘI VỤ", "BAN CHỈ ĐẠO QUỐC GIA LƯU TRỮ"),
                BodyEdits.lineBelow(ISSUING_AGENCY, 0.4),
                ClosingEdits.replaceLine("GIÁM ĐỐC", posts));
    }
}
