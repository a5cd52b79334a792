package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Look;
import vn.records.docx.format.ParagraphProperties.Measure;
import vn.records.finding.Origin.Layer;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.reader.DocumentReadException;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;

/** The effective formats of one paragraph style at one place, by what paragraphs and runs state themselves. */
public final class StyleFormats {

    private static final Length AUTOMATIC_SPACE = Length.points(14);
    private static final int EMU_PER_HALF_POINT = 6350;
    private static final int TWIP = 635;

    private final Formats formats;
    private final TableContext context;
    private final ImmutableList<NamedStyle> chain;
    private final RunProperties run;
    private final RunLook plain;
    private final int list;
    private final Map<RunProperties, RunLook> runs = new HashMap<>();
    private final Map<ParagraphProperties, ParagraphLook> paragraphs = new HashMap<>();

    StyleFormats(Formats formats, TableContext context, ImmutableList<NamedStyle> chain) {
        this.formats = formats;
        this.context = context;
        this.chain = chain;
        run = runOfStyles();
        plain = formats.look(resolved(new RunProperties()));
        list = statedByStyles(Measure.LIST);
    }

    /** Defaults of the document, style of the table, style of the paragraph; toggles of the defaults come last. */
    private RunProperties runOfStyles() {
        RunProperties result = new RunProperties();
        result.overlay(formats.styles().defaults().run);
        result.unset(RunProperties.TOGGLES);
        Look table = context.look();
        if (table != null) {
            result.overlayStyle(table.run);
        }
        RunProperties own = new RunProperties();
        for (NamedStyle style : chain) {
            own.overlay(style.look().run);
        }
        result.overlayStyle(own);
        return result;
    }

    private int statedByStyles(Measure measure) {
        int result = UNSTATED;
        for (NamedStyle style : chain) {
            result = style.look().paragraph.get(measure, result);
        }
        return result;
    }

    private static <K, V> void remember(Map<K, V> known, K key, V value) {
        if (known.size() == Formats.MOST_KNOWN) {
            known.clear();
        }
        known.put(key, value);
    }

    /** Returns the look of a run that states these properties. */
    public RunLook look(RunProperties direct) {
        if (direct.isEmpty()) {
            return plain;
        }
        RunLook known = runs.get(direct);
        if (known == null) {
            known = formats.look(resolved(direct));
            remember(runs, direct.copy(), known);
        }
        return known;
    }

    private RunProperties resolved(RunProperties direct) {
        RunProperties result = run.copy();
        result.overlayStyle(formats.characterStyle(direct.style()));
        result.turnOn(formats.styles().defaults().run.toggles());
        result.overlay(direct);
        return result;
    }

    /** Returns the look of an automatic number: the mark of the paragraph without underline, then the level. */
    public RunLook labelLook(RunProperties mark, NumberLevel level) {
        RunProperties result = resolved(mark);
        result.unset(RunProperties.UNDERLINED);
        result.overlay(level.run());
        return formats.look(result);
    }

    /** Returns the look of a paragraph that states these properties. */
    public ParagraphLook look(ParagraphProperties direct) throws DocumentReadException {
        ParagraphLook known = paragraphs.get(direct);
        if (known == null) {
            known = resolve(direct, plain.format().size());
            remember(paragraphs, direct.copy(), known);
        }
        return known;
    }

    /** Returns the look of a paragraph that states these properties, some of them in characters of a size. */
    public ParagraphLook look(ParagraphProperties direct, FontSize character) throws DocumentReadException {
        return character.equals(plain.format().size()) ? look(direct) : resolve(direct, character);
    }

    private ParagraphLook resolve(ParagraphProperties direct, FontSize character) throws DocumentReadException {
        boolean own = direct.get(Measure.LIST) != UNSTATED;
        int id = own ? direct.get(Measure.LIST) : list;
        NumberList numbers = id > 0 ? formats.numbering().list(id) : null;
        int index = numbers == null ? 0 : levelIndex(direct, numbers, own);
        NumberLevel level = numbers == null ? null : numbers.level(index);
        ParagraphProperties all = layers(direct, level, own).merged();
        ParagraphFormat format = format(all, level != null, character);
        return new ParagraphLook(format, level == null ? null : numbers, index, all.hasCharacters());
    }

