package vn.records.presentation.party;

import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.registered;
import static vn.records.presentation.party.Party.signed;
import static vn.records.presentation.specimen.BodyEdits.line;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import vn.records.agency.SigningForm;
import vn.records.finding.Level;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.signing.AuthorForms;
import vn.records.presentation.signing.AuthorityStyle;
import vn.records.presentation.signing.Deputies;
import vn.records.presentation.signing.FormOfAuthority;
import vn.records.presentation.signing.PostWords;
import vn.records.presentation.signing.SignaturePlace;
import vn.records.presentation.signing.Signers;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** Authority, post, name and signature (<i>thể thức đề ký, chức vụ, họ tên, chữ ký</i>), boxes 7a to 7c. */
final class SigningRules {

    private static final Style BOLD = Style.CAPITALS.size(14).upright().bold();

    /** The post of a leader, which state documents set in bold type, is not bold. */
    private static final Style NOT_BOLD = Style.CAPITALS.size(14).upright().notBold();

    private static final Rule<Draft> AUTHORITY = both("KY-01", "signing.authority.style", "P2#7", "P3#7")
            .fromFile(AuthorityStyle.authority(BOLD))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", line("T/M BAN THƯỜNG VỤ", FormatEdits.size(13)))
                    .fails("size 15", line("T/M BAN THƯỜNG VỤ", FormatEdits.size(15)))
                    .fails("not bold", line("T/M BAN THƯỜNG VỤ", FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> POST = both("KY-02", "signing.post.style", "P2#7", "P3#7")
            .fromFile(AuthorityStyle.posts(NOT_BOLD))
            .examples(e -> e.passes("not bold", nothing())
                    .fails("bold, as in state documents", line("PHÓ BÍ THƯ", f -> f.withBold(true)))
                    .fails("size 13", line("PHÓ BÍ THƯ", FormatEdits.size(13)))
                    .fails("size 15", line("PHÓ BÍ THƯ", FormatEdits.size(15)))
                    .fails("small letters", replace(SIGNING_AUTHORITY, "PHÓ BÍ THƯ", "Phó Bí thư")))
            .build();

    private static final Rule<Draft> NAME = both("KY-03", "signing.name.style", "P2#7", "P3#7")
            .fromFile(new When<>(
                    draft -> draft.has(SIGNER_NAME),
                    "blank-in-draft",
                    Styled.of(SIGNER_NAME, Style.LOWER_CASE.size(14).upright().bold())))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(SIGNER_NAME, FormatEdits.size(13)))
                    .fails("size 15", text(SIGNER_NAME, FormatEdits.size(15)))
                    .fails("not bold", text(SIGNER_NAME, FormatEdits.NOT_BOLD))
                    .fails("capitals", text(SIGNER_NAME, f -> f.withCapitals(true))))
            .build();

    private static final Rule<Draft> PLACE = both(
                    "KY-04", "signing.position", "II/I.7.2.1 II/I.7.2.2 II/I.7.2.3", "II/1.7.2")
            .byHeuristic(SignaturePlace.onRight())
            .examples(e -> e.passes("at the right", nothing()).fails("at the left", HeadEdits::withFootExchanged))
            .build();

    private static final Rule<Draft> COLLECTIVE = both("KY-05", "signing.form.collective", "II/I.7.1.1.a", "II/1.7.1")
            .byHeuristic(Together.of(
                    FormOfAuthority.beforeCollective(SigningForm.TM, "T/M"),
                    AuthorForms.abovePosts(SigningForm.TM, "T/M …", "BÍ THƯ", "PHÓ BÍ THƯ")))
            .examples(e -> e.passes("a slash", nothing())
                    .fails("a full stop, as in state documents", replace(SIGNING_AUTHORITY, "T/M", "TM."))
                    .fails("before a post", replace(SIGNING_AUTHORITY, "T/M BAN THƯỜNG VỤ", "T/M BÍ THƯ"))
                    .fails("the post alone", ClosingEdits.removeLine("T/M BAN THƯỜNG VỤ")))
            .build();

    private static final Rule<Draft> DEPUTY = both("KY-06", "signing.form.deputy", "II/I.7.1.1.b", "II/1.7.1")
            .byHeuristic(new FormOfAuthority(SigningForm.KT, "K/T", Deputies::belowHead))
            .base(Specimens::letter)
            .examples(e -> e.passes("head's post, then deputy's", nothing())
                    .fails("a full stop, as in state documents", replace(SIGNING_AUTHORITY, "K/T", "KT."))
                    .fails("before the deputy's post", replace(SIGNING_AUTHORITY, "K/T CHÁNH", "K/T PHÓ CHÁNH"))
                    .fails("without the deputy's post", ClosingEdits.removeLine("PHÓ CHÁNH VĂN PHÒNG")))
            .build();

