package vn.records.presentation.recognition;

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
final class SigningReader {

    private static final int LONGEST = 120;

    private SigningReader() {}

    /** Returns the block, if the lines begin with one in capitals. */
    static Optional<Signing> read(List<Line> lines) {
        List<Line> authority = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        boolean gap = false;
        for (Line raw : lines) {
            Line line = raw.trimmed();
            if (line.isBlank()) {
                gap = !authority.isEmpty();
            } else if (!isRemark(line)) {
                boolean above = below.isEmpty() && isAuthority(line, gap);
                (above ? authority : below).add(line);
            }
        }
        if (authority.isEmpty() || authority.get(0).folded().length() > LONGEST) {
            return Optional.empty();
        }
        Line name = name(below);
        List<Line> posts = name == null ? below : below.subList(0, below.indexOf(name));
        return Optional.of(
                new Signing(ImmutableList.copyOf(authority), ImmutableList.copyOf(posts), Optional.ofNullable(name)));
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

    private static boolean mayBeName(Line line) {
        String text = line.folded();
        return text.length() <= LONGEST
                && (line.blanks().areAll()
                        || (Position.read(text).isEmpty()
                                && PersonName.read(text).isPresent()));
    }

    /** Whether it stands for what is put by hand: {@code (Đã ký)}, {@code (Chữ ký, dấu)}. */
    private static boolean isRemark(Line line) {
        return line.folded().startsWith("(")
                || (line.folded().startsWith("[") && !line.key().contains("ten"))
                || line.startsWith("đã ký")
                || line.startsWith("dự thảo")
                || (line.isTypedRule() && !FormMarks.isDotted(line));
    }

    /** Whether a line begins a signing block: a form of authority, or a post in capitals. */
    static boolean begins(Line line) {
        String text = line.folded();
        return text.length() <= LONGEST
                && (SigningForm.read(text).isPresent()
                        || (line.isUpper() && Position.read(text).isPresent()));
    }
}
