package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on the words of a post (<i>chức vụ</i>): what may not be added to it. */
public final class PostWords {

    private static final String DEPUTY = "PHÓ ";

    private PostWords() {}

    /** Passes when the post of no deputy has one of some words. */
    public static Check<Draft> ofDeputiesWithout(String... words) {
        ImmutableList<String> unwanted = ImmutableList.copyOf(words);
        return SigningBlock.each((draft, block) -> Verdict.of(block.posts().stream()
                .filter(post -> post.name().startsWith(DEPUTY))
                .flatMap(post -> unwanted.stream()
                        .filter(word -> holds(post.name(), VietnameseText.upper(word)))
                        .limit(1)
                        .map(word ->
                                Fault.of(post.at(), Measure.words(post.line().folded()), Terms.MISSING)))
                .toList()));
    }

    private static boolean holds(String name, String word) {
        return (name + ' ').contains(' ' + word + ' ');
    }

    /**
     * Passes when the post of the head or a deputy is not followed by the name of the body that issues the document. Documents
     * of several bodies name them; who signs by order or by delegation is of another body.
     */
    public static Check<Draft> withoutBody() {
        return SigningBlock.each((draft, block) -> {
            Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(Part::certain);
            if (draft.signings().size() > 1 || issuer.isEmpty()) {
                return Verdict.undecided("several-bodies");
            }
            if (block.has(SigningForm.TL) || block.has(SigningForm.TUQ)) {
                return Verdict.notApplicable("signed-by-order");
            }
            String name = VietnameseText.upper(VietnameseText.fold(issuer.get().text()));
            return Verdict.of(block.posts().stream()
                    .filter(post -> repeats(post, name))
                    .map(post -> Fault.of(post.at(), Measure.words(post.name()), Measure.words(without(post, name))))
                    .toList());
        });
    }

    /**
     * Passes when no name of a body stands behind the post of one who signs for a collective; documents of several bodies name
     * them.
     *
     * @param names how names of bodies begin, in capitals with folded tones
     */
    public static Check<Draft> withoutNames(String... names) {
        ImmutableList<String> bodies = ImmutableList.copyOf(names);
        return SigningBlock.each((draft, block) -> {
            if (draft.signings().size() > 1) {
                return Verdict.undecided("several-bodies");
            }
            if (!block.has(SigningForm.TM)) {
                return Verdict.notApplicable("not-for-a-collective");
            }
            return Verdict.of(block.posts().stream()
                    .filter(post -> post.form().isEmpty() && post.position().isPresent())
                    .filter(post -> begins(post.position().get().unit(), bodies))
                    .map(post -> Fault.of(
                            post.at(),
                            Measure.words(post.name()),
                            Measure.words(post.position().get().title())))
                    .toList());
        });
    }

    private static boolean begins(String unit, ImmutableList<String> bodies) {
        return bodies.stream().anyMatch(body -> VietnameseText.beginsWithWords(unit, body));
    }

    /**
     * Passes when whoever signs for a collective does so with one of some posts, or with none. A member of the collective has
     * none; of other posts nothing is certain.
     *
     * @param member the post that is not written
     * @param allowed the posts that are
     */
    public static Check<Draft> forCollective(String member, String... allowed) {
        ImmutableList<String> posts = ImmutableList.copyOf(allowed);
        return SigningBlock.each((draft, block) -> {
            if (!block.has(SigningForm.TM)) {
                return Verdict.notApplicable("not-for-a-collective");
            }
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            verdicts.add(Verdict.passed());
            for (Post post : block.posts()) {
                if (post.form().isEmpty()) {
                    verdicts.add(ofPost(post, member, posts));
                }
            }
            return Verdicts.together(verdicts.build());
        });
    }

    private static Verdict ofPost(Post post, String member, ImmutableList<String> allowed) {
        String title = post.position().map(position -> position.title()).orElse("");
        if (VietnameseText.beginsWithWords(post.name(), member)) {
            return Verdict.failed(Fault.of(post.at(), Measure.words(post.name()), Terms.MISSING));
        }
        return allowed.contains(title) ? Verdict.passed() : Verdict.undecided("post-unknown");
    }

    private static boolean repeats(Post post, String body) {
        List<String> titles = AgencyVocabulary.headTitles(body).asList();
        return titles.stream()
                .anyMatch(title ->
                        post.name().equals(title + ' ' + body) || post.name().equals(DEPUTY + title + ' ' + body));
    }

    private static String without(Post post, String body) {
        return post.name().substring(0, post.name().length() - body.length()).strip();
    }
}
