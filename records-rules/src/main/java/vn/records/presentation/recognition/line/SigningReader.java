package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.agency.PersonName;
import vn.records.agency.Position;
import vn.records.agency.SigningForm;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Signing;

/** Reads the lines of one signing block: authority and posts above, the name below. */
public final class SigningReader {

    private static final int LONGEST = 120;
    private static final int LONGEST_POST = 40;

    private SigningReader() {}

    /** Returns the block, if the lines begin with one in capitals. */
    public static Optional<Signing> read(List<Line> lines) {
        List<Line> authority = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        boolean gap = false;
        int otherPosts = 0;
        for (Line raw : lines) {
            Line line = raw.trimmed();
            if (line.isBlank()) {
                gap = !authority.isEmpty();
                otherPosts = below.isEmpty() ? authority.size() : otherPosts;
            } else if (!isRemark(line)) {
                boolean above = below.isEmpty() && isAuthority(line, gap);
                (above ? authority : below).add(line);
            }
        }
        if (isAnotherPost(authority, otherPosts) && !below.isEmpty() && mayBeName(below.get(0))) {
            List<Line> posts = authority.subList(otherPosts, authority.size());
            below.addAll(0, posts);
            posts.clear();
        }
        return block(authority, below);
    }

    private static Optional<Signing> block(List<Line> authority, List<Line> below) {
        if (authority.isEmpty() || authority.get(0).folded().length() > LONGEST) {
            return Optional.empty();
        }
        Line name = name(below);
        List<Line> posts = name == null ? below : below.subList(0, below.indexOf(name));
        return Optional.of(
                new Signing(ImmutableList.copyOf(authority), ImmutableList.copyOf(posts), Optional.ofNullable(name)));
    }

    /** Whether a post set apart from the one above stands over the name: below the signature the signer's other post. */
    private static boolean isAnotherPost(List<Line> authority, int from) {
        return from > 0
                && from < authority.size()
                && authority.subList(from - 1, authority.size()).stream().allMatch(SigningReader::isPost);
    }

    /** Whether it is a post without a form of authority: what follows one with KT. belongs to it. */
    private static boolean isPost(Line line) {
        return SigningForm.read(line.folded()).isEmpty()
                && Position.read(line.folded()).isPresent();
    }

    /** Whether it is in capitals, or words of authority or a post above the signature; below it they are another post. */
    private static boolean isAuthority(Line line, boolean gap) {
        if (line.isUpper()) {
            return !gap || !mayBeName(line);
        }
        return !gap
                && line.folded().length() <= LONGEST
                && (SigningForm.read(line.folded()).isPresent()
                        || Position.read(line.folded()).isPresent());
    }

    private static @Nullable Line name(List<Line> below) {
        for (int i = below.size() - 1; i >= 0; i--) {
            if (mayBeName(below.get(i))) {
                return below.get(i);
            }
        }
        return null;
    }

    static boolean mayBeName(Line line) {
        String text = line.folded();
        return text.length() <= LONGEST
                && (line.blanks().areAll()
                        || (Position.read(text).isEmpty()
                                && PersonName.read(text).isPresent()));
    }

    /** Whether it stands for what is put by hand: {@code (Đã ký)}, {@code (Chữ ký, dấu)}. */
    public static boolean isRemark(Line line) {
        return line.folded().startsWith("(")
                || (line.folded().startsWith("[") && !line.key().contains("ten"))
                || line.startsWith("đã ký")
                || line.startsWith("dự thảo")
                || (line.isTypedRule() && !FormMarks.isDotted(line));
    }

    /** Whether a line begins a signing block: a form of authority, or a post that is in capitals or set apart. */
    public static boolean begins(Line line) {
        String text = line.folded();
        return text.length() <= LONGEST
                && (SigningForm.read(text).isPresent()
                        || ((line.isUpper() || (isSetApart(line) && mayBePost(line)))
                                && Position.read(text).isPresent()));
    }

    /** Whether it is a form of authority or a post on a short line, in any letter case. */
    public static boolean mayBePost(Line line) {
        String text = line.folded();
        return !line.isBlank()
                && text.length() <= LONGEST_POST
                && Character.isUpperCase(text.charAt(0))
                && (SigningForm.read(text).isPresent() || Position.read(text).isPresent());
    }

    /** Whether what begins a block is in capitals or has a form of authority; a post in small letters may be text. */
    public static boolean isUnmistakable(Line line) {
        return line.isUpper() || SigningForm.read(line.folded()).isPresent();
    }

    /** Whether a line is bold or not at the left, as posts typed in small letters are. */
    private static boolean isSetApart(Line line) {
        return line.isBold()
                || line.isCentred()
                || line.columns().stream().limit(1).anyMatch(column -> column.start() > line.start());
    }

    /** Whether the block leaves nothing to doubt: each line above is authority or a post, and there is a name. */
    public static boolean isPlain(Signing signing) {
        return signing.name().isPresent()
                && signing.otherPosts().isEmpty()
                && signing.authority().stream()
                        .allMatch(line -> SigningForm.read(line.folded()).isPresent()
                                || Position.read(line.folded()).isPresent());
    }
}
