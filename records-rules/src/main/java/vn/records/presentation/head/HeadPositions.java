package vn.records.presentation.head;

import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.typography.TextWidth;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Table;

/** Which side of the head a component stands on. Without a table the side cannot be told from the file. */
public final class HeadPositions {

    private static final Measure ON_LEFT = Measure.term("left-side");
    private static final Measure ON_RIGHT = Measure.term("right-side");
    private static final Measure ACROSS = Measure.term("across-page");
    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    /** Usual margins of a cell, left and right together. */
    private static final Length CELL_MARGINS = Length.mm(3.8);

    private static final Length SLACK = Length.mm(2);

    /** A paragraph with less indent on its left is centred on the page, not in a half of it. */
    private static final Length PAGE_INDENT = Length.mm(20);

    private HeadPositions() {}

    /** Returns the condition that a component stands in the left cells of the head. */
    public static Check<Draft> onLeft(Component component) {
        return OnComponent.of(component, (draft, part) -> {
            Optional<Zone> zone = part.first().zone();
            if (zone.isEmpty() || zone.get().cells() < 2) {
                return isBelowTitle(draft, part)
                        ? Verdict.failed(Fault.of(part.at(), ACROSS, ON_LEFT))
                        : PLACED_BY_HAND;
            }
            return zone.get().cell() < zone.get().cells() - 1
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(part.at(), ON_RIGHT, ON_LEFT));
        });
    }

    /** Whether it stands below the name of the type, in a document of a type that has a form. */
    private static boolean isBelowTitle(Draft draft, Part part) {
        return !draft.lacksForm()
                && part.first().zone().isEmpty()
                && draft.part(Component.TYPE_NAME)
                        .filter(title -> title.certain()
                                && title.last().index() < part.first().index())
                        .isPresent();
    }

    /** Returns the condition that a component stands in the right cells of the head. */
    public static Check<Draft> onRight(Component component) {
        return OnComponent.of(component, (draft, part) -> {
            Optional<Zone> zone = part.first().zone();
            if (zone.isEmpty() || zone.get().cells() < 2) {
                return PLACED_BY_HAND;
            }
            return zone.get().cell() > 0 ? Verdict.passed() : Verdict.failed(Fault.of(part.at(), ON_LEFT, ON_RIGHT));
        });
    }

    /**
     * Returns the condition that a component stands right of the issuer; one across the page fails, but for types that are
     * signed by several sides, where it is undecided.
     */
    public static Check<Draft> rightOfIssuer(Component component, DocumentType... ofSeveralSides) {
        return OnComponent.of(component, (draft, part) -> {
            Optional<Zone> zone = part.first().zone();
            if (zone.isEmpty() || zone.get().cells() < 2) {
                return acrossPage(draft, part, ofSeveralSides);
            }
            return zone.get().cell() > 0 ? Verdict.passed() : Verdict.failed(Fault.of(part.at(), ON_LEFT, ON_RIGHT));
        });
    }

    /** A centred paragraph of its own stands across the page; contracts and their like are often set so. */
    private static Verdict acrossPage(Draft draft, Part part, DocumentType... ofSeveralSides) {
        Line line = part.first();
        if (draft.sectionOf(line).columns() > 1) {
            return inColumns(draft, part);
        }
        boolean centred = line.zone().isEmpty()
                && line.paragraph().format().alignment() == Alignment.CENTRE
                && line.paragraph().format().leftIndent().compareTo(PAGE_INDENT) < 0
                && line.paragraph().text().strip().length()
                        == line.text().strip().length();
        boolean oneSide = draft.type().isPresent() && !draft.isType(ofSeveralSides);
        boolean own = draft.classification().kind() == Kind.ADMINISTRATIVE
                && draft.classification().certain();
        return centred && oneSide && own ? Verdict.failed(Fault.of(part.at(), ACROSS, ON_RIGHT)) : PLACED_BY_HAND;
    }

    /** In a head set in two columns what follows the issuer's side stands in the right one. */
    private static Verdict inColumns(Draft draft, Part part) {
        boolean second = draft.part(Component.ISSUING_AGENCY)
                .filter(issuer -> issuer.last().index() < part.first().index())
                .isPresent();
        return second && draft.sectionOf(part.first()).columns() == 2 ? Verdict.passed() : PLACED_BY_HAND;
    }

    /** Returns the condition that a component is not broken into lines, as far as the width of its text can be told. */
    public static Check<Draft> onOneLine(Component component) {
        return OnComponent.of(component, (draft, part) -> onOneLine(part));
    }

    private static Verdict onOneLine(Part part) {
        Line line = part.first();
        if (part.lines().size() > 1) {
            return Verdict.failed(Fault.of(part.at(), Measure.of(part.lines().size()), Measure.of(1)));
        }
        Optional<Length> text = TextWidth.of(line);
        Optional<Length> room = line.zone()
                .map(zone -> zone.table().rows().get(zone.row()).cells().get(zone.cell()))
                .map(Table.Cell::width)
                .filter(width -> width.compareTo(Length.ZERO) > 0);
        if (text.isEmpty() || room.isEmpty()) {
            return Verdict.undecided("text-width-unknown");
        }
        if (text.get().plus(CELL_MARGINS).compareTo(room.get()) <= 0) {
            return Verdict.passed();
        }
        return text.get().compareTo(room.get().plus(SLACK)) > 0
                ? Verdict.failed(Fault.of(part.at(), Measure.of(2), Measure.of(1)))
                : Verdict.undecided("text-width-close");
    }
}
