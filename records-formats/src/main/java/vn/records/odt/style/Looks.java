package vn.records.odt.style;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;
import vn.records.view.ParagraphFormat;

/** What the styles of a part make of paragraphs and text (<i>định dạng sau kế thừa</i>), each worked out once. */
public final class Looks {

    private static final String PARAGRAPH = "paragraph";

    /** A style of text over other text. */
    private record Over(TextLook below, String style) {}

    private final Styles styles;
    private final Map<String, ParagraphStyle> paragraphs = new HashMap<>();
    private final Map<Over, TextLook> texts = new HashMap<>();

    /** Makes what follows from some styles. */
    public Looks(Styles styles) {
        this.styles = styles;
    }

    /** Returns the styles. */
    public Styles styles() {
        return styles;
    }

    /** Returns a style of paragraphs. */
    public ParagraphStyle paragraph(String name) throws DocumentReadException {
        ParagraphStyle known = paragraphs.get(name);
        if (known == null) {
            known = resolve(name);
            paragraphs.put(name, known);
        }
        return known;
    }

    private ParagraphStyle resolve(String name) throws DocumentReadException {
        ParagraphState state = new ParagraphState();
        TextLook text = TextLook.INITIAL;
        String list = null;
        String chosen = "";
        boolean indented = false;
        for (Style style : styles.chain(PARAGRAPH, name)) {
            Properties stated = style.of(PARAGRAPH);
            state.take(stated);
            text = text.with(style.of("text"), styles);
            boolean named = style.attributes().has("list-style-name");
            boolean indents = stated.has("margin-left") || stated.has("text-indent") || stated.has("margin");
            list = named ? style.attributes().get("list-style-name") : list;
            indented = indents ? style.automatic() || named : indented && !named;
            chosen = style.automatic() || style.name().isEmpty() ? chosen : display(style);
        }
        ParagraphFormat format = state.format(chosen, text.format().size());
        return new ParagraphStyle(format, text, state.breaksAfter(), list, indented);
    }

    private static String display(Style style) {
        String shown = style.attributes().get("display-name");
        return shown == null ? style.name() : shown;
    }

    /** Returns how a paragraph is set that stands where a level of a list puts it. */
    public ParagraphFormat at(ListLevel level, String name) throws DocumentReadException {
        ParagraphStyle style = paragraph(name);
        if (style.indented()) {
            return style.format();
        }
        ParagraphState state = new ParagraphState();
        for (Style layer : styles.chain(PARAGRAPH, name)) {
            state.take(layer.of(PARAGRAPH));
        }
        state.takePosition(level.position());
        return state.format(style.format().style(), style.text().format().size());
    }

    /** Returns how text looks in a style over other text; as that other text if no style is named. */
    public TextLook text(TextLook below, @Nullable String name) throws DocumentReadException {
        if (name == null) {
            return below;
        }
        Over over = new Over(below, name);
        TextLook known = texts.get(over);
        if (known == null) {
            known = below;
            ImmutableList<Style> layers = styles.chain("text", name);
            for (Style layer : layers) {
                known = layer.name().isEmpty() ? known : known.with(layer.of("text"), styles);
            }
            texts.put(over, known);
        }
        return known;
    }
}
