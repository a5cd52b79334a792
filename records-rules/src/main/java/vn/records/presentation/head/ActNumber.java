package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.LegislationType;
import vn.records.document.Notation;
import vn.records.document.NumberReading;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;
import vn.records.text.TextRange;

/** Conditions on the number of legislation: the year inside, and what its symbol consists of. */
public final class ActNumber {

    private static final Verdict INCOMPLETE = Verdict.undecided("number-incomplete");

    private ActNumber() {}

    /** Passes when the year stands between number and symbol; fails where a symbol follows the number directly. */
    public static Check<Draft> withYear() {
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) ->
                        draft.number().map(read -> withYear(part.first(), read)).orElse(Verdicts.NOT_RECOGNISED));
    }

    private static Verdict withYear(Line line, NumberReading reading) {
        Optional<TextRange> symbol = reading.where(NumberReading.Part.SYMBOL);
        boolean filled = reading.where(NumberReading.Part.ORDINAL).isPresent()
                && reading.where(NumberReading.Part.SEPARATOR).isPresent();
        if (reading.number().kind() == DocumentNumber.Kind.LEGISLATION) {
            return Verdict.passed();
        }
        return symbol.isPresent() && filled
                ? Verdict.failed(Fault.of(at(line, symbol.get()), Terms.MISSING, Measure.term("year-inside")))
                : INCOMPLETE;
    }

    /** Passes when the symbol begins with the abbreviation of the type and goes on with the body. */
    public static Check<Draft> symbolOfType() {
        return OnComponent.of(Component.NUMBER, (draft, part) -> {
            Optional<String> code = type(draft).flatMap(LegislationType::abbreviation);
            return code.isEmpty()
                    ? Verdict.notApplicable("no-type-code")
                    : draft.number()
                            .map(read -> symbol(part.first(), read, code.get()))
                            .orElse(Verdicts.NOT_RECOGNISED);
        });
    }

    private static Optional<LegislationType> type(Draft draft) {
        return draft.named()
                .flatMap(type ->
                        type instanceof LegislationType legislation ? Optional.of(legislation) : Optional.empty());
    }

    private static Verdict symbol(Line line, NumberReading reading, String code) {
        Optional<Notation> notation = reading.number().notation();
        Optional<TextRange> symbol = reading.where(NumberReading.Part.SYMBOL);
        if (notation.isEmpty() || symbol.isEmpty()) {
            return INCOMPLETE;
        }
        ImmutableList<String> groups = notation.get().groups();
        boolean ofType = groups.get(0).equals(code);
        if (ofType && groups.size() > 1) {
            return Verdict.passed();
        }
        boolean other = LegislationType.ofAbbreviation(groups.get(0)).isPresent();
        boolean open = reading.where(NumberReading.Part.FILLER).isPresent();
        return !open && (ofType || other)
                ? Verdict.failed(Fault.of(
                        at(line, symbol.get()), Measure.words(notation.get().toString()), Measure.words(code + "-…")))
                : INCOMPLETE;
    }

    /**
     * Passes when the symbol names the body alone, with its term in digits.
     *
     * @param bodies the abbreviations of the bodies
     */
    public static Check<Draft> symbolOfBody(String... bodies) {
        Pattern right = Pattern.compile("(?:" + String.join("|", bodies) + ")\\d{1,3}");
        Measure required = Measure.anyOf(ImmutableList.copyOf(bodies).stream()
                .map(body -> Measure.words(body + "…"))
                .toArray(Measure[]::new));
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) -> draft.number()
                        .map(read -> body(part.first(), read, right, required))
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    private static Verdict body(Line line, NumberReading reading, Pattern right, Measure required) {
        Optional<Notation> notation = reading.number().notation();
        Optional<TextRange> symbol = reading.where(NumberReading.Part.SYMBOL);
        if (notation.isEmpty()
                || symbol.isEmpty()
                || reading.where(NumberReading.Part.FILLER).isPresent()) {
            return INCOMPLETE;
        }
        String written = notation.get().toString();
        return right.matcher(written).matches()
                ? Verdict.passed()
                : Verdict.failed(Fault.of(at(line, symbol.get()), Measure.words(written), required));
    }

    private static Location at(Line line, TextRange range) {
        return line.at(Component.NUMBER, range.start(), range.end());
    }
}
