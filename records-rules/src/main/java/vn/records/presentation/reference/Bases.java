package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on the lines of legal bases: where they stand, in what order, how they end. */
public final class Bases {

    private static final Component BASIS = Component.LEGAL_BASIS;
    private static final String CONSIDERING = "căn cứ";

    /** The words of lines that may be bases though they were not taken for them. */
    private static final ImmutableList<String> PERHAPS_BASES = ImmutableList.of("căn cứ", "xét", "theo", "thực hiện");

    private static final String MARKS = ",.;:";

    /** So many characters and the rest of a word show which base is meant. */
    private static final int SHOWN = 40;

    private Bases() {}

    /**
     * Returns the check, asked only where there are bases, or a decision or resolution that must have them; those of a
     * contract and its like stand as its parties agree, since the law gives no form.
     */
    public static Check<Draft> ifAny(Check<Draft> check) {
        return new When<>(
                draft -> !draft.lacksForm(),
                "form-not-specified",
                new When<>(draft -> draft.has(BASIS) || draft.decides(), "no-bases", check));
    }

    /** Returns the check, asked only of bases that stand apart: in an official letter they are sentences of its text. */
    public static Check<Draft> apart(Check<Draft> check) {
        return ifAny(new When<>(draft -> !draft.isType(DocumentType.OFFICIAL_LETTER), "bases-are-text", check));
    }

