package vn.records.presentation.check;

import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.measure.FontSize;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Makes stretches of text in tests. */
public final class Texts {
    public static final TextFormat TIMES = times().build();

    /** Set in small capitals. */
    public static final TextFormat SMALL = times().smallCapitals(true).build();

    /** Raised or lowered. */
    public static final TextFormat RAISED = times().script(true).build();

    /** A text and its format. */
    public record Piece(String text, TextFormat format) {}

    private Texts() {}

    private static TextFormat.Builder times() {
        TextFormat.Builder times = TextFormat.builder();
        times.font("Times New Roman").accentedFont("Times New Roman").size(FontSize.points(14));
        return times;
    }

    public static Piece piece(String text, TextFormat format) {
        return new Piece(text, format);
    }

    public static Paragraph paragraph(Piece... pieces) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            spans.add(new Span(text.length(), text.length() + piece.text().length(), piece.format()));
            text.append(piece.text());
        }
        return Paragraph.builder()
                .place(Place.root("p", 0))
                .text(text.toString())
                .addAllSpans(spans)
                .format(ParagraphFormat.PLAIN)
                .build();
    }

    public static Stretch stretch(Piece... pieces) {
        Paragraph paragraph = paragraph(pieces);
        return new Stretch(Component.BODY, paragraph, 0, paragraph.text().length());
    }

    public static Stretch stretch(String text, TextFormat format) {
        return stretch(piece(text, format));
    }
}
