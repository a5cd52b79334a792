package vn.records.presentation.page;

import com.google.common.base.Ascii;
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
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Role;
import vn.records.presentation.draft.layout.PageNumber;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;

/**
 * How the pages are numbered (<i>số trang</i>). A file does not hold its pages, so what shows on them is only known from its
 * evidence.
 *
 * @since 0.1
 */
public final class PageNumbering {

    private static final Verdict NO_NUMBERS = Verdict.undecided("no-page-number");
    private static final Verdict SINGLE_PAGE = Verdict.notApplicable("single-page");
    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    private PageNumbering() {}

    /** Passes when the first page does not show its number; what mends it has numbers put in in a form. */
    public static Check<Draft> firstHidden(NumberForm form) {
        return draft -> firstHidden(draft, form);
    }

    /**
     * Passes when pages are numbered, from a first number on and in some numerals.
     *
     * @param form how numbers are put in where there are none
     */
    public static Check<Draft> from(int first, Section.Numerals numerals, NumberForm form) {
        return draft -> {
            ImmutableList<PageNumber> shown = shown(draft);
            if (shown.isEmpty()) {
                return missing(draft, form);
            }
            List<Fault> faults = new ArrayList<>();
            int found = draft.view().sections().get(0).firstPageNumber().orElse(1);
            if (found != first && !goesOn(draft)) {
                faults.add(Fault.of(OnSections.at(draft, 0), Measure.of(found), Measure.of(first)));
            }
            Set<Integer> seen = new HashSet<>();
            for (PageNumber number : shown) {
                Section.Numerals used =
                        draft.view().sections().get(number.section()).pageNumerals();
                if (used != numerals && seen.add(number.section())) {
                    faults.add(Fault.of(at(number), term(used), term(numerals)).withVariant("numerals"));
                }
            }
            EvenPages.halfNumbered(draft, shown).ifPresent(faults::add);
            return Verdict.of(faults);
        };
    }

    private static Measure term(Section.Numerals numerals) {
        return switch (numerals) {
            case ARABIC -> Measure.term("arabic");
            case ROMAN -> Measure.term("roman");
            case OTHER -> Measure.term("other-numerals");
        };
    }

    /** Whether its pages go on from those of another document in the file. */
    private static boolean goesOn(Draft draft) {
        return draft.role() == Role.ATTACHED || draft.view().sharesFirstSection();
    }

    /** Whether the numbers on its pages are those of the document before it, which is judged for them. */
    private static boolean isNumberedBefore(Draft draft) {
        return draft.view().sharesFirstSection()
                || draft.pageNumbers().stream().anyMatch(number -> draft.view().isShared(number.running()));
    }

    private static Verdict withoutNumbers(Draft draft) {
        if (isNumberedBefore(draft)) {
            return OnSections.SHARED;
        }
        return draft.view().pageEvidence().showsSinglePage() ? SINGLE_PAGE : NO_NUMBERS;
    }

    private static Verdict missing(Draft draft, NumberForm form) {
        PageEvidence evidence = draft.view().pageEvidence();
        if (isNumberedBefore(draft)) {
            return OnSections.SHARED;
        }
        if (evidence.showsSinglePage()) {
            return SINGLE_PAGE;
        }
        boolean severalDocuments = draft.laterDocuments() > 0;
        if (!evidence.showsSecondPage() || severalDocuments || hasTypedNumber(draft) || OnePageEach.mayBe(draft)) {
            return Verdict.undecided("pages-unknown");
        }
        Location at = Location.of(Component.PAGE_NUMBER);
        Fault fault = Fault.of(at, Terms.MISSING, Measure.term("page-number")).withVariant("missing");
        boolean whole = draft.annexes().stream().allMatch(annex -> beginsWithOne(draft, annex));
        return Verdict.failed(whole ? fault.withFixes(form.put(at)) : fault);
    }

    /** Whether numbers put on all pages would begin again in an annex; where they would go on, somebody has to divide the file. */
    private static boolean beginsWithOne(Draft draft, Annex annex) {
        int from =
                draft.view().sections().get(annex.section()).firstPageNumber().orElse(0);
        return annex.startsSection() && from == 1;
    }

