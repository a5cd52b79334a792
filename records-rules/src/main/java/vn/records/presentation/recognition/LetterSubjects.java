package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.Sides;

/**
 * Finds the subject of an official letter (<i>trích yếu công văn</i>, box 5b): below the number, in a row or paragraph of
 * its own below the head, or in a text box.
 */
final class LetterSubjects {

    private static final int MOST_LINES = 6;

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
            if (subject.isEmpty() && !begins(line)) {
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

    /** Whether it begins with V/v, or the words it stands for. */
    static boolean begins(Line line) {
        return line.startsWith("v/v") || line.startsWith("về việc") || line.startsWith("(v/v");
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
