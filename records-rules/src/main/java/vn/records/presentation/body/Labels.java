package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Numerals;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.list.MixedMarks;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Span;

/** What is wrong with the number of a điều, khoản or điểm: the mark after it, its style, its size. */
public final class Labels {

    private static final String NONE = "no-such-units";

    /** Letters that the Vietnamese alphabet does not have. */
    private static final String FOREIGN = "fjwz";

    private Labels() {}

    /**
     * Passes letters of điểm that the Vietnamese alphabet has.
     *
     * @param alphabet the letters that count, as a message shows them
     */
    public static Check<Draft> letters(String alphabet) {
        return OnBody.of(ImmutableSet.of(Unit.POINT), NONE, (draft, body, index) -> {
            BodyItem item = body.items().get(index);
            char letter = VietnameseText.lower(item.label()).charAt(0);
            return FOREIGN.indexOf(letter) < 0
                    ? Verdict.passed()
                    : Verdict.failed(
                            Fault.of(Headings.label(item).at(), Measure.words(item.label()), Measure.words(alphabet)));
        });
    }

    /** Passes the number of a điều with a mark after it, in a style, in the size of the text. */
    static Verdict article(Body body, int index, char mark, Style style) {
        BodyItem item = body.items().get(index);
        List<Fault> faults = new ArrayList<>();
        numeral(item).ifPresent(faults::add);
        mark(item, String.valueOf(mark)).ifPresent(faults::add);
        Headings.styled(Headings.label(item), style).ifPresent(faults::add);
        size(item).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    static Verdict articleMark(Body body, int index, char mark) {
        return Verdict.of(
                mark(body.items().get(index), String.valueOf(mark)).stream().toList());
    }

    /** Passes word and number of a điều in the letters of a style, set in it and as large as the text. */
    static Verdict article(Body body, int index, Style style) {
        BodyItem item = body.items().get(index);
        List<Fault> faults = new ArrayList<>(Headings.label(item, style));
        size(item).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    /** Passes numbers and letters of some units in the slope of a style; what mark follows is free. */
    public static Check<Draft> slopes(ImmutableSet<Unit> units, Style style) {
        return OnBody.of(
                units,
                NONE,
                (draft, body, index) -> Verdict.of(
                        slope(body.items().get(index), style).stream().toList()));
    }

    /** Passes numbers of khoản with a mark after them, in the slope of a style, in the size of the text. */
    public static Check<Draft> clauses(char mark, Style style) {
        String wanted = String.valueOf(mark);
        return draft -> {
            BitSet judged = directlyBelowUnits(Body.of(draft), wanted);
            return listed(
                            Unit.CLAUSE,
                            mark,
                            (body, index, mixed) -> clause(body, index, mixed || judged.get(index), wanted, style))
                    .apply(draft);
        };
    }

    /** Judges a number or letter, which may have another mark than the rest of its list. */
    private interface InList {
        Verdict judge(Body body, int index, boolean mixed);
    }

    private static Check<Draft> listed(Unit unit, char mark, InList judge) {
        return draft -> {
            BitSet mixed = MixedMarks.of(Body.of(draft).items(), unit, String.valueOf(mark)::equals);
            return OnBody.of(
                            ImmutableSet.of(unit),
                            NONE,
                            (any, body, index) -> judge.judge(body, index, mixed.get(index)))
                    .apply(draft);
        };
    }

    private static Verdict clause(Body body, int index, boolean judged, String mark, Style style) {
        BodyItem item = body.items().get(index);
        List<Fault> faults = new ArrayList<>();
        if (judged) {
            mark(item, mark).ifPresent(faults::add);
        }
        slope(item, style).ifPresent(faults::add);
        size(item).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    /** Passes letters of điểm with a mark after them, in the letters and slope of a style, in the size of the text. */
    public static Check<Draft> points(char mark, Style style) {
        return listed(Unit.POINT, mark, (body, index, mixed) -> point(body, index, mixed, String.valueOf(mark), style));
    }

    private static Verdict point(Body body, int index, boolean mixed, String mark, Style style) {
        BodyItem item = body.items().get(index);
        List<Fault> faults = new ArrayList<>();
        if (mixed || isInList(body, index)) {
            mark(item, mark).ifPresent(faults::add);
            small(item, style).ifPresent(faults::add);
        }
        slope(item, style).ifPresent(faults::add);
        size(item).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    private static Optional<Fault> numeral(BodyItem item) {
        Location at = Headings.label(item).at();
        Location number = Location.of(
                Component.BODY,
                item.line().paragraph().place(),
                at.end() - item.label().length(),
                at.end());
        return Numerals.arabic(item.label()) > 0
                ? Optional.empty()
                : Optional.of(Headings.of(
                                Fault.of(number, Measure.words(item.label()), Measure.term("arabic-numerals")),
                                Headings.label(item).text())
                        .withVariant("numerals"));
    }

    private static Optional<Fault> mark(BodyItem item, String wanted) {
        String found = MixedMarks.mark(item);
        if (found.equals(wanted)) {
            return Optional.empty();
        }
        int after = item.labelEnd();
        Stretch label = Headings.label(item);
        Measure required = Measure.words(wanted);
        if (found.isEmpty()) {
            Location at = item.line().at(Component.BODY, after, after);
            return Optional.of(Headings.of(Fault.of(label.at(), Terms.MISSING, required), label.text())
                    .withVariant("unmarked")
                    .withFixes(new Fix.ReplaceText(at, wanted)));
        }
        int from = after - 1;
        while (from > 0 && VietnameseText.isSpace(item.line().text().charAt(from - 1))) {
            from--;
        }
        Location at = item.line().at(Component.BODY, from, after);
        Fault fault = Headings.of(Fault.of(at, Measure.words(found), required), label.text())
                .withVariant("mark");
        return Optional.of(found.length() > 1 ? fault : fault.withFixes(new Fix.ReplaceText(at, wanted)));
    }

    private static Optional<Fault> small(BodyItem item, Style style) {
        String small = VietnameseText.lower(item.label());
        Stretch label = Headings.label(item);
        return !style.isLowerCase() || item.label().equals(small)
                ? Optional.empty()
                : Optional.of(Headings.of(
                                Fault.of(label.at(), Measure.words(item.label()), Measure.words(small)), label.text())
                        .withVariant("case")
                        .withFixes(new Fix.ReplaceText(label.at(), small)));
    }

    /** A number is only judged apart from its text: what is italic as a whole is another rule's matter. */
    private static Optional<Fault> slope(BodyItem item, Style style) {
        ImmutableList<Span> text = RunningText.rest(item).visible();
        boolean italic =
                !text.isEmpty() && text.stream().allMatch(span -> span.format().italic());
        return italic ? Optional.empty() : Headings.styled(Headings.label(item), style.slopeAlone());
    }

    private static Optional<Fault> size(BodyItem item) {
        ImmutableList<Span> text = RunningText.rest(item).visible().stream()
                .filter(span -> !span.format().script())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Span> label = Headings.label(item).visible();
        if (text.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        FontSize wanted = text.get(0).format().size();
        FontSize found = label.get(label.size() - 1).format().size();
        Stretch at = Headings.label(item);
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of(Headings.of(Fault.of(at.at(), Measure.of(found), Measure.of(wanted)), at.text())
                        .withVariant("size")
                        .withFixes(new Fix.SetProperty(at.at(), Fix.Property.SIZE, Measure.of(wanted))));
    }

    /**
     * Returns the indices of the numbered paragraphs that are khoản for sure: of a điều or mục and below no other numbers, or
     * in the right mark.
     */
    private static BitSet directlyBelowUnits(Body body, String wanted) {
        BitSet sure = new BitSet();
        boolean belowUnit = false;
        @Nullable String listMark = null;
        for (int i = 0; i < body.items().size(); i++) {
            BodyItem item = body.items().get(i);
            switch (item.unit()) {
                case ARTICLE, ROMAN -> {
                    belowUnit = true;
                    listMark = null;
                }
                case POINT, SUBCLAUSE -> {
                    belowUnit = false;
                    listMark = null;
                }
                case CLAUSE -> {
                    String mark = MixedMarks.mark(item);
                    belowUnit &= listMark == null || listMark.equals(mark);
                    listMark = mark;
                    sure.set(i, belowUnit || mark.equals(wanted));
                }
                default -> {}
            }
        }
        return sure;
    }

    /** Whether another letter stands before or after it in the same list: a single one may be no number at all. */
    private static boolean isInList(Body body, int index) {
        BodyItem item = body.items().get(index);
        return isNeighbour(body, index - 1, item) || isNeighbour(body, index + 1, item);
    }

    private static boolean isNeighbour(Body body, int index, BodyItem item) {
        if (index < 0 || index >= body.items().size()) {
            return false;
        }
        BodyItem other = body.items().get(index);
        return other.unit() == Unit.POINT && MixedMarks.mark(other).equals(MixedMarks.mark(item));
    }
}
