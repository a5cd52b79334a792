package vn.records.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** Puts other text into a paragraph and moves all that is tied to offsets. */
final class Splice {

    private final int start;
    private final int end;
    private final int added;

    private Splice(int start, int end, int added) {
        this.start = start;
        this.end = end;
        this.added = added;
    }

    static Paragraph splice(Paragraph paragraph, int start, int end, String replacement) {
        String text = paragraph.text();
        checkArgument(
                start >= 0 && start <= end && end <= text.length(), "no stretch %s to %s in: %s", start, end, text);
        checkArgument(!text.isEmpty(), "no text to take a format from at %s", paragraph.place());
        Splice splice = new Splice(start, end, replacement.length());
        return Paragraph.builder()
                .place(paragraph.place())
                .text(text.substring(0, start) + replacement + text.substring(end))
                .addAllSpans(splice.spans(paragraph.spans()))
                .format(paragraph.format())
                .labelLength(splice.moved(paragraph.labelLength()))
                .section(paragraph.section())
                .addAllFields(splice.fields(paragraph.fields()))
                .addAllCodes(splice.codes(paragraph.codes()))
                .addAllDrawings(paragraph.drawings())
                .addAllPageBreaks(
                        paragraph.pageBreaks().stream().map(splice::moved).toList())
                .build();
    }

    private ImmutableList<Span> spans(ImmutableList<Span> spans) {
        ImmutableList.Builder<Span> out = ImmutableList.builder();
        int at = 0;
        int carrier = Math.max(0, start == end ? start - 1 : start);
        for (Span span : spans) {
            boolean carries = span.start() <= carrier && carrier < span.end();
            int before = Math.max(0, Math.min(span.end(), start) - span.start());
            int after = Math.max(0, span.end() - Math.max(span.start(), end));
            int length = before + (carries ? added : 0) + after;
            if (length > 0) {
                out.add(new Span(at, at + length, span.format()));
                at += length;
            }
        }
        return out.build();
    }

    private ImmutableList<Field> fields(ImmutableList<Field> fields) {
        return fields.stream()
                .map(field -> new Field(field.kind(), moved(field.start()), moved(field.end())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What is put in is no code, so that of a stretch that is replaced whole nothing is left. */
    private ImmutableList<CodedStretch> codes(ImmutableList<CodedStretch> codes) {
        return codes.stream()
                .filter(code -> code.start() < start || code.end() > end)
                .filter(code -> moved(code.start()) < moved(code.end()))
                .map(code -> new CodedStretch(moved(code.start()), moved(code.end()), code.encoding(), code.certain()))
                .collect(ImmutableList.toImmutableList());
    }

    private int moved(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= end ? offset - (end - start) + added : start + Math.min(added, offset - start);
    }
}
