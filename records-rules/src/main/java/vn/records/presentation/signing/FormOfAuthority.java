package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Position;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.agency.SigningReading;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Passes when a form of authority such as {@code KT.} is spelt as the law spells it and stands before what it belongs to.
 * Does not apply where the form is not used.
 *
 * @param form the form
 * @param spelling how the law spells it
 * @param before judges what stands behind the form
 */
public record FormOfAuthority(SigningForm form, String spelling, Before before) implements Check<Draft> {

    private static final Verdict NOT_USED = Verdict.notApplicable("form-not-used");
    private static final Verdict POST_UNKNOWN = Verdict.undecided("post-unknown");

    /** Judges what stands behind a form, and the lines below. */
    @FunctionalInterface
    public interface Before {
        Verdict judge(SigningBlock block, Post post);
    }

    /** Returns a condition that the form stands before the post of a head: TL., TUQ., Q. */
    public static FormOfAuthority beforeHead(SigningForm form, String spelling) {
        return new FormOfAuthority(form, spelling, (block, post) -> head(post));
    }

    /** Returns a condition that the form stands before the name of a collective or an agency: TM. */
    public static FormOfAuthority beforeCollective(SigningForm form, String spelling) {
        return new FormOfAuthority(form, spelling, (block, post) -> collective(post));
    }

    /** Returns a condition that the form stands before a head or a collective, but not before a deputy's post. */
    public static FormOfAuthority beforeHeadOrCollective(SigningForm form, String spelling) {
        return new FormOfAuthority(
                form,
                spelling,
                (block, post) -> post.isRank(Rank.DEPUTY)
                        ? Verdict.failed(fault(post, "deputy", SigningTerms.POST_OF_HEAD))
                        : Verdict.passed());
    }

    @Override
    public Verdict apply(Draft draft) {
        return SigningBlock.each((subject, block) -> judge(block)).apply(draft);
    }

    private Verdict judge(SigningBlock block) {
        ImmutableList<Verdict> verdicts = block.posts().stream()
                .filter(post -> post.has(form))
                .map(post -> Verdicts.together(ImmutableList.of(spelling(post), before.judge(block, post))))
                .collect(ImmutableList.toImmutableList());
        return verdicts.isEmpty() ? NOT_USED : Verdicts.together(verdicts);
    }

    /**
     * A missing space behind {@code Q.} is not counted, which official forms and practice print {@code Q.CỤC TRƯỞNG}; that
     * behind another form follows from the examples of the law, a weaker fault.
     */
    private Verdict spelling(Post post) {
        SigningReading reading = post.form().orElseThrow();
        if (reading.written().equals(spelling)) {
            boolean close = form != SigningForm.Q
                    && reading.at().end() == reading.rest().start();
            return close ? Verdict.failed(unspaced(post, reading)) : Verdict.passed();
        }
        Location at = post.line()
                .at(
                        Component.SIGNING_AUTHORITY,
                        reading.at().start(),
                        reading.at().end());
        Fault fault = Fault.of(at, Measure.words(reading.written()), Measure.words(spelling));
        boolean sameLetters = VietnameseText.skeleton(reading.written()).equals(VietnameseText.skeleton(spelling));
        return Verdict.failed(sameLetters ? fault.withFixes(new Fix.ReplaceText(at, spelling)) : fault);
    }

    private static Fault unspaced(Post post, SigningReading reading) {
        Location at = post.line()
                .at(
                        Component.SIGNING_AUTHORITY,
                        reading.at().start(),
                        reading.rest().end());
        return Fault.of(
                        at,
                        Measure.words(reading.written() + reading.restText()),
                        Measure.words(reading.written() + ' ' + reading.restText()))
                .withVariant("space")
                .withBasis(Basis.DERIVED);
    }

    /** Undecided where the words behind the form are no post that is known. */
    static Verdict head(Post post) {
        if (post.isRank(Rank.DEPUTY)) {
            return Verdict.failed(fault(post, "deputy", SigningTerms.POST_OF_HEAD));
        }
        if (isCollective(post)) {
            return Verdict.failed(fault(post, "collective", SigningTerms.POST_OF_HEAD));
        }
        return post.isRank(Rank.HEAD) ? Verdict.passed() : POST_UNKNOWN;
    }

    /** A post with other words behind it may be part of a name, such as {@code CHỦ TỊCH ĐOÀN}. */
    private static Verdict collective(Post post) {
        if (post.position().isEmpty()) {
            return Verdict.passed();
        }
        Position position = post.position().get();
        boolean alone = position.unit().isEmpty() || AgencyVocabulary.beginsAsLocalBody(position.unit());
        return alone && position.rank() != Rank.OTHER
                ? Verdict.failed(fault(post, "post", SigningTerms.NAME_OF_COLLECTIVE))
                : POST_UNKNOWN;
    }

    static boolean isCollective(Post post) {
        return AgencyVocabulary.beginsAsLocalBody(post.name());
    }

    private static Fault fault(Post post, String variant, Measure required) {
        SigningReading reading = post.form().orElseThrow();
        Location at = post.line()
                .at(
                        Component.SIGNING_AUTHORITY,
                        reading.rest().start(),
                        reading.rest().end());
        return Fault.of(at, Measure.words(reading.restText()), required).withVariant(variant);
    }
}
