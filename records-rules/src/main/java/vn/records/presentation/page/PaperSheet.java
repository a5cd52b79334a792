package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.NamedType;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.rule.Check;
import vn.records.view.Section;
import vn.records.view.Table;

/**
 * Paper size and orientation (<i>khổ giấy, kiểu trình bày</i>).
 *
 * @since 0.1
 */
public final class PaperSheet {

    private static final Measure LANDSCAPE = Measure.term("landscape");
    private static final Measure PORTRAIT = Measure.term("portrait");
    private static final Verdict TYPE_UNKNOWN = Verdict.undecided("type-unknown");

    /**
     * A section across the length of the page needs a table that holds data; without one it fails in the main document,
     * and is undecided in what is attached to it, where charts and drawings are common.
     */
    public static final Check<Draft> IS_UPRIGHT = PaperSheet::upright;

    private PaperSheet() {}

    /**
     * A size of paper.
     *
     * @param name its name, as the key of a term
     * @param width the shorter edge
     * @param height the longer edge
     */
    public record Size(String name, Length width, Length height) {

        /** Whether a section of a draft has this size. */
        public boolean isOfAny(Draft draft) {
            return draft.view().sections().stream().anyMatch(section -> fits(draft, section));
        }

        private boolean fits(Draft draft, Section section) {
            Length across = section.isLandscape() ? height : width;
            Length down = section.isLandscape() ? width : height;
            return section.pageWidth().isWithin(across, across, draft.tolerance())
                    && section.pageHeight().isWithin(down, down, draft.tolerance());
        }
    }

    /** Passes when every section has a size, along or across. */
    public static Check<Draft> of(Size size) {
        Measure required = Measure.term(size.name());
        return new OnSections(
                (draft, section, at) ->
                        size.fits(draft, section) ? Optional.empty() : Optional.of(other(section, at, required)),
                1);
    }

    /**
     * Passes when every section has a size, or where the type is one of some another. Of a document whose type is not known,
     * that other size is undecided.
     *
     * @param usual the size of all documents
     * @param other the size that some may have too
     * @param ofOther the types that may have it
     */
    public static Check<Draft> of(Size usual, Size other, NamedType... ofOther) {
        ImmutableSet<NamedType> types = ImmutableSet.copyOf(ofOther);
        Check<Draft> alone = of(usual);
        Check<Draft> either = new OnSections(
                (draft, section, at) -> usual.fits(draft, section) || other.fits(draft, section)
                        ? Optional.empty()
                        : Optional.of(other(section, at, Measure.term(usual.name()))),
                1);
        Check<Draft> check = draft -> {
            if (draft.named().filter(types::contains).isPresent()) {
                return either.apply(draft);
            }
            Verdict verdict = alone.apply(draft);
            boolean open = draft.named().isEmpty()
                    && verdict instanceof Verdict.Failed
                    && either.apply(draft) instanceof Verdict.Passed;
            return open ? TYPE_UNKNOWN : verdict;
        };
        return check.bounded(1);
    }

    private static Fault other(Section section, Location at, Measure required) {
        Measure found =
                Measure.all(ImmutableList.of(Measure.of(section.pageWidth()), Measure.of(section.pageHeight())));
        return Fault.of(at, found, required).withFixes(new Fix.SetProperty(at, Fix.Property.PAGE_SIZE, required));
    }

    private static Verdict upright(Draft draft) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        int first = OnSections.firstOwn(draft);
        for (int i = first; i < draft.view().sections().size(); i++) {
            verdicts.add(upright(draft, i));
        }
        return first == draft.view().sections().size() ? OnSections.SHARED : Verdicts.together(verdicts.build());
    }

    private static Verdict upright(Draft draft, int section) {
        if (!draft.view().sections().get(section).isLandscape() || hasDataTable(draft, section)) {
            return Verdict.passed();
        }
        return isMain(draft, section)
                ? Verdict.failed(Fault.of(OnSections.at(draft, section), LANDSCAPE, PORTRAIT))
                : Verdict.undecided("landscape-without-table");
    }

    private static boolean isMain(Draft draft, int section) {
        Kind kind = draft.classification().kind();
        return kind != Kind.ATTACHED
                && kind != Kind.ANNEX
                && draft.lines().stream()
                        .filter(line -> line.paragraph().section() == section && !line.isBlank())
                        .allMatch(line -> line.index() < draft.mainEnd());
    }

    private static boolean hasDataTable(Draft draft, int section) {
        return draft.lines().stream()
                .filter(line -> line.paragraph().section() == section)
                .flatMap(line -> line.zone().stream())
                .anyMatch(zone -> isData(zone.table()) && !isLayout(draft, zone));
    }

    private static boolean isData(Table table) {
        return table.bordered()
                || (table.rows().size() > 1 && table.rows().get(0).cells().size() > 1);
    }

    /** Whether the table lays out the head or the foot. */
    private static boolean isLayout(Draft draft, Zone zone) {
        return draft.parts().values().stream()
                .filter(part -> part.component() != Component.BODY)
                .map(Part::first)
                .map(Line::zone)
                .flatMap(Optional::stream)
                .anyMatch(zone::isSameTable);
    }
}
