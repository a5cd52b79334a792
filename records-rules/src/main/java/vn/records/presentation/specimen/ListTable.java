package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.measure.Length;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Table;

/**
 * A list of files as a table with a head (<i>bảng danh mục hồ sơ</i>), for examples.
 *
 * @param table the table
 */
public record ListTable(Table table) {

    private static final Place ANYWHERE = Place.root("body");
    private static final int ROWS = 4;
    private static final int LAST_OF_PAGE = 2;

    /** Returns one on a single page, as far as is known. */
    public static ListTable whole() {
        return of(ImmutableList.of());
    }

    /**
     * Returns one in whose third row a page ends.
     *
     * @param offset before which letter of its text; 0 for a page that ends before the row
     */
    public static ListTable broken(int offset) {
        return of(ImmutableList.of(offset));
    }

    private static ListTable of(ImmutableList<Integer> breaks) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("*STT*", "*Tên hồ sơ*", ImmutableList.of()));
        for (int i = 1; i <= ROWS; i++) {
            ImmutableList<Integer> here = i == LAST_OF_PAGE ? breaks : ImmutableList.of();
            rows.add(row("Hồ sơ " + i, "Báo cáo", here));
        }
        return new ListTable(new Table(ANYWHERE, true, ImmutableList.copyOf(rows)));
    }

    private static Table.Row row(String first, String second, ImmutableList<Integer> breaks) {
        Paragraph typed = TypedParagraph.left(13, first);
        Paragraph begins = Paragraph.builder()
                .place(typed.place())
                .text(typed.text())
                .addAllSpans(typed.spans())
                .format(typed.format())
                .addAllPageBreaks(breaks)
                .build();
        return new Table.Row(ImmutableList.of(cell(0, begins), cell(1, TypedParagraph.left(13, second))));
    }

    private static Table.Cell cell(int column, Paragraph paragraph) {
        return new Table.Cell(ANYWHERE, column, 1, false, Length.mm(60), ImmutableList.of(paragraph));
    }

    /** Returns one whose head is shown on each page. */
    public ListTable withHeadRepeated() {
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.set(0, new Table.Row(rows.get(0).cells(), true, false));
        return new ListTable(new Table(ANYWHERE, true, ImmutableList.copyOf(rows)));
    }

    /** Returns one without its first row. */
    public ListTable withoutHead() {
        return new ListTable(
                new Table(ANYWHERE, true, table.rows().subList(1, table.rows().size())));
    }
}
