package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Numerals;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.list.MixedMarks;
import vn.records.text.VietnameseAlphabet;
import vn.records.text.VietnameseText;

/** One reading of all lists of khoản or điểm in a body: which number or letter does not go on with its list. */
final class ListOrder {

    private static final ImmutableSet<Unit> LARGER = ImmutableSet.of(
            Unit.PART, Unit.CHAPTER, Unit.SECTION, Unit.SUBSECTION, Unit.ARTICLE, Unit.ROMAN, Unit.OPERATIVE);

    /** A number in front of a line above this is no number of a unit. */
    private static final int MOST = 300;

    private static final Pattern UNMARKED = Pattern.compile("^(\\d{1,2}) \\p{Lu}");

    private final Draft draft;
    private final Body body;
    private final Unit unit;
    private final String mark;
    private final Counter counter;
    private final List<Fault> faults = new ArrayList<>();

    private ListOrder(Draft draft, Body body, Unit unit, String mark, Counter counter) {
        this.draft = draft;
        this.body = body;
        this.unit = unit;
        this.mark = mark;
        this.counter = counter;
    }

    /** Returns the reading of the lists of khoản, whose numbers have a mark after them. */
    static ListOrder ofClauses(Draft draft, Body body, char mark) {
        return new ListOrder(draft, body, Unit.CLAUSE, String.valueOf(mark), Counter.ofNumbers());
    }

    /** Returns the reading of the lists of điểm; one without a mark is not told from text. */
    static ListOrder ofPoints(Draft draft, Body body) {
        return new ListOrder(draft, body, Unit.POINT, "", ofLetters());
    }

    private static Counter ofLetters() {
        return new Counter(
                'a',
                (previous, next) -> VietnameseAlphabet.follows((char) previous, (char) next),
                previous -> VietnameseAlphabet.successor((char) previous).orElse('a'));
    }

    List<Fault> faults() {
        for (int i = 0; i < body.items().size(); i++) {
            BodyItem item = body.items().get(i);
            boolean larger = LARGER.contains(item.unit())
                    || (unit == Unit.POINT && (item.unit() == Unit.CLAUSE || item.unit() == Unit.SUBCLAUSE));
            if (larger) {
                counter.clear();
            } else if (item.unit() == unit) {
                take(item, i);
            } else if (unit == Unit.CLAUSE && isUnmarked(i)) {
                faults.add(unmarked(item));
                counter.next(leadingNumber(i));
            }
        }
        return faults;
    }

    private void take(BodyItem item, int index) {
        int value = value(item);
        if (value <= 0) {
            return;
        }
        boolean sure = !isAfterTable(item) && (!counter.isEmpty() || mustBeginList(index));
        if (counter.repeatsFirst(value) && (isNextItem(index) || isTwice(index, value))) {
            faults.add(outOfOrder(item, counter.expected()));
            return;
        }
        OptionalInt expected = counter.next(value);
        if (sure && expected.isPresent()) {
            faults.add(outOfOrder(item, expected.getAsInt()));
        }
    }

    /** Whether a line begins with the next number but no mark, and the one before or after it counts on. */
    private boolean isUnmarked(int index) {
        int number = leadingNumber(index);
        boolean next = number > 0 && !counter.isEmpty() && number == counter.expected();
        return next
                && (leadingNumber(index + 1) == number + 1
                        || (!faults.isEmpty() && leadingNumber(index - 1) == number - 1));
    }

    /** Returns the number that a khoản, or a sentence that should be one, begins with; 0 if there is none. */
    private int leadingNumber(int index) {
        if (index >= body.items().size()) {
            return 0;
        }
        BodyItem item = body.items().get(index);
        if (item.unit() == Unit.CLAUSE) {
            return Numerals.arabic(item.label());
        }
        Matcher number = UNMARKED.matcher(item.line().folded());
        return item.unit() == Unit.TEXT && number.find() ? Numerals.arabic(number.group(1)) : 0;
    }

