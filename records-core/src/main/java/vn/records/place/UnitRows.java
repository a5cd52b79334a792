package vn.records.place;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.law.EffectivePeriod;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;
import vn.records.row.WrittenDate;
import vn.records.text.VietnameseText;

/**
 * Administrative units as a table (<i>bảng danh mục đơn vị hành chính</i>): one unit and period a row, under headings in any
 * order. A bad row is refused with its line, its column and what was expected.
 *
 * @since 0.1
 */
public final class UnitRows {

    private static final Column CODE = Column.required("code", "Mã", "Mã đơn vị hành chính", "Mã số");
    private static final Column KIND = Column.required("kind", "Cấp", "Loại", "Loại đơn vị hành chính");
    private static final Column NAME =
            Column.required("own_name", "Tên riêng", "Tên", "Tên đơn vị hành chính", "Địa danh");
    private static final Column PARENT = Column.optional("parent_code", "Mã tỉnh", "Mã đơn vị cấp trên", "Mã cấp tỉnh");
    private static final Column FROM = Column.required("valid_from", "Từ ngày", "Hiệu lực từ", "Ngày bắt đầu");
    private static final Column TO = Column.optional("valid_to", "Đến hết ngày", "Ngày kết thúc");
    private static final ImmutableList<Column> COLUMNS = ImmutableList.of(CODE, KIND, NAME, PARENT, FROM, TO);

    private static final Phrase CODE_FORM = new Phrase("mã như 37 hoặc 00004", "a code such as 37 or 00004");
    private static final Phrase KIND_FORM = new Phrase(
            "tỉnh, thành phố, xã, phường, đặc khu, huyện, quận, thị xã, thị trấn hoặc mã như WARD",
            "tỉnh, thành phố, xã, phường, đặc khu, huyện, quận, thị xã, thị trấn or a code such as WARD");
    private static final Phrase NAME_FORM = new Phrase("tên đơn vị, như Ninh Bình", "the name, such as Ninh Bình");
    private static final Phrase LAST_FORM =
            new Phrase("ngày cuối, không trước ngày bắt đầu", "the last day, not before the first");

    private UnitRows() {}

    /**
     * Returns the units of a table. A name may have its noun: {@code Phường Hoa Lư} is read as {@code Hoa Lư}.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static ImmutableList<AdministrativeUnit> read(RowSource rows, RowLimits limits) throws IOException {
        return HeadedRows.of(rows, COLUMNS).readAll(UnitRows::unit, limits);
    }

    private static Optional<AdministrativeUnit> unit(Row row, RowProblems problems) {
        Optional<String> code = filled(row, CODE, CODE_FORM, problems);
        Optional<UnitKind> kind = filled(row, KIND, KIND_FORM, problems).flatMap(text -> kind(row, text, problems));
        Optional<String> name = filled(row, NAME, NAME_FORM, problems).flatMap(text -> name(row, kind, text, problems));
        Optional<EffectivePeriod> period = period(row, problems);
        if (code.isEmpty() || kind.isEmpty() || name.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AdministrativeUnit(code.get(), kind.get(), name.get(), row.cell(PARENT), period.get()));
    }

    private static Optional<String> filled(Row row, Column column, Phrase form, RowProblems problems) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            problems.add(RowProblem.missing(row, column, form));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<UnitKind> kind(Row row, String text, RowProblems problems) {
        Optional<UnitKind> kind = UnitKind.read(text);
        if (kind.isEmpty()) {
            problems.add(RowProblem.bad(row, KIND, KIND_FORM));
        }
        return kind;
    }

    private static Optional<String> name(Row row, Optional<UnitKind> kind, String text, RowProblems problems) {
        String name = VietnameseText.nfc(text);
        Optional<UnitKind> noun =
                UnitKind.startOf(name).filter(of -> kind.filter(of::equals).isPresent());
        String own = noun.map(of -> name.substring(of.noun().length()).strip()).orElse(name);
        if (VietnameseText.skeleton(own).isEmpty()) {
            problems.add(RowProblem.bad(row, NAME, NAME_FORM));
            return Optional.empty();
        }
        return Optional.of(own);
    }

    private static Optional<EffectivePeriod> period(Row row, RowProblems problems) {
        Optional<LocalDate> first =
                filled(row, FROM, WrittenDate.FORM, problems).flatMap(text -> day(row, FROM, problems));
        String end = row.cell(TO);
        Optional<LocalDate> last = end.isEmpty() ? Optional.empty() : day(row, TO, problems);
        if (first.isEmpty() || (last.isEmpty() && !end.isEmpty())) {
            return Optional.empty();
        }
        if (last.filter(first.get()::isAfter).isPresent()) {
            problems.add(RowProblem.bad(row, TO, LAST_FORM));
            return Optional.empty();
        }
        return Optional.of(last.map(day -> EffectivePeriod.of(first.get(), day))
                .orElseGet(() -> EffectivePeriod.since(first.get())));
    }

    private static Optional<LocalDate> day(Row row, Column column, RowProblems problems) {
        Optional<LocalDate> day = WrittenDate.read(row.cell(column));
        if (day.isEmpty()) {
            problems.add(RowProblem.bad(row, column, WrittenDate.FORM));
        }
        return day;
    }
}
