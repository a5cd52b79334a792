package vn.records.docx.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A generated document into which a fault is put by hand. */
final class FaultyDocument {

    private final Map<String, String> parts = new LinkedHashMap<>();

    FaultyDocument(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Changes a part in any way, or in none. */
    void change(String part, UnaryOperator<String> change) {
        parts.computeIfPresent(part, (name, xml) -> change.apply(xml));
    }

    private static UnaryOperator<FaultyDocument> edit(String part, UnaryOperator<String> change) {
        return document -> {
            String old = document.parts.get(part);
            String edited = change.apply(old);
            if (edited.equals(old)) {
                throw new IllegalStateException("nothing to change in " + part);
            }
            document.parts.put(part, edited);
            return document;
        };
    }

    /** Replaces words, or markup, the first time they stand in the text. */
    static UnaryOperator<FaultyDocument> text(String old, String replacement) {
        return edit(
                "word/document.xml",
                xml -> xml.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement)));
    }

    /** Replaces markup wherever it stands in the text. */
    static UnaryOperator<FaultyDocument> everywhere(String old, String replacement) {
        return edit("word/document.xml", xml -> xml.replaceAll(old, replacement));
    }

    /** Replaces markup within a style. */
    static UnaryOperator<FaultyDocument> style(Look look, String old, String replacement) {
        return edit("word/styles.xml", xml -> {
            int from = xml.indexOf("w:styleId=\"" + look.id() + "\"");
            int to = xml.indexOf("</w:style>", from);
            String style = xml.substring(from, to);
            return xml.substring(0, from) + style.replaceFirst(old, replacement) + xml.substring(to);
        });
    }

    static UnaryOperator<FaultyDocument> notBold(Look look) {
        return style(look, "<w:b/><w:bCs/>", "");
    }

    static UnaryOperator<FaultyDocument> notItalic(Look look) {
        return style(look, "<w:i/><w:iCs/>", "");
    }

    static UnaryOperator<FaultyDocument> set(Look look, String property) {
        return style(look, "<w:rPr>", "<w:rPr>" + property);
    }

    static UnaryOperator<FaultyDocument> sized(Look look, int halfPoints) {
        return style(look, "<w:sz w:val=\"\\d+\"/>", "<w:sz w:val=\"" + halfPoints + "\"/>");
    }

    static UnaryOperator<FaultyDocument> left(Look look) {
        return style(look, "<w:jc w:val=\"[a-z]+\"/>", "");
    }

    /** Takes the drawn line away from the paragraph of a style. */
    static UnaryOperator<FaultyDocument> withoutLine(Look look) {
        return edit("word/document.xml", xml -> {
            int from = xml.indexOf("w:val=\"" + look.id() + "\"");
            int start = xml.indexOf("<w:r><mc:AlternateContent", from);
            String end = "</mc:AlternateContent></w:r>";
            return xml.substring(0, start) + xml.substring(xml.indexOf(end, start) + end.length());
        });
    }
}
