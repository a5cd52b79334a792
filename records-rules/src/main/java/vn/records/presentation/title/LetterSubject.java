package vn.records.presentation.title;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.presentation.typography.CapitalWords;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.ParagraphFormat;

/** Conditions on the subject of an official letter, box 5b. */
public final class LetterSubject {

    private static final Component SUBJECT = Component.OFFICIAL_LETTER_SUBJECT;

    /** How much of a line is shown where none of its words are the asked ones. */
    private static final int SHOWN = 4;

    /** So far from what is asked a space is still taken for it. */
    private static final Length ROUNDING = Length.points(0.5);

    private static final Length NEXT_TO_NOTHING = Length.points(2);

    /** Về việc, without blanks and marks. */
    private static final String WORDS = "veviec";

    private LetterSubject() {}

    /** Returns the check, asked only of official letters. */
    public static Check<Draft> ofLetter(Check<Draft> check) {
        return new When<>(draft -> draft.isType(DocumentType.OFFICIAL_LETTER), "not-official-letter", check);
    }

    /** Passes when it begins with some letters, such as V/v, exactly. */
    public static Check<Draft> begins(String letters) {
        return ofLetter(OnComponent.of(SUBJECT, (draft, part) -> begins(part.first(), letters)));
    }

    /** Passes when it does not begin with some letters. */
    public static Check<Draft> beginsWithout(String letters) {
        return OnComponent.of(SUBJECT, (draft, part) -> {
            Line line = part.first();
            if (!line.startsWith(letters)) {
                return Verdict.passed();
            }
            int from = line.begins();
            Location at = line.at(SUBJECT, from, from + letters.length());
            return Verdict.failed(Fault.of(
                    at, Measure.words(line.text().substring(from, from + letters.length())), Terms.MISSING));
        });
    }

    private static Verdict begins(Line line, String letters) {
        String text = line.text();
        if (text.startsWith(letters)) {
            return Verdict.passed();
        }
        int end = text.startsWith("(") ? 0 : line.startsWith(letters) ? letters.length() : endOfWords(text);
        Location at = line.at(SUBJECT, 0, end == 0 ? Math.min(SHOWN, text.length()) : end);
        Fault fault = Fault.of(at, Measure.words(text.substring(0, at.end() - at.start())), Measure.words(letters));
        return Verdict.failed(end == 0 ? fault : fault.withFixes(new Fix.ReplaceText(at, letters)));
    }

    /** Passes when the words behind some letters, such as V/v, are not in capitals. */
    public static Check<Draft> inSmallLetters(String letters) {
        return ofLetter(OnComponent.of(
                SUBJECT,
                (draft, part) -> Verdict.of(part.lines().stream()
                        .flatMap(line -> capitals(line, letters).stream())
                        .toList())));
    }

    private static Optional<Fault> capitals(Line line, String letters) {
        int from = line.startsWith(letters) ? Math.min(line.begins() + letters.length(), line.ends()) : line.begins();
        String words = VietnameseText.fold(line.text().substring(from));
        return from > line.begins() && CapitalWords.areWords(words)
                ? Optional.of(Fault.of(line.at(SUBJECT, from, line.ends()), Terms.UPPER_CASE, Terms.LOWER_CASE))
                : Optional.empty();
    }

