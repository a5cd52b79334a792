package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.NumberReading;
import vn.records.document.NumberReading.Part;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.TypeNames;

/**
 * Finds the number of a document that has no form (<i>số của hợp đồng, bản thỏa thuận</i>) below its title, where the
 * parties set it: {@code Số: 28/HĐ-X}, {@code Hợp đồng số: 28/HĐ-X}. Since nothing is laid down for it, it is not certain.
 */
final class NumberBelowTitle {

    private static final int LINES_TO_SEARCH = 4;

    private NumberBelowTitle() {}

    static void find(ImmutableList<Line> head, Found found) {
        int shown = -1;
        for (Line line : head) {
            if (line.isBlank()) {
                continue;
            }
            if (shown >= 0 && shown++ < LINES_TO_SEARCH) {
                Optional<Line> number = number(line);
                if (number.isPresent()) {
                    found.add(Component.NUMBER, ImmutableList.of(number.get()), "number-pattern", false);
                    return;
                }
            }
            shown = isTitle(line) ? 0 : shown;
        }
    }

    /** Returns the lines above the title of such a document. */
    static ImmutableList<Line> above(ImmutableList<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i))) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean isTitle(Line line) {
        return line.isUpper()
                && TypeNames.startOf(line)
                        .or(() -> TypeNames.of(line))
                        .filter(type -> !type.hasForm() && !type.hasEnded())
                        .isPresent();
    }

    private static Optional<Line> number(Line line) {
        int from = wordSo(line);
        if (!line.isShort() || from < 0) {
            return Optional.empty();
        }
        Line part = line.part(line.start() + from, line.end()).trimmed();
        NumberReading reading = DocumentNumber.read(part.text());
        boolean whole = reading.isNumber()
                && reading.where(Part.WORD).isPresent()
                && reading.where(Part.COLON).isPresent()
                && reading.where(Part.TRAILER).isEmpty();
        return whole ? Optional.of(part) : Optional.empty();
    }

    /** Where the word Số begins: the line, or what follows the name of a type; -1 if it does not. */
    private static int wordSo(Line line) {
        String text = line.text();
        if (line.startsWith("số")) {
            return line.begins();
        }
        boolean sameLength = text.length() == line.end() - line.start();
        int colon = text.indexOf(':');
        int word = colon < 0 ? -1 : text.lastIndexOf(' ', Math.max(0, colon - 2)) + 1;
        boolean named = word > 0
                && DocumentType.startOf(text.substring(0, word))
                        .filter(type -> !type.hasForm())
                        .isPresent();
        return sameLength && named ? word : -1;
    }
}
