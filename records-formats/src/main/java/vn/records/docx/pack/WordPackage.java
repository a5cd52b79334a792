package vn.records.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The parts of a Word document: which one is the main one, and what it refers to. */
public final class WordPackage {

    private static final String STATISTICS = "docProps/app.xml";
    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String ROOT_RELATIONSHIPS = "_rels/.rels";
    private static final ImmutableSet<String> MAIN_TYPES = ImmutableSet.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    private final ZipPackage archive;
    private final XmlSource source;
    private final Budget budget;
    private final Relationships root;
    private final String main;
    private final Relationships related;

    public WordPackage(InputFactoryImpl factory, ZipPackage archive, ReadLimits limits, Budget budget)
            throws DocumentReadException {
        this.archive = archive;
        this.source = XmlSource.of(factory, archive, limits);
        this.budget = budget;
        root = relationships(ROOT_RELATIONSHIPS, "");
        main = findMain();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        related = relationships(folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
    }

    private Relationships relationships(String part, String folder) throws DocumentReadException {
        try (Xml xml = archive.contains(part) ? open(part) : null) {
            return new Relationships(xml, folder, budget);
        }
    }

    private String findMain() throws DocumentReadException {
        String part = root.byType("officedocument");
        if (part == null) {
            part = mainByContentType();
        }
        if (part == null && archive.contains(OPEN_DOCUMENT)) {
            throw Unreadable.openDocument();
        }
        if (part == null) {
            throw Unreadable.notWord(
                    "neither " + ROOT_RELATIONSHIPS + " nor " + CONTENT_TYPES + " names a main part",
                    "cả " + ROOT_RELATIONSHIPS + " và " + CONTENT_TYPES + " đều không nêu phần chính");
        }
        if (!archive.contains(part)) {
            throw Unreadable.notWord("its main part " + part + " is missing", "thiếu phần chính " + part);
        }
        return part;
    }

    private @Nullable String mainByContentType() throws DocumentReadException {
        if (!archive.contains(CONTENT_TYPES)) {
            return null;
        }
        try (Xml xml = open(CONTENT_TYPES)) {
            while (xml.nextIn(0)) {
                String type = xml.attribute("ContentType");
                String part = xml.attribute("PartName");
                if (part != null && type != null && MAIN_TYPES.contains(type)) {
                    return Relationships.resolve("", part);
                }
            }
        }
        return null;
    }

    /** Returns the name of the main part. */
    public String main() {
        return main;
    }

    /** Opens the main part, at the start tag of its root. */
    public Xml openMain() throws DocumentReadException {
        Xml xml = open(main);
        if (!xml.nextIn(0) || xml.ns() != Ns.WORD || !xml.name().equals("document")) {
            String root = Unreadable.shortened(xml.name());
            throw Unreadable.notWord(
                    "its main part " + main + " begins with <" + root + ">, expected <w:document>",
                    "phần chính " + main + " bắt đầu bằng <" + root + ">, yêu cầu <w:document>");
        }
        return xml;
    }

    /** Opens the first part of a type that the main part refers to, if there is one. */
    @Nullable
    public Xml openRelated(String type) throws DocumentReadException {
        return openIfThere(related.byType(type));
    }

    /** Opens the part of an id that the main part refers to, if there is one. */
    @Nullable
    Xml openById(String id) throws DocumentReadException {
        return openIfThere(related.byId(id));
    }

    /** Returns the name of the part of an id that the main part refers to, if there is one. */
    @Nullable
    public String partOf(String id) {
        String part = related.byId(id);
        return part == null || !archive.contains(part) ? null : part;
    }

    /** Opens the statistics of the program that saved the file, if there are any; some programs do not refer to them. */
    @Nullable
    public Xml openStatistics() throws DocumentReadException {
        for (String type : ImmutableList.of("extended-properties", "extendedproperties")) {
            String part = root.byType(type);
            if (part != null) {
                return openIfThere(part);
            }
        }
        return openIfThere(STATISTICS);
    }

    private @Nullable Xml openIfThere(@Nullable String part) throws DocumentReadException {
        return part == null || !archive.contains(part) ? null : open(part);
    }

    /** Opens a part. */
    public Xml open(String part) throws DocumentReadException {
        return source.open(part);
    }
}
