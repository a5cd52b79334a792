package vn.records.report.statistics;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.List;
import vn.records.report.Visible;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.Line;
import vn.records.table.TableForm.LineKind;
import vn.records.table.TableWriter;

/**
 * A table of figures (<i>bảng số liệu</i>) that can be printed, or written as CSV or a workbook.
 *
 * @param form title and columns
 * @param rows the rows, a cell for each column
 * @param notes what is said below
 * @since 0.1
 */
public record FigureTable(TableForm form, ImmutableList<ImmutableList<String>> rows, ImmutableList<String> notes)
        implements Serializable {

    private static final String GAP = "  ";

    /** A longer cell is cut where the table is printed. */
    private static final int LONGEST = 60;

    /**
     * Writes it as text with its columns one below the other.
     *
     * @throws IOException if writing fails
     */
    public void writeText(Writer out) throws IOException {
        for (Line line : form.above()) {
            out.write(Visible.of(line.text()) + "\n");
        }
        ImmutableList<String> heads =
                form.columns().stream().map(FormColumn::heading).collect(ImmutableList.toImmutableList());
        int[] widths = new int[heads.size()];
        widen(widths, heads);
        for (List<String> row : rows) {
            widen(widths, row);
        }
        write(out, heads, widths);
        for (List<String> row : rows) {
            write(out, row, widths);
        }
        for (String note : notes) {
            out.write(Visible.of(note) + "\n");
        }
        out.flush();
    }

    private static String shown(String cell) {
        String visible = Visible.of(cell);
        return visible.length() <= LONGEST
                ? visible
                : visible.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    private static void widen(int[] widths, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            widths[i] = Math.max(widths[i], shown(row.get(i)).length());
        }
    }

    private void write(Writer out, List<String> row, int[] widths) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = shown(row.get(i));
            boolean number = form.columns().get(i).kind() == Kind.NUMBER;
            line.append(i == 0 ? "" : GAP)
                    .append(number ? Strings.padStart(cell, widths[i], ' ') : Strings.padEnd(cell, widths[i], ' '));
        }
        out.write(line.toString().stripTrailing() + "\n");
    }

    /**
     * Writes it as a table.
     *
     * @throws IOException if writing fails
     */
    public void write(TableWriter out) throws IOException {
        for (List<String> row : rows) {
            out.row(row);
        }
        for (String note : notes) {
            out.below(new Line(LineKind.LEFT, note));
        }
    }
}
