package vn.records.docx.format;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NamedStyle.Kind;
import vn.records.docx.format.ParagraphProperties.Measure;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** The lists of a document; the part is read when one of them is first asked for. */
public final class ListNumbering {

    /** How often definitions may refer to each other. */
    private static final int LONGEST_CHAIN = 8;

    private final WordPackage source;
    private final NumberingReader reader;
    private final Styles styles;
    private final Map<Integer, @Nullable NumberList> lists = new HashMap<>();
    private boolean loaded;

    public ListNumbering(WordPackage source, PropertyReader properties, Styles styles, Budget budget) {
        this.source = source;
        this.reader = new NumberingReader(properties, budget);
        this.styles = styles;
    }

    /** Returns the list of an id. */
    @Nullable
    NumberList list(int id) throws DocumentReadException {
        if (!loaded) {
            loaded = true;
            try (Xml xml = source.openRelated("numbering")) {
                reader.read(xml);
            }
        }
        if (!lists.containsKey(id)) {
            lists.put(id, resolve(id));
        }
        return lists.get(id);
    }

    private @Nullable NumberList resolve(int id) {
        NumberingReader.Instance instance = reader.instances().get(id);
        NumberingReader.Definition definition = instance == null ? null : definition(instance);
        if (instance == null || definition == null) {
            return null;
        }
        Map<Integer, NumberLevel> levels = new HashMap<>(definition.levels());
        levels.putAll(instance.levels());
        return new NumberList(id, definition.id(), ImmutableMap.copyOf(levels), ImmutableMap.copyOf(instance.starts()));
    }

    /** Returns the definition of an instance; one that only names a style has its levels elsewhere. */
    private NumberingReader.@Nullable Definition definition(NumberingReader.Instance instance) {
        NumberingReader.Definition definition = reader.definitions().get(instance.definition());
        for (int i = 0; i < LONGEST_CHAIN && definition != null && definition.styleLink() != null; i++) {
            NamedStyle style = styles.exactly(definition.styleLink(), Kind.NUMBERING);
            NumberingReader.Instance linked = style == null
                    ? null
                    : reader.instances().get(style.look().paragraph.get(Measure.LIST));
            definition = linked == null ? null : reader.definitions().get(linked.definition());
        }
        return definition;
    }
}
