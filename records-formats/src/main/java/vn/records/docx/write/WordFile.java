package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.records.docx.DocxReader;
import vn.records.docx.source.ParagraphSource;
import vn.records.docx.source.Trace;
import vn.records.docx.write.part.PartException;
import vn.records.docx.write.part.XmlParser;
import vn.records.docx.write.part.XmlPart;
import vn.records.docx.write.part.ZipCopy;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.text.encoding.CodedReading;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Table;

/** A file that was read and of which a changed copy is made. */
final class WordFile {

    private static final String SIGNATURES = "_xmlsignatures/origin.sigs";

    private final byte[] source;
    private final ReadLimits limits;
    private final DocumentView view;
    private final Trace trace;
    private final ZipCopy archive;
    private final Map<Place, Paragraph> paragraphs = new HashMap<>();
    private final Map<Place, Paragraph> decoded = new HashMap<>();
    private final Map<Place, EditableText> texts = new HashMap<>();
    private final Map<String, XmlPart> parts = new TreeMap<>();

    private WordFile(byte[] source, ReadLimits limits, DocumentView view, Trace trace) throws UnwritableException {
        this.source = source;
        this.limits = limits;
        this.view = view;
        this.trace = trace;
        this.archive = copy(source, limits);
        collect(view, paragraphs);
    }

    /** Reads a file; one that is signed digitally is not to be changed. */
    static WordFile open(byte[] bytes, ReadLimits limits) throws DocumentReadException, UnwritableException {
        Trace trace = new Trace();
        DocumentView view = DocxReader.with(limits).read(bytes, trace);
        WordFile file = new WordFile(bytes, limits, view, trace);
        if (file.archive.contains(SIGNATURES)) {
            throw UnwritableException.signed();
        }
        return file;
    }

    /** Returns the file as it was read, whatever was changed in this one. */
    WordFile unchanged() throws UnwritableException {
        return new WordFile(source, limits, view, trace);
    }

    private static ZipCopy copy(byte[] bytes, ReadLimits limits) throws UnwritableException {
        try {
            return new ZipCopy(bytes, limits.partSize());
        } catch (PartException e) {
            throw UnwritableException.damaged(e.part());
        }
    }

    private static void collect(DocumentView view, Map<Place, Paragraph> paragraphs) {
        collect(view.body(), paragraphs);
        view.sections().stream()
                .flatMap(section -> section.runnings().stream())
                .forEach(running -> collect(running.blocks(), paragraphs));
    }

    private static void collect(ImmutableList<Block> blocks, Map<Place, Paragraph> paragraphs) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> collect(cell.blocks(), paragraphs));
            } else {
                Paragraph paragraph = (Paragraph) block;
                paragraphs.put(paragraph.place(), paragraph);
                for (Drawing drawing : paragraph.drawings()) {
                    if (drawing instanceof Drawing.TextBox box) {
                        collect(box.blocks(), paragraphs);
                    }
                }
            }
        }
    }

    DocumentView view() {
        return view;
    }

    Trace trace() {
        return trace;
    }

    ZipCopy archive() {
        return archive;
    }

    /** Returns all paragraphs, those of boxes, headers and footers included. */
    ImmutableList<Paragraph> paragraphs() {
        return ImmutableList.copyOf(paragraphs.values());
    }

    /** Returns the paragraph of a place, if there is one. */
    Optional<Paragraph> paragraph(Place place) {
        return Optional.ofNullable(paragraphs.get(place));
    }

    /** Returns the paragraph of a place with text of old code tables read as Unicode, if there is one. */
    Optional<Paragraph> decoded(Place place) {
        if (decoded.isEmpty()) {
            collect(view.decoded(), decoded);
        }
        return Optional.ofNullable(decoded.get(place));
    }

    /**
     * Whether codes of an old table that were read in this file are not read any more in another one, made from this, although
     * they still stand there. Where they were written in Unicode, what is left of them may be.
     */
    boolean isLessReadIn(WordFile other) {
        boolean less = false;
        for (Paragraph paragraph : paragraphs.values()) {
            Paragraph read = decoded(paragraph.place()).orElse(paragraph);
            Optional<Paragraph> now = other.paragraph(paragraph.place());
            boolean coded = !read.codes().isEmpty() && now.isPresent();
            if (coded && now.get().text().equals(paragraph.text())) {
                less |= other.decoded(paragraph.place())
                        .filter(still -> still.codes().isEmpty())
                        .isPresent();
            } else if (coded
                    && CodedReading.composed(read.text()).equals(now.get().text())) {
                return false;
            }
        }
        return less;
    }

    /** Returns the text of a paragraph, ready to be changed; the same one each time. */
    Optional<EditableText> text(Place place) throws UnwritableException {
        EditableText known = texts.get(place);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<EditableText> found = find(place);
        found.ifPresent(text -> texts.put(place, text));
        return found;
    }

    private Optional<EditableText> find(Place place) throws UnwritableException {
        Paragraph paragraph = paragraphs.get(place);
        ParagraphSource source = trace.paragraph(place).orElse(null);
        if (paragraph == null || source == null || source.element() < 0) {
            return Optional.empty();
        }
        return EditableText.of(part(source.part()), source, paragraph);
    }

    /** Returns the main part. */
    XmlPart main() throws UnwritableException {
        return part(trace.main());
    }

    /** Returns a part, ready to be changed. */
    XmlPart part(String name) throws UnwritableException {
        XmlPart known = parts.get(name);
        if (known == null) {
            known = parsed(name, content(name));
            parts.put(name, known);
        }
        return known;
    }

    private byte[] content(String part) throws UnwritableException {
        try {
            return archive.part(part);
        } catch (PartException e) {
            throw UnwritableException.damaged(e.part());
        }
    }

    private XmlPart parsed(String part, byte[] bytes) throws UnwritableException {
        try {
            return XmlParser.parse(part, bytes, limits.xmlDepth());
        } catch (PartException e) {
            throw UnwritableException.broken(e.part());
        }
    }

    /** Returns the name of the part with what a part refers to. */
    static String relationshipsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    /** Whether any part was changed. */
    boolean isChanged() {
        return parts.values().stream().anyMatch(XmlPart::isChanged);
    }

    /** Returns the changed copy. */
    byte[] bytes() {
        for (XmlPart part : parts.values()) {
            if (part.isChanged()) {
                archive.put(part.name(), part.bytes());
            }
        }
        return archive.bytes();
    }
}
