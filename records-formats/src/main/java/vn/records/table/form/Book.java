package vn.records.table.form;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.WrittenDate;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;
import vn.records.table.TableWriter;

/**
 * The books of Phụ lục IV besides the two registers (<i>các sổ khác</i>): rows of cells under the headings of the form.
 * No rule looks into them.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum Book {
    /** Phụ lục IV, Mục III. */
    POST(
            "SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN",
            "Gửi bưu điện",
            new FormColumn("Ngày chuyển", Kind.DATE, 14),
            new FormColumn("Số, ký hiệu văn bản", Kind.SHORT, 22),
            new FormColumn("Nơi nhận văn bản", Kind.TEXT, 40),
            new FormColumn("Số lượng bì", Kind.NUMBER, 10),
            new FormColumn("Ký nhận và dấu bưu điện", Kind.TEXT, 24),
            new FormColumn("Ghi chú", Kind.TEXT, 20)),
    /** Phụ lục IV, Mục IV. */
    COPY_USE(
            "SỔ SỬ DỤNG BẢN LƯU",
            "Sử dụng bản lưu",
            new FormColumn("Ngày tháng", Kind.DATE, 14),
            new FormColumn("Họ tên người sử dụng", Kind.TEXT, 24),
            new FormColumn("Số, ký hiệu ngày tháng văn bản", Kind.SHORT, 22),
            new FormColumn("Tên loại và trích yếu nội dung văn bản", Kind.TEXT, 44),
            new FormColumn("Số và ký hiệu HS", Kind.SHORT, 14),
            new FormColumn("Ký nhận", Kind.TEXT, 12),
            new FormColumn("Ngày trả", Kind.DATE, 14),
            new FormColumn("Người cho phép sử dụng", Kind.TEXT, 20),
            new FormColumn("Ghi chú", Kind.TEXT, 14)),
    /** Phụ lục IV, Mục VIII. */
    FOLLOW_UP(
            "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN",
            "Theo dõi giải quyết",
            new FormColumn("Số đến", Kind.NUMBER, 9),
            new FormColumn(
                    "Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản", Kind.TEXT, 56),
            new FormColumn("Đơn vị hoặc người nhận", Kind.TEXT, 22),
            new FormColumn("Thời hạn giải quyết", Kind.DATE, 14),
            new FormColumn("Tiến độ giải quyết", Kind.TEXT, 20),
            new FormColumn("Số, ký hiệu văn bản trả lời", Kind.SHORT, 20),
            new FormColumn("Ghi chú", Kind.TEXT, 14));

    private final String title;
    private final String sheet;
    private final ImmutableList<FormColumn> columns;

    Book(String title, String sheet, FormColumn... columns) {
        this.title = title;
        this.sheet = sheet;
        this.columns = ImmutableList.copyOf(columns);
    }

    /** Returns the columns of the form. */
    public ImmutableList<FormColumn> columns() {
        return columns;
    }

    /** Returns the form with a cover. */
    public TableForm form(BookCover cover) {
        return TableForm.builder()
                .sheet(sheet)
                .addAllAbove(Forms.above(title, cover))
                .addAllColumns(columns)
                .build();
    }

    /**
     * Writes a row.
     *
     * @throws IllegalArgumentException if it has not one cell for each column
     * @throws IOException if writing fails
     */
    public void write(List<String> cells, TableWriter out) throws IOException {
        checkArgument(cells.size() == columns.size(), "%s cells for %s columns", cells.size(), columns.size());
        out.row(cells);
    }

    /**
     * Reads the rows of a CSV or XLSX file; dates come as {@code dd/MM/yyyy}.
     *
     * @throws IOException if it cannot be read
     */
    public ImmutableList<ImmutableList<String>> read(Path file, TableLimits limits) throws IOException {
        ImmutableList<Column> wanted = columns.stream()
                .map(column -> Column.required(column.heading()))
                .collect(toImmutableList());
        try (HeadedRows rows = TableReader.headed(file, wanted, limits)) {
            return rows.readAll(
                    (row, problems) -> {
                        ImmutableList.Builder<String> cells = ImmutableList.builder();
                        for (int i = 0; i < columns.size(); i++) {
                            String text = row.cell(wanted.get(i));
                            boolean date = columns.get(i).kind() == Kind.DATE;
                            cells.add(
                                    date
                                            ? WrittenDate.read(text)
                                                    .map(WrittenDate::write)
                                                    .orElse(text)
                                            : text);
                        }
                        return Optional.of(cells.build());
                    },
                    limits.rows());
        }
    }
}
