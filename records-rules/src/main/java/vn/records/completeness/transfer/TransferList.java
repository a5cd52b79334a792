package vn.records.completeness.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.file.FileCode;
import vn.records.retention.RetentionPeriod;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;

/**
 * The index of files delivered (<i>mục lục hồ sơ, tài liệu nộp lưu</i>), of permanent files or of those with a term: never
 * of both.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục III and note 2.
 *
 * @param permanent whether it lists files that are kept for ever; without the column of the period then
 * @param files the files in their order
 * @since 0.1
 */
public record TransferList(boolean permanent, ImmutableList<DeliveredFile> files) implements Serializable {

    /** Số TT. */
    public static final Column ORDINAL = Column.required("Số TT", "STT", "TT", "Số thứ tự");
    /** Số, ký hiệu hồ sơ. */
    public static final Column CODE =
            Column.required("Số, ký hiệu hồ sơ", "Số và ký hiệu hồ sơ", "Số, ký hiệu HS", "Mã hồ sơ");
    /** Tiêu đề hồ sơ. */
    public static final Column TITLE = Column.required("Tiêu đề hồ sơ", "Tiêu đề");
    /** Thời gian tài liệu. */
    public static final Column SPAN = Column.optional("Thời gian tài liệu", "Thời gian");
    /** Thời hạn bảo quản; not in a list of permanent files. */
    public static final Column PERIOD = Column.optional("Thời hạn bảo quản", "THBQ", "Thời hạn lưu trữ");
    /** Số tờ/Số trang. */
    public static final Column COUNT = Column.optional("Số tờ/Số trang", "Số tờ", "Số trang");
    /** Ghi chú. */
    public static final Column REMARK = Column.optional("Ghi chú");

    private static final ImmutableList<Column> COLUMNS =
            ImmutableList.of(ORDINAL, CODE, TITLE, SPAN, PERIOD, COUNT, REMARK);

    /**
     * Checks that the list holds one kind of files only.
     *
     * @throws IllegalArgumentException if it does not
     */
    public TransferList {
        for (DeliveredFile file : files) {
            checkArgument(
                    file.period().isPermanent() == permanent,
                    "file %s is kept %s: permanent files and those with a term are listed apart",
                    file.code(),
                    file.period());
        }
    }

    /** Returns the list of the permanent files, or of those with a term, among files to deliver; by their codes. */
    public static TransferList of(boolean permanent, Iterable<TransferItem> items) {
        ImmutableList.Builder<DeliveredFile> files = ImmutableList.builder();
        int ordinal = 0;
        for (TransferItem item : ImmutableList.sortedCopyOf(
                Comparator.comparing(item -> item.file().code()), items)) {
            RetentionPeriod period = item.period().orElse(null);
            if (period != null && period.isPermanent() == permanent) {
                files.add(DeliveredFile.of(
                        ++ordinal, item.file(), period, item.disposition().asOf()));
            }
        }
        return new TransferList(permanent, files.build());
    }

    /** Returns the columns of the form, in its order. */
    public static ImmutableList<Column> columns(boolean permanent) {
        return permanent ? ImmutableList.of(ORDINAL, CODE, TITLE, SPAN, COUNT, REMARK) : COLUMNS;
    }

    /** Returns the cells of a file, in the order of the columns. */
    public ImmutableList<String> cells(DeliveredFile file) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        cells.add(Integer.toString(file.ordinal()), file.code().value(), file.title());
        cells.add(file.span().map(DateSpan::toString).orElse(""));
        if (!permanent) {
            cells.add(PeriodWords.of(file.period()));
        }
        cells.add(Cells.number(file.sheetsOrPages()), file.remark());
        return cells.build();
    }

    /** Returns the number of files as the form asks for it below the list: in figures and in words. */
    public String total() {
        return "Mục lục này gồm: " + files.size() + " hồ sơ (đơn vị bảo quản). Viết bằng chữ: "
                + NumberWords.of(files.size()) + " hồ sơ (đơn vị bảo quản).";
    }

    /**
     * Reads a list back from its rows.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static TransferList read(RowSource rows, RowLimits limits) throws IOException {
        HeadedRows headed = rows instanceof HeadedRows given ? given : HeadedRows.of(rows, COLUMNS);
        boolean permanent = !headed.header().has(PERIOD);
        return new TransferList(permanent, headed.readAll((row, problems) -> file(row, permanent, problems), limits));
    }

    /** Returns the columns that are looked for when a list is read. */
    public static ImmutableList<Column> columns() {
        return COLUMNS;
    }

    private static Optional<DeliveredFile> file(Row row, boolean permanent, RowProblems problems) {
        if (Cells.isFooter(row, ORDINAL, CODE, TITLE)) {
            return Optional.empty();
        }
        Cells cells = new Cells(row, problems);
        OptionalInt ordinal = cells.number(ORDINAL, true);
        Optional<FileCode> code = cells.code(CODE);
        Optional<DateSpan> span = cells.span(SPAN);
        Optional<RetentionPeriod> period = permanent ? Optional.of(RetentionPeriod.permanent()) : cells.term(PERIOD);
        OptionalInt count = cells.number(COUNT, false);
        if (cells.isBad() || code.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DeliveredFile.builder()
                .ordinal(ordinal.orElse(0))
                .code(code.get())
                .title(row.cell(TITLE))
                .span(span)
                .period(period.get())
                .sheetsOrPages(count)
                .remark(row.cell(REMARK))
                .build());
    }
}
