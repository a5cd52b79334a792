package vn.records.presentation.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/**
 * A stretch of a paragraph's text, under the component it belongs to (<i>đoạn chữ được xét</i>).
 *
 * @param component the component
 * @param paragraph the paragraph
 * @param start the offset of its first character in the paragraph's text
 * @param end the offset after its last character there
 * @since 0.1
 */
public record Stretch(Component component, Paragraph paragraph, int start, int end) {

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if the stretch does not lie in the text
     */
    public Stretch {
        checkArgument(
                start >= 0 && start <= end && end <= paragraph.text().length(), "no stretch %s to %s", start, end);
    }

    /** Returns a whole line. */
    public static Stretch of(Component component, Line line) {
        return new Stretch(component, line.paragraph(), line.start(), line.end());
    }

    /**
     * Returns a stretch of a line's {@link Line#text()}.
     *
     * @throws IllegalArgumentException if it does not lie in the text
     */
    public static Stretch of(Component component, Line line, int from, int to) {
        Location at = line.at(component, from, to);
        return new Stretch(component, line.paragraph(), at.start(), at.end());
    }

    /** Returns the lines of a part. */
    public static ImmutableList<Stretch> linesOf(Part part) {
        return part.lines().stream().map(line -> of(part.component(), line)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the text as it stands in the file. */
    public String text() {
        return paragraph.text().substring(start, end);
    }

    /** Returns where it is, without the white space around it. */
    public Location at() {
        TextRange shown = shown(start, end);
        return at(shown.start(), shown.end());
    }

    /** Returns a place in the paragraph, under the component. */
    public Location at(int from, int to) {
        return Location.of(component, paragraph.place(), from, to);
    }

    /** Returns the parts of its spans that show something, without the white space around them. */
    public ImmutableList<Span> visible() {
        ImmutableList.Builder<Span> out = ImmutableList.builder();
        for (Span span : paragraph.spansIn(start, end)) {
            TextRange shown = shown(Math.max(span.start(), start), Math.min(span.end(), end));
            if (shown.start() == span.start() && shown.end() == span.end()) {
                out.add(span);
            } else if (!shown.isEmpty()) {
                out.add(new Span(shown.start(), shown.end(), span.format()));
            }
        }
        return out.build();
    }

    private TextRange shown(int from, int to) {
        String text = paragraph.text();
        int first = from;
        int last = to;
        while (first < last && VietnameseText.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && VietnameseText.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return TextRange.of(first, last);
    }
}
