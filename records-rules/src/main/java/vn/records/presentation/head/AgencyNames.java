package vn.records.presentation.head;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.UnitNouns;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.presentation.typography.Centred;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** What is wrong with the names of agencies, beside their style. */
public final class AgencyNames {

    private static final String VOWELS = "aeiouy";
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    public static final Check<Draft> WRITTEN_OUT = OnComponent.of(Component.ISSUING_AGENCY, AgencyNames::writtenOut);

    /** Without a parent there is nothing to stand under. */
    public static final Check<Draft> UNDER_PARENT = draft -> draft.has(Component.PARENT_AGENCY)
            ? Centred.below(Component.ISSUING_AGENCY, Component.PARENT_AGENCY).apply(draft)
            : Verdict.notApplicable("no-parent");

    public static final Check<Draft> PARENT_WITHOUT_LINE =
            OnComponent.of(Component.PARENT_AGENCY, AgencyNames::parentWithoutLine);

    public static final Check<Draft> IN_ORDER = OnComponent.of(Component.PARENT_AGENCY, AgencyNames::inOrder);
    public static final Check<Draft> NAMES_UNIT = OnComponent.of(Component.PARENT_AGENCY, AgencyNames::namesUnit);

    /** Returns the check, for documents that name a parent; one that names an issuer alone has none. */
    public static Check<Draft> withParent(Check<Draft> check) {
        return new When<>(
                draft -> draft.has(Component.PARENT_AGENCY) || !draft.has(Component.ISSUING_AGENCY),
                "no-parent",
                check);
    }

    private AgencyNames() {}

    private static Verdict inOrder(Draft draft, Part part) {
        Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(Part::certain);
        if (issuer.isEmpty()) {
            return Verdicts.NOT_CERTAIN;
        }
        return AgencyVocabulary.beginsAsBodyWithDepartments(issuer.get().text())
                        && AgencyVocabulary.beginsAsDepartment(part.text())
                ? Verdict.failed(Fault.of(
                        part.at(),
                        Measure.words(part.text()),
                        Measure.words(issuer.get().text())))
                : Verdict.passed();
    }

    /** {@code ỦY BAN NHÂN DÂN} over {@code XÃ …} is one name on two lines. */
    private static Verdict namesUnit(Draft draft, Part part) {
        if (!AgencyVocabulary.beginsAsLocalBody(part.text())) {
            return Verdict.notApplicable("parent-not-local");
        }
        if (isUnitWithoutName(part.text())) {
            return draft.part(Component.ISSUING_AGENCY)
                            .filter(issuer -> issuer.certain() && AgencyVocabulary.beginsAsDepartment(issuer.text()))
                            .isPresent()
                    ? Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.term("unit-name")))
                    : Verdicts.NOT_CERTAIN;
        } else if (!AgencyVocabulary.isLocalBody(part.text())) {
            return Verdict.passed();
        }
        boolean goesOn = draft.part(Component.ISSUING_AGENCY)
                .map(issuer -> WORDS.splitToList(issuer.text()).get(0))
                .filter(UnitNouns::isFirstWord)
                .isPresent();
        return goesOn
                ? Verdicts.NOT_CERTAIN
                : Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Measure.term("unit-name")));
    }

    /** {@code UBND TỈNH}: which one is not said, unless the next line does. */
    private static boolean isUnitWithoutName(String text) {
        return AgencyVocabulary.localBodies().stream()
                .anyMatch(local -> text.startsWith(local + ' ')
                        && UnitNouns.isNoun(text.substring(local.length() + 1).strip()));
    }

    private static Verdict writtenOut(Draft draft, Part part) {
        boolean doubtful = false;
        for (Line line : part.lines()) {
            for (String word : WORDS.split(line.folded())) {
                if (AgencyVocabulary.isNeverOfficial(word)) {
                    if (!draft.has(Component.PARENT_AGENCY) && !isOneName(part)) {
                        return Verdicts.NOT_CERTAIN;
                    }
                    int from = Math.max(0, line.text().indexOf(word));
                    return Verdict.failed(Fault.of(
                            line.at(part.component(), from, Math.min(line.text().length(), from + word.length())),
                            Measure.words(word),
                            Measure.term("written-out")));
                }
                doubtful |= isLetters(word);
            }
        }
        return doubtful ? Verdict.undecided("abbreviation-may-be-official") : Verdict.passed();
    }

    /** Whether the lines are one name: the second only says which unit it is. */
    private static boolean isOneName(Part part) {
        List<Line> lines = part.lines();
        if (lines.size() == 1) {
            return true;
        }
        String first = WORDS.splitToList(lines.get(1).folded()).get(0);
        return lines.size() == 2 && UnitNouns.isFirstWord(first);
    }

    /** Whether a word has no vowel, as abbreviations have none. */
    private static boolean isLetters(String word) {
        String key = VietnameseText.skeleton(word);
        return key.length() > 1
                && key.chars().noneMatch(Character::isDigit)
                && key.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    /** A line below the parent is one when the issuer has another, or the parent's text carries it. */
    private static Verdict parentWithoutLine(Draft draft, Part part) {
        Optional<RuleBelow> below = draft.ruleBelow(Component.ISSUING_AGENCY);
        ImmutableList<Paragraph> own =
                part.lines().stream().map(Line::paragraph).distinct().collect(ImmutableList.toImmutableList());
        boolean carried = own.stream().anyMatch(p -> p.format().bottomBorder() || isUnderlined(p));
        boolean drawn = own.stream().anyMatch(AgencyNames::hasLine)
                && below.filter(rule -> own.stream().noneMatch(p -> p.place().equals(rule.place())))
                        .isPresent();
        return carried || drawn
                ? Verdict.failed(Fault.of(part.last().at(part.component()), Terms.PRESENT, Terms.MISSING))
                : Verdict.passed();
    }

    private static boolean isUnderlined(Paragraph paragraph) {
        return paragraph.spans().stream().map(Span::format).anyMatch(format -> format.underlined());
    }

    private static boolean hasLine(Paragraph paragraph) {
        return paragraph.drawings().stream()
                .anyMatch(drawing -> drawing instanceof Drawing.Line line && line.isHorizontal());
    }
}
