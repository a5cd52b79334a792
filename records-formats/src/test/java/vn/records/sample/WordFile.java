package vn.records.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file as its parts. Written without compression and with one time, so that equal parts give equal bytes. */
public final class WordFile {

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Returns a file of a main part and styles, whose author's program counted one page. */
    public static WordFile of(String document, String styles) {
        WordFile file = new WordFile();
        file.part("[Content_Types].xml", contentTypes());
        file.part(
                "_rels/.rels",
                relationships("officeDocument", "word/document.xml", "extended-properties", "docProps/app.xml"));
        file.part(
                "docProps/app.xml",
                "<Properties xmlns=\"" + OFFICE + "extended-properties\"><Pages>1</Pages></Properties>");
        file.part("word/document.xml", document);
        file.part("word/_rels/document.xml.rels", relationships("styles", "styles.xml"));
        file.part("word/styles.xml", styles);
        return file;
    }

    private void part(String name, String xml) {
        parts.put(name, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    }

    private static String contentTypes() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + word + "styles+xml\"/>"
                + "<Override PartName=\"/docProps/app.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "relationships/")
                    .append(typesAndTargets[i] + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Returns the bytes of the file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                store(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
