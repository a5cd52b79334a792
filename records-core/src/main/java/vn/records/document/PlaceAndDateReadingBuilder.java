package vn.records.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.document.PlaceAndDateReading.Part;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;

/** Collects what the scanners find in a line of place and date (<i>địa danh, thời gian</i>), in composed text. */
final class PlaceAndDateReadingBuilder {
    private final ComposedText line;
    private final Map<Part, TextRange> parts = new EnumMap<>(Part.class);
    private final List<PlaceAndDateFlaw> flaws = new ArrayList<>();

    PlaceAndDateReadingBuilder(ComposedText line) {
        this.line = line;
    }

    void mark(Part part, int start, int end) {
        parts.put(part, line.inOriginal(TextRange.of(start, end)));
    }

    void flaw(Kind kind, int start, int end, String right) {
        TextRange at = TextRange.of(start, end);
        flaws.add(new PlaceAndDateFlaw(kind, line.inOriginal(at), at.in(line.composed()), right));
    }

    /** Adds what nobody but a person can put right. */
    void flaw(Kind kind, int start, int end) {
        flaw(kind, start, end, line.composed().substring(start, end));
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    PlaceAndDateReading buildNothing() {
        return new PlaceAndDateReading(line.original(), IssueDate.blank(), ImmutableMap.of(), ImmutableList.of());
    }

    PlaceAndDateReading build(IssueDate date) {
        flaws.sort(Comparator.comparingInt(flaw -> flaw.at().start()));
        return new PlaceAndDateReading(line.original(), date, ImmutableMap.copyOf(parts), ImmutableList.copyOf(flaws));
    }
}
