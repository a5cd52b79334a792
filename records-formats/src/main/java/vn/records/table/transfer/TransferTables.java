package vn.records.table.transfer;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import vn.records.completeness.transfer.DeliveredFile;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.HandoverRows;
import vn.records.completeness.transfer.TransferList;
import vn.records.document.NationalTitle;
import vn.records.row.HeadedRows;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.LineKind;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;
import vn.records.table.TableWriter;

/**
 * Writes and reads the two papers of a transfer (<i>mục lục hồ sơ, tài liệu nộp lưu; biên bản giao nhận</i>). What is
 * written is read back equal.
 *
 * @since 0.1
 */
public final class TransferTables {

    private TransferTables() {}

    /**
     * The names above a paper.
     *
     * @param parent the parent agency, in capitals; empty for none
     * @param unit the unit that delivers, in capitals; empty for none
     * @param year the year of the files; of several, all of them
     */
    public record Head(String parent, String unit, String year) implements Serializable {
        /** Returns the names above a paper of one year. */
        public Head(String parent, String unit, int year) {
            this(parent, unit, Integer.toString(year));
        }
    }

    /** Returns the form of a list. */
    public static TableForm form(TransferList list, Head head) {
        TableForm.Builder form = TableForm.builder().sheet("Mục lục hồ sơ nộp lưu");
        agencies(form, head);
        form.addAbove(new TableForm.Line(LineKind.TITLE, "MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU"));
        form.addAbove(new TableForm.Line(
                LineKind.CENTRED,
                list.permanent() ? "Hồ sơ, tài liệu bảo quản vĩnh viễn" : "Hồ sơ, tài liệu bảo quản có thời hạn"));
        form.addAbove(new TableForm.Line(LineKind.CENTRED, "Năm " + head.year()));
        form.addColumns(
                new FormColumn("Số TT", Kind.NUMBER, 8),
                new FormColumn("Số, ký hiệu hồ sơ", Kind.SHORT, 18),
                new FormColumn("Tiêu đề hồ sơ", Kind.TEXT, list.permanent() ? 64 : 54),
                new FormColumn("Thời gian tài liệu", Kind.SHORT, 16));
        if (!list.permanent()) {
            form.addColumns(new FormColumn("Thời hạn bảo quản", Kind.SHORT, 12));
        }
        form.addColumns(new FormColumn("Số tờ/Số trang", Kind.NUMBER, 11), new FormColumn("Ghi chú", Kind.TEXT, 16));
        return form.build();
    }

    /**
     * Returns the form of the list of files kept back (<i>danh mục hồ sơ, tài liệu giữ lại</i>). The law names the list and
     * gives it no form: this one is laid out after that of the files delivered.
     */
    public static TableForm keptBackForm(Head head) {
        TableForm.Builder form = TableForm.builder().sheet("Danh mục hồ sơ giữ lại");
        agencies(form, head);
        return form.addAbove(
                        new TableForm.Line(LineKind.TITLE, "DANH MỤC HỒ SƠ, TÀI LIỆU GIỮ LẠI"),
                        new TableForm.Line(LineKind.CENTRED, "Năm " + head.year()))
                .addColumns(
                        new FormColumn("Số TT", Kind.NUMBER, 7),
                        new FormColumn("Số, ký hiệu hồ sơ", Kind.SHORT, 15),
                        new FormColumn("Tiêu đề hồ sơ", Kind.TEXT, 44),
                        new FormColumn("Thời gian tài liệu", Kind.SHORT, 15),
                        new FormColumn("Thời hạn bảo quản", Kind.SHORT, 12),
                        new FormColumn("Hạn nộp lưu", Kind.SHORT, 13),
                        new FormColumn("Giữ lại đến ngày", Kind.SHORT, 13),
                        new FormColumn("Văn bản đồng ý", Kind.TEXT, 20))
                .build();
    }

    private static void agencies(TableForm.Builder form, Head head) {
        form.addAbove(
                new TableForm.Line(LineKind.HEADER, head.parent() + "\t" + NationalTitle.NAME),
                new TableForm.Line(LineKind.HEADER, head.unit() + "\t" + NationalTitle.MOTTO));
    }

    /**
     * Writes a list with its total and the place for the maker's signature.
     *
     * @throws IOException if writing fails
     */
    public static void write(TransferList list, TableWriter out) throws IOException {
        for (DeliveredFile file : list.files()) {
            out.row(list.cells(file));
        }
        close(list.total(), out);
    }

    /**
     * Writes what stands below a list: its total and the place for the maker's signature.
     *
     * @throws IOException if writing fails
     */
    public static void close(String total, TableWriter out) throws IOException {
        out.below(new TableForm.Line(LineKind.LEFT, total));
        out.below(new TableForm.Line(LineKind.HEADER, "\t…, ngày … tháng … năm …"));
        out.below(new TableForm.Line(LineKind.HEADER, "\tNgười lập"));
        out.below(new TableForm.Line(LineKind.HEADER, "\t(Chữ ký, họ và tên, chức vụ)"));
    }

    /**
     * Reads a list from a CSV or XLSX file.
     *
     * @throws IOException if it cannot be read
     */
    public static TransferList readList(Path file, TableLimits limits) throws IOException {
        try (HeadedRows rows = TableReader.headed(file, TransferList.columns(), limits)) {
            return TransferList.read(rows, limits.rows());
        }
    }

    /** Returns the form of a record of hand-over. */
    public static TableForm recordForm(Head head) {
        TableForm.Builder form = TableForm.builder().sheet("Biên bản giao nhận").landscape(false);
        agencies(form, head);
        return form.addAbove(
                        new TableForm.Line(LineKind.TITLE, "BIÊN BẢN"),
                        new TableForm.Line(LineKind.CENTRED, "Giao nhận hồ sơ, tài liệu"),
                        new TableForm.Line(
                                LineKind.LEFT,
                                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                        new TableForm.Line(
                                LineKind.LEFT,
                                "Căn cứ Danh mục hồ sơ năm " + head.year() + " (Kế hoạch thu thập tài liệu)."))
                .addColumns(
                        new FormColumn("Mục", Kind.SHORT, 7),
                        new FormColumn("Nội dung", Kind.TEXT, 46),
                        new FormColumn("Số liệu", Kind.SHORT, 28),
                        new FormColumn("Ghi chú", Kind.TEXT, 20))
                .build();
    }

    /**
     * Writes a record of hand-over with the places for both signatures.
     *
     * @throws IOException if writing fails
     */
    public static void write(HandoverRecord record, TableWriter out) throws IOException {
        for (ImmutableList<String> row : HandoverRows.rows(record)) {
            out.row(row);
        }
        out.below(new TableForm.Line(LineKind.LEFT, "Biên bản này được lập thành hai bản; mỗi bên giữ một bản."));
        out.below(new TableForm.Line(LineKind.HEADER, "ĐẠI DIỆN BÊN GIAO\tĐẠI DIỆN BÊN NHẬN"));
    }

    /**
     * Reads a record of hand-over from a CSV or XLSX file.
     *
     * @throws IOException if it cannot be read
     */
    public static HandoverRecord readRecord(Path file, TableLimits limits) throws IOException {
        try (HeadedRows rows = TableReader.headed(file, HandoverRows.columns(), limits)) {
            return HandoverRows.read(rows, limits.rows());
        }
    }
}
