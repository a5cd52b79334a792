package vn.records.presentation.recognition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;
import vn.records.text.VietnameseText;

/**
 * Finds the head of a document: Quốc hiệu and Tiêu ngữ, the agencies, the number, the place and date, the subject of an
 * official letter (boxes 1 to 5b of Phụ lục I, Phần I, Mục IV).
 *
 * <p>Quốc hiệu is the anchor: its words are fixed. What stands left of it, in the same table or on the same lines, is
 * the issuer's side.
 */
final class HeaderFinder {

    private static final int LINES_TO_SEARCH = 40;
    private static final int LINES_OF_HEAD = 16;

    private final ImmutableList<Line> lines;
    private final boolean attached;
    private final Found found;
    private int end;

    private HeaderFinder(ImmutableList<Line> lines, boolean attached, Found found) {
        this.lines = lines;
        this.attached = attached;
        this.found = found;
    }

    /** Adds what it finds; returns the index of the first line after the head, the first one given if there is none. */
    static int find(ImmutableList<Line> lines, Found found) {
        int to = Boundaries.endOfHead(lines);
        boolean attached = to < lines.size() && Boundaries.isReference(lines.get(to));
        HeaderFinder finder = new HeaderFinder(lines.subList(0, to), attached, found);
        finder.end = lines.isEmpty() ? 0 : lines.get(0).index();
        finder.find();
        return finder.end;
    }

    private void find() {
        Line anchor = nationalName();
        if (anchor == null) {
            anchor = motto(0, null);
        } else {
            motto(position(anchor), anchor);
        }
        Sides sides;
        if (anchor == null) {
            sides = Sides.withoutAnchor(head(0));
        } else if (anchor.zone().isPresent()) {
            sides = Sides.ofTable(tableLines(anchor.zone().get()), anchor.zone().get());
            if (sides.left().isEmpty()) {
                sides = Sides.ofParagraphs(head(0), anchor);
            }
        } else {
            sides = Sides.ofParagraphs(head(0), anchor);
        }
        new HeadReader(found, attached, this::reach).read(sides, anchor, head(anchor == null ? 0 : position(anchor)));
    }

    /** The lines from one on, as far as a head may go. */
    private ImmutableList<Line> head(int from) {
        int shown = 0;
        int to = from;
        while (to < lines.size() && shown < LINES_OF_HEAD) {
            shown += lines.get(to++).isBlank() ? 0 : 1;
        }
        return lines.subList(from, to);
    }

    private int position(Line line) {
        return line.index() - lines.get(0).index();
    }

    private ImmutableList<Line> tableLines(Zone zone) {
        ImmutableList<Line> inTable = lines.stream()
                .filter(line -> line.zone().filter(zone::isSameTable).isPresent())
                .collect(toImmutableList());
        reach(inTable.get(inTable.size() - 1));
        return inTable;
    }

    private void reach(Line line) {
        end = Math.max(end, line.index() + 1);
    }

    private @Nullable Line nationalName() {
        int shown = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (++shown > LINES_TO_SEARCH) {
                break;
            }
            Optional<Line> name = nameIn(line);
            if (name.isPresent()) {
                found.add(Component.NATIONAL_NAME, name.get(), "fixed-words");
                reach(line);
                return name.get();
            }
        }
        return null;
    }

    private static Optional<Line> nameIn(Line line) {
        if (!line.isShort()) {
            return Optional.empty();
        }
        for (Line column : line.columns()) {
            if (HeadAnchor.isNationalName(column)) {
                return Optional.of(column);
            }
            int at = column.key().indexOf(HeadAnchor.NATIONAL_NAME);
            if (at >= 0 && column.key().contains(HeadAnchor.NATIONAL_MOTTO)) {
                return Optional.of(letters(column, at, HeadAnchor.NATIONAL_NAME.length()));
            }
        }
        return Optional.empty();
    }

    private @Nullable Line motto(int from, @Nullable Line name) {
        int to = Math.min(lines.size(), name == null ? LINES_TO_SEARCH : from + LINES_OF_HEAD);
        for (Line line : lines.subList(from, to)) {
            if (line.isBlank() || !line.isShort()) {
                continue;
            }
            for (Line column : line.columns()) {
                Optional<Line> motto = mottoIn(column);
                if (motto.isPresent()) {
                    found.add(Component.NATIONAL_MOTTO, motto.get(), "fixed-words");
                    reach(line);
                    return motto.get();
                }
            }
        }
        return null;
    }

    private static Optional<Line> mottoIn(Line column) {
        if (HeadAnchor.isNationalMotto(column)) {
            return Optional.of(column);
        }
        int at = column.key().indexOf(HeadAnchor.NATIONAL_MOTTO);
        return at > 0 && column.key().startsWith(HeadAnchor.NATIONAL_NAME)
                ? Optional.of(letters(column, at, HeadAnchor.NATIONAL_MOTTO.length()))
                : Optional.empty();
    }

    /** The part of a line from one letter on, so many letters long, with the signs between them. */
    private static Line letters(Line line, int skip, int count) {
        String text = line.paragraph().text();
        int seen = 0;
        int from = -1;
        for (int i = line.start(); i < line.end(); i++) {
            seen += VietnameseText.skeleton(text.substring(i, i + 1)).length();
            if (from < 0 && seen > skip) {
                from = i;
            }
            if (seen == skip + count) {
                return line.part(from, Math.min(line.end(), endOfLetter(text, i + 1)));
            }
        }
        return line;
    }

    private static int endOfLetter(String text, int from) {
        int i = from;
        while (i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i++;
        }
        return i;
    }

    /**
     * The two sides of a head.
     *
     * @param left the issuer's side, from the top
     * @param right the side of Quốc hiệu, from the top
     */
    record Sides(ImmutableList<Line> left, ImmutableList<Line> right) {

        static Sides ofTable(ImmutableList<Line> table, Zone anchor) {
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
        static Sides ofParagraphs(ImmutableList<Line> head, Line anchor) {
            List<Line> left = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (Line line : head) {
                ImmutableList<Line> columns = line.columns();
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

        static Sides withoutAnchor(ImmutableList<Line> head) {
            return new Sides(
                    head.stream().filter(line -> !line.isBlank()).collect(toImmutableList()), ImmutableList.of());
        }
    }
}
