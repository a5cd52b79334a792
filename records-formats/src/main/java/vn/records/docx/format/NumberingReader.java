package vn.records.docx.format;

import static vn.records.docx.pack.AttributeValue.UNSTATED;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** Reads the part with the lists. */
final class NumberingReader {

    /**
     * A definition, shared by lists.
     *
     * @param styleLink the id of the style that has the levels instead
     */
    record Definition(
            int id,
            Map<Integer, NumberLevel> levels,
            @Nullable String styleLink) {}

    /**
     * A list: a definition and what it changes.
     *
     * @param definition the id of the definition
     */
    record Instance(int definition, Map<Integer, NumberLevel> levels, Map<Integer, Integer> starts) {}

    private final PropertyReader properties;
    private final Budget budget;
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    NumberingReader(PropertyReader properties, Budget budget) {
        this.properties = properties;
        this.budget = budget;
    }

    Map<Integer, Definition> definitions() {
        return definitions;
    }

    Map<Integer, Instance> instances() {
        return instances;
    }

    void read(@Nullable Xml xml) throws DocumentReadException {
        while (xml != null && xml.nextIn(0)) {
            switch (xml.name()) {
                case "numbering" -> {
                    // its children follow
                }
                case "abstractNum" -> readDefinition(xml);
                case "num" -> readInstance(xml);
                default -> xml.skip();
            }
        }
    }

    private void readDefinition(Xml xml) throws DocumentReadException {
        budget.definition();
        int id = integer(xml, "abstractNumId");
        int depth = xml.depth();
        Map<Integer, NumberLevel> levels = new HashMap<>();
        String link = null;
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "lvl" -> putLevel(xml, levels);
                case "numStyleLink" -> link = xml.val();
                default -> xml.skip();
            }
        }
        definitions.put(id, new Definition(id, levels, link));
    }

    private void readInstance(Xml xml) throws DocumentReadException {
        budget.definition();
        int id = integer(xml, "numId");
        int depth = xml.depth();
        int definition = UNSTATED;
        Map<Integer, NumberLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int overridden = 0;
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> definition = xml.integer(0, Integer.MAX_VALUE);
                case "lvlOverride" -> overridden = integer(xml, "ilvl");
                case "startOverride" -> starts.put(overridden, xml.integer(0, Integer.MAX_VALUE));
                case "lvl" -> putLevel(xml, levels);
                default -> xml.skip();
            }
        }
        instances.put(id, new Instance(definition, levels, starts));
    }

    private static int integer(Xml xml, String attribute) throws DocumentReadException {
        AttributeValue value = xml.find(attribute);
        return value == null ? UNSTATED : value.integer(0, Integer.MAX_VALUE);
    }

    private void putLevel(Xml xml, Map<Integer, NumberLevel> levels) throws DocumentReadException {
        int index = integer(xml, "ilvl");
        if (index >= 0 && index < NumberList.MAX_LEVELS) {
            budget.definition();
            NumberLevel level = new NumberLevel(index);
            level.read(xml, properties);
            levels.put(index, level);
        } else {
            xml.skip();
        }
    }
}
