package vn.records.docx.generate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import vn.records.content.BodyBlock;

/** A table with edges and a line of headings that is repeated on each page. */
final class TableText {

    private static final int LEAST_SHARE = 4;
    private static final int MOST_SHARE = 40;
    private static final int BESIDE_WORD = 180;

    private final StoryMarkup story;
    private final int width;

    TableText(StoryMarkup story, int width) {
        this.story = story;
        this.width = width;
    }

    /** Writes a table whose columns are as wide as their longest words ask, within bounds. */
    void write(BodyBlock.Table table) {
        int[] shares = new int[table.headings().size()];
        for (int i = 0; i < shares.length; i++) {
            int longest = table.headings().get(i).length() / 2;
            for (ImmutableList<String> row : table.rows()) {
                longest = Math.max(longest, row.get(i).length());
            }
            shares[i] = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, longest));
        }
        int[] widths = begin(table.headings(), shares);
        table.rows().forEach(row -> row(widths, row));
        story.endTable();
    }

    /** Begins a table with its headings; returns the widths of its columns. */
    int[] begin(List<String> headings, int... shares) {
        int[] widths = divided(headings, shares);
        story.beginTable(true, widths);
        story.beginRow(true);
        cells(Look.TABLE_HEAD, widths, headings);
        story.endRow();
        return widths;
    }

    void row(int[] widths, List<String> cells) {
        story.beginRow(false);
        cells(Look.TABLE_TEXT, widths, cells);
        story.endRow();
    }

    void headingRow(int[] widths, List<String> cells) {
        story.beginRow(false);
        cells(Look.TABLE_HEAD, widths, cells);
        story.endRow();
    }

    private void cells(Look look, int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            story.beginCell(widths[i]);
            story.line(look, i < cells.size() ? cells.get(i) : "");
            story.endCell();
        }
    }

    /** No column is narrower than the longest word of its heading. */
    private int[] divided(List<String> headings, int... shares) {
        int all = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        int over = 0;
        int free = 0;
        for (int i = 0; i < shares.length; i++) {
            int least = least(headings.get(i));
            widths[i] = Math.max(least, width * shares[i] / all);
            over += widths[i];
            free += widths[i] - least;
        }
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            int spare = widths[i] - least(headings.get(i));
            widths[i] -= free == 0 ? 0 : (int) ((long) (over - width) * spare / free);
            given += i < shares.length - 1 ? widths[i] : 0;
        }
        widths[shares.length - 1] = Math.max(1, width - given);
        return widths;
    }

    private int least(String heading) {
        double longest = 0;
        for (String word : Splitter.on(' ').split(heading)) {
            longest = Math.max(longest, story.width(Look.TABLE_HEAD, word).toPoints());
        }
        return (int) Math.ceil(longest * StoryMarkup.TWIPS_PER_POINT) + BESIDE_WORD;
    }
}
