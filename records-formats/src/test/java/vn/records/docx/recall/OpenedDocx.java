package vn.records.docx.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Word file laid open as XML, to put a fault into it by hand and write it again. */
final class OpenedDocx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String MAIN = "word/document.xml";
    private static final ThreadLocal<DocumentBuilder> PARSER = ThreadLocal.withInitial(OpenedDocx::parser);
    private static final ThreadLocal<Transformer> WRITER = ThreadLocal.withInitial(OpenedDocx::writer);

    private final Map<String, byte[]> parts;
    private final Map<String, Document> changed = new LinkedHashMap<>();
    private final Document main;

    private OpenedDocx(Map<String, byte[]> parts, Document main) {
        this.parts = parts;
        this.main = main;
    }

    static OpenedDocx of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new OpenedDocx(parts, parsed(parts.get(MAIN)));
    }

    /** Returns a copy that may be changed; in one thread, as a document that is not loaded yet may not be read by two. */
    OpenedDocx copy() {
        return new OpenedDocx(parts, (Document) main.cloneNode(true));
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transformer writer() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            return transformer;
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(byte[] xml) {
        try {
            return PARSER.get()
                    .parse(new InputSource(new StringReader(new String(xml, UTF_8).replaceFirst("^\uFEFF", ""))));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Document main() {
        return main;
    }

    /** Returns a part other than the main one, to be changed. */
    Document part(String name) throws NotPossible {
        if (!parts.containsKey(name)) {
            throw new NotPossible("no " + name);
        }
        return changed.computeIfAbsent(name, key -> parsed(parts.get(key)));
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Whether what an element refers to is a file. */
    boolean refers(Element reference, String target) {
        String id =
                reference.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        String relations = new String(parts.get("word/_rels/document.xml.rels"), UTF_8);
        return Pattern.compile("<Relationship [^>]*>")
                .matcher(relations)
                .results()
                .map(MatchResult::group)
                .anyMatch(one -> one.contains("Id=\"" + id + "\"") && one.contains("Target=\"" + target + "\""));
    }

    /** Makes a footer of a header; what refers to it must say the same. */
    void footerFromHeader(String name) throws NotPossible {
        turn(name, "header", "footer", "w:ftr");
    }

    /** Makes a header of a footer; what refers to it must say the same. */
    void headerFromFooter(String name) throws NotPossible {
        turn(name, "footer", "header", "w:hdr");
    }

    private void turn(String name, String from, String to, String root) throws NotPossible {
        Document part = part("word/" + name);
        part.renameNode(part.getDocumentElement(), W, root);
        String relations = "word/_rels/document.xml.rels";
        for (String of : List.of(relations, "[Content_Types].xml")) {
            String xml = new String(parts.get(of), UTF_8)
                    .replaceAll("/" + from + "(\"[^>]*" + name + ")", "/" + to + "$1")
                    .replaceAll("(" + name + "\"[^>]*)\\." + from + "\\+xml", "$1." + to + "+xml");
            changed.put(of, parsed(xml.getBytes(UTF_8)));
        }
    }

    /** Returns the names of parts that begin so. */
    List<String> names(String prefix) {
        return parts.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** Returns the paragraphs of the body in reading order, without those inside drawings. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        collect((Element) main.getElementsByTagNameNS(W, "body").item(0), "body", passages);
        return passages;
    }

    private static void collect(Element parent, String place, List<Passage> passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Element child : Passage.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> passages.add(new Passage(child, next(place, "p", counts)));
                case "tbl" -> collect(child, next(place, "table", counts), passages);
                case "tr" -> collect(child, next(place, "row", counts), passages);
                case "tc" -> collect(child, next(place, "cell", counts), passages);
                default -> {}
            }
        }
    }

    private static String next(String place, String name, Map<String, Integer> counts) {
        return place + "/" + name + "[" + (counts.merge(name, 1, Integer::sum) - 1) + "]";
    }

    /** Returns the elements of the main part with a name. */
    List<Element> all(String name) {
        return all(main, name);
    }

    static List<Element> all(Document part, String name) {
        return listed(part.getElementsByTagNameNS(W, name));
    }

    static List<Element> all(Element parent, String namespace, String name) {
        return listed(parent.getElementsByTagNameNS(namespace, name));
    }

    static List<Element> all(Element parent, String name) {
        return listed(parent.getElementsByTagNameNS(W, name));
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                Document document = part.getKey().equals(MAIN) ? main : changed.get(part.getKey());
                store(zip, part.getKey(), document == null ? part.getValue() : written(document));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] written(Document document) {
        StringWriter xml = new StringWriter();
        try {
            WRITER.get().transform(new DOMSource(document), new StreamResult(xml));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return xml.toString().getBytes(UTF_8);
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
