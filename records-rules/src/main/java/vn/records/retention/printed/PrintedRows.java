package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.retention.RetentionPeriod;
import vn.records.row.Phrase;
import vn.records.row.RowProblem;
import vn.records.row.Source;
import vn.records.text.VietnameseText;

/** Finds the rows of items in the tables of a file, and tells their cells apart. */
final class PrintedRows {

    private static final ImmutableSet<String> MARKS = ImmutableSet.of("x", "+", "v", "✓", "✔", "√", "•", "*");

    private final List<PrintedEntry> entries = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private @Nullable PrintedHead head;
    private int columns;
    private int tables;

    List<PrintedEntry> entries() {
        return entries;
    }

    List<RowProblem> problems() {
        return problems;
    }

    int tables() {
        return tables;
    }

    /** Adds a table; one without a head goes on with the one before, if it has as many columns. */
    void add(PrintedTable table) {
        List<PrintedRow> rows = table.rows();
        boolean begun = head != null && columns == width(rows);
        Map<Integer, PrintedCell> above = new HashMap<>();
        boolean used = false;
        for (int i = 0; i < rows.size(); i++) {
            Optional<PrintedHead> found = PrintedHead.at(rows, i);
            if (found.isPresent()) {
                head = found.get();
                columns = width(rows);
                begun = true;
                above.clear();
                i += head.rows() - 1;
            } else if (begun
                    && head != null
                    && !rows.get(i).isBlank()
                    && !rows.get(i).isNumbering()) {
                used = true;
                entry(table.source(), filled(rows.get(i), above), head);
            }
        }
        tables += used ? 1 : 0;
    }

    private static int width(List<PrintedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    /** Cells that go on hold what stands in the cell above. */
    private static PrintedRow filled(PrintedRow row, Map<Integer, PrintedCell> above) {
        ImmutableList.Builder<PrintedCell> cells = ImmutableList.builder();
        for (PrintedCell cell : row.cells()) {
            PrintedCell upper = above.get(cell.column());
            PrintedCell full = cell.continued() && cell.words().isEmpty() && upper != null
                    ? new PrintedCell(cell.column(), cell.columns(), true, upper.text())
                    : cell;
            cells.add(full);
            above.put(cell.column(), full);
        }
        return new PrintedRow(row.line(), cells.build());
    }

    private void entry(Source source, PrintedRow row, PrintedHead of) {
        Optional<PrintedCell> only = row.only();
        boolean alone = only.isPresent();
        boolean over = alone && isOverAll(only.get(), of);
        Optional<PrintedCell> number = of.isNumbered() && !over ? row.at(of.number()) : Optional.empty();
        ImmutableList<String> titles = over
                ? only.get().lines()
                : row.at(of.title()).map(PrintedCell::lines).orElse(ImmutableList.of());
        boolean goesOn = number.filter(PrintedCell::continued).isPresent();
        boolean nothingNew =
                row.at(of.title()).filter(PrintedCell::continued).isPresent() && (goesOn || number.isEmpty());
        if (nothingNew) {
            return;
        }
        PrintedNumber label = goesOn
                ? PrintedNumber.ofCell("")
                : PrintedNumber.ofCell(number.map(PrintedCell::words).orElse(""));
        if (label.kind() == PrintedNumber.Kind.NONE && (!of.isNumbered() || over)) {
            PrintedNumber inTitle = PrintedNumber.before(String.join(" ", titles));
            boolean ownNumber = inTitle.kind() == PrintedNumber.Kind.ITEM
                    || inTitle.kind() == PrintedNumber.Kind.PART
                    || inTitle.kind() == PrintedNumber.Kind.GROUP;
            if (ownNumber) {
                label = new PrintedNumber(inTitle.kind(), inTitle.text(), "");
                titles = inTitle.rest().isEmpty() ? titles : ImmutableList.of(inTitle.rest());
            }
        }
        Optional<ImmutableList<String>> periods = over ? Optional.of(ImmutableList.of()) : periods(source, row, of);
        if (periods.isPresent()) {
            String note =
                    of.isNoted() ? row.at(of.note()).map(PrintedCell::words).orElse("") : "";
            entries.add(new PrintedEntry(source, row.line(), label, titles, periods.get(), note, goesOn, alone));
        }
    }

    /** Whether a text stands over all columns; a sheet has it in the first of them. */
    private static boolean isOverAll(PrintedCell only, PrintedHead of) {
        boolean first = of.isNumbered() && only.column() == of.number();
        return only.columns() > 1 || (first && only.words().indexOf(' ') >= 0);
    }

    /** Returns the paragraphs of the period, or the one that is marked; empty where more than one is. */
    private Optional<ImmutableList<String>> periods(Source source, PrintedRow row, PrintedHead of) {
        if (of.marked().isEmpty()) {
            return Optional.of(row.at(of.period()).map(PrintedCell::lines).orElse(ImmutableList.of()));
        }
        List<String> marked = new ArrayList<>();
        for (Map.Entry<Integer, RetentionPeriod> column : of.marked().entrySet()) {
            String text = row.at(column.getKey()).map(PrintedCell::words).orElse("");
            if (MARKS.contains(VietnameseText.foldCase(text))) {
                marked.add(column.getValue().toString());
            } else if (!text.isEmpty()) {
                problems.add(Unread.period(source, row.line(), text));
                return Optional.empty();
            }
        }
        if (marked.size() > 1) {
            problems.add(Unread.of(
                    source,
                    row.line(),
                    new Phrase("đánh dấu nhiều thời hạn", "more than one period is marked"),
                    new Phrase("một dấu ở một cột thời hạn", "one mark, in the column of one period")));
            return Optional.empty();
        }
        return Optional.of(ImmutableList.copyOf(marked));
    }
}
