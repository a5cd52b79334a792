package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.register.IncomingEntry;
import vn.records.register.RegisterNumber;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowProblems;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;
import vn.records.table.TableWriter;

/**
 * The register of incoming documents as a table (<i>sổ đăng ký văn bản đến</i>), Nghị định 30/2020/NĐ-CP, Phụ lục IV,
 * Mục VI.
 *
 * @since 0.1
 */
public final class IncomingTable {
    private static final Column ARRIVED =
            Column.required("Ngày đến", "Ngày, tháng, năm đến", "Ngày tháng đến", "Ngày nhận", "Ngày vào sổ");
    static final Column ARRIVAL_NUMBER = Column.required("Số đến", "Số thứ tự đến", "Số văn bản đến", "Số vào sổ");
    private static final Column AUTHOR = Column.optional(
            "Tác giả",
            "Cơ quan ban hành",
            "Nơi gửi",
            "Cơ quan gửi",
            "Tên cơ quan, tổ chức ban hành văn bản",
            "Cơ quan, tổ chức ban hành");
    private static final Column NUMBER = OutgoingTable.NUMBER;
    private static final Column SYMBOL = Column.optional("Ký hiệu văn bản", "Ký hiệu", "Ký hiệu VB");
    private static final Column DATE = OutgoingTable.DATE;
    private static final Column SUBJECT = OutgoingTable.SUBJECT;
    private static final Column RECEIVERS =
            Column.optional("Đơn vị hoặc người nhận", "Đơn vị, người nhận", "Người nhận", "Đơn vị nhận", "Nơi nhận");
    private static final Column FORWARDED = Column.optional("Ngày chuyển", "Ngày chuyển giao", "Ngày giao");
    private static final Column RECEIPT = Column.optional("Ký nhận", "Người ký nhận");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final Column URGENCY = Column.optional("Độ khẩn", "Mức độ khẩn", "Khẩn");
    private static final Column SECRECY = Column.optional("Độ mật", "Mức độ mật", "Mật");

    /** The ten columns of the form. */
    public static final ImmutableList<Column> FORM_COLUMNS = ImmutableList.of(
            ARRIVED, ARRIVAL_NUMBER, AUTHOR, NUMBER, DATE, SUBJECT, RECEIVERS, FORWARDED, RECEIPT, NOTE);

    private static final ImmutableList<Column> ALL_COLUMNS = ImmutableList.<Column>builder()
            .addAll(FORM_COLUMNS)
            .add(SYMBOL, URGENCY, SECRECY)
            .build();

    private IncomingTable() {}

    /**
     * Opens a register in a CSV or XLSX file.
     *
     * @throws IOException if it cannot be read
     */
    public static EntrySource<IncomingEntry> open(Path file, TableLimits limits) throws IOException {
        HeadedRows rows = TableReader.headed(file, ALL_COLUMNS, limits);
        return new EntrySource<>(rows, ARRIVAL_NUMBER, limits.rows(), IncomingTable::read);
    }

    private static Optional<IncomingEntry> read(Row row, RowProblems problems) {
        FormCells cells = new FormCells(row, problems);
        String symbol = cells.text(SYMBOL);
        String number = cells.text(NUMBER);
        return Optional.of(IncomingEntry.builder()
                .arrived(cells.date(ARRIVED))
                .arrivalNumber(cells.number(ARRIVAL_NUMBER))
                .author(cells.text(AUTHOR))
                .number(symbol.isEmpty() || number.indexOf('/') >= 0 ? number : number + "/" + symbol)
                .date(cells.date(DATE))
                .subject(cells.text(SUBJECT))
                .receivers(cells.text(RECEIVERS))
                .forwarded(cells.date(FORWARDED))
                .receipt(cells.text(RECEIPT))
                .note(cells.text(NOTE))
                .urgency(cells.urgency(URGENCY))
                .secrecy(cells.secrecy(SECRECY))
                .build());
    }

    /** Returns the form with a cover. */
    public static TableForm form(BookCover cover) {
        return TableForm.builder()
                .sheet("Văn bản đến " + cover.year())
                .addAllAbove(Forms.above("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", cover))
                .addColumns(
                        new FormColumn(ARRIVED.name(), Kind.DATE, 13),
                        new FormColumn(ARRIVAL_NUMBER.name(), Kind.NUMBER, 8),
                        new FormColumn(AUTHOR.name(), Kind.TEXT, 24),
                        new FormColumn(NUMBER.name(), Kind.SHORT, 18),
                        new FormColumn(DATE.name(), Kind.DATE, 13),
                        new FormColumn(SUBJECT.name(), Kind.TEXT, 44),
                        new FormColumn(RECEIVERS.name(), Kind.TEXT, 20),
                        new FormColumn(FORWARDED.name(), Kind.DATE, 13),
                        new FormColumn(RECEIPT.name(), Kind.TEXT, 12),
                        new FormColumn(NOTE.name(), Kind.TEXT, 16))
                .build();
    }

    /** Returns the form with columns for urgency and secrecy behind the ten. */
    public static TableForm extendedForm(BookCover cover) {
        return Forms.extended(
                form(cover),
                new FormColumn(URGENCY.name(), Kind.SHORT, 11),
                new FormColumn(SECRECY.name(), Kind.SHORT, 11));
    }

    /**
     * Writes an entry; what the form has no column for is left out.
     *
     * @throws IOException if writing fails
     */
    public static void write(IncomingEntry entry, TableForm form, TableWriter out) throws IOException {
        Forms.write(
                ImmutableList.of(
                        Forms.date(entry.arrived()),
                        entry.arrivalNumber().map(RegisterNumber::text).orElse(""),
                        entry.author(),
                        entry.number(),
                        Forms.date(entry.date()),
                        entry.subject(),
                        entry.receivers(),
                        Forms.date(entry.forwarded()),
                        entry.receipt(),
                        entry.note(),
                        entry.urgency().map(Urgency::text).orElse(""),
                        entry.secrecy().map(Secrecy::text).orElse("")),
                form,
                out);
    }
}
