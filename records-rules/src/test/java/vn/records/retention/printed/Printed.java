package vn.records.retention.printed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.row.Source;

/**
 * Tables drawn in text: a line for each row, cells between {@code |}; {@code ^} goes on with the cell above, {@code {3}} behind
 * the text covers three columns, {@code //} parts paragraphs, and an empty line parts tables.
 */
final class Printed {

    private static final Splitter TABLES = Splitter.on("\n\n");
    private static final Splitter ROWS = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('|').trimResults();

    private Printed() {}

    static PrintedSchedule read(String drawing) {
        return PrintedSchedule.read(tables(drawing));
    }

    static ImmutableList<PrintedTable> tables(String drawing) {
        ImmutableList.Builder<PrintedTable> tables = ImmutableList.builder();
        int number = 0;
        for (String table : TABLES.split(drawing.strip())) {
            ImmutableList.Builder<PrintedRow> rows = ImmutableList.builder();
            int line = 0;
            for (String row : ROWS.split(table)) {
                rows.add(new PrintedRow(++line, cells(CELLS.splitToList(row))));
            }
            tables.add(new PrintedTable(new Source("bang.docx", "bảng " + ++number), rows.build()));
        }
        return tables.build();
    }

    private static ImmutableList<PrintedCell> cells(List<String> texts) {
        ImmutableList.Builder<PrintedCell> cells = ImmutableList.builder();
        int column = 0;
        for (String text : texts) {
            int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
            int columns = brace < 0 ? 1 : Integer.parseInt(text.substring(brace + 1, text.length() - 1));
            String words = brace < 0 ? text : text.substring(0, brace).strip();
            boolean continued = words.equals("^");
            cells.add(new PrintedCell(column, columns, continued, continued ? "" : words.replace("//", "\n")));
            column += columns;
        }
        return cells.build();
    }
}
