package vn.records.presentation.authority;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.text.VietnameseText;

/**
 * Blocks as the table writes them (<i>mẫu khối ký</i>): lines between {@code /}, such as {@code KT:HEAD / DEPUTY}. A line is a
 * form of authority before a colon, and {@code HEAD}, {@code DEPUTY}, {@code *} for anything, or words it begins with;
 * {@code DEPUTY} may be followed by the words behind the post. {@code …} at an end stands for any lines.
 *
 * @param open whether any lines may stand before those of the pattern
 * @param goesOn whether any lines may follow
 */
record BlockPattern(boolean open, ImmutableList<Piece> pieces, boolean goesOn) {

    private static final String ANY_LINES = "…";
    private static final String ANY = "*";
    private static final String HEAD = Rank.HEAD.name();
    private static final String DEPUTY = Rank.DEPUTY.name();
    private static final Splitter LINES = Splitter.on(" / ");

    /**
     * One line.
     *
     * @param sign the form of authority, if one is asked for
     * @param what the post, the rank or the words
     */
    record Piece(Optional<SigningForm> sign, String what) {

        static Piece of(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Piece(Optional.empty(), text)
                    : new Piece(Optional.of(SigningForm.valueOf(text.substring(0, colon))), text.substring(colon + 1));
        }

        boolean matches(BlockLine line) {
            return sign.equals(line.sign()) && (rankMatches(line) || wordsMatch(line));
        }

        private boolean rankMatches(BlockLine line) {
            if (what.equals(ANY)) {
                return true;
            }
            if (what.equals(HEAD)) {
                return line.isRank(Rank.HEAD);
            }
            return VietnameseText.beginsWithWords(what, DEPUTY)
                    && line.isRank(Rank.DEPUTY)
                    && (what.equals(DEPUTY) || stands(line, what.substring(DEPUTY.length())));
        }

        private static boolean stands(BlockLine line, String behind) {
            return line.position()
                    .filter(post -> VietnameseText.beginsWithWords(post.unit(), behind.strip()))
                    .isPresent();
        }

        /** A collective is no post, and a post that is named is that one alone or with a body behind it. */
        private boolean wordsMatch(BlockLine line) {
            boolean collective = sign.filter(SigningForm.TM::equals).isPresent();
            return collective
                    ? line.position().isEmpty() && VietnameseText.beginsWithWords(line.words(), what)
                    : line.position().filter(post -> post.title().equals(what)).isPresent()
                            || (line.position().isEmpty() && VietnameseText.beginsWithWords(line.words(), what));
        }
    }

    static BlockPattern of(String text) {
        List<String> lines = LINES.splitToList(text);
        boolean open = lines.get(0).equals(ANY_LINES);
        boolean goesOn = lines.get(lines.size() - 1).equals(ANY_LINES);
        return new BlockPattern(
                open,
                lines.stream()
                        .filter(line -> !line.equals(ANY_LINES))
                        .map(Piece::of)
                        .collect(ImmutableList.toImmutableList()),
                goesOn);
    }

    boolean matches(List<BlockLine> block) {
        int latest = block.size() - pieces.size();
        for (int at = 0; at <= (open ? latest : Math.min(0, latest)); at++) {
            if ((goesOn || at == latest) && matchesFrom(block, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesFrom(List<BlockLine> block, int at) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).matches(block.get(at + i))) {
                return false;
            }
        }
        return true;
    }
}
