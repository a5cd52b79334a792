package vn.records.presentation.specimen;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Block;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Rewrite;
import vn.records.view.TextFormat;

/** Changes to the title and the body of a draft, for examples. */
public final class BodyEdits {

    private BodyEdits() {}

    /** Puts blocks before the one at an index of the main text. */
    public static UnaryOperator<Draft> insertAt(int index, Block... added) {
        return Edits.view(view -> {
            List<Block> blocks = new ArrayList<>(view.body());
            blocks.addAll(index, Arrays.asList(added));
            return Rewrite.body(view.withBody(blocks), ImmutableList::of);
        });
    }

    /** Puts paragraphs before the first that begins with the words. */
    public static UnaryOperator<Draft> insertBefore(String words, Paragraph... added) {
        return draft -> {
            List<Block> blocks = new ArrayList<>(draft.view().body());
            int at = 0;
            while (!(blocks.get(at) instanceof Paragraph paragraph
                    && paragraph.text().startsWith(words))) {
                at++;
                checkState(at < blocks.size(), "no paragraph that begins with: %s", words);
            }
            return insertAt(at, added).apply(draft);
        };
    }

    /** Takes the paragraphs that begin with the words out. */
    public static UnaryOperator<Draft> remove(String words) {
        return Edits.view(view -> Rewrite.body(
                view,
                paragraph -> paragraph.text().startsWith(words) ? ImmutableList.of() : ImmutableList.of(paragraph)));
    }

    /** Types the paragraph that begins with the words anew, set as it was. */
    public static UnaryOperator<Draft> retype(String words, String marked) {
        return Edits.view(view -> Rewrite.body(
                view,
                paragraph -> ImmutableList.of(
                        paragraph.text().startsWith(words)
                                ? TypedParagraph.paragraph(paragraph.format(), 14, marked)
                                : paragraph)));
    }

    /** Changes how the paragraphs that begin with the words are set. */
    public static UnaryOperator<Draft> set(String words, UnaryOperator<ParagraphFormat> change) {
        return Edits.paragraphsWith(words, paragraph -> paragraph.withFormat(change.apply(paragraph.format())));
    }

    /** Changes the format of words, at their first occurrence in each paragraph that holds them. */
    public static UnaryOperator<Draft> words(String words, UnaryOperator<TextFormat> change) {
        return Edits.paragraphsWith(words, paragraph -> {
            int start = paragraph.text().indexOf(words);
            return Edits.formatted(paragraph, start, start + words.length(), change);
        });
    }

    /** Changes the format of the first characters of the paragraphs that begin with the words. */
    public static UnaryOperator<Draft> label(String words, int length, UnaryOperator<TextFormat> change) {
        return Edits.paragraphsWith(
                words,
                paragraph ->
                        paragraph.text().startsWith(words) ? Edits.formatted(paragraph, 0, length, change) : paragraph);
    }

    /** Changes the format of the whole paragraphs that hold the words. */
    public static UnaryOperator<Draft> line(String words, UnaryOperator<TextFormat> change) {
        return Edits.paragraphsWith(
                words,
                paragraph -> Edits.formatted(paragraph, 0, paragraph.text().length(), change));
    }

    /** Draws the line below a component anew, a share of its first line's text long. */
    public static UnaryOperator<Draft> lineBelow(Component component, double share) {
        return draft -> {
            Length text =
                    TextWidth.of(draft.part(component).orElseThrow().first()).orElseThrow();
            Length width = Length.mm(text.toMm() * share);
            return Edits.drawings(component, new Drawing.Line(0, width, Length.ZERO, true))
                    .apply(draft);
        };
    }

    /** Moves the subject of a report from below the type name to below the number. */
    public static UnaryOperator<Draft> subjectBelowNumber() {
        return Edits.all(
                Edits.remove(Component.SUBJECT),
                Edits.insertAfter(Component.NUMBER, TypedParagraph.centred(13, "V/v báo cáo công tác văn thư")));
    }

    /** A subject that is broken into three lines, with a line below it. */
    public static UnaryOperator<Draft> longSubject(double lineMm) {
        return Edits.all(
                Edits.replace(
                        Component.SUBJECT,
                        "Về việc",
                        "Về việc kiện toàn tổ chức và nhiệm vụ của bộ phận văn thư".repeat(4) + ","),
                Edits.drawings(Component.SUBJECT, new Drawing.Line(0, Length.mm(lineMm), Length.ZERO, true)));
    }
}
