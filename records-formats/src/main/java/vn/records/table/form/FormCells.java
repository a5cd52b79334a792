package vn.records.table.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.register.RegisterNumber;
import vn.records.row.Column;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.WrittenDate;

/** Reads the cells of one row; what cannot be read becomes a problem. */
final class FormCells {
    private static final Phrase NUMBER =
            new Phrase("số rồi đến ký hiệu, như 05/QĐ-UBND", "a number and a symbol, such as 05/QĐ-UBND");
    private static final Phrase PLAIN_NUMBER = new Phrase("một số, như 152", "a number, such as 152");
    private static final Phrase SECRECY =
            new Phrase("Mật, Tối mật, Tuyệt mật hoặc để trống", "Mật, Tối mật, Tuyệt mật or nothing");
    private static final Phrase URGENCY =
            new Phrase("Khẩn, Thượng khẩn, Hỏa tốc hoặc để trống", "Khẩn, Thượng khẩn, Hỏa tốc or nothing");

    private final Row row;
    private final RowProblems problems;

    FormCells(Row row, RowProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    String text(Column column) {
        return row.cell(column);
    }

    Optional<LocalDate> date(Column column) {
        String text = row.cell(column);
        if (isNothing(text)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = WrittenDate.read(text);
        if (date.isEmpty()) {
            problems.add(RowProblem.bad(row, column, WrittenDate.FORM));
        }
        return date;
    }

    /** A dash is what a person writes into a cell that has nothing to say. */
    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("-") || text.equals("–") || text.equals("/");
    }

    Optional<RegisterNumber> number(Column column, Column symbol) {
        String text = row.cell(column);
        String behind = row.cell(symbol);
        return number(column, behind.isEmpty() || text.indexOf('/') >= 0 ? text : text + "/" + behind, NUMBER);
    }

    Optional<RegisterNumber> number(Column column) {
        return number(column, row.cell(column), PLAIN_NUMBER);
    }

    private Optional<RegisterNumber> number(Column column, String text, Phrase expected) {
        if (isNothing(text)) {
            return Optional.empty();
        }
        Optional<RegisterNumber> number = RegisterNumber.read(text);
        if (number.isEmpty()) {
            problems.add(RowProblem.bad(row, column, expected));
        }
        return number;
    }

    Optional<Secrecy> secrecy(Column column) {
        String text = row.cell(column);
        if (isOrdinary(text)) {
            return Optional.empty();
        }
        Optional<Secrecy> secrecy = Secrecy.ofText(text);
        if (secrecy.isEmpty()) {
            problems.add(RowProblem.bad(row, column, SECRECY));
        }
        return secrecy;
    }

    Optional<Urgency> urgency(Column column) {
        String text = row.cell(column);
        if (isOrdinary(text)) {
            return Optional.empty();
        }
        Optional<Urgency> urgency = Urgency.ofText(text);
        if (urgency.isEmpty()) {
            problems.add(RowProblem.bad(row, column, URGENCY));
        }
        return urgency;
    }

    private static boolean isOrdinary(String text) {
        return isNothing(text) || text.equalsIgnoreCase("thường") || text.equalsIgnoreCase("không");
    }

    /** Whether the row is no entry but a heading of those below, such as {@code Tháng 01}: one cell, no number in it. */
    static boolean isSeparator(Row row, Column number) {
        int filled = 0;
        String only = "";
        for (int i = 0; i < row.cells().size() && filled < 2; i++) {
            String text = row.cell(i);
            if (!text.isEmpty()) {
                filled++;
                only = text;
            }
        }
        boolean isNumber =
                only.equals(row.cell(number)) && RegisterNumber.read(only).isPresent();
        return filled == 1 && !isNumber && Character.isLetter(only.codePointAt(0));
    }
}
