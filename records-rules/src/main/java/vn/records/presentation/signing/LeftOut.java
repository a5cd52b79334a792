package vn.records.presentation.signing;

import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.text.VietnameseText;

/** The form of authority that a name of a collective above a post lacks (<i>thiếu “TM.”</i>). */
final class LeftOut {

    private LeftOut() {}

    /** Whether the issuer, a local collective, is named above the post of its head or deputy without any form before it. */
    static boolean is(Draft draft, SigningBlock block) {
        return draft.signings().size() == 1
                && block.posts().size() > 1
                && !draft.lacksForm()
                && !draft.isType(DocumentType.MINUTES)
                && isCollective(draft, block.posts().get(0))
                && isOfHead(block.posts().get(1));
    }

    private static boolean isCollective(Draft draft, Post post) {
        boolean issuer = draft.part(Component.ISSUING_AGENCY)
                .filter(part ->
                        part.certain() && VietnameseText.upper(part.text()).startsWith(post.name()))
                .isPresent();
        return post.form().isEmpty()
                && post.position().isEmpty()
                && AgencyVocabulary.beginsAsLocalBody(post.name())
                && issuer;
    }

    private static boolean isOfHead(Post post) {
        boolean bare = post.form().isEmpty() && post.isRank(Rank.HEAD);
        return bare || post.has(SigningForm.KT);
    }

    static Fault fault(Post post, String spelling) {
        String name = post.line().folded();
        return Fault.of(post.at(), Measure.words(name), Measure.words(spelling + ' ' + name));
    }
}
