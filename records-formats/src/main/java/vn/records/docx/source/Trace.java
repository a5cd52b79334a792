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
    private final List<String> parts = new ArrayList<>();

    /** Notes the name of the part that is read from now on; the main part is read first. */
    public void begin(String part) {
        parts.add(requireNonNull(part, "part"));
    }

    /** Notes a paragraph of the part that is read. */
    public void add(Place place, int element, ImmutableList<Piece> pieces) {
        paragraphs.put(place, new ParagraphSource(place, parts.get(parts.size() - 1), element, pieces));
    }

    /** Notes the next section. */
    public void add(SectionSource section) {
        sections.add(section);
    }

    /** Returns the name of the main part. */
    public String main() {
        return parts.isEmpty() ? "" : parts.get(0);
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
