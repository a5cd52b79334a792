package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Numerals;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** Conditions on phần, chương, mục and tiểu mục: their label, their numbers, their title. */
public final class Divisions {

    private static final String NONE = "no-such-units";

    /** No body has so many units, and no Roman numeral is made of more. */
    private static final int TOO_MANY = 100;

    /** The kind of numerals that units are counted in. */
    public enum Counted {
        /** I, II, III. */
        IN_ROMAN,
        /** 1, 2, 3. */
        IN_ARABIC,
        /** I, II, III, or words: thứ nhất, thứ hai. */
        IN_ROMAN_OR_WORDS;

        private Measure kind() {
            return this != IN_ARABIC ? Measure.term("roman-numerals") : Measure.term("arabic-numerals");
        }

        private boolean isIn(String label) {
            return (this != IN_ARABIC ? Numerals.roman(label) : Numerals.arabic(label)) > 0;
        }

        private String shown(int value) {
            return this != IN_ARABIC ? Numerals.toRoman(value) : Integer.toString(value);
        }
    }

    private Divisions() {}

    /**
     * Passes when word and number stand alone in a line, centred, in a style. In a body without điều the style of phần is
     * the matter of another rule.
     */
    public static Check<Draft> labels(ImmutableSet<Unit> units, Style style) {
        OnBody.Judge judge = (draft, body, index) -> label(body, body.items().get(index), style);
        return new OnBody(units, NONE, judge, style.bounds());
    }

    private static Verdict label(Body body, BodyItem item, Style style) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean otherRule = item.unit() == Unit.PART && !body.hasArticles();
        if (!otherRule) {
            verdicts.add(Verdict.of(Headings.label(item, style)));
        }
        Headings.ownLine(item).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
        verdicts.add(Headings.centred(item.line()));
        return Verdicts.together(verdicts);
    }

    /** Passes when the title below is centred, in a style. */
    public static Check<Draft> titles(ImmutableSet<Unit> units, Style style) {
        return new OnBody(
                units,
                NONE,
                (draft, body, index) -> {
                    boolean otherRule = body.items().get(index).unit() == Unit.PART && !body.hasArticles();
                    return otherRule ? Verdict.notApplicable("without-articles") : Headings.title(body, index, style);
                },
                style.bounds());
    }

    /** Passes when the numbers are of the kind asked for and count on, from 1 again in each larger unit. */
    public static Check<Draft> numbers(ImmutableSet<Unit> units, Counted counted) {
        return draft -> {
            List<Fault> faults = new ArrayList<>();
            Map<Unit, Succession> counts = new EnumMap<>(Unit.class);
            boolean any = false;
            boolean chaptersMayRestart = false;
            for (BodyItem item : Body.of(draft).items()) {
                if (!Body.isHeading(item)) {
                    continue;
                }
                int value = value(item);
                if (units.contains(item.unit())) {
                    any = true;
                    numeral(item, value, counted).ifPresent(faults::add);
                    if (item.unit() == Unit.CHAPTER && value == 1 && chaptersMayRestart) {
                        counts.remove(item.unit());
                    }
                    Succession count = counts.computeIfAbsent(item.unit(), unit -> new Succession(0));
                    order(item, value, count, counted).ifPresent(faults::add);
                }
                chaptersMayRestart = item.unit() == Unit.PART || (chaptersMayRestart && item.unit() != Unit.CHAPTER);
                counts.keySet().removeIf(unit -> isSmaller(unit, item.unit()) && restarts(unit));
            }
            return any ? Verdict.of(faults) : Verdict.notApplicable(NONE);
        };
    }

    private static int value(BodyItem item) {
        int roman = Numerals.roman(item.label());
        return roman > 0 ? roman : Numerals.arabic(item.label());
    }

    private static boolean isSmaller(Unit unit, Unit than) {
        return unit.compareTo(than) > 0;
    }

    /** Chapters may count on through parts, or begin again; mục and tiểu mục begin again. */
    private static boolean restarts(Unit unit) {
        return unit != Unit.CHAPTER;
    }

    private static Optional<Fault> numeral(BodyItem item, int value, Counted counted) {
        if (Headings.isOrdinal(item) && counted == Counted.IN_ROMAN_OR_WORDS) {
            return Optional.empty();
        }
        if (Headings.isOrdinal(item)) {
            Location at = Headings.label(item).at();
            return Optional.of(Headings.of(
                    Fault.of(at, Measure.words("thứ " + item.rest()), counted.kind()),
                    item.line().folded()));
        }
        if (counted.isIn(item.label())) {
            return Optional.empty();
        }
        Location label = Headings.label(item).at();
        Location at = Location.of(
                Component.BODY,
                item.line().paragraph().place(),
                label.end() - item.label().length(),
                label.end());
        Fault fault = Headings.of(
                Fault.of(at, Measure.words(item.label()), counted.kind()),
                Headings.label(item).text());
        return Optional.of(
                value > 0 && value < TOO_MANY ? fault.withFixes(new Fix.ReplaceText(at, counted.shown(value))) : fault);
    }

    private static Optional<Fault> order(BodyItem item, int value, Succession count, Counted counted) {
        OptionalInt expected = count.next(value == 0 ? count.meant() + 1 : value);
        return expected.isEmpty() || expected.getAsInt() >= TOO_MANY
                ? Optional.empty()
                : Optional.of(Headings.outOfOrder(item, counted.shown(expected.getAsInt())));
    }
}
