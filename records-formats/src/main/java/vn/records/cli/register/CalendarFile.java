package vn.records.cli.register;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.registering.WorkingDays;
import vn.records.row.DelimitedText;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;
import vn.records.row.Source;
import vn.records.row.WrittenDate;

/**
 * A list of days off (<i>lịch ngày nghỉ</i>): one date a line, words behind it and lines that begin with {@code #} passed
 * over; a date with {@code +} in front is a working day although the week says otherwise.
 */
final class CalendarFile {
    private static final Phrase FORM = new Phrase(
            "mỗi dòng một ngày nghỉ, như 2/9/2026 hoặc 2026-09-02; +2026-09-05 là ngày làm bù",
            "one day off a line, such as 2/9/2026 or 2026-09-02; +2026-09-05 for a day that is worked");

    private CalendarFile() {}

    static WorkingDays read(Path file) throws IOException {
        WorkingDays.Builder days = WorkingDays.builder().knowsHolidays(true);
        RowProblems problems = RowProblems.within(RowLimits.DEFAULT);
        try (InputStream in = Files.newInputStream(file);
                RowSource rows =
                        DelimitedText.utf8(in, Source.of(String.valueOf(file.getFileName())), ',', RowLimits.DEFAULT)) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                add(row.get(), days, problems);
            }
        }
        problems.throwIfAny();
        return days.build();
    }

    private static void add(Row row, WorkingDays.Builder days, RowProblems problems) {
        String text = row.cell(0);
        boolean heading = row.line() == 1 && CharMatcher.inRange('0', '9').matchesNoneOf(text);
        if (text.startsWith("#") || heading) {
            return;
        }
        boolean worked = text.startsWith("+");
        String written = firstWord(worked ? text.substring(1) : text);
        Optional<LocalDate> date = WrittenDate.read(written);
        if (date.isEmpty()) {
            problems.add(RowProblem.builder()
                    .source(row.source())
                    .line(row.line())
                    .code(RowProblem.Code.BAD_VALUE)
                    .text(new Phrase("không đọc được ngày “" + written + "”", "no date: “" + written + "”"))
                    .expected(FORM)
                    .build());
        } else if (worked) {
            days.addWorked(date.get());
        } else {
            days.addOff(date.get());
        }
    }

    private static String firstWord(String text) {
        int end = CharMatcher.anyOf(" \t;").indexIn(text);
        return end < 0 ? text : text.substring(0, end);
    }
}
