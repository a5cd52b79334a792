package vn.records.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** A small Word file, made of hand-written parts. */
public final class Docx {

    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:future=\"urn:example:not-yet-known\"";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    private Docx(String document) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPE
                        + "document.main+xml\"/></Types>");
        rootRelationship("officeDocument", "word/document.xml");
        part("word/document.xml", document);
    }

    /** Returns a file whose body holds these elements. */
    public static Docx body(String xml) {
        return new Docx("<w:document" + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    /** Returns a file with this main part. */
    public static Docx document(String xml) {
        return new Docx(xml);
    }

    /** Returns a file with one paragraph that holds these elements. */
    public static Docx paragraph(String xml) {
        return body("<w:p>" + xml + "</w:p>");
    }

    /** Returns a run of plain text. */
    static String run(String text) {
        return run("", text);
    }

    /** Returns a run with properties. */
    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns a paragraph with properties and plain text. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    /** Returns a plain paragraph. */
    static String p(String text) {
        return p("", text);
    }

    Docx part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    /** Puts a part in. */
    public Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    Docx rootRelationship(String type, String target) {
        return part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                        + "extended-properties\" Target=\"docProps/app.xml\"/></Relationships>");
    }

    /** Adds a part that the main part refers to. */
    public Docx related(String id, String type, String target, String content) {
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>");
        part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                        + "</Relationships>");
        return part("word/" + target, content);
    }

    Docx styles(String xml) {
        return related("rStyles", "styles", "styles.xml", "<w:styles" + NAMESPACES + ">" + xml + "</w:styles>");
    }

    Docx numbering(String xml) {
        return related(
                "rNumbering", "numbering", "numbering.xml", "<w:numbering" + NAMESPACES + ">" + xml + "</w:numbering>");
    }

    Docx settings(String xml) {
        return related(
                "rSettings", "settings", "settings.xml", "<w:settings" + NAMESPACES + ">" + xml + "</w:settings>");
    }

    Docx theme(String xml) {
        return related(
                "rTheme",
                "theme",
                "theme/theme1.xml",
                "<a:theme" + NAMESPACES + "><a:themeElements>" + xml + "</a:themeElements></a:theme>");
    }

    /** Adds a header that the main part refers to. */
    public Docx header(String id, String xml) {
        return related(id, "header", id + ".xml", "<w:hdr" + NAMESPACES + ">" + xml + "</w:hdr>");
    }

    public Docx footer(String id, String xml) {
        return related(id, "footer", id + ".xml", "<w:ftr" + NAMESPACES + ">" + xml + "</w:ftr>");
    }

    Docx pages(String count) {
        return part(
                "docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + "<Words>3</Words><Pages>" + count + "</Pages></Properties>");
    }

    /** Returns the file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    DocumentView read() {
        return read(bytes());
    }

    static DocumentView read(byte[] bytes) {
        try {
            return DocxReader.create().read(bytes);
        } catch (DocumentReadException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file and returns the first paragraph of its body. */
    Paragraph first() {
        return paragraph(0);
    }

    /** Reads the file and returns a block of its body, which is a paragraph. */
    Paragraph paragraph(int index) {
        return (Paragraph) read().body().get(index);
    }

    /** Reads the file and returns the first block of its body, which is a table. */
    Table table() {
        return (Table) read().body().get(0);
    }

    /** Reads the file and returns the first drawing of the first paragraph. */
    Drawing drawing() {
        return first().drawings().get(0);
    }

    /** Reads the file and returns the texts of the paragraphs of its body. */
    List<String> texts() {
        return texts(read().body());
    }

    static List<String> texts(List<? extends Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
