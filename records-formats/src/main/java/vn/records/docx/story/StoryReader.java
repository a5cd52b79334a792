package vn.records.docx.story;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.Formats;
import vn.records.docx.format.NumberCounters;
import vn.records.docx.format.PropertyReader;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.Trace;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** Reads the paragraphs and tables of one story, and of the boxes in it. */
public final class StoryReader {

    private final Xml xml;
    private final Formats formats;
    private final PropertyReader properties;
    private final Budget budget;
    private final Story story;
    private final @Nullable Trace trace;
    private final NumberCounters boxNumbers;
    private final ParagraphReader paragraphs;

    /**
     * Begins a story.
     *
     * @param trace takes down where its paragraphs stand, if wanted
     */
    public StoryReader(
            Xml xml, Formats formats, PropertyReader properties, Budget budget, Story story, @Nullable Trace trace) {
        this(xml, formats, properties, budget, story, trace, new NumberCounters());
    }

    private StoryReader(
            Xml xml,
            Formats formats,
            PropertyReader properties,
            Budget budget,
            Story story,
            @Nullable Trace trace,
            NumberCounters boxNumbers) {
        this.xml = xml;
        this.formats = formats;
        this.properties = properties;
        this.budget = budget;
        this.story = story;
        this.trace = trace;
        this.boxNumbers = boxNumbers;
        paragraphs = new ParagraphReader(xml, this);
    }

    Formats formats() {
        return formats;
    }

    PropertyReader properties() {
        return properties;
    }

    Budget budget() {
        return budget;
    }

    Story story() {
        return story;
    }

    @Nullable
    Trace trace() {
        return trace;
    }

    /** Reads what is in the element whose start tag was met last, outside tables. */
    public ImmutableList<Block> read(Place place) throws DocumentReadException {
        return read(place, null);
    }

    /**
     * Reads what is in the element whose start tag was met last.
     *
     * @param place the place of that element
     * @param cell the cell, if it is one
     */
    ImmutableList<Block> read(Place place, @Nullable CellReader cell) throws DocumentReadException {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int depth = xml.depth();
        int paragraphCount = 0;
        int tableCount = 0;
        while (!formats.asked().areAllMet() && xml.nextIn(depth)) {
            if (xml.ns() != Ns.WORD) {
                xml.skip();
                continue;
            }
            story.prompts().meet(xml);
            switch (xml.name()) {
                case "p" -> readParagraph(place.child("p", paragraphCount++), cell, blocks);
                case "tbl" -> blocks.add(new StoryTableReader(xml, this).read(place.child("table", tableCount++)));
                case "tcPr" -> readCell(cell);
                case "sectPr" -> readSection();
                case "sdtPr" -> story.prompts().read(xml);
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "body" -> {
                    // their children follow
                }
                default -> xml.skip();
            }
        }
        return blocks.build();
    }

    private void readParagraph(Place place, @Nullable CellReader cell, ImmutableList.Builder<Block> out)
            throws DocumentReadException {
        Paragraph paragraph = paragraphs.read(place, cell == null ? formats.body() : cell.context());
        if (paragraph != null) {
            out.add(paragraph);
        }
    }

    private void readCell(@Nullable CellReader cell) throws DocumentReadException {
        if (cell == null) {
            xml.skip();
        } else {
            cell.readProperties(xml);
        }
    }

    private void readSection() throws DocumentReadException {
        if (story.isMain()) {
            story.sections().read(xml);
        } else {
            xml.skip();
        }
    }

    /** Reads the text box whose content begins here. */
    ImmutableList<Block> readBox(Place place) throws DocumentReadException {
        budget.enter();
        Story box = story.box(boxNumbers);
        ImmutableList<Block> blocks =
                new StoryReader(xml, formats, properties, budget, box, trace, boxNumbers).read(place);
        budget.leave();
        return blocks;
    }
}
