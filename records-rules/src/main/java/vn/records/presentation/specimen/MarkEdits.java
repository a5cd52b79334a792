package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Block;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Rewrite;
import vn.records.view.Running;
import vn.records.view.TextFormat;

/** Changes to the marks, to what stands in boxes and to the contact, for examples. */
public final class MarkEdits {

    private MarkEdits() {}

    /** Puts other words into a box. */
    public static UnaryOperator<Draft> words(String old, String other) {
        return inside(old, paragraph -> paragraph.replacing(0, old.length(), other));
    }

    /** Changes the format of the words in a box. */
    public static UnaryOperator<Draft> format(String words, UnaryOperator<TextFormat> change) {
        return inside(words, paragraph -> Edits.formatted(paragraph, 0, words.length(), change));
    }

    private static UnaryOperator<Draft> inside(String words, UnaryOperator<Paragraph> change) {
        return boxes(
                words,
                box -> ImmutableList.of(new Drawing.TextBox(
                        box.offset(),
                        box.width(),
                        box.height(),
                        box.bordered(),
                        ImmutableList.of(change.apply((Paragraph) box.blocks().get(0))))));
    }

    /** Draws a box in another size. */
    public static UnaryOperator<Draft> box(String words, Length width, Length height) {
        return boxes(
                words,
                box -> ImmutableList.of(
                        new Drawing.TextBox(box.offset(), width, height, box.bordered(), box.blocks())));
    }

    public static UnaryOperator<Draft> withoutFrame(String words) {
        return boxes(
                words,
                box -> ImmutableList.of(
                        new Drawing.TextBox(box.offset(), box.width(), box.height(), false, box.blocks())));
    }

    /** Writes the words of a box at the start of the text, without the box. */
    public static UnaryOperator<Draft> outOfItsBox(String words) {
        return draft -> {
            Draft without = boxes(words, box -> ImmutableList.of()).apply(draft);
            return Edits.view(view -> Rewrite.body(
                            view.withBody(ImmutableList.<Block>builder()
                                    .add(TypedParagraph.left(13, "*" + words + "*"))
                                    .addAll(view.body())
                                    .build()),
                            ImmutableList::of))
                    .apply(without);
        };
    }

    private static UnaryOperator<Draft> boxes(String words, Function<Drawing.TextBox, ImmutableList<Drawing>> change) {
        return draft -> Recognizer.again(draft, Rewrite.body(draft.view(), paragraph -> {
            ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
            for (Drawing drawing : paragraph.drawings()) {
                boolean meant = drawing instanceof Drawing.TextBox box
                        && box.blocks().get(0) instanceof Paragraph inside
                        && inside.text().equals(words);
                drawings.addAll(meant ? change.apply((Drawing.TextBox) drawing) : ImmutableList.of(drawing));
            }
            return ImmutableList.of(paragraph.withDrawings(drawings.build()));
        }));
    }

    /** Moves the drafter's mark above the last recipient. */
    public static Draft withDrafterFirst(Draft draft) {
        Paragraph mark =
                draft.part(Component.DRAFTER_MARK).orElseThrow().first().paragraph();
        return Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view(),
                        paragraph -> paragraph.place().equals(mark.place())
                                ? ImmutableList.of()
                                : paragraph.text().startsWith("- Như trên")
                                        ? ImmutableList.of(paragraph, mark)
                                        : ImmutableList.of(paragraph)));
    }

    /** Changes the format of the contact in the footer. */
    public static UnaryOperator<Draft> contact(UnaryOperator<TextFormat> change) {
        return footer(
                paragraph -> Edits.formatted(paragraph, 0, paragraph.text().length(), change));
    }

    public static Draft withoutContactRule(Draft draft) {
        return footer(paragraph -> paragraph.withFormat(ParagraphFormat.PLAIN)).apply(draft);
    }

    private static UnaryOperator<Draft> footer(UnaryOperator<Paragraph> change) {
        return Edits.section(section -> section.withRunnings(section.runnings().stream()
                .map(running -> running.edge() == Running.Edge.HEADER
                        ? running
                        : new Running(
                                running.edge(),
                                running.pages(),
                                running.blocks().stream()
                                        .map(block -> (Block) change.apply((Paragraph) block))
                                        .collect(ImmutableList.toImmutableList())))
                .toList()));
    }
}
