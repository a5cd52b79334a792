package vn.records.presentation.signing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.agency.Position;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.agency.SigningReading;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Reading;
import vn.records.presentation.draft.Signing;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * A signing block (<i>khối ký</i>) with each line of authority taken apart.
 *
 * @param signing the block
 * @param posts its lines of authority and post, from the top
 */
public record SigningBlock(Signing signing, ImmutableList<Post> posts) {

    private static final Reading<ImmutableList<SigningBlock>> BLOCKS =
            Reading.by(draft -> draft.signings().stream().map(SigningBlock::of).collect(toImmutableList()));

    /**
     * A line of authority or post.
     *
     * @param line the line
     * @param form the form of authority it begins with
     * @param position the post in it, behind the form if there is one, where it is a known one
     */
    public record Post(Line line, Optional<SigningReading> form, Optional<Position> position) {

        static Post of(Line line) {
            Optional<SigningReading> form = SigningForm.read(line.text());
            return new Post(
                    line, form, Position.read(form.map(SigningReading::restText).orElse(line.folded())));
        }

        boolean has(SigningForm wanted) {
            return form.filter(reading -> reading.form() == wanted).isPresent();
        }

        boolean isRank(Rank rank) {
            return position.filter(post -> post.rank() == rank).isPresent();
        }

        /** Returns the words behind the form, in capitals and folded; those of the line where there is no form. */
        String name() {
            return VietnameseText.upper(
                    VietnameseText.fold(form.map(SigningReading::restText).orElse(line.folded())));
        }

        Location at() {
            return line.at(Component.SIGNING_AUTHORITY);
        }
    }

    static SigningBlock of(Signing signing) {
        return new SigningBlock(
                signing, signing.authority().stream().map(Post::of).collect(toImmutableList()));
    }

    /** Returns a condition on each block; undecided where none was found, and where one is not certain. */
    static Check<Draft> each(BiFunction<Draft, SigningBlock, Verdict> judge) {
        return draft -> {
            ImmutableList<Part> parts = draft.parts().get(Component.SIGNING_AUTHORITY);
            return parts.isEmpty()
                    ? Verdicts.NOT_RECOGNISED
                    : Verdicts.together(Streams.zip(
                                    parts.stream(),
                                    BLOCKS.of(draft).stream(),
                                    (part, block) -> part.certain() ? judge.apply(draft, block) : Verdicts.NOT_CERTAIN)
                            .toList());
        };
    }

    /** Returns the lines before one, from the top. */
    ImmutableList<Post> before(Post post) {
        return posts.subList(0, posts.indexOf(post));
    }

    /** Returns the lines after one. */
    ImmutableList<Post> after(Post post) {
        return posts.subList(posts.indexOf(post) + 1, posts.size());
    }

    /** Whether a line holds the form. */
    boolean has(SigningForm form) {
        return posts.stream().anyMatch(post -> post.has(form));
    }
}
