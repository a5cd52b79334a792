package vn.records.presentation.title;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;

/** The author of a document where a subject names it above what it is about (<i>tác giả trong trích yếu</i>). */
public final class SubjectAuthor {

    private SubjectAuthor() {}

    /**
     * Returns the lines of a subject without those that name the author: the first in capitals, as far as they begin with a
     * word or go on in capitals from one that does.
     */
    public static Function<Part, ImmutableList<Stretch>> without(String word) {
        return part -> {
            int author = 0;
            while (author < part.lines().size() && isAuthor(part.lines().get(author), author > 0, word)) {
                author++;
            }
            return part.lines().stream()
                    .skip(author)
                    .map(line -> Stretch.of(part.component(), line))
                    .collect(toImmutableList());
        };
    }

    private static boolean isAuthor(Line line, boolean goesOn, String word) {
        return line.isUpper() && (goesOn || line.startsWith(word + ' '));
    }
}
