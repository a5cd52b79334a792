package vn.records.presentation.recognition.line;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;

/**
 * The two sides of a head (<i>hai bên phần đầu văn bản</i>).
 *
 * @param left the issuer's side, from the top
 * @param right the side of Quốc hiệu, from the top
 */
public record Sides(ImmutableList<Line> left, ImmutableList<Line> right) {

    public static Sides ofTable(ImmutableList<Line> table, Zone anchor) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : table) {
            Zone zone = line.zone().orElseThrow();
            int firstRight = zone.row() <= anchor.row() ? anchor.cell() : Math.max(1, zone.cells() - 1);
            boolean isLeft = zone.cell() < firstRight;
            (isLeft ? left : right).add(line.trimmed());
        }
        return new Sides(ImmutableList.copyOf(left), ImmutableList.copyOf(right));
    }

    /** Lines in which the sides are set apart by tabs or spaces, or stand one below the other. */
    public static Sides ofParagraphs(ImmutableList<Line> head, Line anchor) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : head) {
            ImmutableList<Line> columns = joined(line.columns());
            boolean atAnchor = line.index() == anchor.index();
            if (line.index() < anchor.index()) {
                left.addAll(columns);
            } else if (!atAnchor || (columns.size() > 1 && columns.get(0).start() < anchor.start())) {
                columns.stream().limit(1).forEach(left::add);
                columns.stream().skip(1).forEach(right::add);
            } else {
                right.addAll(columns);
            }
        }
        return new Sides(ImmutableList.copyOf(left), ImmutableList.copyOf(right));
    }

    /** A number still to be written leaves a gap, which lays out no columns: {@code Số:        /QĐ-SNV}. */
    private static ImmutableList<Line> joined(ImmutableList<Line> columns) {
        boolean number = columns.size() > 1
                && columns.get(0).key().equals("so")
                && (columns.get(1).folded().startsWith("/")
                        || columns.get(1).folded().startsWith("-"));
        return number
                ? ImmutableList.<Line>builder()
                        .add(columns.get(0)
                                .part(columns.get(0).start(), columns.get(1).end()))
                        .addAll(columns.subList(2, columns.size()))
                        .build()
                : columns;
    }

    /** The box of Quốc hiệu, and all others. */
    public static Sides ofBoxes(ImmutableList<Line> boxes, Line anchor) {
        return new Sides(
                boxes.stream().filter(line -> !isSameBox(line, anchor)).collect(toImmutableList()),
                boxes.stream().filter(line -> isSameBox(line, anchor)).collect(toImmutableList()));
    }

    public static boolean isSameBox(Line a, Line b) {
        return a.paragraph().place().parent().equals(b.paragraph().place().parent());
    }

    public static Sides withoutAnchor(ImmutableList<Line> head) {
        return new Sides(head.stream().filter(line -> !line.isBlank()).collect(toImmutableList()), ImmutableList.of());
    }
}
