package vn.records.presentation.recognition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.Sides;
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

    /**
     * Adds what it finds; returns the index of the first line after the head, the first one given if there is none.
     *
     * @param boxes the lines of text boxes, in which some set the head, or the subject of a letter
     */
    static int find(ImmutableList<Line> lines, ImmutableList<Line> boxes, Found found) {
        int to = Boundaries.endOfHead(lines);
        boolean attached = to < lines.size() && Boundaries.isReference(lines.get(to));
        HeaderFinder finder = new HeaderFinder(lines.subList(0, to), attached, found);
        finder.end = lines.isEmpty() ? 0 : lines.get(0).index();
        finder.find(false);
        if (!boxes.isEmpty()) {
            inBoxes(boxes, found);
        }
        return finder.end;
    }

    /** What stands in boxes is placed by hand: nothing found there is certain. */
    private static void inBoxes(ImmutableList<Line> boxes, Found found) {
        boolean head = !found.has(Component.NATIONAL_NAME)
                && !found.has(Component.NATIONAL_MOTTO)
                && boxes.stream().limit(LINES_TO_SEARCH).anyMatch(HeadAnchor::holdsNationalName);
        if (head) {
            Found boxed = new Found();
            new HeaderFinder(boxes, false, boxed).find(true);
            found.addDoubtful(boxed);
        }
        LetterSubjects.inBox(boxes, found);
    }

    private void find(boolean boxed) {
        Line anchor = nationalName();
        if (anchor == null) {
            anchor = motto(0, null);
            if (anchor == null && !boxed) {
                anchor = partyTitle();
            }
        } else {
            motto(position(anchor), anchor);
        }
        ImmutableList<Line> head = head(anchor == null ? 0 : position(anchor));
        new HeadReader(found, attached, this::reach).read(sides(anchor, boxed), anchor, head);
    }

    private Sides sides(@Nullable Line anchor, boolean boxed) {
        if (anchor == null) {
            return Sides.withoutAnchor(head(0));
        }
        if (anchor.zone().isPresent()) {
            Sides sides =
                    Sides.ofTable(tableLines(anchor.zone().get()), anchor.zone().get());
            if (!sides.left().isEmpty()) {
                return sides;
            }
        }
        return boxed ? Sides.ofBoxes(lines, anchor) : Sides.ofParagraphs(head(0), anchor);
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

    /** The lines of the table of Quốc hiệu, above a row that holds what follows a head. */
    private ImmutableList<Line> tableLines(Zone zone) {
        int endRow = lines.stream()
                .filter(line -> line.zone()
                        .filter(other -> zone.isSameTable(other) && other.row() > zone.row())
                        .isPresent())
                .filter(HeadEnd::isInTable)
                .mapToInt(line -> line.zone().orElseThrow().row())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        ImmutableList<Line> inTable = lines.stream()
                .filter(line -> line.zone()
                        .filter(other -> zone.isSameTable(other) && other.row() < endRow)
                        .isPresent())
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

    private @Nullable Line partyTitle() {
        Optional<Line> title = PartyHead.title(lines);
        title.ifPresent(line -> {
            found.add(Component.PARTY_TITLE, line, "fixed-words");
            reach(line);
        });
        return title.orElse(null);
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
}