    private ParagraphLayers layers(ParagraphProperties direct, @Nullable NumberLevel level, boolean own) {
        ParagraphLayers layers = new ParagraphLayers();
        layers.add(Layer.DOCUMENT_DEFAULT, "", formats.styles().defaults().paragraph);
        Look table = context.look();
        if (table != null) {
            layers.add(Layer.TABLE_STYLE, context.style(), table.paragraph);
        }
        for (NamedStyle style : chain) {
            ParagraphProperties stated = style.look().paragraph;
            if (level != null && !own && stated.get(Measure.LIST) != UNSTATED) {
                layers.add(Layer.NUMBERING, "", level.paragraph());
            }
            layers.add(Layer.PARAGRAPH_STYLE, style.name(), stated);
        }
        if (level != null && own) {
            layers.add(Layer.NUMBERING, "", level.paragraph());
        }
        layers.add(Layer.DIRECT, "", direct);
        return layers;
    }

    /** Returns the layers of a paragraph that has this look. */
    ParagraphLayers layers(ParagraphProperties direct, ParagraphLook look) {
        NumberList list = look.list();
        NumberLevel level = list == null ? null : list.level(look.level());
        return layers(direct, level, direct.get(Measure.LIST) != UNSTATED);
    }

    /**
     * Returns the layers of a run that states these properties.
     *
     * @param level the level of the list, if it is an automatic number
     */
    RunLayers layers(RunProperties direct, @Nullable NumberLevel level) {
        return RunLayers.of(formats, context, chain, direct, level);
    }

    private int levelIndex(ParagraphProperties direct, NumberList numbers, boolean own) {
        if (own || direct.get(Measure.LEVEL) != UNSTATED) {
            return direct.get(Measure.LEVEL, 0);
        }
        for (NamedStyle style : chain.reverse()) {
            int linked = numbers.levelOf(style.id());
            if (linked >= 0) {
                return linked;
            }
        }
        int stated = statedByStyles(Measure.LEVEL);
        return stated == UNSTATED ? 0 : stated;
    }

    private ParagraphFormat format(ParagraphProperties all, boolean numbered, FontSize character)
            throws DocumentReadException {
        Alignment alignment = all.alignment();
        Length automatic = numbered || context.look() != null ? Length.ZERO : AUTOMATIC_SPACE;
        return ParagraphFormat.builder()
                .alignment(alignment == null ? Alignment.LEFT : alignment)
                .leftIndent(indent(all, Measure.LEFT, Measure.LEFT_CHARACTERS, character))
                .rightIndent(indent(all, Measure.RIGHT, Measure.RIGHT_CHARACTERS, character))
                .firstLineIndent(indent(all, Measure.FIRST_LINE, Measure.FIRST_LINE_CHARACTERS, character))
                .spaceBefore(
                        all.is(ParagraphProperties.AUTOMATIC_BEFORE)
                                ? automatic
                                : space(all, Measure.BEFORE, Measure.BEFORE_LINES))
                .spaceAfter(
                        all.is(ParagraphProperties.AUTOMATIC_AFTER)
                                ? automatic
                                : space(all, Measure.AFTER, Measure.AFTER_LINES))
                .contextualSpacing(all.is(ParagraphProperties.CONTEXTUAL))
                .style(NamedStyle.nameOfLast(chain))
                .lineSpacing(lineSpacing(all))
                .bottomBorder(all.is(ParagraphProperties.BOTTOM_BORDER))
                .topBorder(all.is(ParagraphProperties.TOP_BORDER))
                .framed(all.is(ParagraphProperties.FRAMED))
                .pageBreakBefore(all.is(ParagraphProperties.PAGE_BREAK_BEFORE))
                .build();
    }

    private static Length indent(ParagraphProperties all, Measure measure, Measure characters, FontSize character) {
        if (all.has(characters)) {
            long size = character.halfPoints();
            return new Length(size * EMU_PER_HALF_POINT * all.get(characters) / 100);
        }
        return new Length(all.get(measure, 0));
    }

    private Length space(ParagraphProperties all, Measure measure, Measure lines) throws DocumentReadException {
        if (all.has(lines)) {
            return new Length(formats.grid().pitch().emu() * all.get(lines) / 100);
        }
        return new Length(all.get(measure, 0));
    }

    private static LineSpacing lineSpacing(ParagraphProperties all) {
        int line = all.get(Measure.LINE);
        if (line == UNSTATED) {
            return LineSpacing.SINGLE;
        }
        if (all.is(ParagraphProperties.LINE_EXACT)) {
            return new LineSpacing.Exact(new Length(line));
        }
        return all.is(ParagraphProperties.LINE_HEIGHT)
                ? new LineSpacing.AtLeast(new Length(line))
                : new LineSpacing.Multiple(Math.max(1, (line + TWIP / 2) / TWIP));
    }
}
