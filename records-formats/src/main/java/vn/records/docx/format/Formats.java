package vn.records.docx.format;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Kind;
import vn.records.docx.format.NamedStyle.Look;
import vn.records.docx.format.NamedStyle.TablePart;
import vn.records.measure.FontSize;
import vn.records.reader.DocumentReadException;
import vn.records.view.TextFormat;

/** Resolves what files state on many levels into effective formats; equal formats are the same instance. */
public final class Formats {

    /** How many formats are remembered; a file with more states them at random. */
    static final int MOST_KNOWN = 10_000;

    private static final String DEFAULT_FONT = "Times New Roman";
    private static final int DEFAULT_HALF_POINTS = 20;

    private final Styles styles;
    private final ListNumbering numbering;
    private final LineGrid grid;
    private final AskedOrigins asked;
    private final TableContext body = new TableContext(null, "");
    private final Map<String, TableContext> tables = new HashMap<>();
    private final Map<@Nullable NamedStyle, RunProperties> characterStyles = new HashMap<>();
    private final Map<TextFormat, TextFormat> formats = new HashMap<>();

    /**
     * Makes them.
     *
     * @param asked the values whose layer is wanted
     */
    public Formats(Styles styles, ListNumbering numbering, LineGrid grid, AskedOrigins asked) {
        this.styles = styles;
        this.numbering = numbering;
        this.grid = grid;
        this.asked = asked;
    }

    /** Returns the values whose layer is wanted. */
    public AskedOrigins asked() {
        return asked;
    }

    Styles styles() {
        return styles;
    }

    ListNumbering numbering() {
        return numbering;
    }

    LineGrid grid() {
        return grid;
    }

    /** Returns the place outside tables. */
    public TableContext body() {
        return body;
    }

    /** Returns the style of a table and those it is based on, the most basic one first. */
    public ImmutableList<NamedStyle> tableStyles(@Nullable String id) {
        return styles.chain(styles.find(id, Kind.TABLE));
    }

    /**
     * Returns the place inside a table.
     *
     * @param id the id of the table's style
     * @param parts which parts of the table it lies in: the bits of {@link TablePart#bit()}
     */
    public TableContext inTable(@Nullable String id, int parts) {
        String key = parts + " " + id;
        TableContext known = tables.get(key);
        if (known == null) {
            ImmutableList<NamedStyle> chain = tableStyles(id);
            known = new TableContext(tableLook(chain, parts), NamedStyle.nameOfLast(chain));
            tables.put(key, known);
        }
        return known;
    }

    private static Look tableLook(ImmutableList<NamedStyle> chain, int parts) {
        Look result = new Look();
        for (NamedStyle style : chain) {
            overlay(result, style.look());
        }
        for (TablePart part : parts == 0 ? new TablePart[0] : TablePart.values()) {
            for (NamedStyle style : chain) {
                Look look = style.parts().get(part);
                if (look != null && (parts & part.bit()) != 0) {
                    overlay(result, look);
                }
            }
        }
        return result;
    }

    private static void overlay(Look look, Look upper) {
        look.run.overlay(upper.run);
        look.paragraph.overlay(upper.paragraph);
    }

    /** Returns the formats of a paragraph style at a place. */
    public StyleFormats of(TableContext context, @Nullable String styleId) throws DocumentReadException {
        NamedStyle style = styles.find(styleId, Kind.PARAGRAPH);
        StyleFormats known = context.formats().get(style);
        if (known == null) {
            known = new StyleFormats(this, context, styles.chain(style));
            context.formats().put(style, known);
        }
        return known;
    }

    /** Returns a character style and those it is based on, the most basic first; the default one if no id is given. */
    ImmutableList<NamedStyle> characterStyles(@Nullable String id) {
        return styles.chain(styles.find(id, Kind.CHARACTER));
    }

    /** Returns what a character style and those it is based on state; the default one if no id is given. */
    RunProperties characterStyle(@Nullable String id) {
        NamedStyle style = styles.find(id, Kind.CHARACTER);
        RunProperties known = characterStyles.get(style);
        if (known == null) {
            known = new RunProperties();
            for (NamedStyle link : styles.chain(style)) {
                known.overlay(link.look().run);
            }
            characterStyles.put(style, known);
        }
        return known;
    }

    /** Returns the look that fully resolved properties give. */
    RunLook look(RunProperties all) {
        String ascii = all.ascii();
        String highAnsi = all.highAnsi();
        int size = all.halfPoints();
        TextFormat format = TextFormat.builder()
                .font(ascii == null ? DEFAULT_FONT : ascii)
                .accentedFont(highAnsi == null ? DEFAULT_FONT : highAnsi)
                .size(new FontSize(size > 0 ? size : DEFAULT_HALF_POINTS))
                .bold(all.is(RunProperties.BOLD))
                .italic(all.is(RunProperties.ITALIC))
                .capitals(all.is(RunProperties.CAPITALS))
                .smallCapitals(all.is(RunProperties.SMALL_CAPITALS))
                .underlined(all.is(RunProperties.UNDERLINED))
                .struck(all.is(RunProperties.STRUCK | RunProperties.STRUCK_TWICE))
                .script(all.is(RunProperties.SCRIPT))
                .colour(all.colour() < 0 ? OptionalInt.empty() : OptionalInt.of(all.colour()))
                .build();
        if (formats.size() == MOST_KNOWN) {
            formats.clear();
        }
        return new RunLook(formats.computeIfAbsent(format, same -> same), all.is(RunProperties.HIDDEN));
    }
}
