package vn.records.odt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.records.reader.DocumentReadException;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** A small OpenDocument text, made of hand-written parts, as an archive or as one XML file. */
final class Odt {

    static final String KIND = "application/vnd.oasis.opendocument.text";

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String NAMESPACES = " xmlns:office=\"" + URN + "office:1.0\" xmlns:style=\"" + URN
            + "style:1.0\" xmlns:text=\"" + URN + "text:1.0\" xmlns:table=\"" + URN + "table:1.0\" xmlns:draw=\"" + URN
            + "drawing:1.0\" xmlns:fo=\"" + URN + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + URN
            + "svg-compatible:1.0\" xmlns:meta=\"" + URN + "meta:1.0\""
            + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    private final String body;
    private String styles = "";
    private String automatic = "";
    private String masters = "";
    private String layouts = "";
    private String kind = KIND;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Odt(String body) {
        this.body = body;
    }

    /** Returns a file whose text holds these elements. */
    static Odt body(String xml) {
        return new Odt(xml);
    }

    /** Returns a file with one paragraph that holds this. */
    static Odt paragraph(String xml) {
        return body("<text:p>" + xml + "</text:p>");
    }

    /** Adds styles that have names. */
    Odt styles(String xml) {
        styles += xml;
        return this;
    }

    /** Adds styles that a program made. */
    Odt automatic(String xml) {
        automatic += xml;
        return this;
    }

    /** Adds styles of pages and their layouts. */
    Odt pages(String layout, String master) {
        layouts += layout;
        masters += master;
        return this;
    }

    Odt kind(String other) {
        kind = other;
        return this;
    }

    /** Puts a part in. */
    Odt part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    static String style(String family, String name, String attributes, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\" " + attributes + ">"
                + properties + "</style:style>";
    }

    /** Returns a style of paragraphs with properties of paragraph and text. */
    static String paragraphStyle(String name, String parent, String paragraph, String text) {
        return style(
                "paragraph",
                name,
                parent.isEmpty() ? "" : "style:parent-style-name=\"" + parent + "\"",
                "<style:paragraph-properties " + paragraph + "/><style:text-properties " + text + "/>");
    }

    /** Returns a style of text. */
    static String textStyle(String name, String text) {
        return style("text", name, "", "<style:text-properties " + text + "/>");
    }

    byte[] flat() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + NAMESPACES + " office:mimetype=\"" + kind
                        + "\"><office:meta><meta:document-statistic meta:page-count=\"2\"/></office:meta><office:styles>"
                        + styles + "</office:styles><office:automatic-styles>" + layouts + automatic
                        + "</office:automatic-styles><office:master-styles>" + masters
                        + "</office:master-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document>")
                .getBytes(UTF_8);
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", kind);
        all.put(
                "content.xml",
                "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        all.put(
                "styles.xml",
                "<office:document-styles" + NAMESPACES + "><office:styles>" + styles
                        + "</office:styles><office:automatic-styles>" + layouts
                        + "</office:automatic-styles><office:master-styles>" + masters
                        + "</office:master-styles></office:document-styles>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 checksum = new CRC32();
                    checksum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    DocumentView read() {
        try {
            DocumentView view = OdtReader.create().read(bytes());
            DocumentView flat = OdtReader.create().read(flat());
            if (!view.body().equals(flat.body()) || !view.sections().equals(flat.sections())) {
                throw new AssertionError(view + " as archive, but " + flat + " as one file");
            }
            return view;
        } catch (DocumentReadException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file and returns a block of its body, which is a paragraph. */
    Paragraph read(int index) {
        return (Paragraph) read().body().get(index);
    }

    /** Reads the file and returns the first block of its body, which is a paragraph. */
    Paragraph first() {
        return read(0);
    }

    Table table() {
        return (Table) read().body().get(0);
    }
}
