package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.register.OutgoingEntry;
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
 * The register of outgoing documents as a table (<i>sổ đăng ký văn bản đi</i>), Nghị định 30/2020/NĐ-CP, Phụ lục IV,
 * Mục I.
 *
 * @since 0.1
 */
public final class OutgoingTable {
    static final Column NUMBER = Column.required(
            "Số, ký hiệu văn bản",
            "Số, ký hiệu",
            "Số và ký hiệu",
            "Số và ký hiệu văn bản",
            "Số/Ký hiệu VB",
            "Số KH",
            "Số văn bản",
            "Số VB",
            "Số, ký hiệu VB",
            "Số đi",
            "Số, ký hiệu văn bản đi");
    static final Column DATE = Column.required(
            "Ngày tháng văn bản",
            "Ngày, tháng, năm văn bản",
            "Ngày văn bản",
            "Ngày ban hành",
            "Ngày tháng",
            "Ngày VB",
            "Ngày tháng năm",
            "Ngày tháng VB",
            "Ngày, tháng, năm ban hành");
    static final Column SUBJECT = Column.required(
            "Tên loại và trích yếu nội dung văn bản",
            "Tên loại và trích yếu nội dung",
            "Trích yếu nội dung",
            "Trích yếu",
            "Tên loại, trích yếu nội dung văn bản",
            "Trích yếu nội dung văn bản",
            "Tên loại và trích yếu",
            "Tên loại và trích yếu nội dung VB",
            "Nội dung");
    private static final Column SIGNER = Column.optional("Người ký", "Họ tên người ký", "Người ký văn bản");
    private static final Column RECIPIENTS = Column.optional("Nơi nhận văn bản", "Nơi nhận", "Nơi nhận VB");
    private static final Column KEEPER = Column.optional(
            "Đơn vị, người nhận bản lưu",
            "Đơn vị người nhận bản lưu",
            "Đơn vị hoặc người nhận bản lưu",
            "Bản lưu",
            "Người nhận bản lưu",
            "Nơi nhận bản lưu");
    private static final Column COPIES = Column.optional("Số lượng bản", "Số bản", "Số lượng", "SL bản");
    private static final Column FORWARDED = Column.optional("Ngày chuyển", "Ngày gửi", "Ngày phát hành");
    private static final Column RECEIPT = Column.optional("Ký nhận", "Người ký nhận");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final Column SYMBOL = Column.optional("Ký hiệu văn bản", "Ký hiệu", "Ký hiệu VB");
    private static final Column SECRECY = Column.optional("Độ mật", "Mức độ mật", "Mật");
    private static final Column URGENCY = Column.optional("Độ khẩn", "Mức độ khẩn", "Khẩn");
    private static final Column ISSUER =
            Column.optional("Cơ quan ban hành", "Cơ quan, tổ chức ban hành", "Tổ chức ban hành", "Đơn vị ban hành");

    /** The ten columns of the form. */
    public static final ImmutableList<Column> FORM_COLUMNS =
            ImmutableList.of(NUMBER, DATE, SUBJECT, SIGNER, RECIPIENTS, KEEPER, COPIES, FORWARDED, RECEIPT, NOTE);

    private static final ImmutableList<Column> ALL_COLUMNS = ImmutableList.<Column>builder()
            .addAll(FORM_COLUMNS)
            .add(SYMBOL, SECRECY, ISSUER, URGENCY)
            .build();

    private OutgoingTable() {}

    /**
     * Opens a register in a CSV or XLSX file.
     *
     * @throws IOException if it cannot be read
     */
    public static EntrySource<OutgoingEntry> open(Path file, TableLimits limits) throws IOException {
        HeadedRows rows = TableReader.headed(file, ALL_COLUMNS, limits);
        return new EntrySource<>(rows, NUMBER, limits.rows(), OutgoingTable::read);
    }

    private static Optional<OutgoingEntry> read(Row row, RowProblems problems) {
        FormCells cells = new FormCells(row, problems);
        Optional<RegisterNumber> number = cells.number(NUMBER, SYMBOL);
        Optional<LocalDate> date = cells.date(DATE);
        Optional<LocalDate> forwarded = cells.date(FORWARDED);
        Optional<Secrecy> secrecy = cells.secrecy(SECRECY);
        Optional<Urgency> urgency = cells.urgency(URGENCY);
        return Optional.of(OutgoingEntry.builder()
                .number(number)
                .date(date)
                .subject(cells.text(SUBJECT))
                .signer(cells.text(SIGNER))
                .recipients(cells.text(RECIPIENTS))
                .copyKeeper(cells.text(KEEPER))
                .copies(cells.text(COPIES))
                .forwarded(forwarded)
                .receipt(cells.text(RECEIPT))
                .note(cells.text(NOTE))
                .secrecy(secrecy)
                .urgency(urgency)
                .issuer(cells.text(ISSUER))
                .build());
    }

    /** Returns the form with a cover; the three columns besides the ten stand behind them. */
    public static TableForm form(BookCover cover) {
        return TableForm.builder()
                .sheet("Văn bản đi " + cover.year())
                .addAllAbove(Forms.above("SỔ ĐĂNG KÝ VĂN BẢN ĐI", cover))
                .addColumns(
                        new FormColumn(NUMBER.name(), Kind.SHORT, 18),
                        new FormColumn(DATE.name(), Kind.DATE, 13),
                        new FormColumn(SUBJECT.name(), Kind.TEXT, 44),
                        new FormColumn(SIGNER.name(), Kind.TEXT, 18),
                        new FormColumn(RECIPIENTS.name(), Kind.TEXT, 24),
                        new FormColumn(KEEPER.name(), Kind.TEXT, 18),
                        new FormColumn(COPIES.name(), Kind.NUMBER, 8),
                        new FormColumn(FORWARDED.name(), Kind.DATE, 13),
                        new FormColumn(RECEIPT.name(), Kind.TEXT, 12),
                        new FormColumn(NOTE.name(), Kind.TEXT, 16))
                .build();
    }

    /** Returns the form with columns for secrecy, issuing organisation and urgency behind the ten. */
    public static TableForm extendedForm(BookCover cover) {
        return Forms.extended(
                form(cover),
                new FormColumn(SECRECY.name(), Kind.SHORT, 11),
                new FormColumn(ISSUER.name(), Kind.TEXT, 20),
                new FormColumn(URGENCY.name(), Kind.SHORT, 11));
    }

    /**
     * Writes an entry; what the form has no column for is left out.
     *
     * @throws IOException if writing fails
     */
    public static void write(OutgoingEntry entry, TableForm form, TableWriter out) throws IOException {
        Forms.write(
                ImmutableList.of(
                        entry.number().map(RegisterNumber::text).orElse(""),
                        Forms.date(entry.date()),
                        entry.subject(),
                        entry.signer(),
                        entry.recipients(),
                        entry.copyKeeper(),
                        entry.copies(),
                        Forms.date(entry.forwarded()),
                        entry.receipt(),
                        entry.note(),
                        entry.secrecy().map(Secrecy::text).orElse(""),
                        entry.issuer(),
                        entry.urgency().map(Urgency::text).orElse("")),
                form,
                out);
    }
}
