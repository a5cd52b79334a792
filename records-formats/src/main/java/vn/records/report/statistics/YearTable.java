package vn.records.report.statistics;

import com.google.common.collect.ImmutableList;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.rule.Language;
import vn.records.statistics.Breakdown;
import vn.records.statistics.Figure;
import vn.records.statistics.Indicator;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.Line;
import vn.records.table.TableForm.LineKind;

/**
 * The figures of a year as a table (<i>bảng số liệu thống kê năm</i>).
 *
 * @since 0.1
 */
public final class YearTable {

    private YearTable() {}

    /**
     * Returns the table.
     *
     * @param outside how many lines of registers were of other years
     */
    public static FigureTable of(
            int year, ImmutableList<Figure> figures, long outside, ShelfRatio ratio, Language language) {
        StatisticsWords words = StatisticsWords.in(language);
        TableForm.Builder form = TableForm.builder()
                .sheet(words.text("year.sheet"))
                .addAbove(new Line(LineKind.TITLE, words.text("year.title", year)));
        form.addColumns(
                new FormColumn(words.text("column.indicator"), Kind.TEXT, 44),
                new FormColumn(words.text("column.by"), Kind.TEXT, 16),
                new FormColumn(words.text("column.group"), Kind.TEXT, 30),
                new FormColumn(words.text("column.number"), Kind.NUMBER, 12),
                new FormColumn(words.text("column.boxes"), Kind.NUMBER, 10),
                new FormColumn(words.text("column.metres"), Kind.NUMBER, 10),
                new FormColumn(words.text("column.sheet"), Kind.SHORT, 10));
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        long withoutBoxes = 0;
        for (Figure figure : figures) {
            Quantity quantity = figure.quantity();
            Indicator indicator = figure.indicator();
            boolean all = figure.by() == Breakdown.ALL;
            if (all && indicator == Indicator.HELD) {
                withoutBoxes = quantity.withoutBoxes();
            }
            rows.add(ImmutableList.of(
                    words.of("indicator", indicator),
                    words.of("by", figure.by()),
                    all ? "" : group(figure, words),
                    Long.toString(quantity.files()),
                    words.boxes(quantity),
                    words.metres(quantity, ratio),
                    indicator.sheet(year).orElse("")));
        }
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        notes.add(words.text("ratio", ratio.boxesPerMetre()));
        if (withoutBoxes > 0) {
            notes.add(words.text("without-boxes", withoutBoxes));
        }
        if (outside > 0) {
            notes.add(words.text("year.outside", outside));
        }
        notes.add(words.text(
                figures.stream()
                                .anyMatch(
                                        figure -> figure.indicator().sheet(year).isPresent())
                        ? "year.sheets"
                        : "year.no-sheets"));
        notes.add(words.text("year.by-hand"));
        return new FigureTable(form.build(), rows.build(), notes.build());
    }

    private static String group(Figure figure, StatisticsWords words) {
        return figure.group().isEmpty()
                ? words.text("group.unknown")
                : switch (figure.by()) {
                    case FAMILY, MEDIUM, PERIOD -> words.orSame("group", figure.group());
                    default -> figure.group();
                };
    }
}
