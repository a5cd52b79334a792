package vn.records.docx.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.docx.pack.Xml;
import vn.records.reader.DocumentReadException;

/** The sections of the main text, as far as it was read. */
public final class Sections {

    private final int first;
    private final List<SectionProperties> ended = new ArrayList<>();
    private SectionProperties open = new SectionProperties();

    Sections(int first) {
        this.first = first;
    }

    /** Returns the index of the section that is being read. */
    int current() {
        return first + ended.size();
    }

    /** Reads the {@code sectPr} whose start tag was met last; it belongs to the section that is being read. */
    void read(Xml xml) throws DocumentReadException {
        open = new SectionProperties();
        open.read(xml);
    }

    /** Notes that the section ends with the paragraph that was read last. */
    void end() {
        ended.add(open);
        open = new SectionProperties();
    }

    /** Returns all sections; the last one ends with the text. */
    public ImmutableList<SectionProperties> all() {
        return ImmutableList.<SectionProperties>builder()
                .addAll(ended)
                .add(open)
                .build();
    }
}
