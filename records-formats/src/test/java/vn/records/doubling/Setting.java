package vn.records.doubling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** How the units of a pattern are set in a document. */
enum Setting {
    /** All in one line. */
    LINE,
    /** In many lines of one paragraph. */
    BREAKS,
    /** In many paragraphs. */
    PARAGRAPHS,
    /** In one line, each in a format other than the one before. */
    SPANS,
    /** In one line, each a field that is still to be filled in. */
    FIELDS,
    /** In many lines of one paragraph, each a field that is still to be filled in. */
    FIELD_LINES;

    /** The least letters of a unit that stands for itself. */
    private static final int LEAST = 4;

    /** Whether it is measured with some patterns only. */
    boolean isRare() {
        return this == FIELDS || this == FIELD_LINES;
    }

    /** Returns what takes the place of a paragraph when the pattern takes the place of a stretch of it. */
    ImmutableList<Paragraph> set(Paragraph paragraph, int from, int to, TextPattern pattern, int letters) {
        String unit = pattern.unit()
                .repeat((LEAST + pattern.unit().length() - 1) / pattern.unit().length());
        int times = Math.max(1, letters / (unit.length() + 1));
        return switch (this) {
            case LINE -> ImmutableList.of(paragraph.replacing(from, to, pattern.text(letters)));
            case BREAKS ->
                ImmutableList.of(paragraph.replacing(
                        from, to, pattern.start() + TextPattern.repeated(unit + "\n", times) + pattern.end()));
            case PARAGRAPHS -> {
                String all = pattern.start() + TextPattern.repeated(unit + "\n", times) + pattern.end();
                yield all.lines()
                        .filter(line -> !line.isEmpty())
                        .map(line -> paragraph.replacing(from, to, line))
                        .collect(ImmutableList.toImmutableList());
            }
            case SPANS -> {
                Paragraph whole = paragraph.replacing(from, to, pattern.text(letters));
                yield ImmutableList.of(whole.withSpans(alternating(whole, unit.length())));
            }
            case FIELDS ->
                ImmutableList.of(filled(paragraph.replacing(from, to, pattern.text(letters)), unit.length(), 0));
            case FIELD_LINES ->
                ImmutableList.of(filled(paragraph.replacing(from, to, (unit + "\n").repeat(times)), unit.length(), 1));
        };
    }

    private static Paragraph filled(Paragraph whole, int length, int gap) {
        Paragraph.Builder fields = Paragraph.builder()
                .place(whole.place())
                .text(whole.text())
                .addAllSpans(whole.spans())
                .format(whole.format())
                .section(whole.section());
        for (int at = 0; at + length <= whole.text().length(); at += length + gap) {
            fields.addFields(new Field(Field.Kind.PLACEHOLDER, at, at + length));
        }
        return fields.build();
    }

    private static List<Span> alternating(Paragraph whole, int length) {
        List<Span> spans = new ArrayList<>();
        var format = whole.spans().get(0).format();
        for (int at = 0; at < whole.text().length(); at += length) {
            int end = Math.min(at + length, whole.text().length());
            spans.add(new Span(at, end, at / length % 2 == 0 ? format : format.withBold(!format.bold())));
        }
        return spans;
    }
}
