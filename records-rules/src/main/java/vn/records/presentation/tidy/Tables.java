package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fix;
import vn.records.finding.Fix.RowSetting;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/**
 * How tables go over pages (<i>bảng kéo qua nhiều trang</i>). Where pages end only the last layout tells; a file without one
 * tells nothing.
 *
 * @param setting what rows have to have
 */
public record Tables(RowSetting setting) implements Check<Draft> {

    private static final Verdict NO_TABLE = Verdict.notApplicable("no-data-table");
    private static final Verdict ONE_PAGE = Verdict.notApplicable("table-on-one-page");
    private static final Verdict UNKNOWN = Verdict.undecided("pages-unknown");
    private static final Verdict NO_HEAD = Verdict.undecided("table-head-not-seen");

    /** Returns the condition that the head of a table is shown on each of its pages. */
    public static Check<Draft> headRepeated() {
        return new Tables(RowSetting.REPEATED);
    }

    /** Returns the condition that no page ends in a row. */
    public static Check<Draft> rowsWhole() {
        return new Tables(RowSetting.WHOLE);
    }

    @Override
    public Verdict apply(Draft draft) {
        ImmutableList<PagedTable> tables = PagedTable.of(draft.view());
        if (tables.isEmpty()) {
            return NO_TABLE;
        }
        List<PagedTable> paged =
                tables.stream().filter(PagedTable::isOnSeveralPages).toList();
        if (paged.isEmpty()) {
            return draft.view().pageEvidence().renderedBreak() ? ONE_PAGE : UNKNOWN;
        }
        return setting == RowSetting.WHOLE ? whole(paged) : repeated(paged);
    }

    private Verdict whole(List<PagedTable> tables) {
        Sightings seen = new Sightings("");
        tables.stream().flatMap(table -> table.split().stream()).forEach(row -> see(row, seen));
        return Verdict.of(seen.faults());
    }

    private Verdict repeated(List<PagedTable> tables) {
        Sightings seen = new Sightings("");
        boolean any = false;
        for (PagedTable table : tables) {
            List<Table.Row> head = table.head();
            any |= !head.isEmpty();
            head.stream().filter(row -> !row.repeated()).forEach(row -> see(row, seen));
        }
        return any ? Verdict.of(seen.faults()) : NO_HEAD;
    }

    private void see(Table.Row row, Sightings seen) {
        Optional<Paragraph> first = PagedTable.first(row);
        if (first.isPresent()) {
            Location at = Location.of(Component.BODY, first.get().place());
            seen.add(at, beginning(row), required(), Optional.of(new Fix.SetRow(at, setting)));
        }
    }

    private Measure required() {
        return Measure.term(setting == RowSetting.WHOLE ? "whole-row" : "repeated-row");
    }

    private static String beginning(Table.Row row) {
        String text = row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().strip())
                .filter(words -> !words.isEmpty())
                .limit(2)
                .reduce((one, next) -> one + " | " + next)
                .orElse("")
                .replace('\n', ' ');
        return Around.beginning(text);
    }
}