    /** Whether a header or footer shows digits that were typed, not computed. */
    static boolean hasTypedNumber(Draft draft) {
        return draft.view().sections().stream()
                .flatMap(section -> section.runnings().stream())
                .flatMap(running -> running.blocks().stream())
                .anyMatch(PageNumbering::hasDigits);
    }

    private static boolean hasDigits(Block block) {
        return !(block instanceof Paragraph paragraph)
                || paragraph.text().chars().anyMatch(Character::isDigit);
    }

    /** Passes when the digits are set in a style. */
    public static Check<Draft> styled(Style style) {
        Check<Draft> check = draft -> styled(draft, style);
        return check.bounded(style.bounds());
    }

    private static Verdict styled(Draft draft, Style style) {
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
        return Verdict.of(
                set.stream().flatMap(number -> fault(number, style).stream()).toList());
    }

    private static Optional<Fault> fault(PageNumber number, Style style) {
        return style.judge(new Stretch(
                Component.PAGE_NUMBER,
                number.paragraph(),
                number.field().start(),
                number.field().end()));
    }

    /**
     * Passes when the numbers stand at an edge of the page, aligned. A paragraph with the alignment that none was set for is
     * undecided where a frame, tabs, blanks or an indent place the number.
     */
    public static Check<Draft> at(Running.Edge edge, Alignment alignment) {
        return draft -> {
            ImmutableList<PageNumber> shown = shown(draft);
            return shown.isEmpty() ? withoutNumbers(draft) : placed(shown, edge, alignment);
        };
    }

    private static Verdict placed(ImmutableList<PageNumber> shown, Running.Edge edge, Alignment alignment) {
        List<Fault> faults = new ArrayList<>();
        boolean unknown = false;
        for (PageNumber number : shown) {
            Alignment found = number.paragraph().format().alignment();
            if (number.running().edge() != edge) {
                faults.add(otherEdge(number, edge, alignment));
            } else if (NumberPlace.isElsewhere(number.paragraph())) {
                unknown = true;
            } else if (found != alignment) {
                boolean unset = found == Alignment.LEFT || found == Alignment.JUSTIFIED;
                boolean byHand = unset && NumberPlace.isPushed(number.paragraph());
                unknown |= byHand;
                if (!byHand) {
                    faults.add(Fault.of(at(number), Terms.of(found), Terms.of(alignment))
                            .withFixes(new Fix.SetProperty(at(number), Fix.Property.ALIGNMENT, Terms.of(alignment))));
                }
            }
        }
        return faults.isEmpty() && unknown ? PLACED_BY_HAND : Verdict.of(faults);
    }

    private static Fault otherEdge(PageNumber number, Running.Edge edge, Alignment alignment) {
        String found = Ascii.toLowerCase(number.running().edge().name());
        String asked = Ascii.toLowerCase(edge.name()) + '-' + ((Measure.Term) Terms.of(alignment)).key();
        return Fault.of(at(number), Measure.term(found), Measure.term(asked)).withVariant(found);
    }

    private static Verdict firstHidden(Draft draft, NumberForm form) {
        if (shown(draft).isEmpty() && draft.pageNumbers().isEmpty()) {
            return withoutNumbers(draft);
        }
        if (goesOn(draft)) {
            return OnSections.SHARED;
        }
        boolean own = draft.view().sections().get(0).ownFirstPage();
        Running.Pages pages = own ? Running.Pages.FIRST : Running.Pages.DEFAULT;
        return draft.pageNumbers().stream()
                .filter(number -> number.section() == 0 && number.running().pages() == pages)
                .findFirst()
                .map(number -> onFirst(number, own || draft.view().isShared(number.running()), form))
                .orElseGet(Verdict::passed);
    }

    /** A header of the first page's own is somebody's choice; taking the page out of the others is not. */
    private static Verdict onFirst(PageNumber number, boolean own, NumberForm form) {
        Fault fault = Fault.of(at(number), Measure.term("first-page-numbered"), Measure.term("first-page-bare"));
        return Verdict.failed(own ? fault : fault.withFixes(form.put(at(number))));
    }

    /** The numbers that stand on other pages than the first, each paragraph once. */
    private static ImmutableList<PageNumber> shown(Draft draft) {
        Set<Place> seen = new HashSet<>();
        return draft.pageNumbers().stream()
                .filter(number -> number.running().pages() != Running.Pages.FIRST
                        && !draft.view().isShared(number.running()))
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