    private static final Rule<Draft> BY_ORDER = both("KY-07", "signing.form.by-order", "II/I.7.1.1.c", "II/1.7.1")
            .byHeuristic(FormOfAuthority.beforeHeadOrCollective(SigningForm.TL, "T/L"))
            .base(Specimens::submission)
            .examples(e -> e.passes("before a collective", nothing())
                    .passes("before the head", replace(SIGNING_AUTHORITY, "BAN THƯỜNG VỤ", "TRƯỞNG BAN"))
                    .fails("a full stop, as in state documents", replace(SIGNING_AUTHORITY, "T/L", "TL."))
                    .fails("before a deputy", replace(SIGNING_AUTHORITY, "BAN THƯỜNG VỤ", "PHÓ TRƯỞNG BAN")))
            .build();

    private static final Rule<Draft> NO_BODY = both("KY-09", "signing.post.body", "II/I.7.1.2", "II/1.7.1")
            .byHeuristic(PostWords.withoutNames("TỈNH ỦY", "THÀNH ỦY", "ĐẢNG ỦY", "HUYỆN ỦY", "QUẬN ỦY", "CHI BỘ"))
            .examples(e -> e.passes("the post alone", nothing())
                    .fails("the body behind it", replace(SIGNING_AUTHORITY, "PHÓ BÍ THƯ", "PHÓ BÍ THƯ TỈNH UỶ")))
            .build();

    private static final Rule<Draft> POSTS = both("KY-10", "signing.post.collective", "II/I.7.1.2.b", "II/1.7.1")
            .byHeuristic(PostWords.forCollective(
                    "ỦY VIÊN",
                    "TỔNG BÍ THƯ",
                    "BÍ THƯ",
                    "PHÓ BÍ THƯ",
                    "CHỦ NHIỆM",
                    "PHÓ CHỦ NHIỆM",
                    "CHỦ TỊCH",
                    "PHÓ CHỦ TỊCH",
                    "TRƯỞNG ĐOÀN",
                    "TRƯỞNG BAN"))
            .examples(e -> e.passes("a post of the committee", nothing())
                    .passes("a member without a post", ClosingEdits.removeLine("PHÓ BÍ THƯ"))
                    .fails("the post of a member", replace(SIGNING_AUTHORITY, "PHÓ BÍ THƯ", "UỶ VIÊN"))
                    .undecided("another post", replace(SIGNING_AUTHORITY, "PHÓ BÍ THƯ", "QUẢN ĐỐC")))
            .build();

    private static final Rule<Draft> HONOURS = both("KY-11", "signing.name.honours", "II/I.7.1.3", "II/1.7.1")
            .byHeuristic(Signers.withoutAnyHonours())
            .examples(e -> e.passes("the name alone", nothing())
                    .fails("a degree", replace(SIGNER_NAME, "Nguyễn", "TS. Nguyễn"))
                    .fails("a rank of the armed forces", replace(SIGNER_NAME, "Nguyễn", "Đại tá Nguyễn")))
            .build();

    private static final Rule<Draft> ACTING = both("KY-13", "signing.form.acting", "II/I.7.1.4.c", "II/1.7.1.c")
            .level(Level.CONDITIONAL)
            .byHeuristic(FormOfAuthority.beforeHead(SigningForm.Q, "Q."))
            .base(Specimens::board)
            .examples(e -> e.passes("with a full stop", replace(SIGNING_AUTHORITY, "TRƯỞNG", "Q. TRƯỞNG"))
                    .fails("without", replace(SIGNING_AUTHORITY, "TRƯỞNG", "Q TRƯỞNG"))
                    .fails("before a deputy", replace(SIGNING_AUTHORITY, "TRƯỞNG", "Q. PHÓ TRƯỞNG")))
            .build();

    private static final Rule<Draft> SEVERAL = both("KY-16", "signing.several", "II/I.7.2.4", "II/1.7.2")
            .byHeuristic(SignaturePlace.rightmost("CHỦ TRÌ"))
            .base(SpecialSpecimens::minutes)
            .examples(e -> e.passes("who leads at the right", nothing())
                    .fails("who leads at the left", HeadEdits::withFootExchanged))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(
                    AUTHORITY,
                    POST,
                    NAME,
                    PLACE,
                    COLLECTIVE,
                    DEPUTY,
                    BY_ORDER,
                    NO_BODY,
                    POSTS,
                    HONOURS,
                    ACTING,
                    SEVERAL))
            .add(listed(both("KY-08", "signing.redelegation", "II/I.7.1.4.d", "II/1.7.1.d")))
            .add(listed(both("KY-12", "signing.initials", "II/I.7.1.4", "II/1.7.1")))
            .add(listed(both("KY-14", "signing.deputy-in-charge", "II/I.7.1.4.c", "II/1.7.1.c")))
            .add(listed(both("KY-15", "signing.two-posts", "II/I.7.1.4.đ", "II/1.7.1.đ")))
            .add(listed(hd05("KY-17", "signing.ink", "II/I.7.2.2")))
            .add(listed(hd36("KY-17", "signing.ink", "II/1.7.2")))
            .add(signed(hd05("KY-18", "signing.image", "II/I.7.2.2")))
            .add(registered(both("KY-19", "signing.powers", "II/I.7.1.1", "II/1.7.1")))
            .build();

    private SigningRules() {}
}
