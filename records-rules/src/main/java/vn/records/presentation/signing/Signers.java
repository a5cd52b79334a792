package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Honour;
import vn.records.agency.PersonName;
import vn.records.agency.Position;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Demanded;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Drawing;

/** Conditions on who signs: that there is a post and a full name, without honours. */
public final class Signers {

    private static final Verdict BLANK = Verdict.notApplicable("blank-in-draft");
    private static final Verdict NAME_UNKNOWN = Verdict.undecided("name-unknown");

    /** A longer line is no post. */
    private static final int LONGEST_POST = 60;

    /** So far up from the end of the text a block may stand that was taken for text. */
    private static final int LAST_PARAGRAPHS = 8;

    /** An initial in place of a name: {@code N.V. Hùng}. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{L}{0,2}+\\. ?+)++\\p{Lu}\\p{L}*+");

    private Signers() {}

    /** Passes when the block holds the signer's own post; fails where post or block are certainly missing. */
    public static Check<Draft> post() {
        return new Demanded(
                Component.SIGNING_AUTHORITY,
                draft -> !mayHoldBlock(draft),
                SigningBlock.each((draft, block) -> ownPost(draft, block)));
    }

    private static Verdict ownPost(Draft draft, SigningBlock block) {
        ImmutableList<Post> own = block.posts().stream()
                .filter(post -> post.form().isEmpty() || post.has(SigningForm.Q) || post.has(SigningForm.KT))
                .collect(ImmutableList.toImmutableList());
        if (own.stream().anyMatch(post -> post.position().isPresent())) {
            return Verdict.passed();
        }
        boolean complete = block.signing().name().isPresent() || !draft.isBeingDrafted();
        if (!own.isEmpty() || !complete || !block.signing().otherPosts().isEmpty()) {
            return Verdict.undecided("post-unknown");
        }
        Post last = block.posts().reverse().get(0);
        return Verdict.failed(Fault.of(last.at(), Measure.words(last.line().folded()), SigningTerms.POST_OF_SIGNER));
    }

    /** Whether anything at the end of the text or after it looks like a post or a signature. */
    private static boolean mayHoldBlock(Draft draft) {
        ImmutableList<BodyItem> body = draft.body();
        ImmutableList<BodyItem> last = body.subList(Math.max(0, body.size() - LAST_PARAGRAPHS), body.size());
        int end = body.isEmpty() ? -1 : body.reverse().get(0).line().index();
        return Iterables.any(last, item -> item.labelEnd() == 0 && mayBePost(item.line()))
                || Iterables.any(draft.lines(), line -> line.index() > end && mayBePost(line))
                || Iterables.any(draft.boxLines(), Signers::mayBePost);
    }

    private static boolean mayBePost(Line line) {
        boolean picture = line.paragraph().drawings().stream().anyMatch(Drawing.Picture.class::isInstance);
        String text = line.folded();
        return picture
                || (!text.isEmpty()
                        && text.length() <= LONGEST_POST
                        && (SigningForm.read(text).isPresent()
                                || Position.read(text).isPresent()
                                || isInCapitals(text)));
    }

    private static boolean isInCapitals(String text) {
        return VietnameseText.isUpperCase(text) && !text.endsWith(":") && Character.isLetter(text.charAt(0));
    }

    /** Passes when the name is there in full; a draft may leave it open. */
    public static Check<Draft> fullName() {
        return SigningBlock.each((draft, block) -> {
            if (block.signing().name().isPresent()) {
                return Verdict.passed();
            }
            ImmutableList<Line> below = block.signing().otherPosts();
            if (below.isEmpty()) {
                return draft.isBeingDrafted() ? BLANK : missingName(draft);
            }
            Line last = below.reverse().get(0);
            return INITIALS.matcher(last.folded()).matches()
                    ? Verdict.failed(Fault.of(
                            last.at(Component.SIGNER_NAME), Measure.words(last.folded()), SigningTerms.FULL_NAME))
                    : NAME_UNKNOWN;
        });
    }

