package vn.records.report.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.records.file.RecordsFile;
import vn.records.law.Citation;
import vn.records.retention.access.ReadingAccess;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.Line;
import vn.records.table.TableForm.LineKind;

/**
 * Who may use which file on a day, as a table (<i>bảng kê mức độ tiếp cận</i>).
 *
 * @since 0.1
 */
public final class AccessTable {

    private AccessTable() {}

    /** Returns the table of files on a day. */
    public static FigureTable of(LocalDate day, ImmutableList<RecordsFile> files, Language language) {
        StatisticsWords words = StatisticsWords.in(language);
        TableForm form = TableForm.builder()
                .sheet(words.text("access.sheet"))
                .addAbove(new Line(LineKind.TITLE, words.text("access.title", WrittenDate.write(day))))
                .addColumns(
                        new FormColumn(words.text("column.code"), Kind.SHORT, 15),
                        new FormColumn(words.text("column.title"), Kind.TEXT, 50),
                        new FormColumn(words.text("column.access"), Kind.TEXT, 44),
                        new FormColumn(words.text("column.open-from"), Kind.SHORT, 14),
                        new FormColumn(words.text("column.law"), Kind.TEXT, 44))
                .build();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        Map<ReadingAccess.Mode, Integer> counts = new EnumMap<>(ReadingAccess.Mode.class);
        for (RecordsFile file : files) {
            ReadingAccess access = ReadingAccess.of(file, day);
            counts.merge(access.mode(), 1, Integer::sum);
            rows.add(ImmutableList.of(
                    file.code().value(),
                    file.title(),
                    words.of("access", access.mode()),
                    access.openFrom().map(WrittenDate::write).orElse(""),
                    access.facts().stream()
                            .flatMap(fact -> fact.citations().stream())
                            .map(language == Language.VIETNAMESE ? Citation::vietnamese : Citation::english)
                            .collect(Collectors.joining("; "))));
        }
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        counts.forEach((mode, count) -> notes.add(words.text("access.total", words.of("access", mode), count)));
        return new FigureTable(form, rows.build(), notes.build());
    }
}
