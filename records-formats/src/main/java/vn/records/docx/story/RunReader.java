package vn.records.docx.story;

import org.jspecify.annotations.Nullable;
import vn.records.docx.format.RunLook;
import vn.records.docx.format.RunProperties;
import vn.records.docx.format.StyleFormats;
import vn.records.docx.format.Symbols;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;
import vn.records.view.Field;
import vn.records.view.Place;

/** Reads the runs of one paragraph after the other. */
final class RunReader {

    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Xml xml;
    private final StoryReader stories;
    private final Story story;
    private final TextCollector text;
    private final RunProperties properties = new RunProperties();
    private @Nullable Place place;
    private boolean breaksPages = true;
    private boolean asked;

    RunReader(Xml xml, StoryReader stories, TextCollector text) {
        this.xml = xml;
        this.stories = stories;
        this.story = stories.story();
        this.text = text;
    }

    /** Begins a paragraph; in the cell of a table no page can be broken. */
    void begin(Place paragraph, boolean inTable) {
        place = paragraph;
        breaksPages = !inTable;
        asked = stories.formats().asked().areOf(paragraph);
    }

    /** Reads the run whose start tag was met last. */
    void read(StyleFormats formats) throws DocumentReadException {
        properties.clear();
        RunLook look = null;
        int start = text.length();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.WORD && xml.name().equals("rPr")) {
                stories.properties().run(xml, properties);
                continue;
            }
            look = look == null ? formats.look(properties) : look;
            if (xml.ns() != Ns.WORD) {
                xml.skip();
            } else if (!field()) {
                content(look);
            }
        }
        if (asked && place != null) {
            stories.formats().asked().text(place, start, text.length(), formats, properties, null);
        }
    }

    /** Reads the text of a formula. */
    void readMath(StyleFormats formats) throws DocumentReadException {
        properties.clear();
        RunLook look = formats.look(properties);
        if (isSeen(look)) {
            text.addContent(xml, true, look.format());
        }
    }

    private boolean isSeen(RunLook look) {
        return !look.hidden() && (story.fields().isEmpty() || !story.fields().hidesText());
    }

    /** Reads what belongs to a field; false if the element is something else. */
    private boolean field() throws DocumentReadException {
        switch (xml.name()) {
            case "fldChar" -> fieldCharacter();
            case "instrText" -> {
                StringBuilder instruction = new StringBuilder();
                xml.appendContentTo(instruction);
                story.fields().instruct(instruction);
            }
            case "pgNum" -> text.fields().add(new Field(Field.Kind.PAGE, text.length(), text.length()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fieldCharacter() throws DocumentReadException {
        String type = xml.attribute("fldCharType");
        xml.skip();
        switch (type == null ? "" : type) {
            case "begin" -> story.fields().begin();
            case "separate" -> story.fields().separate(text.length());
            case "end" -> story.fields().end(text.length(), text.fields());
            default -> {
                // no mark of a field
            }
        }
    }

    private void content(RunLook look) throws DocumentReadException {
        if (!isSeen(look)) {
            xml.skip();
            return;
        }
        if (stories.trace() != null && !xml.name().equals("r")) {
            int start = text.length();
            int element = xml.position();
            part(look);
            text.trace(start, element);
        } else {
            part(look);
        }
    }

    private void part(RunLook look) throws DocumentReadException {
        switch (xml.name()) {
            case "t" -> text(look);
            case "tab", "ptab" -> text.add('\t', look.format());
            case "cr" -> text.add('\n', look.format());
            case "noBreakHyphen" -> text.add(NO_BREAK_HYPHEN, look.format());
            case "softHyphen" -> text.add(SOFT_HYPHEN, look.format());
            case "sym" -> symbol(look);
            case "br" -> lineBreak(look);
            case "lastRenderedPageBreak" -> renderedBreak();
            case "drawing" -> drawings().readDrawing();
            case "pict", "object" -> drawings().readPict();
            case "ruby", "rubyBase" -> {
                // the runs of the base text follow
            }
            case "r" -> read(look);
            default -> xml.skip();
        }
    }

    private void text(RunLook look) throws DocumentReadException {
        AttributeValue space = xml.find("space");
        int start = text.length();
        text.addContent(xml, space != null && space.is("preserve"), look.format());
        if (story.prompts().areOpen() && text.length() > start) {
            text.fields().add(new Field(Field.Kind.PLACEHOLDER, start, text.length()));
        }
    }

    private void read(RunLook look) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.WORD && !xml.name().equals("r")) {
                content(look);
            } else {
                xml.skip();
            }
        }
    }

    private void symbol(RunLook look) throws DocumentReadException {
        AttributeValue found = xml.find("char");
        int code = found == null ? AttributeValue.UNSTATED : found.hexadecimal();
        if (code > 0 && code <= Character.MAX_VALUE && !Character.isSurrogate((char) code)) {
            text.add(Symbols.map((char) code), look.format());
        }
    }

    private void lineBreak(RunLook look) throws DocumentReadException {
        AttributeValue type = xml.find("type");
        if (type != null && type.is("page")) {
            if (breaksPages) {
                text.breakPage();
                story.pages().explicit();
            }
        } else {
            text.add('\n', look.format());
        }
    }

    private void renderedBreak() {
        if (text.length() > 0) {
            story.pages().begin();
        }
        story.pages().rendered();
        text.breakPage();
    }

    private ParagraphDrawings drawings() {
        Place paragraph = place;
        if (paragraph == null) {
            throw new IllegalStateException("no paragraph was begun");
        }
        return new ParagraphDrawings(xml, stories, paragraph, text);
    }
}
