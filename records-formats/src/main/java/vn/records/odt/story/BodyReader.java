package vn.records.odt.story;

import com.google.common.collect.ImmutableList;
import vn.records.docx.pack.Xml;
import vn.records.docx.story.PageSigns;
import vn.records.odt.style.Looks;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Place;

/** Reads the main text of a document. */
public final class BodyReader {

    private final Flow flow;
    private final Sections sections;
    private final Story story;

    /** Begins with the part that holds the main text. */
    public BodyReader(Xml xml, Looks looks, Meter meter) {
        flow = Flow.main(looks.styles());
        sections = new Sections(looks.styles());
        story = Story.of(xml, looks, meter, flow);
    }

    /** Reads {@code office:text}, whose start tag was met last, to its end. */
    public ImmutableList<Block> read() throws DocumentReadException {
        return new Blocks(story, Place.root("body"), false).read();
    }

    /** Returns what the text shows about its pages. */
    public PageSigns pages() {
        return flow.pages();
    }

    /** Returns the sections, once the text was read. */
    public Sections sections() {
        Sections found = flow.sections();
        return found == null ? sections : found;
    }
}