    /**
     * Passes when the bases stand below the title. In the forms of decisions and resolutions the issuing authority stands
     * above them: a line in capitals among them is it, out of its place.
     */
    public static Check<Draft> belowTitle() {
        return ifAny(draft -> {
            Optional<Part> bases = draft.part(BASIS);
            if (bases.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            return bases.flatMap(part -> authorityAfter(draft, part))
                    .map(line -> Verdict.failed(
                            Fault.of(line.at(Component.AUTHORITY_LINE), Measure.words(line.folded()), Terms.PRESENT)
                                    .withBasis(Basis.FORM)))
                    .orElse(bases.get().certain() ? Verdict.passed() : Verdicts.NOT_CERTAIN);
        });
    }

    private static Optional<Line> authorityAfter(Draft draft, Part bases) {
        if (!draft.decides() || draft.has(Component.AUTHORITY_LINE)) {
            return Optional.empty();
        }
        return bases.lines().stream()
                .skip(1)
                .filter(line -> VietnameseText.isUpperCase(line.folded())
                        && line.folded().indexOf(' ') > 0)
                .findFirst();
    }

    /**
     * Passes when each base stands on a line of its own and ends with its mark. Whether the last was found is sure only in
     * decisions and resolutions, whose words QUYẾT ĐỊNH, QUYẾT NGHỊ come next; in other documents a sentence may go on
     * after the bases.
     *
     * @param mark the mark at the end of each base but the last
     * @param atLast the mark at the end of the last
     */
    public static Check<Draft> ends(String mark, String atLast) {
        return ifAny(OnComponent.of(BASIS, (draft, part) -> {
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            for (int i = 0; i < part.lines().size(); i++) {
                Line line = part.lines().get(i);
                boolean last = i == part.lines().size() - 1;
                verdicts.add(secondIn(line, mark)
                        .orElseGet(() -> last
                                ? end(line, atLast, mark, draft.decides() || isFollowedByText(draft, line, mark))
                                : end(line, mark, mark, true)));
            }
            return Verdicts.together(verdicts.build());
        }));
    }

    /**
     * Passes when each base but the last line stands on a line of its own and ends with its mark.
     *
     * @param mark the mark
     */
    public static Check<Draft> endsButLast(String mark) {
        return ifAny(OnComponent.of(BASIS, (draft, part) -> {
            ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
            for (Line line : part.lines().subList(0, part.lines().size() - 1)) {
                verdicts.add(secondIn(line, mark).orElseGet(() -> end(line, mark, mark, true)));
            }
            ImmutableList<Verdict> all = verdicts.build();
            return all.isEmpty() ? Verdict.notApplicable("one-line") : Verdicts.together(all);
        }));
    }

    /**
     * Passes when the last line is the sentence that enacts the document; fails where the last line is another base.
     *
     * @param verb what the sentence says
     */
    public static Check<Draft> enacted(String verb) {
        return ifAny(OnComponent.of(BASIS, (draft, part) -> {
            Line last = part.last();
            boolean basis = PERHAPS_BASES.stream().anyMatch(last::startsWith) || last.isDash();
            if (basis) {
                return Verdict.failed(Fault.of(last.at(BASIS), Terms.MISSING, Measure.words(verb)));
            }
            return LowerCase.of(last.folded()).contains(verb) ? Verdict.passed() : Verdicts.NOT_CERTAIN;
        }));
    }

    /** Returns the verdict on a line in which another base follows the mark of the first; empty if none does. */
    private static Optional<Verdict> secondIn(Line line, String mark) {
        String text = line.text().substring(0, line.ends());
        int second = LowerCase.of(text).indexOf(mark + " " + CONSIDERING + " ");
        if (second < 0) {
            return Optional.empty();
        }
        int start = second + mark.length() + 1;
        Fault fault = Fault.of(
                line.at(BASIS, start, text.length()), Measure.words(text.substring(start)), Measure.words(mark));
        return Optional.of(Verdict.failed(fault.withVariant("own-line")));
    }

    /** Whether a base, as it ends with the mark between bases, is surely the last: another sentence comes next. */
    private static boolean isFollowedByText(Draft draft, Line base, String mark) {
        return !draft.isType(DocumentType.OFFICIAL_LETTER)
                && base.text().substring(0, base.ends()).endsWith(mark)
                && draft.body().stream()
                        .findFirst()
                        .filter(item ->
                                Character.isUpperCase(item.line().folded().charAt(0))
                                        && PERHAPS_BASES.stream().noneMatch(item.line()::startsWith))
                        .isPresent();
    }

    private static Verdict end(Line line, String required, String mark, boolean sure) {
        String text = line.text().substring(0, line.ends());
        if (text.endsWith(required)) {
            return Verdict.passed();
        }
        if (text.endsWith("…") || text.endsWith("..") || !sure) {
            return Verdicts.NOT_CERTAIN;
        }
        return Verdict.failed(fault(line, text, required, !required.equals(mark)));
    }

    private static Fault fault(Line line, String text, String required, boolean last) {
        int end = text.length();
        boolean marked = MARKS.indexOf(text.charAt(end - 1)) >= 0;
        Location at = line.at(BASIS, marked ? end - 1 : end, end);
        Location shown = line.at(BASIS, end - 1, end);
        Measure found = marked ? Measure.words(text.substring(end - 1)) : Terms.MISSING;
        Fault fault = Fault.of(shown, found, Measure.words(required)).withFixes(new Fix.ReplaceText(at, required));
        String variant = (last ? "last" : "") + (marked ? "" : "unmarked");
        return variant.isEmpty() ? fault : fault.withVariant(variant);
    }

    /**
     * Passes when no legal base comes after the line of the proposal.
     *
     * @param words the words that line begins with
     */
    public static Check<Draft> proposalLast(String words) {
        return ifAny(OnComponent.of(BASIS, (draft, part) -> {
            List<Line> lines = part.lines();
            Optional<Line> proposal =
                    lines.stream().filter(line -> line.startsWith(words)).findFirst();
            if (proposal.isEmpty()) {
                return Verdict.notApplicable("no-proposal");
            }
            return lines.stream()
                    .skip(lines.indexOf(proposal.get()))
                    .filter(line -> line.startsWith(CONSIDERING))
                    .findFirst()
                    .map(line -> Verdict.failed(
                            Fault.of(proposal.get().at(BASIS), Measure.words(words), Measure.words(beginning(line)))))
                    .orElse(Verdict.passed());
        }));
    }

    private static String beginning(Line line) {
        String text = line.folded();
        int end = text.indexOf(' ', Math.min(text.length(), SHOWN));
        return end < 0 ? text : text.substring(0, end) + " …";
    }
}
