package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Conditions on annexes (<i>phụ lục</i>): that the text points to them, their numbers, labels, titles and pages. */
public final class Annexes {

    private static final Verdict NONE = Verdict.notApplicable("no-annex");
    private static final Verdict PLACED_BY_HAND = Verdict.undecided("placed-by-hand");

    /** With a larger indent on its left a line may be placed in the middle by hand. */
    private static final double FAR_MM = 20;

    /** What may stand before the number of an annex. */
    private static final String WORD = "số ";

    /** So many lines below the label may be title and reference. */
    private static final int LINES_TO_REFERENCE = 6;

    private Annexes() {}

    /** Returns a condition on each annex; does not apply where there is none. */
    static Check<Draft> each(BiFunction<Draft, Annex, Verdict> judge) {
        return draft -> draft.annexes().isEmpty()
                ? NONE
                : Verdicts.together(draft.annexes().stream()
                        .map(annex -> judge.apply(draft, annex))
                        .toList());
    }

    /** Passes when the text before the first annex mentions one. */
    public static Check<Draft> pointedTo() {
        return draft -> {
            if (draft.annexes().isEmpty() || draft.classification().kind() == Kind.ANNEX) {
                return NONE;
            }
            Line first = draft.annexes().get(0).label();
            ImmutableList<String> before = draft.lines().stream()
                    .filter(line -> line.index() < first.index() && !line.isBlank())
                    .map(line -> VietnameseText.lower(line.folded()))
                    .collect(ImmutableList.toImmutableList());
            if (before.stream().anyMatch(text -> text.contains("phụ lục"))) {
                return Verdict.passed();
            }
            return before.stream()
                            .anyMatch(
                                    text -> text.contains("kèm") || text.contains("danh sách") || text.contains("biểu"))
                    ? Verdict.undecided("pointer-in-other-words")
                    : Verdict.failed(Fault.of(first.at(Component.ANNEX), Terms.MISSING, Terms.PRESENT));
        };
    }

    /** Passes when of several annexes each has a number behind the word of its label. */
    public static Check<Draft> numbered(String word, AnnexNumber numerals) {
        return draft -> {
            if (draft.annexes().size() < 2) {
                return draft.annexes().isEmpty() ? NONE : Verdict.notApplicable("one-annex");
            }
            List<Fault> faults = draft.annexes().stream()
                    .filter(annex -> !numerals.fits(withoutWord(annex)))
                    .map(annex -> Fault.of(
                            annex.label().at(Component.ANNEX),
                            Measure.words(annex.label().folded()),
                            Measure.words(numerals.labels(word))))
                    .toList();
            return Verdict.of(faults.isEmpty() ? AnnexOrder.faults(draft, word, numerals) : faults);
        };
    }

    static String withoutWord(Annex annex) {
        String number = annex.number();
        return VietnameseText.lower(number).startsWith(WORD)
                ? number.substring(WORD.length()).strip()
                : number;
    }

    /** Passes when a line below the title of each annex names the document it is attached to. */
    public static Check<Draft> referenced(String words) {
        return draft -> {
            NavigableSet<Integer> labels = draft.annexes().stream()
                    .map(annex -> annex.label().index())
                    .collect(Collectors.toCollection(TreeSet::new));
            return each((any, annex) -> referenced(any, annex, labels, words)).apply(draft);
        };
    }

    private static Verdict referenced(Draft draft, Annex annex, NavigableSet<Integer> labels, String words) {
        int from = annex.label().index() + 1;
        Integer next = labels.ceiling(from);
        int to = next == null ? draft.lines().size() : next;
        boolean named = draft.lines().subList(from, to).stream()
                .filter(line -> !line.isBlank())
                .limit(LINES_TO_REFERENCE)
                .anyMatch(line -> VietnameseText.lower(line.folded()).contains(words));
        return !annex.reference().isEmpty() || named
                ? Verdict.passed()
                : Verdict.failed(
                        Fault.of(annex.label().at(Component.ANNEX), Terms.MISSING, Measure.words("(" + words + " …)")));
    }

    /** Passes when the labels are set in a style, in the middle. */
    public static Check<Draft> labels(Style style) {
        Check<Draft> check = Together.of(Styled.of(Component.ANNEX, style), Centred.of(Component.ANNEX));
        Check<Draft> labelled = draft -> draft.annexes().isEmpty() ? NONE : check.apply(draft);
        return labelled.bounded(style.bounds());
    }

    /** Passes when the titles are set in a style, in the middle; of lines in small letters only the first is surely a title. */
    public static Check<Draft> titles(Style style) {
        return each((draft, annex) -> titled(annex, style)).bounded(style.bounds());
    }

    private static Verdict titled(Annex annex, Style style) {
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (Line line : annex.title()) {
            boolean first = line == annex.title().get(0);
            if ((!first && !VietnameseText.isUpperCase(line.folded())) || !mayBeTitle(line)) {
                break;
            }
            verdicts.add(style.judge(Stretch.of(Component.ANNEX, line))
                    .map(Verdict::failed)
                    .orElse(Verdict.passed()));
            verdicts.add(centred(line));
        }
        ImmutableList<Verdict> found = verdicts.build();
        return found.isEmpty() ? Verdict.notApplicable("no-annex-title") : Verdicts.together(found);
    }

    private static boolean mayBeTitle(Line line) {
        return !line.folded().startsWith("(")
                && !line.key().startsWith("mau")
                && !line.key().startsWith("bieu")
                && !AnnexReferences.mayBeReference(line);
    }

    /** Returns whether a line outside tables stands in the middle; undecided where spaces or tabs may place it there. */
    static Verdict centred(Line line) {
        Paragraph paragraph = line.paragraph();
        ParagraphFormat format = paragraph.format();
        if (format.alignment() == Alignment.CENTRE) {
            return Verdict.passed();
        }
        boolean byHand = !VietnameseText.fold(paragraph.text()).equals(VietnameseText.foldTones(paragraph.text()))
                || format.leftIndent().toMm() + format.firstLineIndent().toMm() > FAR_MM
                || line.zone().isPresent();
        if (byHand) {
            return PLACED_BY_HAND;
        }
        return Verdict.failed(Fault.of(line.at(Component.ANNEX), Terms.NOT_CENTRED, Terms.CENTRED)
                .withFixes(new Fix.SetProperty(line.at(Component.ANNEX), Fix.Property.ALIGNMENT, Terms.CENTRED)));
    }

    /** Passes when the page numbers of each annex begin with 1 again. */
    public static Check<Draft> pagesFromOne() {
        return each((draft, annex) -> {
            boolean shown = draft.pageNumbers().stream().anyMatch(number -> number.section() == annex.section());
            if (!shown) {
                return Verdict.undecided("no-annex-page-number");
            }
            OptionalInt from = draft.view().sections().get(annex.section()).firstPageNumber();
            boolean beginsFile = annex.section() == 0 && annex.startsSection();
            if (annex.startsSection() && (from.orElse(0) == 1 || (beginsFile && from.isEmpty()))) {
                return Verdict.passed();
            }
            if (!annex.startsSection() && draft.view().pageEvidence().showsSinglePage()) {
                return Verdict.undecided("one-page");
            }
            Measure found = from.isPresent() ? Measure.of(from.getAsInt()) : Measure.term("going-on");
            return Verdict.failed(Fault.of(annex.label().at(Component.ANNEX), found, Measure.of(1)));
        });
    }
}
