package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.view.Drawing;

/** Finds the block that makes a paper copy: it begins with the words SAO Y, SAO LỤC or TRÍCH SAO. */
final class CopyFinder {

    private static final int LONGEST = 40;
    private static final int LINES_ABOVE = 6;

    private CopyFinder() {}

    static Optional<CopyBlock> find(ImmutableList<Line> lines, int from, Found found) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i).trimmed();
            boolean prominent = line.isUpper() || line.isBold() || line.isCentred();
            if (line.isBlank() || line.folded().length() > LONGEST || !prominent) {
                continue;
            }
            Optional<CopyKind> kind = kind(line);
            if (kind.isPresent()) {
                found.add(Component.COPY_FORM, line, "fixed-words");
                return Optional.of(block(lines, i, line, kind.get()));
            }
        }
        return Optional.empty();
    }

    /** The kind whose heading the line is, or begins with: {@code SAO Y BẢN CHÍNH} was once usual. */
    private static Optional<CopyKind> kind(Line line) {
        return Arrays.stream(CopyKind.values())
                .filter(kind -> line.startsWith(kind.heading()))
                .filter(kind -> line.folded().length() == kind.heading().length()
                        || line.folded().startsWith(" BẢN CHÍNH", kind.heading().length()))
                .findFirst();
    }

    private static CopyBlock block(ImmutableList<Line> lines, int at, Line form, CopyKind kind) {
        int start = start(lines, at);
        ImmutableList<Line> block = lines.subList(start, lines.size());
        Found found = new Found();
        ClosingFinder.Closing closing = ClosingFinder.find(block, Math.min(block.size(), at - start + 1), found);
        ImmutableList<Line> head = block.subList(0, Math.max(0, closing.bodyEnd()));
        Optional<Line> number = first(head, line -> line.startsWith("số") && isNumber(line));
        ImmutableList.Builder<Line> agency = ImmutableList.builder();
        for (Line line : head) {
            if (!line.isBlank() && line.isUpper() && line.index() != form.index()) {
                agency.add(line.trimmed());
            }
        }
        return new CopyBlock(
                kind,
                form,
                agency.build(),
                number,
                number.map(line -> DocumentNumber.read(line.text())),
                first(head, line -> PlaceAndDate.read(line.text()).isDate()),
                found.get(Component.RECIPIENTS).map(Part::lines).orElse(ImmutableList.of()),
                closing.signings().stream().findFirst(),
                isRuledOff(lines, start));
    }

    private static boolean isNumber(Line line) {
        NumberReading reading = DocumentNumber.read(line.text());
        return reading.isNumber();
    }

    private static Optional<Line> first(ImmutableList<Line> lines, Predicate<Line> wanted) {
        return lines.stream()
                .map(Line::trimmed)
                .filter(line -> !line.isBlank())
                .filter(wanted)
                .findFirst();
    }

    /** The first line of the table that names the form of copy, or that line itself. */
    private static int start(ImmutableList<Line> lines, int at) {
        Optional<Zone> zone = lines.get(at).zone();
        int start = at;
        while (zone.isPresent()
                && start > 0
                && lines.get(start - 1).zone().filter(zone.get()::isSameTable).isPresent()) {
            start--;
        }
        return start;
    }

    private static boolean isRuledOff(ImmutableList<Line> lines, int start) {
        for (Line line : Lists.reverse(lines.subList(Math.max(0, start - LINES_ABOVE), start))) {
            boolean drawn = line.paragraph().drawings().stream().anyMatch(d -> d instanceof Drawing.Line)
                    || line.paragraph().format().bottomBorder()
                    || line.paragraph().format().topBorder()
                    || line.isTypedRule();
            if (drawn) {
                return true;
            }
            if (!line.isBlank()) {
                return false;
            }
        }
        return false;
    }
}
