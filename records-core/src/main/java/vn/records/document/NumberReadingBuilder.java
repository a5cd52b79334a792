package vn.records.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.NumberReading.Part;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;

/** Collects what the scanners find in a number line (<i>dòng số, ký hiệu</i>); places are given in composed text. */
final class NumberReadingBuilder {
    private final ComposedText line;
    private final Map<Part, TextRange> parts = new EnumMap<>(Part.class);
    private final List<NumberFlaw> flaws = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private Kind kind = Kind.ADMINISTRATIVE;
    private int ordinal;
    private int year;

    NumberReadingBuilder(ComposedText line) {
        this.line = line;
    }

    void mark(Part part, int start, int end) {
        parts.put(part, line.inOriginal(TextRange.of(start, end)));
    }

    void flaw(NumberFlaw.Kind flaw, int start, int end, String right) {
        TextRange at = TextRange.of(start, end);
        flaws.add(new NumberFlaw(flaw, line.inOriginal(at), at.in(line.composed()), right));
    }

    void space(int start, int end) {
        if (start < end) {
            flaw(NumberFlaw.Kind.SPACE_INSIDE, start, end, "");
        }
    }

    void ordinal(int value) {
        ordinal = value;
    }

    void year(int value) {
        kind = Kind.LEGISLATION;
        year = value;
    }

    void party() {
        kind = Kind.PARTY;
    }

    void group(String group) {
        groups.add(group);
    }

    List<String> groups() {
        return groups;
    }

    Kind kind() {
        return kind;
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    boolean has(NumberFlaw.Kind flaw) {
        return flaws.stream().anyMatch(found -> found.kind() == flaw);
    }

    NumberReading build() {
        DocumentNumber number = groups.isEmpty()
                ? DocumentNumber.asRead(kind, ordinal, year, null)
                : DocumentNumber.asRead(kind, ordinal, year, new Notation(ImmutableList.copyOf(groups)));
        flaws.sort(Comparator.comparingInt(flaw -> flaw.at().start()));
        return new NumberReading(line.original(), number, ImmutableMap.copyOf(parts), ImmutableList.copyOf(flaws));
    }

    NumberReading buildNothing() {
        return new NumberReading(line.original(), DocumentNumber.blank(), ImmutableMap.of(), ImmutableList.of());
    }
}
