package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
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
 * The index of the documents in a file as a table (<i>mục lục văn bản, tài liệu</i>), Nghị định 30/2020/NĐ-CP, Phụ lục V,
 * Mục IV.
 *
 * @since 0.1
 */
public final class DocumentIndexTable {
    private static final Column ORDINAL = Column.optional("STT", "Số TT", "TT", "Số thứ tự");
    private static final Column NUMBER = Column.required("Số, ký hiệu văn bản", "Số, ký hiệu", "Số ký hiệu VB");
    private static final Column DATE = Column.required(
            "Ngày tháng năm văn bản", "Ngày tháng văn bản", "Ngày, tháng văn bản", "Ngày tháng", "Ngày văn bản");
    private static final Column SUBJECT = Column.required(
            "Tên loại và trích yếu nội dung văn bản",
            "Trích yếu nội dung văn bản",
            "Trích yếu nội dung",
            "Trích yếu",
            "Tên loại và trích yếu nội dung");
    private static final Column AUTHOR = Column.optional("Tác giả văn bản", "Tác giả", "Cơ quan ban hành");
    private static final Column SHEETS = Column.optional("Tờ số/Trang số", "Tờ số", "Trang số", "Tờ/Trang số");
    private static final Column NOTE = Column.optional("Ghi chú");
    private static final ImmutableList<Column> COLUMNS =
            ImmutableList.of(ORDINAL, NUMBER, DATE, SUBJECT, AUTHOR, SHEETS, NOTE);

    private DocumentIndexTable() {}

    /** One line of the index, as it was written. */
    @Value.Immutable
    public interface Line extends Serializable {

        /** Returns the ordinal as written. */
        default String ordinal() {
            return "";
        }

        /** Returns number and symbol as written. */
        default String number() {
            return "";
        }

        /** Returns the date. */
        Optional<LocalDate> date();

        /** Returns type and subject. */
        default String subject() {
            return "";
        }

        /** Returns who issued it. */
        default String author() {
            return "";
        }

        /** Returns the sheets or pages it takes, such as {@code 1-5}. */
        default String sheets() {
            return "";
        }

        /** Returns the note. */
        default String note() {
            return "";
        }

        /** Returns a builder that holds what this value holds. */
        @Value.NonAttribute
        default Builder toBuilder() {
            return builder().from(this);
        }

        /** Returns a new builder. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds a line. */
        final class Builder extends ImmutableLine.Builder {
            Builder() {}
        }
    }

    /**
     * Reads an index from a CSV or XLSX file.
     *
     * @throws IOException if it cannot be read
     */
    public static ImmutableList<Line> read(Path file, TableLimits limits) throws IOException {
        try (HeadedRows rows = TableReader.headed(file, COLUMNS, limits)) {
            return rows.readAll(DocumentIndexTable::read, limits.rows());
        }
    }

    private static Optional<Line> read(Row row, RowProblems problems) {
        return Optional.of(Line.builder()
                .ordinal(row.cell(ORDINAL))
                .number(row.cell(NUMBER))
                .date(new FormCells(row, problems).date(DATE))
                .subject(row.cell(SUBJECT))
                .author(row.cell(AUTHOR))
                .sheets(row.cell(SHEETS))
                .note(row.cell(NOTE))
                .build());
    }

    /** Returns the form for a file. */
    public static TableForm form(String fileCode, int year) {
        return TableForm.builder()
                .sheet("Mục lục văn bản")
                .addAbove(
                        new TableForm.Line(TableForm.LineKind.TITLE, "MỤC LỤC VĂN BẢN, TÀI LIỆU"),
                        new TableForm.Line(TableForm.LineKind.CENTRED, "Số, ký hiệu hồ sơ: " + fileCode),
                        new TableForm.Line(TableForm.LineKind.CENTRED, "Năm " + year))
                .addColumns(
                        new FormColumn(ORDINAL.name(), Kind.NUMBER, 7),
                        new FormColumn(NUMBER.name(), Kind.SHORT, 18),
                        new FormColumn(DATE.name(), Kind.DATE, 14),
                        new FormColumn(SUBJECT.name(), Kind.TEXT, 54),
                        new FormColumn(AUTHOR.name(), Kind.TEXT, 26),
                        new FormColumn(SHEETS.name(), Kind.SHORT, 11),
                        new FormColumn(NOTE.name(), Kind.TEXT, 16))
                .build();
    }

    /**
     * Writes a line.
     *
     * @throws IOException if writing fails
     */
    public static void write(Line line, TableWriter out) throws IOException {
        out.row(ImmutableList.of(
                line.ordinal(),
                line.number(),
                Forms.date(line.date()),
                line.subject(),
                line.author(),
                line.sheets(),
                line.note()));
    }
}
