package vn.records.presentation.nd30;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.presentation.nd30.Nd30.rule;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.specimen.TypedParagraph.centred;

import com.google.common.collect.ImmutableList;
import vn.records.document.Stage;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.signing.SignaturePlace;
import vn.records.presentation.signing.Signers;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/**
 * Name and signature of the signer (<i>họ tên, chữ ký</i>) and how the signing block is set, Phụ lục I, Phần I, Mục II,
 * khoản 7, điểm c, d and đ.
 */
final class SignerRules {

    /** Authority and post in row 7 of Mục V; a copy has the same. */
    static final Style OF_AUTHORITY = Style.CAPITALS.size(13, 14).upright().bold();

    /** The name in row 7 of Mục V; a copy has the same. */
    static final Style OF_NAME = Style.LOWER_CASE.size(13, 14).upright().bold();

    /** Family, middle and given name; a draft may leave the name open. */
    private static final Rule<Draft> FULL_NAME = rule("KY-13")
            .topic("signing.name")
            .cites("I.II.7.c")
            .byHeuristic(Signers.fullName())
            .examples(e -> e.passes("in full", nothing())
                    .passes("of two words", replace(SIGNER_NAME, "Nguyễn Văn C", "Nguyễn Minh"))
                    .fails("initials", replace(SIGNER_NAME, "Nguyễn Văn C", "N.V. Cường"))
                    .fails("none in an issued document", Edits.all(remove(SIGNER_NAME), SignerRules::issued))
                    .undecided("one word", replace(SIGNER_NAME, "Nguyễn Văn C", "Cường")))
            .build();

    /** In the armed forces, education, health and science the head of the sector may provide otherwise. */
    private static final Rule<Draft> NO_HONOURS = rule("KY-14")
            .topic("signing.name.honours")
            .cites("I.II.7.c")
            .byHeuristic(Signers.withoutHonours())
            .examples(e -> e.passes("the name alone", nothing())
                    .fails("a degree", replace(SIGNER_NAME, "Nguyễn", "TS. Nguyễn"))
                    .fails("a rank and a degree", replace(SIGNER_NAME, "Nguyễn", "PGS.TS. Nguyễn"))
                    .undecided("a rank of the armed forces", replace(SIGNER_NAME, "Nguyễn", "Đại tá Nguyễn"))
                    .undecided(
                            "a degree in education",
                            Edits.all(
                                    replace(SIGNER_NAME, "Nguyễn", "TS. Nguyễn"),
                                    replace(ISSUING_AGENCY, "NỘI VỤ", "GIÁO DỤC"))))
            .build();

    /** Capitals, 13–14, upright, bold. */
    private static final Rule<Draft> POST_STYLE = rule("KY-15")
            .topic("signing.post.style")
            .cites("I.II.7.đ", "I.V#7")
            .fromFile(Styled.of(SIGNING_AUTHORITY, OF_AUTHORITY))
            .base(Specimens::indirectDecision)
            .examples(e -> e.passes("size 13", text(SIGNING_AUTHORITY, FormatEdits.size(13)))
                    .passes("size 14", text(SIGNING_AUTHORITY, FormatEdits.size(14)))
                    .fails("size 12", text(SIGNING_AUTHORITY, FormatEdits.size(12)))
                    .fails("half a size too large", text(SIGNING_AUTHORITY, FormatEdits.sizeAndHalf(14)))
                    .fails("not bold", text(SIGNING_AUTHORITY, FormatEdits.NOT_BOLD))
                    .fails("italic", text(SIGNING_AUTHORITY, FormatEdits.ITALIC))
                    .fails("small letters", replace(SIGNING_AUTHORITY, "KT. GIÁM ĐỐC", "KT. Giám đốc")))
            .build();

    /** A further post of the signer stands above the name. */
    private static final Rule<Draft> OTHER_POST = rule("KY-16")
            .topic("signing.other-post")
            .cites("I.II.7.đ")
            .level(Level.CONDITIONAL)
            .byHeuristic(Signers.otherPostsAbove())
            .examples(e -> e.passes(
                            "above the name",
                            ClosingEdits.insertBeforeLine("Nguyễn Văn C", centred(14, "*Phó Trưởng ban Chỉ đạo*")))
                    .fails(
                            "below the name",
                            ClosingEdits.insertAfterLine("Nguyễn Văn C", centred(14, "*Phó Trưởng ban Chỉ đạo*"))))
            .build();

    /** Lower-case type, 13–14, upright, bold, in the middle below the post. */
    private static final Rule<Draft> NAME_STYLE = rule("KY-17")
            .topic("signing.name.style")
            .cites("I.II.7.đ", "I.V#7")
            .fromFile(Signers.named(Together.of(Styled.of(SIGNER_NAME, OF_NAME), SignaturePlace.centred())))
            .examples(e -> e.passes("size 13", text(SIGNER_NAME, FormatEdits.size(13)))
                    .passes("size 14", text(SIGNER_NAME, FormatEdits.size(14)))
                    .fails("half a size too small", text(SIGNER_NAME, FormatEdits.sizeAndHalf(12)))
                    .fails("size 15", text(SIGNER_NAME, FormatEdits.size(15)))
                    .fails("not bold", text(SIGNER_NAME, FormatEdits.NOT_BOLD))
                    .fails("italic", text(SIGNER_NAME, FormatEdits.ITALIC))
                    .fails("capitals", replace(SIGNER_NAME, "Nguyễn Văn C", "NGUYỄN VĂN C"))
                    .fails("flush left", paragraph(SIGNER_NAME, FormatEdits.aligned(Alignment.LEFT))))
            .build();

    /** Between post and name; that there is room for it is all a draft can show, so a lack of room is a warning. */
    private static final Rule<Draft> PLACE = rule("KY-18")
            .topic("signing.signature.place")
            .cites("I.II.7.đ", "I.IV")
            .byHeuristic(SignaturePlace.room())
            .examples(e -> e.passes("room for it", nothing()).fails("no room", ClosingEdits.joinSignature()))
            .build();

    /** The image of the signature is part of the signed file. */
    private static final Rule<Draft> IMAGE = rule("KY-19")
            .topic("signing.signature.image")
            .cites("I.II.7.d")
            .decidable(Decidability.FROM_SIGNATURE)
            .build();

    /** Ink on paper. */
    private static final Rule<Draft> INK = rule("KY-20")
            .topic("signing.ink")
            .cites("Đ13.6")
            .decidable(Decidability.NOT)
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(FULL_NAME, NO_HONOURS, POST_STYLE, OTHER_POST, NAME_STYLE, PLACE, IMAGE, INK);

    private SignerRules() {}

    private static Draft issued(Draft draft) {
        return Recognizer.again(draft, draft.options().withStage(Stage.ISSUED));
    }
}
