package vn.records.retention.printed;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.records.row.Row;
import vn.records.row.RowSource;
import vn.records.row.Source;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/**
 * A table as it is printed (<i>bảng</i>), whatever file it comes from.
 *
 * @param source the file, and which of its tables or sheets
 * @param rows its rows
 * @since 0.1
 */
public record PrintedTable(Source source, ImmutableList<PrintedRow> rows) implements Serializable {

    private static final int DEEPEST = 8;

    /**
     * Returns the tables of a document, in order; those inside cells behind the one that holds them.
     *
     * @param file the name of the file, to be told with problems
     */
    public static ImmutableList<PrintedTable> of(DocumentView view, String file) {
        List<Table> found = new ArrayList<>();
        tables(view.body(), found, DEEPEST);
        ImmutableList.Builder<PrintedTable> tables = ImmutableList.builder();
        for (int i = 0; i < found.size(); i++) {
            tables.add(new PrintedTable(
                    new Source(file, "bảng " + (i + 1)), rows(found.get(i).rows())));
        }
        return tables.build();
    }

    private static void tables(List<Block> blocks, List<Table> found, int levels) {
        for (Block block : blocks) {
            if (block instanceof Table table && levels > 0) {
                found.add(table);
                table.rows().forEach(row -> row.cells().forEach(cell -> tables(cell.blocks(), found, levels - 1)));
            }
        }
    }

    private static ImmutableList<PrintedRow> rows(List<Table.Row> rows) {
        ImmutableList.Builder<PrintedRow> printed = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            printed.add(new PrintedRow(
                    i + 1,
                    rows.get(i).cells().stream()
                            .map(cell -> new PrintedCell(cell.column(), cell.columns(), cell.continued(), text(cell)))
                            .collect(toImmutableList())));
        }
        return printed.build();
    }

    private static String text(Table.Cell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> VietnameseText.nfc(((Paragraph) block).text()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Returns a table whose rows are read to their end, as one; in a sheet lines stand where its rows do.
     *
     * @throws vn.records.row.RowsException if a row cannot be read
     * @throws IOException if reading fails
     */
    public static PrintedTable of(RowSource source) throws IOException {
        ImmutableList.Builder<PrintedRow> rows = ImmutableList.builder();
        for (Optional<Row> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row(row.get()));
        }
        return new PrintedTable(source.source(), rows.build());
    }

    private static PrintedRow row(Row row) {
        ImmutableList.Builder<PrintedCell> cells = ImmutableList.builder();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean continued = row.notes().continued().contains(i);
            cells.add(new PrintedCell(i, 1, continued, VietnameseText.nfc(row.cell(i))));
        }
        return new PrintedRow(row.line(), cells.build());
    }
}
