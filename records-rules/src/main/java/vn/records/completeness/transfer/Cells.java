package vn.records.completeness.transfer;

import java.util.Optional;
import java.util.OptionalInt;
import vn.records.file.FileCode;
import vn.records.retention.RetentionPeriod;
import vn.records.row.Column;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.text.VietnameseText;

/** Reads the cells of a row of a paper, and keeps whether one of them was bad. */
final class Cells {
    private static final int MOST_DIGITS = 9;
    private static final Phrase NUMBER_FORM = new Phrase("một số, như 12", "a number, such as 12");
    private static final Phrase CODE_FORM = new Phrase("số và ký hiệu hồ sơ, như 01.TCCB", "a code, such as 01.TCCB");
    private static final Phrase SPAN_FORM = new Phrase(
            "một ngày hoặc hai ngày, như 05/03/2026 - 20/12/2026", "one day or two, such as 05/03/2026 - 20/12/2026");
    private static final Phrase TERM_FORM =
            new Phrase("thời hạn có số năm, như 20 năm; hồ sơ vĩnh viễn lập mục lục riêng", "a term, such as 20 năm");

    private final Row row;
    private final RowProblems problems;
    private boolean bad;

    Cells(Row row, RowProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Whether a row is a line below a table: its first cell is a sentence, or it has neither ordinal nor what it is of. */
    static boolean isFooter(Row row, Column ordinal, Column code, Column title) {
        boolean nothing = row.cell(ordinal).isEmpty()
                && row.cell(code).isEmpty()
                && row.cell(title).isEmpty();
        return nothing || row.cell(ordinal).indexOf(' ') > 0;
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    boolean isBad() {
        return bad;
    }

    private void fail(Column column, Phrase expected) {
        bad = true;
        problems.add(
                row.cell(column).isEmpty()
                        ? RowProblem.missing(row, column, expected)
                        : RowProblem.bad(row, column, expected));
    }

    OptionalInt number(Column column, boolean required) {
        String text = row.cell(column);
        boolean digits = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && !text.isEmpty()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (required || !text.isEmpty()) {
            fail(column, NUMBER_FORM);
        }
        return OptionalInt.empty();
    }

    Optional<FileCode> code(Column column) {
        String text = VietnameseText.nfc(row.cell(column));
        if (FileCode.isCode(text)) {
            return Optional.of(FileCode.of(text));
        }
        fail(column, CODE_FORM);
        return Optional.empty();
    }

    Optional<DateSpan> span(Column column) {
        Optional<DateSpan> span = DateSpan.read(row.cell(column));
        if (span.isEmpty() && !row.cell(column).isEmpty()) {
            fail(column, SPAN_FORM);
        }
        return span;
    }

    Optional<RetentionPeriod> term(Column column) {
        Optional<RetentionPeriod> period =
                RetentionPeriod.read(row.cell(column)).filter(term -> !term.isPermanent());
        if (period.isEmpty()) {
            fail(column, TERM_FORM);
        }
        return period;
    }
}
