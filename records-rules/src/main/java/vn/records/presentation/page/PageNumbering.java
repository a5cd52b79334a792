package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.PageNumber;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;

/** How the pages are numbered. A file does not hold its pages, so what shows on them is only known from its evidence. */
public final class PageNumbering {

    static final Style STYLE = Style.ANY.size(13, 14).upright();

    public static final Check<Draft> FROM_ONE = PageNumbering::fromOne;
    public static final Check<Draft> ON_TOP = PageNumbering::onTop;
    public static final Check<Draft> FIRST_HIDDEN = PageNumbering::firstHidden;

    private static final Measure ONE = Measure.of(1);
    private static final Verdict NO_NUMBERS = Verdict.undecided("no-page-number");
    private static final Verdict SINGLE_PAGE = Verdict.notApplicable("single-page");
    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    /** The style of the digits, with its bounds. */
    public static final Check<Draft> STYLED = ((Check<Draft>) PageNumbering::styled).bounded(STYLE.bounds());

    private PageNumbering() {}

    private static Verdict fromOne(Draft draft) {
        ImmutableList<PageNumber> shown = shown(draft);
        if (shown.isEmpty()) {
            return missing(draft);
        }
        List<Fault> faults = new ArrayList<>();
        Section first = draft.view().sections().get(0);
        if (first.firstPageNumber().isPresent() && first.firstPageNumber().getAsInt() != 1) {
            faults.add(Fault.of(
                    OnSections.at(0), Measure.of(first.firstPageNumber().getAsInt()), ONE));
        }
        Set<Integer> seen = new HashSet<>();
        for (PageNumber number : shown) {
            Section section = draft.view().sections().get(number.section());
            if (section.pageNumerals() != Section.Numerals.ARABIC && seen.add(number.section())) {
                faults.add(Fault.of(at(number), numerals(section), Measure.term("arabic"))
                        .withVariant("numerals"));
            }
        }
        return Verdict.of(faults);
    }

    private static Measure numerals(Section section) {
        return Measure.term(section.pageNumerals() == Section.Numerals.ROMAN ? "roman" : "other-numerals");
    }

    private static Verdict withoutNumbers(Draft draft) {
        return draft.view().pageEvidence().showsSinglePage() ? SINGLE_PAGE : NO_NUMBERS;
    }

    private static Verdict missing(Draft draft) {
        PageEvidence evidence = draft.view().pageEvidence();
        if (evidence.showsSinglePage()) {
            return SINGLE_PAGE;
        }
        boolean severalDocuments = draft.laterDocuments() > 0;
        if (!evidence.showsSecondPage() || severalDocuments || hasTypedNumber(draft)) {
            return Verdict.undecided("pages-unknown");
        }
        return Verdict.failed(Fault.of(Location.of(Component.PAGE_NUMBER), Terms.MISSING, Measure.term("page-number"))
                .withVariant("missing")
                .withFixes(new Fix.NumberPages(Location.of(Component.PAGE_NUMBER))));
    }

    /** Whether a header or footer shows digits that were typed, not computed. */
    private static boolean hasTypedNumber(Draft draft) {
        return draft.view().sections().stream()
                .flatMap(section -> section.runnings().stream())
                .flatMap(running -> running.blocks().stream())
                .anyMatch(PageNumbering::hasDigits);
    }

    private static boolean hasDigits(Block block) {
        return !(block instanceof Paragraph paragraph)
                || paragraph.text().chars().anyMatch(Character::isDigit);
    }

    private static Verdict styled(Draft draft) {
        ImmutableList<PageNumber> shown = shown(draft);
        if (shown.isEmpty()) {
            return withoutNumbers(draft);
        }
        ImmutableList<PageNumber> set = shown.stream()
                .filter(number -> number.field().end() > number.field().start())
                .collect(ImmutableList.toImmutableList());
        if (set.isEmpty()) {
            return Verdict.undecided("page-number-empty");
        }
        return Verdict.of(set.stream().flatMap(number -> fault(number).stream()).toList());
    }

    private static Optional<Fault> fault(PageNumber number) {
        return STYLE.judge(new Stretch(
                Component.PAGE_NUMBER,
                number.paragraph(),
                number.field().start(),
                number.field().end()));
    }

    private static Verdict onTop(Draft draft) {
        ImmutableList<PageNumber> shown = shown(draft);
        if (shown.isEmpty()) {
            return withoutNumbers(draft);
        }
        List<Fault> faults = new ArrayList<>();
        boolean unknown = false;
        for (PageNumber number : shown) {
            Alignment alignment = number.paragraph().format().alignment();
            if (number.running().edge() == Running.Edge.FOOTER) {
                faults.add(Fault.of(at(number), Measure.term("footer"), Measure.term("header-centred"))
                        .withVariant("footer"));
            } else if (isPlaced(number)) {
                unknown = true;
            } else if (alignment == Alignment.RIGHT) {
                faults.add(Fault.of(at(number), Terms.of(alignment), Terms.CENTRED)
                        .withFixes(new Fix.SetProperty(at(number), Fix.Property.ALIGNMENT, Terms.CENTRED)));
            } else if (alignment != Alignment.CENTRE) {
                unknown = true;
            }
        }
        return faults.isEmpty() && unknown ? PLACED_BY_HAND : Verdict.of(faults);
    }

    /** Whether tabs, a table or a box place the number. */
    private static boolean isPlaced(PageNumber number) {
        String path = number.paragraph().place().toString();
        return number.paragraph().text().indexOf('\t') >= 0 || path.contains("cell[") || path.contains("box[");
    }

    private static Verdict firstHidden(Draft draft) {
        if (shown(draft).isEmpty() && draft.pageNumbers().isEmpty()) {
            return withoutNumbers(draft);
        }
        boolean own = draft.view().sections().get(0).ownFirstPage();
        Running.Pages pages = own ? Running.Pages.FIRST : Running.Pages.DEFAULT;
        return draft.pageNumbers().stream()
                .filter(number -> number.section() == 0 && number.running().pages() == pages)
                .findFirst()
                .map(number -> onFirst(number, own))
                .orElseGet(Verdict::passed);
    }

    /** A header of the first page's own is somebody's choice; taking the page out of the others is not. */
    private static Verdict onFirst(PageNumber number, boolean own) {
        Fault fault = Fault.of(at(number), Measure.term("first-page-numbered"), Measure.term("first-page-bare"));
        return Verdict.failed(own ? fault : fault.withFixes(new Fix.NumberPages(at(number))));
    }

    /** The numbers that stand on other pages than the first, each paragraph once. */
    private static ImmutableList<PageNumber> shown(Draft draft) {
        Set<Place> seen = new HashSet<>();
        return draft.pageNumbers().stream()
                .filter(number -> number.running().pages() != Running.Pages.FIRST)
                .filter(number -> seen.add(number.paragraph().place()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Location at(PageNumber number) {
        return Location.of(
                Component.PAGE_NUMBER,
                number.paragraph().place(),
                number.field().start(),
                number.field().end());
    }
}
