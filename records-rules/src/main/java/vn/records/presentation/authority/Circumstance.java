package vn.records.presentation.authority;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import vn.records.text.VietnameseText;

/**
 * What else a line of the table asks of a document (<i>điều kiện</i>): a word for what is looked at, and the words, one of which
 * it begins with.
 */
record Circumstance(Of of, ImmutableList<String> words) {

    private static final Splitter EACH = Splitter.on(';').omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on('+');

    /** What is looked at. */
    enum Of {
        /** The line of the issuing authority. */
        LINE,
        /** The subject, behind “về việc”. */
        SUBJECT,
        /** Those it is addressed to. */
        TO,
        /** The unit that issuer, the body above it or the place name; the words may stand anywhere. */
        OF,
        /** Several sign, and no block names a body. */
        BARE,
        /** Several sign, and each block names a body. */
        NAMED
    }

    static ImmutableList<Circumstance> all(String cell) {
        return EACH.splitToStream(cell).map(Circumstance::read).collect(toImmutableList());
    }

    private static Circumstance read(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Circumstance(Of.valueOf(Ascii.toUpperCase(text)), ImmutableList.of())
                : new Circumstance(
                        Of.valueOf(Ascii.toUpperCase(text.substring(0, colon))),
                        WORDS.splitToStream(text.substring(colon + 1))
                                .map(VietnameseText::upper)
                                .collect(toImmutableList()));
    }

    /** Whether it speaks of documents that several sign. */
    boolean isOfSeveral() {
        return of == Of.BARE || of == Of.NAMED;
    }

    boolean holds(SignedPaper paper) {
        return switch (of) {
            case LINE -> begins(paper.authorityLine());
            case SUBJECT -> begins(SubjectStart.without(paper.subject()));
            case TO -> paper.addressees().stream().anyMatch(this::begins);
            case OF ->
                Stream.of(paper.above(), paper.issuer(), paper.place())
                        .map(IssuerTable::written)
                        .anyMatch(text -> words.stream().anyMatch(text::contains));
            case BARE -> !paper.otherBlocks().isEmpty() && blocks(paper).allMatch(Circumstance::isBare);
            case NAMED -> !paper.otherBlocks().isEmpty() && blocks(paper).noneMatch(Circumstance::isBare);
        };
    }

    private boolean begins(String text) {
        String written = IssuerTable.written(text);
        return words.stream().anyMatch(word -> VietnameseText.beginsWithWords(written, word));
    }

    private static Stream<List<String>> blocks(SignedPaper paper) {
        return Stream.concat(Stream.of(paper.block()), paper.otherBlocks().stream());
    }

    private static boolean isBare(List<String> block) {
        return block.stream().map(BlockLine::of).allMatch(BlockLine::isBare);
    }
}
