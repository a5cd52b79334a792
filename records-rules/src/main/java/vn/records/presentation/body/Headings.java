package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Style;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.ParagraphFormat;

/** What is wrong with lines that head a part of the body: their words, style and place. */
final class Headings {

    /** An indent so great may be meant to put a short line in the middle. */
    private static final Length BY_HAND = Length.mm(30);

    private static final Component BODY = Component.BODY;

    private Headings() {}

    /** Returns the word that names a unit. */
    static String word(Unit unit) {
        return switch (unit) {
            case PART -> "Phần";
            case CHAPTER -> "Chương";
            case SECTION -> "Mục";
            case SUBSECTION -> "Tiểu mục";
            case ARTICLE -> "Điều";
            default -> throw new IllegalArgumentException("no word begins a unit of kind " + unit);
        };
    }

    /** Returns the word and number of a unit, without the mark after them; empty where it has neither, as behind a hyphen. */
    static Stretch label(BodyItem item) {
        String text = item.line().text();
        int begin = begins(item);
        int end = Math.max(begin, item.labelEnd());
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return Stretch.of(BODY, item.line(), begin, end);
    }

    /** Where a label begins, behind a bracket before it. */
    private static int begins(BodyItem item) {
        int begin = item.line().begins();
        return item.labelEnd() > 0 && item.line().text().charAt(begin) == '(' ? begin + 1 : begin;
    }

    /** Returns a fault with the words it speaks of. */
    static Fault of(Fault fault, String text) {
        return fault.withDetails(ImmutableMap.of("text", Measure.words(text)));
    }

    /** Returns what is wrong with the style of a stretch, if anything. */
    static Optional<Fault> styled(Stretch stretch, Style style) {
        return style.judge(stretch).map(fault -> of(fault, VietnameseText.fold(stretch.text())));
    }

    /**
     * Returns a fault where the word of a unit is not in lower-case type with a capital first letter; none where the style
     * does not ask for that.
     */
    static Optional<Fault> letters(BodyItem item, Style style) {
        if (!style.isLowerCase()) {
            return Optional.empty();
        }
        String word = word(item.unit());
        int from = item.line().begins();
        String found = item.line().text().substring(from, from + word.length());
        if (found.equals(word)) {
            return Optional.empty();
        }
        Location at = item.line().at(BODY, from, from + word.length());
        Fault fault = Fault.of(at, Measure.words(found), Measure.words(word)).withVariant("case");
        String typed = item.line().paragraph().text().substring(at.start(), at.end());
        boolean mendable = typed.equals(found) && !isCapitalBehind(item);
        return Optional.of(mendable ? fault.withFixes(new Fix.ReplaceText(at, word)) : fault);
    }

    /** Whether what follows in the line is in capitals as well: a heading is mended as a whole or not at all. */
    private static boolean isCapitalBehind(BodyItem item) {
        boolean label = isOrdinal(item) && VietnameseText.isUpperCase(item.label());
        return label || VietnameseText.isUpperCase(item.rest());
    }

    /** Returns what is wrong with word and number of a unit: letters, size, weight, slope. */
    static ImmutableList<Fault> label(BodyItem item, Style style) {
        return Stream.concat(letters(item, style).stream(), styled(label(item), style.inAnyLetters()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a fault where a heading shares its line with its title. */
    static Optional<Fault> ownLine(BodyItem item) {
        String rest = rest(item);
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                                Fault.of(item.line().at(BODY), Measure.words(rest), Terms.MISSING),
                                label(item).text())
                        .withVariant("own-line"));
    }

    /** Whether a phần is counted in words: Phần thứ nhất. */
    static boolean isOrdinal(BodyItem item) {
        return VietnameseText.lower(item.label()).equals("thứ");
    }

    /** Returns what stands in the line after the number, be it in words. */
    static String rest(BodyItem item) {
        String rest = item.rest();
        if (isOrdinal(item)) {
            int end = 0;
            while (end < rest.length()
                    && (Character.isLetter(rest.charAt(end)) || ".:".indexOf(rest.charAt(end)) >= 0)) {
                end++;
            }
            rest = rest.substring(end).strip();
        }
        return rest;
    }

    /** Returns the verdict on a line that must stand in the middle. */
    static Verdict centred(Line line) {
        ParagraphFormat format = line.paragraph().format();
        if (format.alignment() == Alignment.CENTRE) {
            return Verdict.passed();
        }
        String text = line.paragraph().text();
        boolean byHand = text.startsWith("\t")
                || text.startsWith("   ")
                || format.leftIndent().plus(format.firstLineIndent()).compareTo(BY_HAND) > 0;
        return byHand ? Verdict.undecided("placed-by-hand") : Verdict.failed(notCentred(line, format));
    }

    private static Fault notCentred(Line line, ParagraphFormat format) {
        Location at = line.at(BODY);
        Fault fault = Fault.of(at, Terms.of(format.alignment()), Terms.CENTRED)
                .withVariant("place")
                .withFixes(
                        new Fix.SetProperty(at, Fix.Property.FIRST_LINE_INDENT, Measure.of(Length.ZERO)),
                        new Fix.SetProperty(at, Fix.Property.ALIGNMENT, Terms.CENTRED));
        return of(fault, line.folded());
    }

    /** Returns the lines of the title below a heading. */
    static ImmutableList<Line> titleBelow(Body body, int heading) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = heading + 1; i < body.items().size() && body.items().get(i).unit() == Unit.TITLE; i++) {
            lines.add(body.items().get(i).line());
        }
        return lines.build();
    }

    /** Returns the verdict on the title below a heading: style and place. */
    static Verdict title(Body body, int heading, Style style) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Line line : titleBelow(body, heading)) {
            styled(Stretch.of(BODY, line), style).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
            verdicts.add(centred(line));
        }
        return verdicts.isEmpty() ? Verdict.notApplicable("no-title-below") : Verdicts.together(verdicts);
    }

    /** Returns a fault of units that do not count on from each other; the law does not say it in words. */
    static Fault outOfOrder(BodyItem item, String expected) {
        Stretch label = label(item);
        return of(Fault.of(label.at(), Measure.words(item.label()), Measure.words(expected)), label.text())
                .withVariant("order")
                .withBasis(Basis.DERIVED);
    }
}
