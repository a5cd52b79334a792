package vn.records.docx.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlEscapes;
import vn.records.docx.write.part.XmlPart;

/** The parts that the main part refers to; parts that it lacks are made. */
final class RelatedParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String TRANSITIONAL_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_TYPE = STRICT + "officeDocument/relationships/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final WordFile file;
    private final XmlPart main;

    RelatedParts(WordFile file) throws UnwritableException {
        this.file = file;
        this.main = file.main();
    }

    /** Returns the part of a type that the main part refers to, if there is one. */
    Optional<XmlPart> find(String type) throws UnwritableException {
        String relationships = WordFile.relationshipsOf(main.name());
        if (!file.archive().contains(relationships)) {
            return Optional.empty();
        }
        for (XmlElement relationship : file.part(relationships).root().elements()) {
            boolean outside = relationship
                    .attribute("TargetMode")
                    .filter("External"::equals)
                    .isPresent();
            String found = relationship.attribute("Type").orElse("");
            String name = resolve(relationship.attribute("Target").orElse(""));
            if (!outside && found.endsWith("/" + type) && file.archive().contains(name)) {
                return Optional.of(file.part(name));
            }
        }
        return Optional.empty();
    }

    private String folder() {
        return main.name().substring(0, main.name().lastIndexOf('/') + 1);
    }

    private String resolve(String target) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder() + target).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** A part that was made, and the id by which the main part refers to it. */
    record Made(XmlPart part, String id) {}

    /**
     * Makes a part with nothing in it.
     *
     * @param type the last segment of the type of its relationship, and the beginning of its name
     * @param root the local name of its root
     * @param contentType the type of its content
     */
    Made make(String type, String root, String contentType) throws UnwritableException {
        String target = freeName(type);
        String name = folder() + target;
        String prefix = main.qualified("").isEmpty() ? "w:" : main.qualified("");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + prefix + root + " xmlns:"
                + prefix.substring(0, prefix.length() - 1) + "=\"" + XmlEscapes.attribute(main.namespace()) + "\"></"
                + prefix + root + ">";
        file.archive().put(name, xml.getBytes(UTF_8));
        String id = relate(type, target);
        declare("/" + name, contentType);
        return new Made(file.part(name), id);
    }

    private String freeName(String type) {
        String name = type + ".xml";
        for (int i = 1; file.archive().contains(folder() + name); i++) {
            name = type + i + ".xml";
        }
        return name;
    }

    private String relate(String type, String target) throws UnwritableException {
        String name = WordFile.relationshipsOf(main.name());
        if (!file.archive().contains(name)) {
            file.archive()
                    .put(name, ("<Relationships xmlns=\"" + RELATIONSHIPS + "\"></Relationships>").getBytes(UTF_8));
        }
        XmlElement root = file.part(name).root();
        String id = freeId(root);
        XmlElement relationship = new XmlElement(root.prefix() + "Relationship");
        relationship.attribute("Id", id);
        relationship.attribute("Type", (main.namespace().startsWith(STRICT) ? STRICT_TYPE : TRANSITIONAL_TYPE) + type);
        relationship.attribute("Target", target);
        root.append(relationship);
        return id;
    }

    private static String freeId(XmlElement relationships) {
        int number = relationships.elements().size() + 1;
        while (true) {
            String id = "rId" + number++;
            if (relationships.elements().stream()
                    .noneMatch(one ->
                            one.attribute("Id").filter(id::equalsIgnoreCase).isPresent())) {
                return id;
            }
        }
    }

    private void declare(String part, String contentType) throws UnwritableException {
        if (!file.archive().contains(TYPES)) {
            return;
        }
        XmlElement types = file.part(TYPES).root();
        XmlElement override = new XmlElement(types.prefix() + "Override");
        override.attribute("PartName", part);
        override.attribute("ContentType", contentType);
        types.append(override);
    }
}
