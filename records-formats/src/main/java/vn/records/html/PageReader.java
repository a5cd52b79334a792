package vn.records.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/** One reading of one page. */
final class PageReader {

    private static final ImmutableSet<String> INVISIBLE =
            ImmutableSet.of("script", "style", "head", "title", "template", "noscript", "object", "svg", "select");
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 10_000;
    private static final int DEEPEST = 256;

    /** Any; style sheets are not read. */
    private static final TextFormat FORMAT = TextFormat.builder()
            .font("")
            .accentedFont("")
            .size(FontSize.points(14))
            .build();

    private final ReadLimits limits;
    private int blocks;
    private long letters;

    PageReader(ReadLimits limits) {
        this.limits = limits;
    }

    DocumentView read(Element body) throws DocumentReadException {
        Story story = new Story(Place.root("body"));
        walk(body, story, 0, 0);
        return DocumentView.builder().addAllBody(story.end()).build();
    }

    /** The blocks of a page or a cell so far, and the paragraph that is open. */
    private final class Story {
        private final Place place;
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int paragraphs;
        private int tables;

        Story(Place place) {
            this.place = place;
        }

        void text(String words) throws DocumentReadException {
            letters += words.length();
            if (letters > limits.textLength()) {
                throw limit("letters of text", "số ký tự", limits.textLength());
            }
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean space = VietnameseText.isSpace(c);
                boolean again = open.length() == 0 || open.charAt(open.length() - 1) == ' ';
                if (!space || !again) {
                    open.append(space ? ' ' : c);
                }
            }
        }

        void breakParagraph() throws DocumentReadException {
            String text = open.toString().strip();
            open.setLength(0);
            if (!text.isEmpty()) {
                count();
                blocks.add(Paragraph.builder()
                        .place(place.child("p", paragraphs++))
                        .text(text)
                        .addSpans(new Span(0, text.length(), FORMAT))
                        .format(ParagraphFormat.PLAIN)
                        .build());
            }
        }

        Place nextTable() {
            return place.child("table", tables++);
        }

        ImmutableList<Block> end() throws DocumentReadException {
            breakParagraph();
            return ImmutableList.copyOf(blocks);
        }
    }

    private void count() throws DocumentReadException {
        if (++blocks > limits.blocks()) {
            throw limit("paragraphs, rows and cells", "số đoạn, dòng và ô", limits.blocks());
        }
    }

    private static DocumentReadException limit(String english, String vietnamese, long most) {
        return new DocumentReadException(
                DocumentReadException.Code.LIMIT_EXCEEDED,
                "over the limit: " + most + " " + english,
                "quá giới hạn: " + vietnamese + " " + most);
    }

    private void walk(Element element, Story story, int depth, int nesting) throws DocumentReadException {
        if (depth > DEEPEST) {
            throw limit("elements in each other", "số thẻ lồng nhau", DEEPEST);
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                story.text(text.getWholeText());
            } else if (node instanceof Element child && !INVISIBLE.contains(child.normalName())) {
                child(child, story, depth, nesting);
            }
        }
    }

    private void child(Element child, Story story, int depth, int nesting) throws DocumentReadException {
        String name = child.normalName();
        if (name.equals("br")) {
            story.breakParagraph();
        } else if (name.equals("table")) {
            story.breakParagraph();
            story.blocks.add(table(child, story.nextTable(), depth, nesting + 1));
        } else if (child.isBlock()) {
            story.breakParagraph();
            walk(child, story, depth + 1, nesting);
            story.breakParagraph();
        } else {
            walk(child, story, depth + 1, nesting);
        }
    }

    private Table table(Element table, Place place, int depth, int nesting) throws DocumentReadException {
        if (nesting > limits.nesting()) {
            throw limit("tables in each other", "số bảng lồng nhau", limits.nesting());
        }
        ImmutableList.Builder<Table.Row> rows = ImmutableList.builder();
        Map<Integer, Merged> merged = new HashMap<>();
        int index = 0;
        for (Element row : rows(table)) {
            count();
            rows.add(row(row, place.child("row", index++), merged, depth, nesting));
        }
        return new Table(place, true, rows.build());
    }

    /** Rows of this table, and none of a table in a cell of it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(one -> one.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    /**
     * A cell that goes on in the rows below.
     *
     * @param columns how many columns it covers
     * @param rows in how many rows it still goes on
     */
    private record Merged(int columns, int rows) {}

    private Table.Row row(Element row, Place place, Map<Integer, Merged> merged, int depth, int nesting)
            throws DocumentReadException {
        ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
        int column = 0;
        int index = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            for (Merged above = merged.get(column); above != null; above = merged.get(column)) {
                cells.add(goingOn(place.child("cell", index++), column, above, merged));
                column += above.columns();
            }
            count();
            Place own = place.child("cell", index++);
            Story story = new Story(own);
            walk(cell, story, depth + 1, nesting);
            int columns = number(cell, "colspan", MOST_COLUMNS);
            int below = number(cell, "rowspan", MOST_ROWS) - 1;
            if (below > 0) {
                merged.put(column, new Merged(columns, below));
            }
            cells.add(new Table.Cell(own, column, columns, false, Length.ZERO, story.end()));
            column += columns;
            if (column > MOST_COLUMNS) {
                throw limit("columns of a table", "số cột của bảng", MOST_COLUMNS);
            }
        }
        for (Merged above = merged.get(column); above != null; above = merged.get(column)) {
            cells.add(goingOn(place.child("cell", index++), column, above, merged));
            column += above.columns();
        }
        return new Table.Row(cells.build());
    }

    private static Table.Cell goingOn(Place place, int column, Merged above, Map<Integer, Merged> merged) {
        if (above.rows() == 1) {
            merged.remove(column);
        } else {
            merged.put(column, new Merged(above.columns(), above.rows() - 1));
        }
        return new Table.Cell(place, column, above.columns(), true, Length.ZERO, ImmutableList.of());
    }

    private static int number(Element cell, String attribute, int most) {
        Integer stated = Ints.tryParse(cell.attr(attribute).strip());
        return stated == null ? 1 : Math.max(1, Math.min(stated, most));
    }
}
