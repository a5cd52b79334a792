package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
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
 * A register of acts as a table (<i>bảng danh mục văn bản</i>): one act a row, under headings in any order. A bad row is
 * refused with its line, its column and what was expected.
 *
 * @since 0.1
 */
public final class ActRows {

    private static final Column KIND = Column.required("kind", "Loại văn bản", "Tên loại", "Loại");
    private static final Column NUMBER = Column.required("number", "Số, ký hiệu", "Số và ký hiệu", "Số hiệu");
    private static final Column ISSUER = Column.optional("issuer", "Cơ quan ban hành");
    private static final Column NAME = Column.optional("name", "name_vi", "Tên văn bản", "Trích yếu", "Tên");
    private static final Column SIGNED = Column.required("signed", "Ngày ban hành", "Ngày ký", "Ngày thông qua");
    private static final Column FROM = Column.optional("in_force_from", "Ngày có hiệu lực", "Hiệu lực từ");
    private static final Column TO = Column.optional("in_force_to", "Ngày cuối còn hiệu lực", "Hiệu lực đến hết ngày");
    private static final Column ENDED_BY = Column.optional("ended_by", "Văn bản thay thế", "Thay thế bởi");
    private static final Column EVIDENCE = Column.optional("verification", "Mức xác minh");
    private static final ImmutableList<Column> COLUMNS =
            ImmutableList.of(KIND, NUMBER, ISSUER, NAME, SIGNED, FROM, TO, ENDED_BY, EVIDENCE);

    private static final Phrase KIND_FORM = new Phrase(
            "Luật, Bộ luật, Pháp lệnh, Nghị định, Thông tư, Nghị quyết, Quyết định hoặc mã như NGHI_DINH",
            "Luật, Bộ luật, Pháp lệnh, Nghị định, Thông tư, Nghị quyết, Quyết định or a code such as NGHI_DINH");
    private static final Phrase NUMBER_FORM =
            new Phrase("số, ký hiệu như 30/2020/NĐ-CP", "number and symbol such as 30/2020/NĐ-CP");
    private static final Phrase EVIDENCE_FORM = Phrase.of("T2 | T1 | S2 | S1 | M | ?");
    private static final Phrase LAST_FORM = new Phrase(
            "ngày cuối còn hiệu lực, không trước ngày có hiệu lực", "the last day in force, not before the first");

    private ActRows() {}

    /**
     * Returns the acts of a table.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static ImmutableList<RegisteredAct> read(RowSource rows, RowLimits limits) throws IOException {
        return HeadedRows.of(rows, COLUMNS).readAll(ActRows::act, limits);
    }

    private static Optional<RegisteredAct> act(Row row, RowProblems problems) {
        Optional<ActKind> kind = ActKind.read(row.cell(KIND));
        if (kind.isEmpty()) {
            problems.add(
                    row.cell(KIND).isEmpty()
                            ? RowProblem.missing(row, KIND, KIND_FORM)
                            : RowProblem.bad(row, KIND, KIND_FORM));
        }
        Optional<String> number = number(row, kind, problems);
        Optional<Optional<LocalDate>> signed = day(row, SIGNED, problems);
        Optional<Optional<LocalDate>> first = day(row, FROM, problems);
        Optional<Optional<LocalDate>> last = day(row, TO, problems);
        Optional<Evidence> evidence = evidence(row, problems);
        if (kind.isEmpty()
                || number.isEmpty()
                || signed.isEmpty()
                || first.isEmpty()
                || last.isEmpty()
                || evidence.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().isPresent()
                && last.get()
                        .filter(day -> day.isBefore(first.get().get().minusDays(1)))
                        .isPresent()) {
            problems.add(RowProblem.bad(row, TO, LAST_FORM));
            return Optional.empty();
        }
        return Optional.of(RegisteredAct.builder()
                .kind(kind.get())
                .number(number.get())
                .issuer(VietnameseText.nfc(row.cell(ISSUER)))
                .name(VietnameseText.nfc(row.cell(NAME)))
                .signed(signed.get())
                .inForceFrom(first.get())
                .inForceTo(last.get())
                .endedBy(row.cell(ENDED_BY))
                .evidence(evidence.get())
                .build());
    }

    /** A law may stand without its number where it has a name. */
    private static Optional<String> number(Row row, Optional<ActKind> kind, RowProblems problems) {
        String number = VietnameseText.nfc(row.cell(NUMBER));
        boolean named =
                kind.filter(ActKind::isNamed).isPresent() && !row.cell(NAME).isEmpty();
        if (number.isEmpty() && !named) {
            problems.add(RowProblem.missing(row, NUMBER, NUMBER_FORM));
            return Optional.empty();
        } else if (!number.isEmpty() && !isNumber(number)) {
            problems.add(RowProblem.bad(row, NUMBER, NUMBER_FORM));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.charAt(0))
                && text.indexOf('/') > 0
                && text.chars().anyMatch(Character::isLetter);
    }

    /** Returns the day of a cell, which may be blank; empty, with a problem, if it cannot be read. */
    private static Optional<Optional<LocalDate>> day(Row row, Column column, RowProblems problems) {
        String text = row.cell(column);
        Optional<LocalDate> day = WrittenDate.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            problems.add(RowProblem.bad(row, column, WrittenDate.FORM));
            return Optional.empty();
        }
        return Optional.of(day);
    }

    private static Optional<Evidence> evidence(Row row, RowProblems problems) {
        String text = row.cell(EVIDENCE);
        Optional<Evidence> evidence = text.isEmpty() ? Optional.of(Evidence.TEXT) : Evidence.ofCode(text);
        if (evidence.isEmpty()) {
            problems.add(RowProblem.bad(row, EVIDENCE, EVIDENCE_FORM));
        }
        return evidence;
    }
}