    private static Verdict missingName(Draft draft) {
        boolean boxed = draft.boxLines().stream().anyMatch(line -> VietnameseText.hasLowerCase(line.folded()));
        return boxed
                ? NAME_UNKNOWN
                : Verdict.failed(Fault.of(Location.of(Component.SIGNER_NAME), Terms.MISSING, SigningTerms.FULL_NAME)
                        .withVariant("missing"));
    }

    /** Passes when no rank, degree or honour stands before a name; undecided in sectors that may provide for them. */
    public static Check<Draft> withoutHonours() {
        return SigningBlock.each((draft, block) ->
                block.signing().name().map(name -> withoutHonours(draft, name)).orElse(BLANK));
    }

    /** Passes when no rank, degree or honour stands before a name, in whatever sector. */
    public static Check<Draft> withoutAnyHonours() {
        return SigningBlock.each((draft, block) -> block.signing()
                .name()
                .map(name -> withoutHonours(draft, name, false))
                .orElse(BLANK));
    }

    private static Verdict withoutHonours(Draft draft, Line name) {
        return withoutHonours(draft, name, true);
    }

    private static Verdict withoutHonours(Draft draft, Line name, boolean sectors) {
        Optional<PersonName> read = PersonName.read(name.text());
        if (read.isEmpty()) {
            return NAME_UNKNOWN;
        }
        ImmutableList<Honour> honours = read.get().honours();
        if (honours.isEmpty()) {
            return Verdict.passed();
        }
        boolean military = !read.get().honours(Honour.Kind.MILITARY_RANK).isEmpty();
        Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(Part::certain);
        if (sectors && (military || issuer.isEmpty() || isExempt(draft))) {
            return Verdict.undecided("sector-may-allow-honours");
        }
        Location at = name.at(
                Component.SIGNER_NAME,
                honours.get(0).at().start(),
                honours.reverse().get(0).at().end());
        Measure written = Measure.all(
                honours.stream().map(Honour::written).map(Measure::words).toList());
        return Verdict.failed(Fault.of(at, written, Measure.words(read.get().name())));
    }

    private static boolean isExempt(Draft draft) {
        return ImmutableList.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY, Component.SIGNING_AUTHORITY).stream()
                .flatMap(component -> draft.parts().get(component).stream())
                .map(part -> VietnameseText.upper(part.text()))
                .anyMatch(AgencyVocabulary::mayAllowHonours);
    }

    /** Passes when further posts stand above the name; does not apply without any. */
    public static Check<Draft> otherPostsAbove() {
        return SigningBlock.each((draft, block) -> {
            Optional<Line> below = block.signing().name().flatMap(name -> postBelow(draft, name));
            if (below.isPresent()) {
                return Verdict.failed(Fault.of(
                        below.get().at(Component.SIGNER_NAME), SigningTerms.BELOW_NAME, SigningTerms.ABOVE_NAME));
            }
            return block.signing().otherPosts().isEmpty() ? Verdict.notApplicable("no-other-post") : Verdict.passed();
        });
    }

    /** The next line in the cell of the name, if it holds a post; outside tables it may be anything. */
    private static Optional<Line> postBelow(Draft draft, Line name) {
        return draft.lines().stream()
                .filter(line -> line.index() > name.index() && !line.isBlank())
                .findFirst()
                .filter(line -> name.zone()
                        .flatMap(zone -> line.zone().filter(zone::isSameCell))
                        .isPresent())
                .filter(line -> Position.read(line.folded()).isPresent());
    }

    /** Returns a condition on the names that were found; does not apply where a draft leaves the name open. */
    public static Check<Draft> named(Check<Draft> check) {
        Check<Draft> ifNamed = draft -> {
            if (draft.has(Component.SIGNER_NAME)) {
                return check.apply(draft);
            }
            return draft.has(Component.SIGNING_AUTHORITY) && draft.isBeingDrafted() ? BLANK : Verdicts.NOT_RECOGNISED;
        };
        return ifNamed.bounded(check.bounds());
    }
}
