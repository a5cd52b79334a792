package vn.records.presentation.tidy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** A table of data, with edges and several columns, and the pages it was last laid out on (<i>bảng số liệu</i>). */
record PagedTable(Table table) {

    /** What the first column of a table with a head is called. */
    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("stt", "tt", "số tt", "số thứ tự");

    /** A row with more letters may need more than a page. */
    private static final int MOST_LETTERS = 1200;

    /** Returns those of a view; tables within others are part of their rows. */
    static ImmutableList<PagedTable> of(DocumentView view) {
        return view.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.bordered()
                        && table.rows().size() > 2
                        && columns(table.rows().get(0)) > 1)
                .map(PagedTable::new)
                .collect(ImmutableList.toImmutableList());
    }

    private static int columns(Table.Row row) {
        return row.cells().size();
    }

    /** Whether a page ends in it, behind its first row. */
    boolean isOnSeveralPages() {
        return table.rows().stream().skip(1).anyMatch(row -> paragraphs(row).anyMatch(PagedTable::breaks));
    }

    private static boolean breaks(Paragraph paragraph) {
        return !paragraph.pageBreaks().isEmpty();
    }

    /**
     * Returns the rows at its top that say what its columns are: the first, and those whose cells go on with it; none if the
     * first is not seen to be one.
     */
    List<Table.Row> head() {
        Table.Row first = table.rows().get(0);
        if (!isHead(first)) {
            return ImmutableList.of();
        }
        int rows = 1;
        while (rows < table.rows().size()
                && table.rows().get(rows).cells().stream().anyMatch(Table.Cell::continued)) {
            rows++;
        }
        return rows == table.rows().size() ? ImmutableList.of() : table.rows().subList(0, rows);
    }

    private static boolean isHead(Table.Row row) {
        List<Paragraph> shown = paragraphs(row).filter(PagedTable::isShown).toList();
        boolean numbered = !shown.isEmpty()
                && NUMBERS.contains(VietnameseText.foldCase(shown.get(0).text()));
        boolean bold = shown.stream().allMatch(PagedTable::isBold);
        boolean named =
                row.cells().stream().allMatch(cell -> paragraphs(cell.blocks()).anyMatch(PagedTable::isName));
        return named && (numbered || bold);
    }

    private static boolean isShown(Paragraph paragraph) {
        return !paragraph.text().isBlank();
    }

    private static boolean isName(Paragraph paragraph) {
        return paragraph.text().chars().anyMatch(Character::isLetter);
    }

    private static boolean isBold(Paragraph paragraph) {
        return paragraph.spans().stream()
                .filter(span ->
                        !paragraph.text().substring(span.start(), span.end()).isBlank())
                .allMatch(span -> span.format().bold());
    }

    /** Returns the rows in which a page ends and that fit on one. */
    List<Table.Row> split() {
        return table.rows().stream()
                .filter(row -> !row.whole() && isSplit(row) && letters(row) <= MOST_LETTERS)
                .toList();
    }

    /** A break before the first letter of a cell may stand before the row. */
    private static boolean isSplit(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            List<Paragraph> inside = paragraphs(cell.blocks()).toList();
            for (int i = 0; i < inside.size(); i++) {
                boolean later = i > 0;
                if (inside.get(i).pageBreaks().stream().anyMatch(offset -> later || offset > 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int letters(Table.Row row) {
        return paragraphs(row).mapToInt(paragraph -> paragraph.text().length()).sum();
    }

    /** Returns the first paragraph of a row that stands in it and in no table within it. */
    static Optional<Paragraph> first(Table.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst();
    }

    private static Stream<Paragraph> paragraphs(Table.Row row) {
        return row.cells().stream().flatMap(cell -> paragraphs(cell.blocks()));
    }

    private static Stream<Paragraph> paragraphs(ImmutableList<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table inner
                        ? inner.rows().stream().flatMap(PagedTable::paragraphs)
                        : Stream.of((Paragraph) block));
    }
}
