package vn.records.docx.pack;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The namespaces a reader understands; each stands for its transitional and its strict name. */
public enum Ns {
    /** WordprocessingML. */
    WORD("wordprocessingml/2006/main", "wordprocessingml/main"),
    /** Where a drawing lies on the page. */
    PLACEMENT("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"),
    /** DrawingML. */
    DRAWING("drawingml/2006/main", "drawingml/main"),
    /** Pictures. */
    PICTURE("drawingml/2006/picture", "drawingml/picture"),
    /** Formulas. */
    MATH("officeDocument/2006/math", "officeDocument/math"),
    /** Alternatives for older programs. */
    COMPATIBILITY("markup-compatibility/2006", ""),
    /** Shapes, groups, canvases and properties of later releases. */
    SHAPE("", ""),
    /** The drawings of older programs. */
    VML("", ""),
    /** What older programs add to VML. */
    OFFICE("", ""),
    /** Relationships and content types of the package, document properties. */
    PACKAGE("officeDocument/2006/extended-properties", "officeDocument/extendedProperties"),
    /** The document itself in OpenDocument. */
    ODF_OFFICE("", ""),
    /** Styles in OpenDocument. */
    ODF_STYLE("", ""),
    /** Text in OpenDocument. */
    ODF_TEXT("", ""),
    /** Tables in OpenDocument. */
    ODF_TABLE("", ""),
    /** Drawings in OpenDocument. */
    ODF_DRAW("", ""),
    /** What LibreOffice adds to OpenDocument. */
    ODF_LATER("", ""),
    /** Anything else. */
    OTHER("", "");

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final int MOST_PREFIXES = 8;
    private static final Splitter PREFIXES =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final ImmutableMap<String, Ns> BY_NAME = byName();

    private final String transitional;
    private final String strict;

    Ns(String transitional, String strict) {
        this.transitional = transitional;
        this.strict = strict;
    }

    private static ImmutableMap<String, Ns> byName() {
        ImmutableMap.Builder<String, Ns> map = ImmutableMap.builder();
        for (Ns ns : values()) {
            if (!ns.transitional.isEmpty()) {
                map.put(TRANSITIONAL + ns.transitional, ns);
            }
            if (!ns.strict.isEmpty()) {
                map.put(STRICT + ns.strict, ns);
            }
        }
        String microsoft = "http://schemas.microsoft.com/office/";
        map.put(microsoft + "word/2010/wordprocessingShape", SHAPE);
        map.put(microsoft + "word/2010/wordprocessingGroup", SHAPE);
        map.put(microsoft + "word/2010/wordprocessingCanvas", SHAPE);
        map.put(microsoft + "word/2010/wordprocessingDrawing", SHAPE);
        map.put(microsoft + "word/2010/wordml", SHAPE);
        map.put(microsoft + "word/2012/wordml", SHAPE);
        map.put(microsoft + "drawing/2010/main", SHAPE);
        map.put("urn:schemas-microsoft-com:vml", VML);
        map.put("urn:schemas-microsoft-com:office:office", OFFICE);
        map.put("urn:schemas-microsoft-com:office:word", OFFICE);
        map.put(TRANSITIONAL + "package/2006/relationships", PACKAGE);
        map.put(TRANSITIONAL + "package/2006/content-types", PACKAGE);
        String openDocument = "urn:oasis:names:tc:opendocument:xmlns:";
        map.put(openDocument + "office:1.0", ODF_OFFICE);
        map.put(openDocument + "style:1.0", ODF_STYLE);
        map.put(openDocument + "text:1.0", ODF_TEXT);
        map.put(openDocument + "table:1.0", ODF_TABLE);
        map.put(openDocument + "drawing:1.0", ODF_DRAW);
        map.put("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", ODF_LATER);
        return map.buildOrThrow();
    }

    /**
     * Whether all namespaces of some prefixes, separated by white space, are understood.
     *
     * @param context where the prefixes are bound
     */
    static boolean areKnown(@Nullable String prefixes, XMLStreamReader context) {
        if (prefixes == null) {
            return false;
        }
        int count = 0;
        for (String prefix : PREFIXES.split(prefixes)) {
            if (++count > MOST_PREFIXES || of(context.getNamespaceURI(prefix)) == OTHER) {
                return false;
            }
        }
        return true;
    }

    /** Returns the namespace of a name. */
    static Ns of(@Nullable String name) {
        Ns ns = name == null ? null : BY_NAME.get(name);
        return ns == null ? OTHER : ns;
    }

    /** Looks names up, quickly where the same string was looked up just before: a parser makes one for each name. */
    static final class Memory {

        private @Nullable String lastName;
        private Ns last = OTHER;

        @SuppressWarnings("ReferenceEquality")
        Ns of(@Nullable String name) {
            if (name != lastName) {
                lastName = name;
                last = Ns.of(name);
            }
            return last;
        }
    }
}
