package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Alignment;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Paragraphs of specimens; in their text {@code *} turns bold on and off, {@code ~} italic. */
public final class TypedParagraph {

    public static final ParagraphFormat CENTRED = ParagraphFormat.PLAIN.withAlignment(Alignment.CENTRE);

    static final ParagraphFormat BODY = ParagraphFormat.PLAIN
            .withAlignment(Alignment.JUSTIFIED)
            .withFirstLineIndent(Length.mm(12.7))
            .withSpaceAfter(Length.points(6));

    /** The width of text with letters whose widths nobody knows. */
    private static final double LIKELY_MM = 50;

    private static final Place ANYWHERE = Place.root("body").child("p", 0);

    private final StringBuilder text = new StringBuilder();
    private final ImmutableList.Builder<Span> spans = ImmutableList.builder();
    private TextFormat format;

    private TypedParagraph(FontSize size) {
        format = TextFormat.builder()
                .font("Times New Roman")
                .accentedFont("Times New Roman")
                .size(size)
                .build();
    }

    /** Returns a paragraph in a size in points. */
    public static Paragraph paragraph(ParagraphFormat set, int size, String marked) {
        TypedParagraph typed = new TypedParagraph(FontSize.points(size));
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '*' || c == '~') {
                typed.add(marked.substring(from, i));
                typed.turn(c);
                from = i + 1;
            }
        }
        typed.add(marked.substring(from));
        return Paragraph.builder()
                .place(ANYWHERE)
                .text(typed.text.toString())
                .addAllSpans(typed.spans.build())
                .format(set)
                .build();
    }

    /** Returns a paragraph of text as it is, in which no character marks anything. */
    public static Paragraph verbatim(ParagraphFormat set, int size, boolean bold, boolean italic, String text) {
        TypedParagraph typed = new TypedParagraph(FontSize.points(size));
        typed.format = typed.format.withBold(bold).withItalic(italic);
        typed.add(text);
        return Paragraph.builder()
                .place(ANYWHERE)
                .text(typed.text.toString())
                .addAllSpans(typed.spans.build())
                .format(set)
                .build();
    }

    /** Returns a centred line. */
    public static Paragraph centred(int size, String marked) {
        return paragraph(CENTRED, size, marked);
    }

    /** Returns a line flush left. */
    public static Paragraph left(int size, String marked) {
        return paragraph(ParagraphFormat.PLAIN, size, marked);
    }

    /** Returns a paragraph of the body. */
    public static Paragraph body(String marked) {
        return paragraph(BODY, 14, marked);
    }

    /** Returns an empty paragraph. */
    public static Paragraph blank() {
        return left(14, "");
    }

    /** Returns a paragraph with a line drawn below its text, a share of the text long. */
    public static Paragraph ruled(Paragraph paragraph, double share) {
        double mm = TextWidth.of(paragraph, 0, paragraph.text().length())
                .map(Length::toMm)
                .orElse(LIKELY_MM);
        return drawn(paragraph, Length.mm(mm * share));
    }

    /** Returns a paragraph with a line of a length anchored in it. */
    public static Paragraph drawn(Paragraph paragraph, Length width) {
        return paragraph.withDrawings(ImmutableList.of(new Drawing.Line(0, width, Length.ZERO, true)));
    }

    /** Returns a paragraph with a box anchored in it. */
    public static Paragraph boxed(Paragraph paragraph, Length width, Paragraph inside) {
        return paragraph.withDrawings(ImmutableList.<Drawing>builder()
                .addAll(paragraph.drawings())
                .add(new Drawing.TextBox(0, width, Length.mm(8), true, ImmutableList.of(inside)))
                .build());
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            spans.add(new Span(text.length(), text.length() + words.length(), format));
            text.append(words);
        }
    }

    private void turn(char mark) {
        format = mark == '*' ? format.withBold(!format.bold()) : format.withItalic(!format.italic());
    }
}
