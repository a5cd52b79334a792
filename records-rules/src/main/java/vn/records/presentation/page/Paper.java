package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
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

/** Paper size and orientation. */
public final class Paper {

    private static final Length SHORT = Length.mm(210);
    private static final Length LONG = Length.mm(297);
    private static final Measure LANDSCAPE = Measure.term("landscape");
    private static final Measure PORTRAIT = Measure.term("portrait");
    private static final Measure A4 = Measure.term("a4");

    public static final Check<Draft> IS_A4 = new OnSections(Paper::notA4, 1);

    /**
     * A section across the length of the page needs a table that holds data; without one it fails in the main document,
     * and is undecided in what is attached to it, where charts and drawings are common.
     */
    public static final Check<Draft> IS_UPRIGHT = Paper::upright;

    private Paper() {}

    private static Optional<Fault> notA4(Draft draft, Section section, Location at) {
        Length width = section.isLandscape() ? LONG : SHORT;
        Length height = section.isLandscape() ? SHORT : LONG;
        boolean fits = section.pageWidth().isWithin(width, width, draft.tolerance())
                && section.pageHeight().isWithin(height, height, draft.tolerance());
        if (fits) {
            return Optional.empty();
        }
        Measure found =
                Measure.all(ImmutableList.of(Measure.of(section.pageWidth()), Measure.of(section.pageHeight())));
        return Optional.of(Fault.of(at, found, A4).withFixes(new Fix.SetProperty(at, Fix.Property.PAGE_SIZE, A4)));
    }

    private static Verdict upright(Draft draft) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (int i = 0; i < draft.view().sections().size(); i++) {
            verdicts.add(upright(draft, i));
        }
        return Verdicts.together(verdicts.build());
    }

    private static Verdict upright(Draft draft, int section) {
        if (!draft.view().sections().get(section).isLandscape() || hasDataTable(draft, section)) {
            return Verdict.passed();
        }
        return isMain(draft, section)
                ? Verdict.failed(Fault.of(OnSections.at(section), LANDSCAPE, PORTRAIT))
                : Verdict.undecided("landscape-without-table");
    }

    private static boolean isMain(Draft draft, int section) {
        Kind kind = draft.classification().kind();
        return kind != Kind.ATTACHED
                && kind != Kind.ANNEX
                && draft.lines().stream()
                        .filter(line -> line.paragraph().section() == section)
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
