package vn.records.presentation.draft;

import com.google.common.collect.Streams;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.text.Blanks;

/**
 * Tells a form that was not filled in (<i>mẫu chưa điền</i>) from a draft that leaves its number, its day or a detail open.
 */
final class Unfilled {

    private static final int SURELY = 8;
    private static final int FEWEST = 3;
    private static final int ONE_IN = 10;

    /** Letters wide: an ellipsis in a sentence is narrower. */
    private static final int NARROW = 4;

    private Unfilled() {}

    static boolean is(Draft draft) {
        long shown = draft.lines().stream().filter(line -> !line.isBlank()).count();
        long open = Streams.concat(draft.lines().stream(), draft.boxLines().stream())
                .filter(line -> isOpen(line) && !isLeftOpen(draft, line))
                .count();
        return open >= SURELY || (open >= FEWEST && open * ONE_IN >= shown);
    }

    private static boolean isOpen(Line line) {
        Blanks blanks = line.blanks();
        boolean drawn = line.isTypedRule() && line.folded().indexOf('.') < 0;
        return !drawn && (blanks.hasMark() || blanks.width() > NARROW);
    }

    /** Whether a draft may leave it open until it is issued. */
    private static boolean isLeftOpen(Draft draft, Line line) {
        return Stream.of(Component.NUMBER, Component.PLACE_AND_DATE)
                .flatMap(component -> draft.part(component).stream())
                .flatMap(part -> part.lines().stream())
                .anyMatch(other -> other.index() == line.index());
    }
}
