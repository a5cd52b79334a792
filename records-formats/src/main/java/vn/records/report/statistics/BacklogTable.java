package vn.records.report.statistics;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.statistics.BacklogRow;
import vn.records.statistics.BacklogTally;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.Line;
import vn.records.table.TableForm.LineKind;

/**
 * What has piled up as a table (<i>bảng tài liệu tồn đọng</i>), with the last year in which unarranged records are arranged
 * by law and the metres that makes for each year until then.
 *
 * @since 0.1
 */
public final class BacklogTable {

    private BacklogTable() {}

    /** Returns the table as of a day. */
    public static FigureTable of(
            LocalDate day, ImmutableList<BacklogRow> backlog, ShelfRatio ratio, Language language) {
        StatisticsWords words = StatisticsWords.in(language);
        TableForm form = TableForm.builder()
                .sheet(words.text("backlog.sheet"))
                .addAbove(new Line(LineKind.TITLE, words.text("backlog.title", WrittenDate.write(day))))
                .addColumns(
                        new FormColumn(words.text("column.backlog"), Kind.TEXT, 40),
                        new FormColumn(words.text("column.unit"), Kind.TEXT, 28),
                        new FormColumn(words.text("column.year"), Kind.SHORT, 8),
                        new FormColumn(words.text("column.since"), Kind.SHORT, 13),
                        new FormColumn(words.text("column.files"), Kind.NUMBER, 10),
                        new FormColumn(words.text("column.metres"), Kind.NUMBER, 10),
                        new FormColumn(words.text("column.last-year"), Kind.SHORT, 12),
                        new FormColumn(words.text("column.each-year"), Kind.NUMBER, 12))
                .build();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        Map<BacklogRow.Kind, Quantity> totals = new EnumMap<>(BacklogRow.Kind.class);
        boolean planned = false;
        for (BacklogRow row : backlog) {
            totals.merge(row.kind(), row.quantity(), Quantity::plus);
            Optional<Integer> last = BacklogTally.lastYear(row);
            planned |= last.isPresent();
            boolean unarranged = row.kind() == BacklogRow.Kind.UNARRANGED;
            rows.add(ImmutableList.of(
                    words.of("backlog", row.kind()),
                    row.unit().isEmpty() ? words.text("group.unknown") : row.unit(),
                    Integer.toString(row.year()),
                    unarranged ? "" : WrittenDate.write(row.since()),
                    unarranged ? "" : Long.toString(row.quantity().files()),
                    words.metres(row.quantity(), ratio),
                    last.map(String::valueOf).orElse(""),
                    last.map(year -> eachYear(row, year, day, ratio, words)).orElse("")));
        }
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        totals.forEach((kind, sum) -> notes.add(words.text(
                kind == BacklogRow.Kind.UNARRANGED ? "backlog.metres" : "backlog.total",
                words.of("backlog", kind),
                sum.files(),
                words.decimal(ratio.metres(sum.boxes()).toPlainString()),
                sum.withoutBoxes())));
        if (totals.isEmpty()) {
            notes.add(words.text("backlog.none"));
        }
        notes.add(words.text("ratio", ratio.boxesPerMetre()));
        if (planned) {
            notes.add(words.text("backlog.law"));
        }
        return new FigureTable(form, rows.build(), notes.build());
    }

    /** What is left over once the last year has passed is all due in the year judged for. */
    private static String eachYear(BacklogRow row, int last, LocalDate day, ShelfRatio ratio, StatisticsWords words) {
        int years = Math.max(1, last - day.getYear() + 1);
        return words.decimal(ratio.metres(row.quantity().boxes())
                .divide(BigDecimal.valueOf(years), 2, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString());
    }
}