    /** Where the words Về việc end; nought where other words begin it, which nothing may stand in place of. */
    private static int endOfWords(String text) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        boolean known = first > 0
                && second > 0
                && VietnameseText.skeleton(text.substring(0, second)).equals(WORDS);
        return known ? second : 0;
    }

    /**
     * Passes when there is some space between it and the number. A program may add the space after the one and before the
     * other or take the larger of the two, so it fails only where both ways lead to another distance.
     */
    public static Check<Draft> gap(Length space) {
        return ofLetter(OnComponent.of(SUBJECT, (draft, part) -> gap(draft, part.first(), space)));
    }

    private static Verdict gap(Draft draft, Line subject, Length space) {
        Optional<Part> number = draft.part(Component.NUMBER).filter(Part::certain);
        if (number.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        Line above = number.get().last();
        boolean sameParagraph =
                above.paragraph().place().equals(subject.paragraph().place());
        if (isInNextRow(draft, above, subject)) {
            return gapBetweenRows(
                    subject, above.paragraph().format(), subject.paragraph().format(), space);
        }
        if (!isSamePlace(above, subject) || (!sameParagraph && subject.index() != above.index() + 1)) {
            return Verdict.undecided("not-right-below-number");
        }
        if (sameParagraph) {
            return Verdict.failed(fault(subject, Length.ZERO, space));
        }
        return gap(subject, above.paragraph().format(), subject.paragraph().format(), space);
    }

    private static Verdict gap(Line subject, ParagraphFormat above, ParagraphFormat below, Length space) {
        boolean dropped = above.style().equals(below.style());
        Length after = dropped && above.contextualSpacing() ? Length.ZERO : above.spaceAfter();
        Length before = dropped && below.contextualSpacing() ? Length.ZERO : below.spaceBefore();
        Length sum = after.plus(before);
        Length larger = after.compareTo(before) > 0 ? after : before;
        if (sum.isWithin(space, space, ROUNDING)) {
            return Verdict.passed();
        }
        if (sum.compareTo(space) > 0 && larger.isWithin(Length.ZERO, space, ROUNDING)) {
            return Verdict.undecided("spacing-shared");
        }
        Fault fault = fault(subject, sum, space);
        Measure rest = new Measure.InPoints(space.minus(after));
        boolean mendable = after.compareTo(space) <= 0 && !(dropped && below.contextualSpacing());
        return Verdict.failed(
                mendable ? fault.withFixes(new Fix.SetProperty(fault.at(), Fix.Property.SPACE_BEFORE, rest)) : fault);
    }

    /** Whether it stands in the cell below the number, whose row is no higher than that one line. */
    private static boolean isInNextRow(Draft draft, Line above, Line subject) {
        if (above.zone().isEmpty() || subject.zone().isEmpty()) {
            return false;
        }
        Zone upper = above.zone().get();
        Zone lower = subject.zone().get();
        boolean below = upper.isSameTable(lower)
                && lower.row() == upper.row() + 1
                && lower.cell() == upper.cell()
                && lower.cells() == upper.cells();
        return below
                && draft.lines().stream()
                        .filter(line -> line.zone().filter(upper::isSameRow).isPresent())
                        .allMatch(line -> line.equals(above)
                                || line.zone().filter(upper::isSameCell).isEmpty())
                && draft.lines().stream()
                        .filter(line -> line.zone().filter(lower::isSameCell).isPresent())
                        .findFirst()
                        .filter(line -> line.index() == subject.index())
                        .isPresent();
    }

    /** A row may be higher than its text, which a file does not always tell: only next to no space fails, more is undecided. */
    private static Verdict gapBetweenRows(Line subject, ParagraphFormat above, ParagraphFormat below, Length space) {
        Length sum = above.spaceAfter().plus(below.spaceBefore());
        if (sum.isWithin(space, space, ROUNDING)) {
            return Verdict.passed();
        }
        return sum.compareTo(NEXT_TO_NOTHING) <= 0
                ? Verdict.failed(fault(subject, sum, space).withBasis(Basis.DERIVED))
                : Verdict.undecided("not-right-below-number");
    }

    private static Fault fault(Line subject, Length found, Length space) {
        return Fault.of(subject.at(SUBJECT), new Measure.InPoints(found), new Measure.InPoints(space));
    }

    private static boolean isSamePlace(Line a, Line b) {
        Optional<Zone> zone = a.zone();
        return zone.isPresent() == b.zone().isPresent()
                && (zone.isEmpty() || zone.get().isSameCell(b.zone().orElseThrow()));
    }

    /** Passes when there is neither a type name nor a line below the subject, as there is in other documents. */
    public static Check<Draft> plain() {
        return ofLetter(draft -> {
            ImmutableList.Builder<Fault> faults = ImmutableList.builder();
            draft.part(Component.TYPE_NAME)
                    .ifPresent(name -> faults.add(Fault.of(name.at(), Measure.words(name.text()), Terms.MISSING)));
            if (draft.has(SUBJECT) && isRuled(draft)) {
                faults.add(Fault.of(draft.part(SUBJECT).orElseThrow().last().at(SUBJECT), Terms.SOLID, Terms.MISSING)
                        .withVariant("line"));
            }
            return Verdict.of(faults.build());
        });
    }

    /** A line is anchored below the subject, and the agency has another one: it is not the agency's, drawn elsewhere. */
    private static boolean isRuled(Draft draft) {
        Optional<RuleBelow> own = draft.ruleBelow(SUBJECT);
        Optional<RuleBelow> agency = draft.ruleBelow(Component.ISSUING_AGENCY);
        return own.isPresent()
                && own.get().form() != RuleBelow.Form.UNDERLINE
                && agency.isPresent()
                && agency.get().form() != RuleBelow.Form.UNDERLINE
                && !own.get().place().equals(agency.get().place());
    }
}
