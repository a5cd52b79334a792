package vn.records.docx.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.view.Place;

/** What a reader notes while it reads one file (<i>dấu vết đọc</i>). */
public final class Trace {

    private final Map<Place, ParagraphSource> paragraphs = new HashMap<>();
    private final List<SectionSource> sections = new ArrayList<>();
    private String main = "";

    /** Notes the name of the main part. */
    public void main(String part) {
        main = requireNonNull(part, "part");
    }

    /** Notes a paragraph. */
    public void add(ParagraphSource paragraph) {
        paragraphs.put(paragraph.place(), paragraph);
    }

    /** Notes the next section. */
    public void add(SectionSource section) {
        sections.add(section);
    }

    /** Returns the name of the main part. */
    public String main() {
        return main;
    }

    /** Returns where a paragraph stands. */
    public Optional<ParagraphSource> paragraph(Place place) {
        return Optional.ofNullable(paragraphs.get(place));
    }

    /** Returns where the properties of a section stand, if there is such a section. */
    public Optional<SectionSource> section(int index) {
        return index < 0 || index >= sections.size() ? Optional.empty() : Optional.of(sections.get(index));
    }
}
