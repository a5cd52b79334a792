package vn.records.view;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.records.text.encoding.LegacyFont;

/**
 * Reads the text of a view that is in old code tables (<i>giải mã</i>): by its fonts, else by the letters of the whole; what
 * they leave, paragraph by paragraph.
 */
final class Decoding {

    /** Letters that only Unicode has; a text with so many is none of old codes as a whole. */
    private static final int ENOUGH = 40;

    private static final char LAST_LATIN = 0xFF;

    private boolean fonts;
    private int unicode;

    private Decoding() {}

    static DocumentView of(DocumentView view) {
        Decoding seen = new Decoding();
        visit(view, seen::look);
        Optional<UnaryOperator<Paragraph>> byFont = seen.fonts ? FontCodes.of(view) : Optional.empty();
        Optional<UnaryOperator<Paragraph>> codes =
                byFont.isPresent() || seen.unicode >= ENOUGH ? byFont : LetterCodes.of(view);
        DocumentView read = codes.map(change -> changed(view, change)).orElse(view);
        return ParagraphCodes.of(read).map(change -> changed(read, change)).orElse(read);
    }

    private void look(Paragraph paragraph) {
        for (Span span : paragraph.spans()) {
            fonts |= font(span.format()).isPresent();
        }
        String text = paragraph.text();
        for (int i = 0; i < text.length() && unicode < ENOUGH; i++) {
            unicode += isUnicode(text.charAt(i)) ? 1 : 0;
        }
    }

    /** Returns the font that shows the codes; what it is not stated for shows in that of the plain letters. */
    static Optional<LegacyFont> font(TextFormat format) {
        Optional<LegacyFont> accented = LegacyFont.of(format.accentedFont());
        return accented.isPresent() ? accented : LegacyFont.of(format.font());
    }

    /** Whether it is a letter, or the mark of one, that no old code is shown as. */
    static boolean isUnicode(char c) {
        return c > LAST_LATIN && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static boolean hasUnicode(String text) {
        return text.chars().anyMatch(c -> isUnicode((char) c));
    }

    static void visit(DocumentView view, Consumer<Paragraph> visitor) {
        EachParagraph.visit(view.body(), visitor);
        view.sections()
                .forEach(section ->
                        section.runnings().forEach(running -> EachParagraph.visit(running.blocks(), visitor)));
    }

    /** One paragraph may stand in several sections, and is one again. */
    private static DocumentView changed(DocumentView view, UnaryOperator<Paragraph> codes) {
        IdentityHashMap<Paragraph, Paragraph> known = new IdentityHashMap<>();
        UnaryOperator<Paragraph> change = paragraph -> known.computeIfAbsent(paragraph, codes);
        return view.withBody(EachParagraph.changed(view.body(), change))
                .withSections(view.sections().stream()
                        .map(section -> section.withRunnings(section.runnings().stream()
                                .map(running -> new Running(
                                        running.edge(),
                                        running.pages(),
                                        EachParagraph.changed(running.blocks(), change)))
                                .toList()))
                        .toList());
    }

    /** Returns a paragraph with its text read. */
    static Paragraph read(Paragraph paragraph, String text, List<CodedStretch> codes) {
        if (codes.isEmpty()) {
            return paragraph;
        }
        return Paragraph.builder()
                .place(paragraph.place())
                .text(text)
                .addAllSpans(paragraph.spans())
                .format(paragraph.format())
                .labelLength(paragraph.labelLength())
                .section(paragraph.section())
                .addAllFields(paragraph.fields())
                .addAllCodes(ImmutableList.copyOf(codes))
                .addAllDrawings(paragraph.drawings())
                .addAllPageBreaks(paragraph.pageBreaks())
                .build();
    }
}
