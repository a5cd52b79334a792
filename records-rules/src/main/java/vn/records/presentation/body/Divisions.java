package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.records.rule.Check;

/** Conditions on phần, chương, mục and tiểu mục: their label, their numbers, their title. */
public final class Divisions {

    private static final String NONE = "no-such-units";

    private Divisions() {}

    /**
     * Passes when word and number stand alone in a line, centred, lower-case type, 13–14, upright, bold. In a body without
     * điều the style of phần is the matter of another rule.
     */
    public static Check<Draft> labels(ImmutableSet<Unit> units) {
        return new OnBody(
                units, NONE, (draft, body, index) -> label(body, body.items().get(index)), 2);
    }

    private static Verdict label(Body body, BodyItem item) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean otherRule = item.unit() == Unit.PART && !body.hasArticles();
        if (!otherRule) {
            Headings.lowerCase(item).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
            Headings.styled(Headings.label(item), Headings.LABEL)
                    .ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
        }
        Headings.ownLine(item).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
        verdicts.add(Headings.centred(item.line()));
        return Verdicts.together(verdicts);
    }

    /** Passes when the title below is centred, in capitals, 13–14, upright, bold. */
    public static Check<Draft> titles(ImmutableSet<Unit> units) {
        return new OnBody(
                units,
                NONE,
                (draft, body, index) -> {
                    boolean otherRule = body.items().get(index).unit() == Unit.PART && !body.hasArticles();
                    return otherRule ? Verdict.notApplicable("without-articles") : Headings.title(body, index);
                },
                2);
    }

    /** Passes when the numbers are of the kind asked for and count on, from 1 again in each larger unit. */
    public static Check<Draft> numbers(ImmutableSet<Unit> units, boolean roman) {
        return draft -> {
            List<Fault> faults = new ArrayList<>();
            Map<Unit, Integer> last = new EnumMap<>(Unit.class);
            boolean any = false;
            boolean chaptersMayRestart = false;
            for (BodyItem item : Body.of(draft).items()) {
                if (!Body.isHeading(item)) {
                    continue;
                }
                int value = value(item);
                if (units.contains(item.unit())) {
                    any = true;
                    numeral(item, value, roman).ifPresent(faults::add);
                    boolean again = item.unit() == Unit.CHAPTER && value == 1 && chaptersMayRestart;
                    order(item, value, again ? 0 : last.getOrDefault(item.unit(), 0), roman)
                            .ifPresent(faults::add);
                }
                chaptersMayRestart = item.unit() == Unit.PART || (chaptersMayRestart && item.unit() != Unit.CHAPTER);
                last.put(item.unit(), value);
                last.keySet().removeIf(unit -> isSmaller(unit, item.unit()) && restarts(unit));
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

    private static Optional<Fault> numeral(BodyItem item, int value, boolean roman) {
        Measure kind = Measure.term(roman ? "roman-numerals" : "arabic-numerals");
        if (Headings.isOrdinal(item)) {
            Location at = Headings.label(item).at();
            return Optional.of(Headings.of(
                    Fault.of(at, Measure.words("thứ " + item.rest()), kind),
                    item.line().folded()));
        }
        boolean right = roman ? Numerals.roman(item.label()) > 0 : Numerals.arabic(item.label()) > 0;
        if (right) {
            return Optional.empty();
        }
        Location label = Headings.label(item).at();
        Location at = Location.of(
                Component.BODY,
                item.line().paragraph().place(),
                label.end() - item.label().length(),
                label.end());
        Fault fault = Headings.of(
                Fault.of(at, Measure.words(item.label()), kind),
                Headings.label(item).text());
        return Optional.of(
                value > 0 && value < 100 ? fault.withFixes(new Fix.ReplaceText(at, shown(value, roman))) : fault);
    }

    private static Optional<Fault> order(BodyItem item, int value, int last, boolean roman) {
        return value == 0 || value == last + 1 || last + 1 >= 100
                ? Optional.empty()
                : Optional.of(Headings.outOfOrder(item, shown(last + 1, roman)));
    }

    private static String shown(int value, boolean roman) {
        return roman ? Numerals.toRoman(value) : Integer.toString(value);
    }
}
