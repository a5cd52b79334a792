package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Forms of authority that documents of some authors need or cannot have, by the name in the head. */
public final class AuthorForms {

    private static final String OTHER = "other-author";
    private static final Verdict ABOVE_OTHERS = Verdict.notApplicable("form-not-used");

    private AuthorForms() {}

    /**
     * Passes when a form stands in the block of documents of some authors; fails where a post stands there without.
     *
     * @param form the form
     * @param wanted the line that is missing, as a message shows it
     * @param authors the names of the authors, in capitals, as the head begins with them
     */
    public static Check<Draft> demanded(SigningForm form, String wanted, String... authors) {
        return of(authors, SigningBlock.each((draft, block) -> demanded(block, form, wanted)));
    }

    private static Verdict demanded(SigningBlock block, SigningForm form, String wanted) {
        if (block.has(form)) {
            return Verdict.passed();
        }
        Optional<Post> first = block.posts().stream()
                .findFirst()
                .filter(post -> post.position().isPresent());
        return first.map(post -> Verdict.failed(
                        Fault.of(post.at(), Measure.words(post.line().folded()), Measure.words(wanted))))
                .orElse(Verdict.undecided("post-unknown"));
    }

    /**
     * Passes when a form stands in the block above some posts; fails where one of them is the only line above the name.
     *
     * @param form the form
     * @param wanted the line that is missing, as a message shows it
     * @param posts the posts that one has only for a collective, in capitals
     */
    public static Check<Draft> abovePosts(SigningForm form, String wanted, String... posts) {
        ImmutableSet<String> names = ImmutableSet.copyOf(posts);
        return SigningBlock.each((draft, block) -> {
            boolean alone = block.posts().size() == 1
                    && names.contains(
                            VietnameseText.upper(block.posts().get(0).line().folded()));
            return alone && draft.signings().size() == 1 && isRightAboveName(draft, block)
                    ? demanded(block, form, wanted)
                    : ABOVE_OTHERS;
        });
    }

    /** Whether nothing stands between the post and the name, such as another post that one has too. */
    private static boolean isRightAboveName(Draft draft, SigningBlock block) {
        int from = block.posts().get(0).line().index() + 1;
        return block.signing()
                .name()
                .filter(name -> draft.lines().stream()
                        .filter(line -> line.index() >= from && line.index() < name.index())
                        .allMatch(Line::isBlank))
                .isPresent();
    }

    /**
     * Passes when none of some forms stands in the block of documents of some authors.
     *
     * @param forms the forms
     * @param authors the names of the authors, in capitals, as the head begins with them
     */
    public static Check<Draft> never(ImmutableSet<SigningForm> forms, String... authors) {
        return of(
                authors,
                SigningBlock.each((draft, block) -> Verdict.of(block.posts().stream()
                        .filter(post -> forms.stream().anyMatch(post::has))
                        .map(post ->
                                Fault.of(post.at(), Measure.words(post.line().folded()), Terms.MISSING))
                        .toList())));
    }

    /** Returns the check, asked only of documents of some authors. */
    private static Check<Draft> of(String[] authors, Check<Draft> check) {
        ImmutableList<String> names = ImmutableList.copyOf(authors);
        Predicate<Draft> ofThem = draft -> names.stream().anyMatch(name -> begins(author(draft), name));
        Check<Draft> chosen = new When<>(ofThem, OTHER, check);
        return draft ->
                draft.part(Component.ISSUING_AGENCY).filter(Part::certain).isPresent()
                        ? chosen.apply(draft)
                        : Verdicts.NOT_CERTAIN;
    }

    private static boolean begins(String author, String name) {
        return author.startsWith(name)
                && (author.length() == name.length() || !Character.isLetter(author.charAt(name.length())));
    }

    /** Returns the lines of the name as one, in capitals and folded; a name on two lines may have been told apart. */
    private static String author(Draft draft) {
        List<String> lines = Stream.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY)
                .flatMap(component -> draft.part(component).stream())
                .map(part -> VietnameseText.upper(VietnameseText.fold(part.text())))
                .toList();
        return String.join(" ", lines);
    }
}
