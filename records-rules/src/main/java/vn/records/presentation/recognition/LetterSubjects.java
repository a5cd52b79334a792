package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.Notation;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.Sides;
import vn.records.presentation.recognition.line.TypeNames;

/**
 * Finds the subject of an official letter (<i>trích yếu công văn</i>, box 5b): below the number, in a row or paragraph of
 * its own below the head, or in a text box.
 */
final class LetterSubjects {

    private static final int MOST_LINES = 6;

    /** Fewer letters tell no content. */
    private static final int SHORTEST = 12;

    private static final ImmutableSet<Component> RIGHT_SIDE =
            ImmutableSet.of(Component.NATIONAL_NAME, Component.NATIONAL_MOTTO, Component.PLACE_AND_DATE);

    private LetterSubjects() {}

    /** The lines after the number that begin with V/v, to the end of the cell or side. */
    static void find(
            ImmutableList<Line> left, ImmutableList<Line> head, Line number, Consumer<Line> reach, Found found) {
        List<Line> subject = below(left, number, false, found);
        if (subject.isEmpty()) {
            subject = below(HeadEnd.above(head), number, true, found);
        }
        if (subject.isEmpty() && isLetter(head, number)) {
            subject = withoutMark(left, number);
        }
        found.add(Component.OFFICIAL_LETTER_SUBJECT, subject, "v-v", true);
        subject.forEach(reach);
    }

    /** The lines in a cell of the issuer's side that begin with V/v itself: the number above may have been left out. */
    static void findWithoutNumber(ImmutableList<Line> left, Consumer<Line> reach, Found found) {
        List<Line> subject = new ArrayList<>();
        for (Line line : left) {
            boolean belongs = !line.isBlank()
                    && !line.isTypedRule()
                    && line.zone().isPresent()
                    && (subject.isEmpty() ? line.startsWith("v/v ") : goesOn(subject, line));
            if (belongs && subject.size() < MOST_LINES) {
                subject.add(line.trimmed());
            } else if (!subject.isEmpty()) {
                break;
            }
        }
        found.add(Component.OFFICIAL_LETTER_SUBJECT, subject, "v-v", true);
        subject.forEach(reach);
    }

    /** Whether it is of the other side, as where the right column of a head begins. */
    private static boolean isOther(Found found, Line line) {
        return RIGHT_SIDE.stream()
                .flatMap(component -> found.get(component).stream())
                .anyMatch(part ->
                        part.first().index() == line.index() && part.first().start() == line.start());
    }

    /** One in a box is placed by hand, so that nothing about it is certain. */
    static void inBox(ImmutableList<Line> boxes, Found found) {
        if (found.has(Component.OFFICIAL_LETTER_SUBJECT) || !found.has(Component.NUMBER)) {
            return;
        }
        List<Line> subject = new ArrayList<>();
        for (Line line : boxes) {
            boolean belongs = subject.isEmpty() ? begins(line) : Sides.isSameBox(subject.get(0), line);
            if (belongs && !line.isBlank() && !line.isTypedRule() && subject.size() < MOST_LINES) {
                subject.add(line.trimmed());
            }
        }
        found.add(Component.OFFICIAL_LETTER_SUBJECT, subject, "v-v", false);
    }

    private static List<Line> below(ImmutableList<Line> lines, Line number, boolean anywhere, Found found) {
        List<Line> subject = new ArrayList<>();
        for (Line line : lines) {
            boolean empty = line.isBlank() || line.isTypedRule();
            if (line.index() <= number.index() || (empty && subject.isEmpty())) {
                continue;
            }
            if (subject.isEmpty() && !(anywhere ? beginsShort(line) : begins(line))) {
                if (anywhere) {
                    continue;
                }
                break;
            }
            if (empty || subject.size() == MOST_LINES || isOther(found, line) || !goesOn(subject, line)) {
                break;
            }
            subject.add(line.trimmed());
        }
        return subject;
    }

    /** Whether the lines of a head go on to Kính gửi without a title, below a number that names no type. */
    private static boolean isLetter(ImmutableList<Line> head, Line number) {
        boolean typed = DocumentNumber.read(number.blanks().open())
                .number()
                .notation()
                .flatMap(Notation::type)
                .isPresent();
        boolean titled = head.stream()
                .anyMatch(line -> TypeNames.of(line).isPresent()
                        || TypeNames.startOf(line).isPresent());
        return !typed && !titled && head.stream().anyMatch(OpeningFinder::isAddressLabel);
    }

    /** The lines in the cell of the number, right below it, that are words of a subject without V/v before them. */
    private static List<Line> withoutMark(ImmutableList<Line> left, Line number) {
        List<Line> subject = new ArrayList<>();
        for (Line line : left) {
            boolean empty = line.isBlank() || line.isTypedRule();
            if (line.index() <= number.index() || line.zone().isEmpty() || (empty && subject.isEmpty())) {
                continue;
            }
            if (empty || subject.size() == MOST_LINES || !mayBeSubject(line) || !goesOn(subject, line)) {
                break;
            }
            subject.add(line.trimmed());
        }
        int length = subject.stream().mapToInt(line -> line.folded().length()).sum();
        return length >= SHORTEST ? subject : List.of();
    }

    /** Whether it is words alone: no label, mark, number or date. */
    private static boolean mayBeSubject(Line line) {
        String text = line.folded();
        return Character.isLetter(text.charAt(0))
                && text.chars().noneMatch(c -> c == ':' || c == '/')
                && !line.isUpper()
                && !line.startsWith("ngày")
                && !Marks.isMark(line);
    }

    /** Whether it begins with V/v, or the words it stands for. */
    static boolean begins(Line line) {
        return line.startsWith("v/v") || line.startsWith("về việc") || line.startsWith("(v/v");
    }

    /** Below the head the words themselves begin the subject of a decision. */
    private static boolean beginsShort(Line line) {
        return begins(line) && !(line.startsWith("về việc") && line.isBold());
    }

    private static boolean goesOn(List<Line> subject, Line line) {
        if (subject.isEmpty()) {
            return true;
        }
        boolean sameCell = line.zone().isPresent() == subject.get(0).zone().isPresent()
                && line.zone()
                        .map(zone -> zone.isSameCell(subject.get(0).zone().orElseThrow()))
                        .orElse(true);
        return sameCell && !line.startsWith("kính gửi") && !line.isUpper();
    }
}
