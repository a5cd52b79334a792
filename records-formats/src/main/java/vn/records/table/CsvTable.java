package vn.records.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.records.row.FormulaGuard;

/** A table written as CSV. */
final class CsvTable implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final int columns;
    private final boolean raw;

    private CsvTable(Writer out, int columns, boolean raw) {
        this.out = out;
        this.columns = columns;
        this.raw = raw;
    }

    static CsvTable begin(OutputStream out, TableForm form, boolean raw) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CsvTable table = new CsvTable(writer, form.columns().size(), raw);
        table.row(form.columns().stream().map(FormColumn::heading).collect(toImmutableList()));
        return table;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        checkArgument(cells.size() <= columns, "%s cells for %s columns", cells.size(), columns);
        for (int i = 0; i < columns; i++) {
            if (i > 0) {
                out.write(',');
            }
            if (i < cells.size()) {
                cell(raw ? cells.get(i) : FormulaGuard.on(cells.get(i)));
            }
        }
        out.write("\r\n");
    }

    private void cell(String text) throws IOException {
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        out.write(plain ? text : "\"" + text.replace("\"", "\"\"") + "\"");
    }

    @Override
    public void headingRow(List<String> cells) throws IOException {
        row(cells);
    }

    /** A table of cells has no place for it. */
    @Override
    public void below(TableForm.Line line) {}

    @Override
    public void close() throws IOException {
        out.close();
    }
}
