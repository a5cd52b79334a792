package vn.records.presentation.authority;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import vn.records.document.DocumentType;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;

/**
 * A line of the table (<i>dòng của bảng thẩm quyền ký</i>): some blocks of some documents of some issuers in a time, and what is
 * to be said of them. Of the lines of a row the first that fits is asked.
 *
 * @param row the row of the sheet it belongs to
 * @param issuers kinds of issuers; a kind stands for those below it, and {@code *} for all
 * @param documents whether documents of the State, legislation or of the Party, with the codes of their types; none for all
 * @param period its days
 * @param when what else is asked
 * @param anyBlock whether it speaks of any block
 * @param blocks the blocks
 * @param outcome what is said
 * @param wellFounded whether the provision was read in two texts of it, or in the official codification
 * @param told the rule of a law on form that tells it already; empty for none
 * @param required the block that would be right
 * @param citations the provisions
 */
record TableLine(
        String row,
        List<String> issuers,
        ImmutableMap<String, List<String>> documents,
        EffectivePeriod period,
        ImmutableList<Circumstance> when,
        boolean anyBlock,
        ImmutableList<BlockPattern> blocks,
        SigningOutcome outcome,
        boolean wellFounded,
        String told,
        String required,
        ImmutableList<Citation> citations) {

    static final String ALL = "*";
    private static final String ANY_BLOCK = "…";
    private static final String NO_BLOCK = "-";
    private static final Splitter WORDS = Splitter.on(',');
    private static final Splitter DOCUMENTS = Splitter.on(';');
    private static final Splitter BLOCKS = Splitter.on(" | ");
    private static final String READ_TWICE = "T2";
    private static final String CODIFIED = "C";

    static TableLine of(List<String> cells) {
        LocalDate first = LocalDate.parse(cells.get(3));
        String block = cells.get(6);
        boolean any = block.equals(ANY_BLOCK);
        return new TableLine(
                cells.get(0),
                WORDS.splitToList(cells.get(1)),
                documents(cells.get(2)),
                cells.get(4).isEmpty()
                        ? EffectivePeriod.since(first)
                        : EffectivePeriod.of(first, LocalDate.parse(cells.get(4))),
                Circumstance.all(cells.get(5)),
                any,
                any || block.equals(NO_BLOCK)
                        ? ImmutableList.of()
                        : BLOCKS.splitToStream(block).map(BlockPattern::of).collect(toImmutableList()),
                SigningOutcome.valueOf(Ascii.toUpperCase(cells.get(7))),
                cells.get(8).equals(READ_TWICE) || cells.get(8).equals(CODIFIED),
                cells.get(9),
                cells.get(10),
                Sources.of(cells.get(11)));
    }

    private static ImmutableMap<String, List<String>> documents(String cell) {
        ImmutableMap.Builder<String, List<String>> types = ImmutableMap.builder();
        for (String one : DOCUMENTS.split(cell)) {
            int colon = one.indexOf(':');
            types.put(
                    colon < 0 ? one : one.substring(0, colon),
                    colon < 0 ? ImmutableList.of() : WORDS.splitToList(one.substring(colon + 1)));
        }
        return types.buildOrThrow();
    }

    /** Whether it speaks of an issuer of a kind; empty for one that is of none. */
    boolean isOfIssuer(String kind) {
        for (String one : issuers) {
            if (one.equals(ALL) || (kind.startsWith(one) && endsAt(kind, one.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String kind, int end) {
        return kind.length() == end || kind.charAt(end) == '.';
    }

    boolean isOfType(NamedType type) {
        List<String> codes = documents.get(family(type));
        return codes != null && (codes.isEmpty() || codes.contains(type.code()));
    }

    private static String family(NamedType type) {
        if (type instanceof DocumentType) {
            return "A";
        }
        return type instanceof LegislationType ? "L" : "P";
    }

    /** Whether what it asks besides the block is so. */
    boolean isAsked(SignedPaper paper) {
        return period.contains(paper.date())
                && when.stream().anyMatch(Circumstance::isOfSeveral)
                        != paper.otherBlocks().isEmpty()
                && when.stream().allMatch(one -> one.holds(paper));
    }

    boolean matches(List<BlockLine> block) {
        return anyBlock || blocks.stream().anyMatch(pattern -> pattern.matches(block));
    }

    /** Whether it tells of a fault that no other rule tells. */
    boolean tells() {
        return told.isEmpty() && outcome.compareTo(SigningOutcome.UNUSUAL) >= 0 && outcome != SigningOutcome.UNKNOWN;
    }

    SigningJudgement judgement() {
        return new SigningJudgement(outcome, row, wellFounded, required, citations);
    }
}
