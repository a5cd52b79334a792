package vn.records.report.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.records.completeness.transfer.DateSpan;
import vn.records.completeness.transfer.PeriodWords;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.retention.law.Verification;
import vn.records.retention.reorganisation.Placement;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.Line;
import vn.records.table.TableForm.LineKind;

/**
 * Where the files of an agency go that changes, as a table (<i>bảng kê nơi bàn giao hồ sơ</i>).
 *
 * @since 0.1
 */
public final class PlacementTable {

    /**
     * A file and what is known of it.
     *
     * @param file the file
     * @param judged the file as it is judged on the day of the change
     * @param placement where it goes, or why that is open
     */
    public record Placed(RecordsFile file, Disposition judged, Placement placement) {}

    private PlacementTable() {}

    /** Returns in words where a file goes; the words for what is open where that is open. */
    public static String destination(Placement placement, Language language) {
        StatisticsWords words = StatisticsWords.in(language);
        if (placement instanceof Placement.Goes goes) {
            String keeper = words.of("keeper", goes.to().keeper());
            return goes.to()
                    .body()
                    .map(body -> words.text("keeper.of", keeper, body))
                    .orElse(keeper);
        }
        return words.text("keeper.open");
    }

    /** Returns the title for the files of an agency that changed on a day. */
    public static String title(LocalDate day, Language language) {
        return StatisticsWords.in(language).text("placement.title", WrittenDate.write(day));
    }

    /** Returns the table of files under a title. */
    public static FigureTable of(String title, ImmutableList<Placed> files, ShelfRatio ratio, Language language) {
        StatisticsWords words = StatisticsWords.in(language);
        TableForm form = TableForm.builder()
                .sheet(words.text("placement.sheet"))
                .addAbove(new Line(LineKind.TITLE, title))
                .addColumns(
                        new FormColumn(words.text("column.ordinal"), Kind.NUMBER, 7),
                        new FormColumn(words.text("column.code"), Kind.SHORT, 15),
                        new FormColumn(words.text("column.title"), Kind.TEXT, 44),
                        new FormColumn(words.text("column.unit"), Kind.TEXT, 20),
                        new FormColumn(words.text("column.span"), Kind.SHORT, 16),
                        new FormColumn(words.text("column.period"), Kind.SHORT, 12),
                        new FormColumn(words.text("column.destination"), Kind.TEXT, 30),
                        new FormColumn(words.text("column.law"), Kind.TEXT, 34))
                .build();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        int ordinal = 0;
        for (Placed placed : files) {
            RecordsFile file = placed.file();
            rows.add(ImmutableList.of(
                    Integer.toString(++ordinal),
                    file.code().value(),
                    file.title(),
                    file.unit().orElse(""),
                    DateSpan.of(file).map(DateSpan::toString).orElse(""),
                    placed.judged().period().map(PeriodWords::of).orElse(""),
                    where(placed.placement(), words, language),
                    law(placed.placement(), language)));
        }
        return new FigureTable(form, rows.build(), notes(files, ratio, words, language));
    }

    private static String where(Placement placement, StatisticsWords words, Language language) {
        return placement instanceof Placement.Open open
                ? words.text("keeper.open") + ": " + words.of("open", open.reason())
                : destination(placement, language);
    }

    private static String law(Placement placement, Language language) {
        return placement.facts().stream()
                .flatMap(fact -> fact.citations().stream().limit(1))
                .map(citation -> language == Language.VIETNAMESE ? citation.vietnamese() : citation.english())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static ImmutableList<String> notes(
            ImmutableList<Placed> files, ShelfRatio ratio, StatisticsWords words, Language language) {
        Map<String, Quantity> sums = new LinkedHashMap<>();
        for (Placed placed : files) {
            sums.merge(destination(placed.placement(), language), Quantity.of(placed.file()), Quantity::plus);
        }
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        sums.forEach((name, sum) -> notes.add(words.text(
                "backlog.total",
                name,
                sum.files(),
                words.decimal(ratio.metres(sum.boxes()).toPlainString()),
                sum.withoutBoxes())));
        boolean summary = files.stream()
                .flatMap(placed -> placed.placement().facts().stream())
                .anyMatch(fact -> fact.verification() != Verification.TEXT);
        if (summary) {
            notes.add(words.text("placement.summary"));
        }
        return notes.build();
    }
}
