package vn.records.presentation.attachment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.document.Medium;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on the line in brackets that names the document an annex belongs to (<i>thông tin chỉ dẫn kèm theo</i>). */
public final class AnnexReferences {

    private static final int LINES_TO_SEARCH = 10;

    private static final Pattern NUMBERED = Pattern.compile("(?:.* )?số(?:[ :/….\\d].*|)");
    private static final Pattern DATED = Pattern.compile(".*(?:ngày|\\d{1,2}/\\d{1,2}/\\d{4}).*");
    private static final Pattern NUMBER_FILLED = Pattern.compile(".*số:? ?\\d+ ?/.*");
    private static final Pattern DAY_FILLED = Pattern.compile(".*(?:ngày ?\\d{1,2}\\b|\\d{1,2}/\\d{1,2}/\\d{4}).*");
    private static final Pattern DIGIT_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    private static final Measure NUMBER = Measure.term("number-and-symbol");
    private static final Measure DATE = Measure.term("date-of-issue");
    private static final Measure ISSUER = Measure.term("issuer");

    /** What stands in a form for words to be filled in. */
    private static final char BLANK = '…';

    private AnnexReferences() {}

    /** Returns a condition on the reference of each annex; annexes without one are passed over. */
    private static Check<Draft> each(BiFunction<Draft, Annex, Verdict> judge) {
        return Annexes.each(
                (draft, annex) -> annex.reference().isEmpty() ? Verdicts.NOT_RECOGNISED : judge.apply(draft, annex));
    }

    /**
     * Passes when number, symbol, date and issuer are named; fails where the line is certainly missing.
     *
     * @param form the line as the law prints it
     */
    public static Check<Draft> content(String form) {
        return Annexes.each(
                (draft, annex) -> annex.reference().isEmpty() ? missing(draft, annex, form) : content(annex));
    }

    private static Verdict missing(Draft draft, Annex annex, String form) {
        ImmutableList<Line> lines = draft.lines();
        int behind = Math.min(annex.label().index() + 1, lines.size());
        boolean elsewhere = lines.subList(behind, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .limit(LINES_TO_SEARCH)
                .anyMatch(AnnexReferences::mayBeReference);
        return elsewhere
                ? Verdicts.NOT_RECOGNISED
                : Verdict.failed(Fault.of(annex.label().at(Component.ANNEX), Terms.MISSING, Measure.words(form))
                        .withVariant("missing"));
    }

    static boolean mayBeReference(Line line) {
        String text = VietnameseText.lower(line.folded());
        return text.contains("kèm theo") || text.contains("ban hành") || text.contains("đính kèm");
    }

    private static Verdict content(Annex annex) {
        String text = VietnameseText.lower(text(annex));
        ImmutableList.Builder<Measure> missing = ImmutableList.builder();
        if (!NUMBERED.matcher(text).matches()) {
            missing.add(NUMBER);
        }
        if (!DATED.matcher(text).matches()) {
            missing.add(DATE);
        }
        if (!text.contains(" của ")) {
            missing.add(ISSUER);
        }
        ImmutableList<Measure> parts = missing.build();
        return parts.isEmpty()
                ? Verdict.passed()
                : Verdict.failed(Fault.of(at(annex), Measure.words(text(annex)), Measure.all(parts)));
    }

    /** Passes when each line of the reference is set in a style, and the first in the middle. */
    public static Check<Draft> style(Style style) {
        return each((draft, annex) -> {
                    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
                    for (Line line : annex.reference()) {
                        style.judge(Stretch.of(Component.ANNEX, line)).ifPresent(faults::add);
                    }
                    return Verdicts.together(ImmutableList.of(
                            Verdict.of(faults.build()),
                            Annexes.centred(annex.reference().get(0))));
                })
                .bounded(style.bounds());
    }

    /** Passes when the fields are filled in on paper; a draft may leave number and day blank. */
    public static Check<Draft> filledOnPaper() {
        return onMedium(Medium.PAPER, (draft, annex) -> {
            if (isFilled(annex, NUMBER_FILLED) && isFilled(annex, DAY_FILLED)) {
                return Verdict.passed();
            }
            return draft.isBeingDrafted()
                    ? Verdict.undecided("blank-until-issued")
                    : Verdict.failed(Fault.of(at(annex), Measure.words(text(annex)), Terms.PRESENT));
        });
    }

    /** Passes when the fields of a form are left open in an electronic document. */
    public static Check<Draft> openInElectronic(String form) {
        return onMedium(
                Medium.ELECTRONIC,
                (draft, annex) -> isFilled(annex, NUMBER_FILLED) || isFilled(annex, DAY_FILLED)
                        ? Verdict.failed(Fault.of(at(annex), Measure.words(text(annex)), Measure.words(form)))
                        : Verdict.passed());
    }

    private static Check<Draft> onMedium(Medium medium, BiFunction<Draft, Annex, Verdict> judge) {
        Check<Draft> check = each(judge);
        return draft -> {
            Optional<Medium> known = draft.options().medium();
            if (draft.annexes().isEmpty()) {
                return check.apply(draft);
            }
            return known.map(actual -> actual == medium ? check.apply(draft) : Verdict.notApplicable("other-medium"))
                    .orElse(Verdict.undecided("medium-unknown"));
        };
    }

    private static boolean isFilled(Annex annex, Pattern field) {
        return field.matcher(VietnameseText.lower(text(annex))).matches();
    }

    /** Passes when the reference begins and ends as a form; what only begins otherwise is undecided. */
    public static Check<Draft> wording(String form) {
        String beginning = VietnameseText.lower(form.substring(0, form.indexOf(BLANK)));
        String end = form.substring(form.lastIndexOf(BLANK) + 1);
        return each((draft, annex) -> {
            String text = text(annex);
            if (DIGIT_DATE.matcher(text).find() || !text.endsWith(end)) {
                return Verdict.failed(Fault.of(at(annex), Measure.words(text), Measure.words(form)));
            }
            return VietnameseText.lower(text).startsWith(beginning)
                    ? Verdict.passed()
                    : Verdict.undecided("other-wording");
        });
    }

    private static String text(Annex annex) {
        return String.join(
                " ",
                annex.reference().stream()
                        .map(Line::folded)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static Location at(Annex annex) {
        return Stretch.of(Component.ANNEX, annex.reference().get(0)).at();
    }
}
