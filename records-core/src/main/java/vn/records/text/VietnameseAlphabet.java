package vn.records.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Chars;
import java.util.Optional;

/**
 * The order of the letters (<i>thứ tự bảng chữ cái tiếng Việt</i>) that number the points (<i>điểm</i>) of a document.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ asks for letters "in the order of the
 * Vietnamese alphabet". The decree's own lists leave out ă, â, ê, ô, ơ and ư, and so does practice; a list that uses
 * them is not wrong.
 *
 * @since 0.1
 */
public final class VietnameseAlphabet {
    /** All 29 letters. */
    public static final ImmutableList<Character> LETTERS =
            ImmutableList.copyOf(Chars.asList("aăâbcdđeêghiklmnoôơpqrstuưvxy".toCharArray()));

    /** The 23 letters that lists use in practice. */
    public static final ImmutableList<Character> LISTING =
            ImmutableList.copyOf(Chars.asList("abcdđeghiklmnopqrstuvxy".toCharArray()));

    private VietnameseAlphabet() {}

    /**
     * Returns the letter that comes next in a list, or empty after {@code y} and for what is no small Vietnamese letter.
     */
    public static Optional<Character> successor(char letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0
                ? Optional.empty()
                : LETTERS.subList(index + 1, LETTERS.size()).stream()
                        .filter(LISTING::contains)
                        .findFirst();
    }

    /** Returns whether a point {@code next} may stand right after a point {@code previous}. */
    public static boolean follows(char previous, char next) {
        int from = LETTERS.indexOf(previous);
        int to = LETTERS.indexOf(next);
        return from >= 0 && from < to && LETTERS.subList(from + 1, to).stream().noneMatch(LISTING::contains);
    }
}
