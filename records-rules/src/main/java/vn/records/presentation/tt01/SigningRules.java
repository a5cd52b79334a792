package vn.records.presentation.tt01;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.tt01.Tt01.rule;
import static vn.records.presentation.tt01.Tt01.unread;

import com.google.common.collect.ImmutableList;
import vn.records.agency.SigningForm;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.signing.Deputies;
import vn.records.presentation.signing.FormOfAuthority;
import vn.records.presentation.signing.PostWords;
import vn.records.presentation.signing.Signers;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.rule.Rule;

/** Authority, post and name of the signer (<i>quyền hạn, chức vụ, họ tên của người ký</i>), Điều 12. */
final class SigningRules {

    private static final String FOR_HEAD = "KT.";

    private static final Rule<Draft> COLLECTIVE = rule("KY-01")
            .topic("signing.form.collective")
            .cites("Đ12.1.a")
            .byHeuristic(FormOfAuthority.beforeCollective(SigningForm.TM, "TM."))
            .base(Specimens::resolution)
            .examples(e -> e.passes("before a collective", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "TM.", "T/M"))
                    .fails("in full", replace(SIGNING_AUTHORITY, "TM.", "THAY MẶT"))
                    .fails("before a post", replace(SIGNING_AUTHORITY, "TM. HỘI ĐỒNG TRƯỜNG", "TM. HIỆU TRƯỞNG")))
            .build();

    /** {@code KT.} before the head's post; a deputy in charge signs like any deputy. */
    private static final Rule<Draft> DEPUTY = rule("KY-02")
            .topic("signing.form.deputy")
            .cites("Đ12.1.a")
            .byHeuristic(Together.of(
                    new FormOfAuthority(SigningForm.KT, FOR_HEAD, Deputies::belowHead), Deputies.neverAlone(FOR_HEAD)))
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes("head's post, then deputy's", nothing())
                    .fails("without the full stop", replace(SIGNING_AUTHORITY, "KT.", "KT"))
                    .fails("a slash", replace(SIGNING_AUTHORITY, "KT.", "K/T"))
                    .fails("before the deputy's post", replace(SIGNING_AUTHORITY, "KT. GIÁM", "KT. PHÓ GIÁM"))
                    .fails("without the deputy's post", ClosingEdits.removeLine("PHÓ GIÁM ĐỐC"))
                    .fails("a deputy without it", ClosingEdits.removeLine("KT. GIÁM ĐỐC")))
            .build();

    private static final Rule<Draft> BY_ORDER = rule("KY-03-ORDER")
            .topic("signing.form.by-order")
            .cites("Đ12.1.a")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.TL, "TL."))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("before the head's post", nothing())
                    .fails("a slash", replace(SIGNING_AUTHORITY, "TL.", "T/L"))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "TL. GIÁM", "TL. PHÓ GIÁM")))
            .build();

    private static final Rule<Draft> DELEGATED = rule("KY-03-DELEGATION")
            .topic("signing.form.delegated")
            .cites("Đ12.1.a")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.TUQ, "TUQ."))
            .base(Specimens::letterToMany)
            .examples(e -> e.passes("before the head's post", replace(SIGNING_AUTHORITY, "TL.", "TUQ."))
                    .fails("dots inside", replace(SIGNING_AUTHORITY, "TL.", "T.U.Q."))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "TL. GIÁM", "TUQ. PHÓ GIÁM")))
            .build();

    private static final Rule<Draft> POST = rule("KY-04-POST")
            .topic("signing.post")
            .cites("Đ12.1.b")
            .scope(Scope.TYPED)
            .byHeuristic(Signers.post())
            .examples(e -> e.passes("a post", nothing())
                    .fails("no post", remove(SIGNING_AUTHORITY))
                    .undecided("an unknown post", replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "QUẢN ĐỐC"))
                    .on(Specimens::resolution)
                    .fails("the collective alone", ClosingEdits.removeLine("CHỦ TỊCH")))
            .build();

    private static final Rule<Draft> ACTING = rule("KY-04-ACTING")
            .topic("signing.form.acting")
            .cites("Đ12.1.b")
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.Q, "Q."))
            .examples(e -> e.passes("with a space", replace(SIGNING_AUTHORITY, "GIÁM", "Q. GIÁM"))
                    .fails("without the full stop", replace(SIGNING_AUTHORITY, "GIÁM", "Q GIÁM"))
                    .fails("before a deputy's post", replace(SIGNING_AUTHORITY, "GIÁM", "Q. PHÓ GIÁM")))
            .build();

    /** Posts the State does not provide for; that it provides for none such in the body is not in the file: a warning. */
    private static final Rule<Draft> NO_POSTS_OF_OWN = Tt01.digested("KY-04-WORDS")
            .topic("signing.post.words")
            .cites("Đ12.1.b")
            .byHeuristic(PostWords.ofDeputiesWithout("thường trực", "phụ trách"))
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes("the post alone", nothing())
                    .fails("standing deputy", replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC THƯỜNG TRỰC"))
                    .fails("deputy in charge", replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC PHỤ TRÁCH")))
            .build();

    /** The name of the body is not repeated. */
    private static final Rule<Draft> BODY = rule("KY-05")
            .topic("signing.post.body")
            .cites("Đ12.1.b")
            .byHeuristic(PostWords.withoutBody())
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes("the post alone", nothing())
                    .fails(
                            "the name of the body behind it",
                            replace(SIGNING_AUTHORITY, "PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC SỞ NỘI VỤ"))
                    .on(Specimens::decision)
                    .fails(
                            "the name of the body behind the head's post",
                            replace(SIGNING_AUTHORITY, "GIÁM ĐỐC", "GIÁM ĐỐC SỞ NỘI VỤ")))
            .build();

    private static final Rule<Draft> NO_HONOURS = Tt01.digested("KY-06")
            .topic("signing.name.honours")
            .cites("Đ12.1.c")
            .byHeuristic(Signers.withoutHonours())
            .examples(e -> e.passes("the name alone", nothing())
                    .fails("a degree", replace(SIGNER_NAME, "Nguyễn", "TS. Nguyễn"))
                    .undecided("a rank of the armed forces", replace(SIGNER_NAME, "Nguyễn", "Đại tá Nguyễn"))
                    .undecided(
                            "a degree in education",
                            all(
                                    replace(SIGNER_NAME, "Nguyễn", "TS. Nguyễn"),
                                    replace(ISSUING_AGENCY, "NỘI VỤ", "GIÁO DỤC"))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            COLLECTIVE,
            DEPUTY,
            BY_ORDER,
            DELEGATED,
            POST,
            ACTING,
            NO_POSTS_OF_OWN,
            BODY,
            NO_HONOURS,
            unread("KY-07", "signing.post.style", "Đ12.2"));

    private SigningRules() {}
}
