package vn.records.docx.write;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;

/**
 * Whether a stretch lies in a component that was recognised with certainty (<i>thành phần nhận biết chắc chắn</i>), and
 * that stands where it may: a component of the head with nothing but the head above it.
 */
final class Certainty {

    private static final ImmutableSet<Component> HEAD = ImmutableSet.of(
            Component.NATIONAL_NAME,
            Component.NATIONAL_MOTTO,
            Component.PARTY_TITLE,
            Component.PARENT_AGENCY,
            Component.ISSUING_AGENCY,
            Component.ISSUER_STAR,
            Component.NUMBER,
            Component.PLACE_AND_DATE,
            Component.OFFICIAL_LETTER_SUBJECT);

    private static final ImmutableSet<Component> MARKS = ImmutableSet.of(
            Component.SECRECY_MARK, Component.URGENCY_MARK, Component.CIRCULATION_MARK, Component.COPY_FORM);

    private Certainty() {}

    static boolean isSure(Draft draft, Location at) {
        if (at.component() == Component.BODY) {
            return draft.classification().certain()
                    && draft.body().stream().anyMatch(item -> !item.quoted() && holds(item.line(), at));
        }
        if (at.component() == Component.ANNEX
                && draft.annexes().stream()
                        .flatMap(annex -> annex.title().stream())
                        .anyMatch(title -> holds(title, at))) {
            return true;
        }
        return draft.parts().get(at.component()).stream()
                .filter(Part::certain)
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> holds(line, at) && !isMisplaced(draft, at));
    }

    /** Whether a stretch is of a component of the head, and below what is no head. */
    static boolean isMisplaced(Draft draft, Location at) {
        return HEAD.contains(at.component())
                && draft.parts().get(at.component()).stream()
                        .flatMap(part -> part.lines().stream())
                        .filter(line -> at.place()
                                .filter(line.paragraph().place()::equals)
                                .isPresent())
                        .anyMatch(line -> !isBelowHead(draft, line));
    }

    private static boolean holds(Line line, Location at) {
        return at.place().filter(line.paragraph().place()::equals).isPresent()
                && line.start() <= at.start()
                && at.end() <= line.end();
    }

    /** Whether all that shows above a line, from the first line of the head on, belongs to the head. */
    private static boolean isBelowHead(Draft draft, Line line) {
        int first = headLines(draft).min().orElse(line.index());
        ImmutableSet<Integer> known =
                ImmutableSet.copyOf(headLines(draft).boxed().toList());
        return draft.lines().stream()
                .filter(above -> above.index() >= first && above.index() < line.index())
                .allMatch(above -> above.isBlank() || above.isTypedRule() || known.contains(above.index()));
    }

    private static IntStream headLines(Draft draft) {
        return draft.parts().values().stream()
                .filter(part -> HEAD.contains(part.component()) || MARKS.contains(part.component()))
                .flatMap(part -> part.lines().stream())
                .mapToInt(Line::index);
    }
}
