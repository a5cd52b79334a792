package vn.records.table;

import vn.records.row.Phrase;
import vn.records.row.RowProblem;
import vn.records.row.RowsException;
import vn.records.row.Source;

/** What keeps a workbook from being read (<i>tệp không đọc được</i>), with its words. */
final class UnreadableTable {
    private static final int MOST = 120;

    private UnreadableTable() {}

    static RowsException because(Source source, int line, String vietnamese, String english) {
        return problem(source, line, RowProblem.Code.UNREADABLE_FILE, vietnamese, english);
    }

    static RowsException limit(Source source, int line, String vietnamese, String english, long most) {
        return problem(
                source,
                line,
                RowProblem.Code.LIMIT,
                "quá giới hạn: hơn " + most + " " + vietnamese,
                "over the limit: more than " + most + " " + english);
    }

    static RowsException broken(Source source, int line, String part, Exception cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof RowsException known) {
                return known;
            }
        }
        String text = String.valueOf(cause.getMessage()).replace('\n', ' ');
        String reason = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        RowsException unreadable = because(
                source,
                line,
                "phần " + part + " của tệp bị hỏng: " + reason,
                "part " + part + " of the file is damaged: " + reason);
        unreadable.initCause(cause);
        return unreadable;
    }

    /** Returns the problem of a file of an old program, or of one with a password. */
    static RowsException legacy(Source source) {
        return because(
                source,
                0,
                "tệp Excel 97–2003 (.xls) hoặc tệp có mật khẩu; hãy lưu lại thành .xlsx không có mật khẩu",
                "a file of Excel 97–2003 (.xls) or one with a password; save it as .xlsx without a password");
    }

    static RowsException noWorkbook(Source source, String vietnamese, String english) {
        return because(source, 0, "không phải sổ tính .xlsx: " + vietnamese, "not an .xlsx workbook: " + english);
    }

    private static RowsException problem(
            Source source, int line, RowProblem.Code code, String vietnamese, String english) {
        return new RowsException(RowProblem.builder()
                .source(source)
                .line(line)
                .code(code)
                .text(new Phrase(vietnamese, english))
                .build());
    }
}
