package vn.records.docx.story;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.NumberLevel;
import vn.records.docx.format.NumberList;
import vn.records.docx.format.ParagraphLook;
import vn.records.docx.format.ParagraphProperties;
import vn.records.docx.format.RunLook;
import vn.records.docx.format.RunProperties;
import vn.records.docx.format.StyleFormats;
import vn.records.docx.format.TableContext;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.Trace;
import vn.records.measure.FontSize;
import vn.records.reader.DocumentReadException;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** Reads paragraphs. */
final class ParagraphReader {

    private final Xml xml;
    private final StoryReader stories;
    private final Story story;
    private final RunReader runs;
    private final TextCollector text = new TextCollector();
    private final ParagraphProperties properties = new ParagraphProperties();
    private final RunProperties mark = new RunProperties();
    private @Nullable StyleFormats formats;
    private @Nullable ParagraphLook look;
    private @Nullable Place asked;
    private int labelLength;
    private boolean endsSection;

    ParagraphReader(Xml xml, StoryReader stories) {
        this.xml = xml;
        this.stories = stories;
        this.story = stories.story();
        this.runs = new RunReader(xml, stories, text);
    }

    /** Reads the paragraph whose start tag was met last; null if a tracked change took it away. */
    @Nullable
    Paragraph read(Place place, TableContext context) throws DocumentReadException {
        stories.budget().block();
        int element = stories.trace() == null ? -1 : xml.position();
        text.clear();
        properties.clear();
        mark.clear();
        formats = null;
        endsSection = false;
        runs.begin(place, context.look() != null);
        asked = stories.formats().asked().areOf(place) ? place : null;
        content(xml.depth(), context);
        StyleFormats used = start(context);
        story.fields().endParagraph(text.length(), text.fields());
        stories.budget().text(text.length());
        if (mark.removed() && text.isEmpty() && !endsSection) {
            return null;
        }
        ParagraphLook found = look == null ? used.look(properties) : look;
        if (found.inCharacters()) {
            FontSize size = text.firstSize(labelLength);
            found = size == null ? found : used.look(properties, size);
        }
        int section = story.sections().current();
        if (endsSection) {
            story.sections().end();
        }
        story.pages().begin();
        trace(place, element);
        if (asked != null) {
            stories.formats().asked().paragraph(place, used, properties, found);
        }
        return text.build(place, found, labelLength, section);
    }

    private void trace(Place place, int element) {
        Trace trace = stories.trace();
        if (trace != null) {
            trace.add(place, element, text.pieces());
        }
    }

    /** Reads runs and what may hold runs, to the end of the element of this depth. */
    private void content(int depth, TableContext context) throws DocumentReadException {
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.MATH) {
                math(context);
            } else if (xml.ns() == Ns.WORD) {
                story.prompts().meet(xml);
                switch (xml.name()) {
                    case "r" -> runs.read(start(context));
                    case "pPr" -> paragraphProperties(context.look() == null);
                    case "fldSimple" -> simpleField(context);
                    case "sdtPr" -> story.prompts().read(xml);
                    case "hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo" -> {
                        // their children follow
                    }
                    default -> xml.skip();
                }
            } else {
                xml.skip();
            }
        }
    }

    private void paragraphProperties(boolean mayEndSection) throws DocumentReadException {
        int depth = xml.depth();
        while (stories.properties().paragraph(xml, depth, properties, mark)) {
            if (mayEndSection && story.isMain()) {
                endsSection = true;
                story.sections().read(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void math(TableContext context) throws DocumentReadException {
        if (xml.name().equals("t")) {
            runs.readMath(start(context));
        } else if (xml.name().endsWith("Pr")) {
            xml.skip();
        }
    }

    private void simpleField(TableContext context) throws DocumentReadException {
        start(context);
        String instruction = xml.attribute("instr");
        story.fields().begin();
        story.fields().instruct(instruction == null ? "" : instruction);
        story.fields().separate(text.length());
        content(xml.depth(), context);
        story.fields().end(text.length(), text.fields());
    }

    /** Resolves the formats, and writes the automatic number, before the first text. */
    private StyleFormats start(TableContext context) throws DocumentReadException {
        StyleFormats known = formats;
        if (known != null) {
            return known;
        }
        known = stories.formats().of(context, properties.style());
        formats = known;
        ParagraphLook found = known.look(properties);
        look = found;
        labelLength = 0;
        if (found.list() != null && !mark.removed()) {
            label(known, found.list(), found.level());
        }
        if (found.format().pageBreakBefore()) {
            story.pages().pageBefore();
        }
        return known;
    }

    private void label(StyleFormats known, NumberList list, int index) throws DocumentReadException {
        NumberLevel level = list.level(index);
        if (level == null || known.look(mark).hidden()) {
            return;
        }
        String label = story.numbers().next(list, index);
        RunLook labelLook = known.labelLook(mark, level);
        if (label.isEmpty() || labelLook.hidden()) {
            return;
        }
        text.add(label, labelLook.format());
        switch (level.suffix()) {
            case "nothing" -> {
                // the text follows at once
            }
            case "space" -> text.add(' ', labelLook.format());
            default -> text.add('\t', labelLook.format());
        }
        labelLength = text.length();
        if (asked != null) {
            stories.formats().asked().text(asked, 0, labelLength, known, mark, level);
        }
    }
}
