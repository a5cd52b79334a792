package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.text.VietnameseText;
import vn.records.view.Drawing;

/** Finds the block that makes a paper copy: it begins with the words SAO Y, SAO LỤC or TRÍCH SAO. */
final class CopyFinder {

    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 160;
    private static final String CODE_OF_PARTY = "BS";
    private static final int LINES_ABOVE = 6;
    private static final int MOST_CELLS = 3;
    private static final int LINES_OF_HEAD = 8;

    private CopyFinder() {}

    /** Returns the first block among the lines, and adds its words to what was found. */
    static Optional<CopyBlock> find(ImmutableList<Line> lines, Found found) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Line> form = form(lines.get(i));
            if (form.isPresent()) {
                found.add(Component.COPY_FORM, form.get(), "fixed-words");
                return Optional.of(block(lines, i, form.get(), kind(form.get()).orElseThrow()));
            }
        }
        return Optional.empty();
    }

    /** Whether lines hold a block with more than the words: two of an agency, a number, a date and a signature. */
    static boolean isWhole(ImmutableList<Line> lines) {
        return find(lines, new Found())
                .filter(block -> Stream.of(
                                        block.number().isPresent(),
                                        block.placeAndDate().isPresent(),
                                        block.signing().isPresent(),
                                        !block.agency().isEmpty())
                                .filter(there -> there)
                                .count()
                        > 1)
                .isPresent();
    }

    /** Whether the lines begin with the words that make a copy: what is copied is in another file, or a picture. */
    static boolean isCopyAlone(ImmutableList<Line> lines) {
        int shown = 0;
        for (int i = 0; i < lines.size() && shown < LINES_OF_HEAD; i++) {
            Line line = lines.get(i);
            if (isForm(line)) {
                return true;
            }
            if (HeadAnchor.holdsNationalName(line)) {
                return false;
            }
            shown += line.isBlank() ? 0 : 1;
        }
        return false;
    }

    /** Whether it holds the words that make a copy, and nothing else but what stands beside them. */
    static boolean isForm(Line line) {
        return form(line).isPresent();
    }

    /** The words on a line, alone or as one of its columns, if they stand out. */
    private static Optional<Line> form(Line line) {
        if (line.isBlank() || line.folded().length() > LONGEST_LINE || !HeadAnchor.mentions(line.folded(), "sao", 0)) {
            return Optional.empty();
        }
        boolean data = line.zone()
                .filter(zone -> zone.table().bordered() || zone.cells() > MOST_CELLS)
                .isPresent();
        if (data) {
            return Optional.empty();
        }
        boolean prominent = line.isUpper() || line.isBold() || line.isCentred();
        return sides(line).stream()
                .filter(column -> column.folded().length() <= LONGEST && (prominent || column.isUpper()))
                .filter(column -> kind(column).isPresent())
                .findFirst();
    }

    /** The kind whose heading the line is, or begins with: {@code SAO Y BẢN CHÍNH} was once usual. */
    private static Optional<CopyKind> kind(Line line) {
        return Arrays.stream(CopyKind.values())
                .filter(kind -> line.startsWith(kind.heading()))
                .filter(kind -> line.folded().length() == kind.heading().length()
                        || VietnameseText.upper(line.folded())
                                .startsWith(" BẢN CHÍNH", kind.heading().length()))
                .findFirst();
    }

    /** Returns the index of the line a copy's block begins at: the line drawn above it, its table, or the words. */
    static int start(ImmutableList<Line> lines, int at) {
        int start = Boundaries.startOfTable(lines, at);
        for (int i = start - 1; i >= Math.max(0, start - LINES_ABOVE); i--) {
            Line line = lines.get(i);
            if (!line.isBlank() && !line.isTypedRule()) {
                return start;
            }
            if (isRule(line)) {
                return i;
            }
        }
        return start;
    }

    private static CopyBlock block(ImmutableList<Line> lines, int at, Line form, CopyKind kind) {
        int start = Boundaries.startOfTable(lines, at);
        ImmutableList<Line> block = lines.subList(start, lines.size());
        Found found = new Found();
        ClosingFinder.Closing closing = ClosingFinder.find(block, Math.min(block.size(), at - start + 1), found);
        ImmutableList<Line> head = sides(block.subList(0, Math.max(0, closing.bodyEnd())));
        Optional<Line> number = first(head, line -> line.startsWith("số") && isNumber(line));
        ImmutableList.Builder<Line> agency = ImmutableList.builder();
        for (Line line : head) {
            if (line.isUpper() && !isSame(line, form)) {
                agency.add(line);
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

    /** Whether its number has the form of the Party's, and the code of its copies or the name of a body of the Party says so. */
    static boolean isOfParty(CopyBlock block) {
        return block.reading()
                .map(NumberReading::number)
                .filter(number -> number.kind() == DocumentNumber.Kind.PARTY)
                .flatMap(DocumentNumber::notation)
                .filter(notation -> notation.groups().get(0).equals(CODE_OF_PARTY)
                        || block.agency().stream().limit(1).anyMatch(PartyHead::isCommittee))
                .isPresent();
    }

    private static boolean isNumber(Line line) {
        NumberReading reading = DocumentNumber.read(line.text());
        return reading.isNumber();
    }

    private static Optional<Line> first(ImmutableList<Line> lines, Predicate<Line> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }

    private static ImmutableList<Line> sides(List<Line> lines) {
        return lines.stream().flatMap(line -> sides(line).stream()).collect(ImmutableList.toImmutableList());
    }

    /** The stretches of a line between tabs that show something; spaces alone may be a blank to be filled in. */
    private static ImmutableList<Line> sides(Line line) {
        ImmutableList.Builder<Line> out = ImmutableList.builder();
        String text = line.paragraph().text();
        int from = line.start();
        while (from <= line.end()) {
            int to = from;
            while (to < line.end() && text.charAt(to) != '\t') {
                to++;
            }
            Line side = line.part(from, to).trimmed();
            if (!side.isBlank()) {
                out.add(side);
            }
            from = to + 1;
        }
        return out.build();
    }

    private static boolean isSame(Line line, Line other) {
        return line.index() == other.index() && line.start() == other.start();
    }

    private static boolean isRuledOff(ImmutableList<Line> lines, int start) {
        for (Line line : Lists.reverse(lines.subList(Math.max(0, start - LINES_ABOVE), start))) {
            if (isRule(line)) {
                return true;
            }
            if (!line.isBlank()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRule(Line line) {
        return line.paragraph().drawings().stream().anyMatch(d -> d instanceof Drawing.Line)
                || line.paragraph().format().bottomBorder()
                || line.paragraph().format().topBorder()
                || line.isTypedRule();
    }
}
