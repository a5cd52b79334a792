package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.document.NationalTitle;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;
import vn.records.table.TableWriter;

/**
 * The list of files as a table (<i>danh mục hồ sơ</i>), Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục II. Headings stand in
 * rows of their own, as {@code I. TỔ CHỨC CÁN BỘ} and {@code 1. Tuyển dụng}.
 *
 * @since 0.1
 */
public final class FileListTable {
    private static final Column CODE = Column.required(
            "Số và ký hiệu hồ sơ", "Số, ký hiệu hồ sơ", "Số và ký hiệu HS", "Số ký hiệu hồ sơ", "Số, ký hiệu HS");
    private static final Column TITLE =
            Column.required("Tên đề mục và tiêu đề hồ sơ", "Tiêu đề hồ sơ", "Tên hồ sơ", "Tên đề mục, tiêu đề hồ sơ");
    private static final Column RETENTION = Column.required("Thời hạn bảo quản", "THBQ", "Thời hạn");
    private static final Column MAKER =
            Column.optional("Người lập hồ sơ", "Người lập", "Đơn vị, người lập hồ sơ", "Đơn vị/người lập hồ sơ");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(CODE, TITLE, RETENTION, MAKER, NOTE);

    private FileListTable() {}

    /**
     * Reads a list from a CSV or XLSX file.
     *
     * @param year the year of the list
     * @throws IOException if it cannot be read
     */
    public static FileList read(Path file, int year, TableLimits limits) throws IOException {
        FileListReading reading = new FileListReading();
        try (HeadedRows rows = TableReader.headed(file, COLUMNS, limits)) {
            rows.readAll(
                    (row, problems) -> {
                        add(row, reading);
                        return Optional.<PlannedFile>empty();
                    },
                    limits.rows());
        }
        return new FileList(year, reading.headings());
    }

    private static void add(Row row, FileListReading reading) {
        String code = row.cell(CODE);
        String title = row.cell(TITLE);
        boolean bare = row.cell(RETENTION).isEmpty() && row.cell(MAKER).isEmpty();
        if (bare && reading.isHeading(code, title)) {
            reading.addHeading(code, title);
        } else if (!title.isEmpty() || !bare) {
            reading.addFile(PlannedFile.builder()
                    .code(code)
                    .title(title)
                    .retention(row.cell(RETENTION))
                    .maker(row.cell(MAKER))
                    .note(row.cell(NOTE))
                    .build());
        }
    }

    /** Returns the form. */
    public static TableForm form(BookCover cover) {
        return begun(cover).build();
    }

    private static TableForm.Builder begun(BookCover cover) {
        TableForm.Builder form = TableForm.builder();
        return form.sheet("Danh mục hồ sơ " + cover.year())
                .addAbove(
                        header(cover.parentAgency(), NationalTitle.NAME),
                        header(cover.agency(), NationalTitle.MOTTO),
                        new TableForm.Line(TableForm.LineKind.TITLE, "DANH MỤC HỒ SƠ"),
                        new TableForm.Line(TableForm.LineKind.CENTRED, "Năm " + cover.year()))
                .addColumns(
                        new FormColumn(CODE.name(), Kind.SHORT, 16),
                        new FormColumn(TITLE.name(), Kind.TEXT, 62),
                        new FormColumn(RETENTION.name(), Kind.SHORT, 16),
                        new FormColumn(MAKER.name(), Kind.TEXT, 24),
                        new FormColumn(NOTE.name(), Kind.TEXT, 16));
    }

    /**
     * Returns the form with the decision that the list goes with.
     *
     * @param decision such as {@code Quyết định số 15/QĐ-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ}; dots where it is empty
     */
    public static TableForm form(BookCover cover, String decision) {
        String words = decision.isEmpty() ? "Quyết định số … ngày … tháng … năm … của …" : decision;
        return begun(cover)
                .addAbove(new TableForm.Line(TableForm.LineKind.CENTRED, "(Kèm theo " + words + ")"))
                .build();
    }

    private static TableForm.Line header(String left, String right) {
        return new TableForm.Line(TableForm.LineKind.HEADER, left + "\t" + right);
    }

    /**
     * Writes a list as a workbook, with the closing lines of the form.
     *
     * @throws IOException if writing fails
     */
    public static void writeXlsx(FileList list, BookCover cover, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.xlsx(out, form(cover))) {
            write(list, writer);
        }
    }

    /**
     * Writes a list as CSV.
     *
     * @throws IOException if writing fails
     */
    public static void writeCsv(FileList list, BookCover cover, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.csv(out, form(cover))) {
            write(list, writer);
        }
    }

    /**
     * Writes a list with its closing lines.
     *
     * @throws IOException if writing fails
     */
    public static void write(FileList list, TableWriter out) throws IOException {
        for (FileList.Heading heading : list.headings()) {
            heading(heading.number(), heading.title(), out);
            for (FileList.Group group : heading.groups()) {
                heading(group.number(), group.title(), out);
                for (PlannedFile file : group.files()) {
                    out.row(ImmutableList.of(file.code(), file.title(), file.retention(), file.maker(), file.note()));
                }
            }
        }
        long all = list.files().size();
        long permanent = list.permanentFiles();
        close(Long.toString(all), Long.toString(permanent), Long.toString(all - permanent), out);
    }

    /**
     * Writes what stands below a list.
     *
     * @param all the number of files
     * @param permanent how many are kept for ever
     * @param others how many are kept for a term
     * @throws IOException if writing fails
     */
    public static void close(String all, String permanent, String others, TableWriter out) throws IOException {
        out.below(line("Bản Danh mục hồ sơ này có: " + all + " hồ sơ, trong đó:"));
        out.below(line("- Vĩnh viễn: " + permanent + " hồ sơ;"));
        out.below(line("- Có thời hạn: " + others + " hồ sơ."));
    }

    private static TableForm.Line line(String text) {
        return new TableForm.Line(TableForm.LineKind.LEFT, text);
    }

    private static void heading(String number, String title, TableWriter out) throws IOException {
        if (!number.isEmpty()) {
            out.headingRow(ImmutableList.of("", number + ". " + title));
        }
    }
}
