package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;
import vn.records.view.TextFormat;

/** Changes to the block of a copy, for examples. */
public final class CopyEdits {

    private CopyEdits() {}

    /** Takes the paragraphs of the copy's block with the words out. */
    public static UnaryOperator<Draft> without(String words) {
        return inBlock(words, paragraph -> ImmutableList.of());
    }

    /** Changes the format of the paragraphs of the copy's block with the words. */
    public static UnaryOperator<Draft> format(String words, UnaryOperator<TextFormat> change) {
        return inBlock(
                words,
                paragraph -> ImmutableList.of(
                        Edits.formatted(paragraph, 0, paragraph.text().length(), change)));
    }

    /** Puts other words into the copy's block. */
    public static UnaryOperator<Draft> words(String old, String other) {
        return inBlock(
                old,
                paragraph ->
                        ImmutableList.of(paragraph.replacing(0, paragraph.text().length(), other)));
    }

    /** Takes the line above the block away. */
    public static Draft withoutRule(Draft draft) {
        return Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view(),
                        paragraph -> paragraph.text().isEmpty()
                                ? ImmutableList.of(paragraph.withDrawings(ImmutableList.of()))
                                : ImmutableList.of(paragraph)));
    }

    private static UnaryOperator<Draft> inBlock(String words, Function<Paragraph, ImmutableList<Paragraph>> change) {
        return draft -> Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view(),
                        paragraph -> paragraph.text().contains(words)
                                ? change.apply(paragraph)
                                : ImmutableList.of(paragraph)));
    }
}
