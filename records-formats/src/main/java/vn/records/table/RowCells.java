package vn.records.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.records.row.CellNotes;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.Source;

/** Gathers the cells of one row. */
final class RowCells {
    private final Source source;
    private final int number;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Phrase> flaws = new TreeMap<>();
    private final Set<Integer> continued = new TreeSet<>();

    RowCells(Source source, int number) {
        this.source = source;
        this.number = number;
    }

    int row() {
        return number;
    }

    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    void put(int column, String text, RowLimits limits) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw UnreadableTable.limit(source, number, "cột", "columns", limits.columns());
        }
        set(column, text);
    }

    private void set(int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
    }

    void flaw(int column, Phrase flaw) {
        flaws.put(column, flaw);
    }

    void continueWith(int column, String text) {
        set(column, text);
        continued.add(column);
    }

    /** Whether no cell has text or should have. */
    boolean isBlank() {
        return flaws.isEmpty() && toRow().isBlank();
    }

    Row toRow() {
        Row row = Row.of(source, number, texts);
        return flaws.isEmpty() && continued.isEmpty()
                ? row
                : row.with(new CellNotes(ImmutableSet.copyOf(continued), ImmutableMap.copyOf(flaws)));
    }
}
