package vn.records.retention.printed;

import vn.records.retention.RetentionPeriod;
import vn.records.row.Phrase;
import vn.records.row.RowProblem;
import vn.records.row.Source;

/** What is said of rows that cannot be read (<i>dòng không đọc được</i>). */
final class Unread {

    private static final String PERIOD = "Thời hạn bảo quản";
    private static final int LONGEST = 80;

    private Unread() {}

    static RowProblem of(Source source, int line, Phrase text, Phrase expected) {
        return RowProblem.builder()
                .source(source)
                .line(line)
                .code(RowProblem.Code.BAD_VALUE)
                .text(text)
                .expected(expected)
                .build();
    }

    static RowProblem period(Source source, int line, String text) {
        return RowProblem.builder()
                .source(source)
                .line(line)
                .column(PERIOD)
                .code(RowProblem.Code.BAD_VALUE)
                .text(new Phrase("không đọc được “" + shown(text) + "”", "cannot read “" + shown(text) + "”"))
                .expected(new Phrase(
                        "Vĩnh viễn, số năm từ 1 đến " + RetentionPeriod.MOST_YEARS
                                + ", “Đến khi văn bản hết hiệu lực”, “Theo tuổi thọ công trình” hoặc event:KEY",
                        "Vĩnh viễn, 1 to " + RetentionPeriod.MOST_YEARS
                                + " years, “Đến khi văn bản hết hiệu lực”, “Theo tuổi thọ công trình” or event:KEY"))
                .build();
    }

    static RowProblem noPeriod(Source source, int line, String title) {
        return RowProblem.builder()
                .source(source)
                .line(line)
                .column(PERIOD)
                .code(RowProblem.Code.MISSING_VALUE)
                .text(new Phrase("“" + shown(title) + "” không có thời hạn", "“" + shown(title) + "” has no period"))
                .expected(new Phrase(
                        "thời hạn, hoặc các dòng con có thời hạn ngay bên dưới",
                        "a period, or parts with periods right below"))
                .build();
    }

    static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
