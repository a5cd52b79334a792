package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.row.WrittenDate;
import vn.records.table.FormColumn;
import vn.records.table.TableForm;
import vn.records.table.TableWriter;

/** What the forms of Phụ lục IV have in common: the lines of cover and first page. */
final class Forms {
    private Forms() {}

    /** Returns the lines above the table of a book (Phụ lục IV: cover and first page). */
    static ImmutableList<TableForm.Line> above(String title, BookCover cover) {
        ImmutableList.Builder<TableForm.Line> lines = ImmutableList.builder();
        if (!cover.parentAgency().isEmpty()) {
            lines.add(new TableForm.Line(TableForm.LineKind.AGENCY, cover.parentAgency()));
        }
        if (!cover.agency().isEmpty()) {
            lines.add(new TableForm.Line(TableForm.LineKind.AGENCY, cover.agency()));
        }
        lines.add(new TableForm.Line(TableForm.LineKind.TITLE, title));
        lines.add(new TableForm.Line(TableForm.LineKind.CENTRED, "Năm: " + cover.year()));
        if (cover.from().isPresent() && cover.to().isPresent()) {
            lines.add(new TableForm.Line(
                    TableForm.LineKind.CENTRED,
                    "Từ ngày " + WrittenDate.write(cover.from().get()) + " đến ngày "
                            + WrittenDate.write(cover.to().get())));
        }
        if (!cover.firstNumber().isEmpty()) {
            lines.add(new TableForm.Line(
                    TableForm.LineKind.CENTRED, "Từ số " + cover.firstNumber() + " đến số " + cover.lastNumber()));
        }
        if (!cover.volume().isEmpty()) {
            lines.add(new TableForm.Line(TableForm.LineKind.CENTRED, "Quyển số: " + cover.volume()));
        }
        return lines.build();
    }

    /** Returns a form with more columns behind its own. */
    static TableForm extended(TableForm form, FormColumn... more) {
        return TableForm.builder()
                .sheet(form.sheet())
                .addAllAbove(form.above())
                .addAllColumns(form.columns())
                .addColumns(more)
                .build();
    }

    /**
     * Writes a row; cells that the form has no column for are left out.
     *
     * @throws IOException if writing fails
     */
    static void write(ImmutableList<String> cells, TableForm form, TableWriter out) throws IOException {
        out.row(cells.subList(0, Math.min(cells.size(), form.columns().size())));
    }

    static String date(Optional<LocalDate> date) {
        return date.map(WrittenDate::write).orElse("");
    }
}
