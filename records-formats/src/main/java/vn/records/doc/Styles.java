package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.jspecify.annotations.Nullable;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Stretch;
import vn.records.docx.format.NumberLevel;
import vn.records.docx.format.Symbols;
import vn.records.measure.FontSize;
import vn.records.reader.DocumentReadException;
import vn.records.view.TextFormat;

/** The styles of a file, and what they and the properties above them come to. */
final class Styles {

    private static final int NO_STYLE = 0x0FFF;
    private static final int LONGEST_CHAIN = 64;
    private static final int MOST_KNOWN = 10_000;
    private static final String DEFAULT_FONT = "Times New Roman";

    /** Characters with the style of their paragraph. */
    private record Key(int style, ByteBuffer stated) {}

    private final StyleSheet sheet;
    private final @Nullable FontTable fonts;
    private final Lists lists;
    private final Map<Integer, CharacterState> styled = new HashMap<>();
    private final Map<Key, CharacterState> characters = new HashMap<>();
    private final Map<Key, ParagraphState> paragraphs = new HashMap<>();
    private final Map<Integer, ImmutableList<StyleDescription>> chains = new HashMap<>();
    private final IdentityHashMap<CharacterState, TextFormat> formats = new IdentityHashMap<>();

    Styles(WordFile file, Lists lists) throws DocumentReadException {
        byte[] table = file.streams().table();
        Stretch named = file.fib().part(Part.FONTS);
        sheet = new StyleSheet(table, file.fib().part(Part.STYLES).at());
        fonts = named.isEmpty() ? null : new FontTable(table, named.at(), named.length());
        this.lists = lists;
    }

    /** Returns a style and those it is based on, the most basic first. */
    private ImmutableList<StyleDescription> chain(int style) {
        return chains.computeIfAbsent(style, this::findChain);
    }

    private ImmutableList<StyleDescription> findChain(int style) {
        List<StyleDescription> chain = new ArrayList<>();
        int next = style;
        while (chain.size() < LONGEST_CHAIN && next >= 0 && next < sheet.numStyles() && next != NO_STYLE) {
            StyleDescription link = sheet.getStyleDescription(next);
            if (link == null) {
                break;
            }
            chain.add(0, link);
            next = link.getBaseStyle();
        }
        return ImmutableList.copyOf(chain);
    }

    /** Returns the name of a style; empty if there is none. */
    String name(int style) {
        ImmutableList<StyleDescription> chain = chain(style);
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1).getName();
    }

    /**
     * Returns what a paragraph comes to.
     *
     * @param stated the style in two bytes, then changes
     * @param later what a quick save changes besides
     */
    ParagraphState paragraph(byte[] stated, byte @Nullable [] later) {
        int style = (stated[0] & 0xFF) | ((stated[1] & 0xFF) << 8);
        if (later != null) {
            return paragraph(style, stated, later);
        }
        Key key = new Key(style, ByteBuffer.wrap(stated));
        ParagraphState known = paragraphs.get(key);
        if (known == null) {
            known = paragraph(style, stated, null);
            remember(paragraphs, key, known);
        }
        return known;
    }

    private ParagraphState paragraph(int style, byte[] stated, byte @Nullable [] later) {
        ParagraphState state = new ParagraphState();
        for (StyleDescription link : chain(style)) {
            byte[] own = link.getPAPX();
            if (own != null) {
                apply(own, 2, state);
            }
        }
        apply(stated, 2, state);
        if (later != null) {
            apply(later, 0, state);
        }
        state.style(style);
        return state;
    }

    /** The level of a list that is stated here lies under what else is stated here. */
    private void apply(byte[] stated, int from, ParagraphState state) {
        int[] list = ParagraphState.list(stated, from, state.level());
        if (list != null) {
            state.apply(lists.paragraph(list[0], list[1]), 0);
        }
        state.apply(stated, from);
    }

    /**
     * Returns what characters come to.
     *
     * @param style the style of their paragraph
     * @param stated what is stated for them
     * @param later what a quick save changes besides
     */
    CharacterState characters(int style, byte[] stated, byte @Nullable [] later) {
        if (later != null) {
            CharacterState state = find(style, stated);
            state.apply(later, 0);
            return state;
        }
        Key key = new Key(style, ByteBuffer.wrap(stated));
        CharacterState known = characters.get(key);
        if (known == null) {
            known = find(style, stated);
            remember(characters, key, known);
        }
        return known;
    }

    private CharacterState find(int style, byte[] stated) {
        CharacterState state = styled.computeIfAbsent(style, this::ofStyle).copy();
        int named = CharacterState.style(stated);
        if (named >= 0) {
            overlay(named, state);
        }
        state.apply(stated, 0);
        return state;
    }

    private CharacterState ofStyle(int style) {
        CharacterState state = new CharacterState();
        overlay(style, state);
        return state;
    }

    private void overlay(int style, CharacterState state) {
        for (StyleDescription link : chain(style)) {
            byte[] own = link.getCHPX();
            if (own != null) {
                state.apply(own, 0);
            }
        }
    }

    /**
     * Returns the state of an automatic number: that of the mark of the paragraph without underline, then what the level
     * states; a sign of a symbol font takes the font of the text.
     */
    CharacterState label(CharacterState mark, ParagraphState paragraph, NumberLevel level) {
        CharacterState state = mark.copy();
        state.underline(false);
        boolean sign = level.isBullet() && Symbols.isIn(level.text());
        state.apply(lists.characters(paragraph.list(), paragraph.level()), 0, !sign);
        return state;
    }

    /** Returns the format that a state shows. */
    TextFormat format(CharacterState state) {
        TextFormat known = formats.get(state);
        if (known == null) {
            known = build(state);
            if (formats.size() >= MOST_KNOWN) {
                formats.clear();
            }
            formats.put(state, known);
        }
        return known;
    }

    private TextFormat build(CharacterState state) {
        return TextFormat.builder()
                .font(font(state.font()))
                .accentedFont(font(state.accentedFont()))
                .size(new FontSize(state.size()))
                .bold(state.is(CharacterState.BOLD))
                .italic(state.is(CharacterState.ITALIC))
                .capitals(state.is(CharacterState.CAPITALS))
                .smallCapitals(state.is(CharacterState.SMALL_CAPITALS))
                .underlined(state.isUnderlined())
                .struck(state.is(CharacterState.STRUCK | CharacterState.STRUCK_TWICE))
                .script(state.isScript())
                .colour(state.colour() < 0 ? OptionalInt.empty() : OptionalInt.of(state.colour()))
                .build();
    }

    private String font(int number) {
        String name =
                fonts == null || number < 0 || number >= fonts.getStringCount() ? null : fonts.getMainFont(number);
        return name == null || name.isEmpty() ? DEFAULT_FONT : name;
    }

    private static <K, V> void remember(Map<K, V> known, K key, V value) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(key, value);
    }
}
