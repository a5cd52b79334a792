package vn.records.docx.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
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
    private String part = "";

    /** Notes the name of the main part, which is read first. */
    public void main(String name) {
        main = requireNonNull(name, "name");
        part = name;
    }

    /** Notes the name of the part that is read from now on. */
    public void begin(String name) {
        part = requireNonNull(name, "name");
    }

    /** Notes a paragraph of the part that is read. */
    public void add(Place place, int element, ImmutableList<Piece> pieces) {
        paragraphs.put(place, new ParagraphSource(place, part, element, pieces));
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
