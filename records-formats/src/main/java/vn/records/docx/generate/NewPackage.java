package vn.records.docx.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.records.text.VietnameseText;

/** The parts of a Word document as they are put together. Equal parts give equal bytes. */
final class NewPackage {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The first day a zip file can name: what is made does not tell when. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final String title;

    NewPackage(String title) {
        this.title = title;
    }

    /** Adds a header or footer; returns its relationship. */
    String add(String kind, StoryMarkup story) {
        kinds.add(kind);
        String root = kind.equals("header") ? "w:hdr" : "w:ftr";
        parts.put("word/" + name(kinds.size() - 1), root(root, story.xml().toString()));
        return "rId" + kinds.size();
    }

    private String name(int index) {
        return kinds.get(index) + (index + 1) + ".xml";
    }

    /** Returns the bytes of the document. */
    byte[] bytes(StoryMarkup document) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", rootRelationships());
        all.put("docProps/core.xml", core());
        all.put("word/document.xml", root("w:document", "<w:body>" + document.xml() + "</w:body>"));
        all.put("word/_rels/document.xml.rels", relationships());
        all.put("word/styles.xml", new StylePart(document.form().looks()).xml());
        all.put("word/settings.xml", settings());
        all.putAll(parts);
        return zipped(all);
    }

    private static String root(String element, String content) {
        return new Markup()
                .raw(Markup.DECLARATION)
                .open(element, "xmlns:w", StoryMarkup.NAMESPACE, "xmlns:r", StoryMarkup.RELATIONSHIPS)
                .raw(content)
                .close(element)
                .toString();
    }

    private String contentTypes() {
        Markup xml = new Markup().raw(Markup.DECLARATION).open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", WORD + "document.main+xml");
        override(xml, "/word/styles.xml", WORD + "styles+xml");
        override(xml, "/word/settings.xml", WORD + "settings+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 0; i < kinds.size(); i++) {
            override(xml, "/word/" + name(i), WORD + kinds.get(i) + "+xml");
        }
        return xml.close("Types").toString();
    }

    private static void override(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static String rootRelationships() {
        Markup xml = new Markup().raw(Markup.DECLARATION).open("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relationship(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.close("Relationships").toString();
    }

    private String relationships() {
        Markup xml = new Markup().raw(Markup.DECLARATION).open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < kinds.size(); i++) {
            relationship(xml, "rId" + (i + 1), OFFICE + kinds.get(i), name(i));
        }
        relationship(xml, "rIdStyles", OFFICE + "styles", "styles.xml");
        relationship(xml, "rIdSettings", OFFICE + "settings", "settings.xml");
        return xml.close("Relationships").toString();
    }

    private static void relationship(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private String core() {
        return new Markup()
                .raw(Markup.DECLARATION)
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(VietnameseText.nfc(title))
                .close("dc:title")
                .open("dc:language")
                .text("vi-VN")
                .close("dc:language")
                .close("cp:coreProperties")
                .toString();
    }

    private static String settings() {
        String compatibility = "http://schemas.microsoft.com/office/word";
        Markup xml = new Markup();
        xml.value("w:defaultTabStop", "720").open("w:compat");
        xml.empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", compatibility, "w:val", "15");
        return root("w:settings", xml.close("w:compat").toString());
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_DAY);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
