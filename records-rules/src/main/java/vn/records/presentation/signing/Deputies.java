package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Position;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on deputies (<i>cấp phó</i>) who sign: below {@code KT.} and the head's post, never without them. */
public final class Deputies {

    private static final Verdict NO_DEPUTY = Verdict.notApplicable("no-deputy-signs");
    private static final Verdict UNCERTAIN = Verdict.undecided("deputy-of-whom");

    /** What a deputy's post is followed by where the deputy is in charge of the whole agency. */
    private static final ImmutableSet<String> IN_CHARGE =
            ImmutableSet.of("PHỤ TRÁCH", "ĐIỀU HÀNH", "PHỤ TRÁCH, ĐIỀU HÀNH", "(PHỤ TRÁCH)", "(ĐIỀU HÀNH)");

    /** How the post of a deputy begins, also of one who is not in the vocabulary. */
    private static final String DEPUTY = "PHÓ";

    private Deputies() {}

    /** Judges what stands behind and below {@code KT.}: the head's post, then the deputy's. */
    public static Verdict belowHead(SigningBlock block, Post post) {
        Verdict head = FormOfAuthority.head(post);
        if (head instanceof Verdict.Failed) {
            return head;
        }
        ImmutableList<Post> below = block.after(post);
        Optional<Post> deputy =
                below.stream().filter(next -> next.isRank(Rank.DEPUTY)).findFirst();
        if (deputy.isPresent()) {
            return isDeputy(deputy.get(), post) ? head : UNCERTAIN;
        }
        if (below.stream().anyMatch(next -> VietnameseText.beginsWithWords(next.name(), DEPUTY))) {
            return head.equals(Verdict.passed()) && post.position().isPresent() ? UNCERTAIN : head;
        }
        boolean headAgain = below.stream()
                .anyMatch(next -> next.form().isEmpty()
                        && next.position().isPresent()
                        && next.position().equals(post.position()));
        return below.isEmpty() || headAgain
                ? Verdict.failed(Fault.of(post.at(), Measure.words(post.line().folded()), SigningTerms.POST_OF_DEPUTY)
                        .withVariant("no-deputy"))
                : UNCERTAIN;
    }

    private static boolean isDeputy(Post deputy, Post head) {
        return head.position().isEmpty()
                || deputy.position().orElseThrow().isDeputyOf(head.position().get());
    }

    /**
     * Passes over blocks without a deputy; fails for one who certainly is the issuer's and signs without {@code KT.}
     *
     * @param forHead how the law spells it
     */
    public static Check<Draft> neverAlone(String forHead) {
        return SigningBlock.each((draft, block) -> deputy(block)
                .filter(post -> !isInCharge(post))
                .map(post -> alone(draft, block, post, forHead))
                .orElse(NO_DEPUTY));
    }

    /** The first deputy's post, unless {@code KT.} stands above it. */
    private static Optional<Post> deputy(SigningBlock block) {
        return block.posts().stream()
                .filter(post -> post.isRank(Rank.DEPUTY) && post.form().isEmpty())
                .findFirst()
                .filter(post -> block.before(post).stream().noneMatch(above -> above.has(SigningForm.KT)));
    }

    private static Verdict alone(Draft draft, SigningBlock block, Post post, String forHead) {
        boolean signsWithOthers = draft.signings().size() > 1
                || draft.isType(DocumentType.MINUTES, DocumentType.CONTRACT, DocumentType.MEMORANDUM)
                || draft.isType(DocumentType.AGREEMENT, DocumentType.PERSONAL_LETTER);
        if (signsWithOthers || block.has(SigningForm.TUQ) || block.has(SigningForm.Q)) {
            return UNCERTAIN;
        }
        ImmutableList<Post> above = block.before(post);
        boolean certain = above.isEmpty()
                ? isOfIssuer(draft, post)
                : above.stream().allMatch(line -> line.has(SigningForm.TL) || isForPeoplesCommittee(line));
        return certain ? Verdict.failed(fault(post, forHead)) : UNCERTAIN;
    }

    private static boolean isForPeoplesCommittee(Post post) {
        return post.has(SigningForm.TM)
                && FormOfAuthority.isCollective(post)
                && post.name().contains("ỦY BAN");
    }

    private static Fault fault(Post post, String forHead) {
        Position position = post.position().orElseThrow();
        return Fault.of(
                        post.at(),
                        Measure.words(post.line().folded()),
                        Measure.words(forHead + " " + position.headTitle()))
                .withVariant("alone");
    }

    /** Whether the post stands alone and its head has the title of the issuing agency's head. */
    private static boolean isOfIssuer(Draft draft, Post post) {
        Position position = post.position().orElseThrow();
        return position.unit().isEmpty()
                && draft.part(Component.ISSUING_AGENCY)
                        .filter(Part::certain)
                        .filter(issuer -> AgencyVocabulary.headTitles(VietnameseText.upper(issuer.text()))
                                .contains(position.headTitle()))
                        .isPresent();
    }

    private static boolean isInCharge(Post post) {
        return post.position()
                .filter(position -> IN_CHARGE.contains(position.unit()))
                .isPresent();
    }

    /**
     * Passes when a deputy in charge signs below {@code KT.}; does not apply where none signs.
     *
     * @param forHead how the law spells it
     */
    public static Check<Draft> inCharge(String forHead) {
        return SigningBlock.each((draft, block) -> {
            Optional<Post> post = block.posts().stream()
                    .filter(line -> line.isRank(Rank.DEPUTY) && isInCharge(line))
                    .findFirst();
            if (post.isEmpty()) {
                return NO_DEPUTY;
            }
            return deputy(block).equals(post) ? Verdict.failed(fault(post.get(), forHead)) : Verdict.passed();
        });
    }
}