    private Fault unmarked(BodyItem item) {
        int from = item.line().begins();
        int to = from;
        while (Character.isDigit(item.line().text().charAt(to))) {
            to++;
        }
        String number = item.line().text().substring(from, to);
        return Headings.of(
                        Fault.of(item.line().at(Component.BODY, from, to), Terms.MISSING, Measure.words(mark)), number)
                .withVariant("unmarked")
                .withFixes(new Fix.ReplaceText(item.line().at(Component.BODY, to, to), mark));
    }

    /** Whether the item right before is of the same list, and does not announce another one. */
    private boolean isNextItem(int index) {
        BodyItem above = body.items().get(index - 1);
        boolean sameMark =
                MixedMarks.mark(above).equals(MixedMarks.mark(body.items().get(index)));
        return above.unit() == unit && sameMark && !above.line().folded().endsWith(":");
    }

    /** Whether no unit as large stands between it and the first of its list, and no second number follows: no new list. */
    private boolean isTwice(int index, int value) {
        if (unit != Unit.CLAUSE) {
            return false;
        }
        int above = index - 1;
        while (above >= 0 && isSmaller(body.items().get(above).unit())) {
            above--;
        }
        boolean below = above >= 0 && body.items().get(above).unit() == unit;
        return below && !body.items().get(index - 1).line().folded().endsWith(":") && nextIn(index) != value + 1;
    }

    private static boolean isSmaller(Unit unit) {
        return unit == Unit.POINT || unit == Unit.SUBCLAUSE || unit == Unit.DASH || unit == Unit.TEXT;
    }

    /** Returns the next number in the same unit; 0 if there is none. */
    private int nextIn(int index) {
        for (int i = index + 1; i < body.items().size(); i++) {
            BodyItem item = body.items().get(i);
            if (LARGER.contains(item.unit())) {
                return 0;
            }
            if (item.unit() == unit) {
                return value(item);
            }
        }
        return 0;
    }

    private Fault outOfOrder(BodyItem item, int expected) {
        if (unit == Unit.CLAUSE) {
            return Headings.outOfOrder(item, Integer.toString(expected));
        }
        return Headings.outOfOrder(item, String.valueOf((char) expected)).withBasis(Basis.LAW);
    }

    /** The value of a number or letter; 0 for one that does not count: another alphabet, small Roman numerals. */
    private int value(BodyItem item) {
        if (unit == Unit.CLAUSE) {
            int number = Numerals.arabic(item.label());
            return number > MOST ? 0 : number;
        }
        char letter = VietnameseText.lower(item.label()).charAt(0);
        boolean smallRoman = "ivx".indexOf(letter) >= 0 && counter.expected() != letter;
        return smallRoman || !VietnameseAlphabet.LETTERS.contains(letter) ? 0 : letter;
    }

    /** Whether a list must begin here: right below a unit whose own line does not begin it already. */
    private boolean mustBeginList(int index) {
        BodyItem above = index > 0 ? body.items().get(index - 1) : body.items().get(index);
        boolean ownsLists = above.unit() == Unit.ARTICLE
                || above.unit() == Unit.ROMAN
                || (unit == Unit.POINT && above.unit() == Unit.CLAUSE);
        return ownsLists && !beginsList(above.rest());
    }

    private static boolean beginsList(String rest) {
        return rest.length() > 1 && Character.isLetterOrDigit(rest.charAt(0)) && ".)/".indexOf(rest.charAt(1)) >= 0;
    }

    /** Part of a list may stand in a table, which the body leaves out. */
    private boolean isAfterTable(BodyItem item) {
        for (int i = item.line().index() - 1; i >= 0; i--) {
            Line line = draft.lines().get(i);
            if (line.zone().isPresent()) {
                return true;
            }
            if (!line.isBlank()) {
                return false;
            }
        }
        return false;
    }
}
