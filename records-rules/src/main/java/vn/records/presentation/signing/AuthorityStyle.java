package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** How the lines of authority are set, and how those of the post below them (<i>quyền hạn, chức vụ</i>). */
public final class AuthorityStyle {

    private AuthorityStyle() {}

    /** Passes lines that begin with a form of authority in a style. */
    public static Check<Draft> authority(Style style) {
        return of(AuthorityStyle::isAuthority, "form-not-used", style);
    }

    /** Passes lines that are a post alone in a style. */
    public static Check<Draft> posts(Style style) {
        return of(post -> !isAuthority(post) && post.position().isPresent(), "no-post", style);
    }

    /** An acting head signs with his own post, and for nobody else. */
    private static boolean isAuthority(Post post) {
        return post.form().isPresent() && !post.has(SigningForm.Q);
    }

    private static Check<Draft> of(Predicate<Post> wanted, String none, Style style) {
        Check<Draft> check = SigningBlock.each((draft, block) -> {
            ImmutableList<Post> posts = block.posts().stream().filter(wanted).collect(ImmutableList.toImmutableList());
            ImmutableList.Builder<Fault> faults = ImmutableList.builder();
            posts.forEach(post -> style.judge(Stretch.of(Component.SIGNING_AUTHORITY, post.line()))
                    .ifPresent(faults::add));
            return posts.isEmpty() ? Verdict.notApplicable(none) : Verdict.of(faults.build());
        });
        return check.bounded(style.bounds());
    }
}
