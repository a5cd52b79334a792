package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.presentation.draft.layout.RuleBelow.Form;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** Finds the line drawn below a component: anchored in it or in the blank lines after it, typed, or an edge. */
final class RulesBelow {

    private static final String HYPHENS = "-\u2010\u2011\u00AD";

    /** Fewer of them may be an ornament. */
    private static final int FEWEST_HYPHENS = 5;

    private RulesBelow() {}

    static Optional<RuleBelow> of(Draft draft, Part part) {
        Optional<RuleBelow> below = inParagraphs(part).or(() -> after(draft.lines(), part));
        boolean shared = isShared(part.last()) || isHeadInColumns(draft, part);
        return below.isPresent() ? below.map(rule -> shared ? withoutWidth(rule) : rule) : underline(part);
    }

    private static Optional<RuleBelow> inParagraphs(Part part) {
        for (Line line : part.lines()) {
            Optional<RuleBelow> drawn = drawn(line.paragraph());
            if (drawn.isPresent()) {
                return drawn;
            }
        }
        Paragraph last = part.last().paragraph();
        return last.format().bottomBorder() ? Optional.of(border(last)) : Optional.empty();
    }

    /** Looks on from the component, in its cell, to the first line that shows words; what stands in a box is left alone. */
    private static Optional<RuleBelow> after(ImmutableList<Line> lines, Part part) {
        Line last = part.last();
        int first = last.isAmong(lines) ? last.index() + 1 : lines.size();
        for (int i = first; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!isNear(line, last)) {
                break;
            }
            Paragraph paragraph = line.paragraph();
            if (line.isTypedRule()) {
                return Optional.of(
                        new RuleBelow(Form.TYPED, paragraph.place(), Optional.empty(), !isBroken(line.folded())));
            }
            boolean samePart = paragraph.place().equals(last.paragraph().place());
            Optional<RuleBelow> drawn = samePart ? Optional.empty() : drawn(paragraph);
            if (drawn.isPresent()) {
                return drawn;
            }
            if (!line.isBlank()) {
                return paragraph.format().topBorder() ? Optional.of(border(paragraph)) : Optional.empty();
            }
            if (paragraph.format().bottomBorder() || paragraph.format().topBorder()) {
                return Optional.of(border(paragraph));
            }
        }
        return Optional.empty();
    }

    /** Whether hyphens alone are typed, which leave gaps between them. */
    private static boolean isBroken(String signs) {
        return signs.chars().allMatch(sign -> HYPHENS.indexOf(sign) >= 0 || sign == ' ')
                && signs.chars().filter(sign -> sign != ' ').count() >= FEWEST_HYPHENS;
    }

    /** Whether a line stands in the same cell, or both stand in none; for cells, also in the row below. */
    private static boolean isNear(Line line, Line last) {
        if (last.zone().isEmpty()) {
            return line.zone().isEmpty();
        }
        Zone zone = last.zone().get();
        return line.zone().filter(zone::isSameCell).isPresent();
    }

    private static Optional<RuleBelow> drawn(Paragraph paragraph) {
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.Line line && line.isHorizontal()) {
                return Optional.of(
                        new RuleBelow(Form.DRAWN, paragraph.place(), Optional.of(line.width()), line.solid()));
            }
        }
        return Optional.empty();
    }

    /** Whether other words stand on the same line, so that a line drawn there may belong to them. */
    private static boolean isShared(Line line) {
        String text = line.paragraph().text();
        int from = text.lastIndexOf('\n', Math.max(0, line.start() - 1)) + 1;
        int to = text.indexOf('\n', line.end());
        return !text.substring(Math.min(from, line.start()), line.start()).isBlank()
                || !text.substring(line.end(), to < 0 ? text.length() : to).isBlank();
    }

    /** Whether the sides of the head are set apart by spaces, so that nobody can tell which side a line belongs to. */
    private static boolean isHeadInColumns(Draft draft, Part part) {
        boolean head = part.component() == Component.ISSUING_AGENCY || part.component() == Component.NATIONAL_MOTTO;
        return head
                && Stream.of(Component.NATIONAL_NAME, Component.NATIONAL_MOTTO, Component.PARTY_TITLE)
                        .flatMap(component -> draft.part(component).stream())
                        .anyMatch(title -> isShared(title.first()));
    }

    private static RuleBelow withoutWidth(RuleBelow rule) {
        return new RuleBelow(rule.form(), rule.place(), Optional.empty(), rule.solid());
    }

    private static RuleBelow border(Paragraph paragraph) {
        return new RuleBelow(Form.BORDER, paragraph.place(), Optional.empty(), true);
    }

    private static Optional<RuleBelow> underline(Part part) {
        Line last = part.last();
        for (Span span : last.paragraph().spans()) {
            if (span.format().underlined() && span.start() < last.end() && span.end() > last.start()) {
                return Optional.of(
                        new RuleBelow(Form.UNDERLINE, last.paragraph().place(), Optional.empty(), true));
            }
        }
        return Optional.empty();
    }
}
