package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.Fit;
import vn.records.document.Notation;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberReading;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** What is wrong with the number and symbol, as it was read. */
public final class NumberLine {

    private static final Verdict TYPE_UNKNOWN = Verdict.undecided("type-unknown");
    private static final Verdict INCOMPLETE = Verdict.undecided("number-incomplete");

    /** Flaws that the law's words do not name. */
    private static final ImmutableSet<NumberFlaw.Kind> WEAK = ImmutableSet.of(
            NumberFlaw.Kind.SPACE_BEFORE_COLON, NumberFlaw.Kind.SYMBOL_MIXED_CASE, NumberFlaw.Kind.YEAR_INSIDE);

    private static final ImmutableMap<NumberFlaw.Kind, String> VARIANTS =
            ImmutableMap.<NumberFlaw.Kind, String>builder()
                    .put(NumberFlaw.Kind.MISSING_WORD, "word")
                    .put(NumberFlaw.Kind.WORD_NOT_SO, "word")
                    .put(NumberFlaw.Kind.MISSING_COLON, "colon")
                    .put(NumberFlaw.Kind.SPACE_BEFORE_COLON, "space-before-colon")
                    .put(NumberFlaw.Kind.EXTRA_ZERO, "extra")
                    .put(NumberFlaw.Kind.SYMBOL_NOT_CAPITAL, "case")
                    .put(NumberFlaw.Kind.SYMBOL_MIXED_CASE, "case")
                    .put(NumberFlaw.Kind.SPACE_INSIDE, "space")
                    .put(NumberFlaw.Kind.YEAR_INSIDE, "year")
                    .buildOrThrow();

    public static final Check<Draft> ORDINAL = on(NumberLine::ordinal);
    public static final Check<Draft> FITS_TYPE =
            on((draft, number) -> fits(draft, number, draft.type().orElseThrow()));
    public static final Check<Draft> FITS_LETTER =
            on((draft, number) -> fits(draft, number, DocumentType.OFFICIAL_LETTER));

    private NumberLine() {}

    /**
     * Returns the condition that the symbol begins with the code of the type.
     *
     * @param others further codes of some types, as right as the one that they have today
     */
    public static Check<Draft> fitsType(ImmutableSetMultimap<DocumentType, String> others) {
        return on((draft, number) -> {
            DocumentType type = draft.type().orElseThrow();
            boolean other = number.reading()
                    .number()
                    .notation()
                    .filter(notation -> notation.groups().size() > 1)
                    .filter(notation ->
                            others.containsEntry(type, notation.groups().get(0)))
                    .isPresent();
            return other ? Verdict.passed() : fits(draft, number, type);
        });
    }

    /** The number line and what it says. */
    private record Read(Line line, NumberReading reading) {
        Location at(TextRange range) {
            return line.at(Component.NUMBER, range.start(), range.end());
        }

        Location at() {
            return line.at(Component.NUMBER);
        }
    }

    private static Check<Draft> on(BiFunction<Draft, Read, Verdict> judge) {
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) -> draft.number()
                        .map(reading -> judge.apply(draft, new Read(part.first(), reading)))
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    /**
     * Returns the condition that the number has no flaw of some kinds. Small letters in the code of a type that nobody knows
     * may be as its office writes it.
     */
    public static Check<Draft> flaws(NumberFlaw.Kind... kinds) {
        ImmutableSet<NumberFlaw.Kind> chosen = ImmutableSet.copyOf(kinds);
        return on((draft, number) -> {
            ImmutableList<NumberFlaw> flaws = number.reading().flaws().stream()
                    .filter(flaw -> chosen.contains(flaw.kind()) && !isBehindType(number.reading(), flaw))
                    .collect(ImmutableList.toImmutableList());
            boolean own = draft.type().isEmpty()
                    && !flaws.isEmpty()
                    && flaws.stream().allMatch(flaw -> flaw.kind() == NumberFlaw.Kind.SYMBOL_MIXED_CASE);
            List<Fault> faults = new ArrayList<>(
                    flaws.stream().map(flaw -> fault(number, flaw)).toList());
            if (chosen.contains(NumberFlaw.Kind.WRONG_SEPARATOR)) {
                faults.addAll(signsOfParty(number));
            }
            return own ? TYPE_UNKNOWN : Verdict.of(faults);
        });
    }

    /** A hyphen where the slash belongs, and the slash where the hyphen does, as documents of the Party have them. */
    private static List<Fault> signsOfParty(Read number) {
        Optional<TextRange> symbol = number.reading().where(NumberReading.Part.SYMBOL);
        if (number.reading().number().kind() != DocumentNumber.Kind.PARTY || symbol.isEmpty()) {
            return List.of();
        }
        String text = number.line().text();
        int hyphen = text.lastIndexOf('-', symbol.get().start());
        int slash = text.indexOf('/', symbol.get().start());
        return hyphen < 0 || slash < 0
                ? List.of()
                : List.of(sign(number, hyphen, "-", "/"), sign(number, slash, "/", "-"));
    }

    private static Fault sign(Read number, int at, String written, String right) {
        return Fault.of(number.at(TextRange.of(at, at + 1)), Measure.words(written), Measure.words(right));
    }

    /** Whether the word is in small letters because the name of the type stands before it: {@code Luật số: 33/2024/QH15}. */
    private static boolean isBehindType(NumberReading reading, NumberFlaw flaw) {
        return flaw.kind() == NumberFlaw.Kind.WORD_NOT_SO
                && flaw.written().equals(VietnameseText.lower(flaw.right()))
                && !reading.line().substring(0, flaw.at().start()).isBlank();
    }

    private static Fault fault(Read number, NumberFlaw flaw) {
        Location at = number.at(flaw.at());
        Measure written = flaw.written().isEmpty() ? Terms.MISSING : Measure.words(flaw.written());
        boolean space = flaw.written().isBlank() && !flaw.written().isEmpty();
        Measure right = flaw.right().isEmpty()
                ? Measure.term("no-space")
                : Measure.words(flaw.right().strip());
        Fault fault = Fault.of(at, space ? Measure.term("space") : written, right)
                .withVariant(VARIANTS.getOrDefault(flaw.kind(), ""));
        if (flaw.kind() == NumberFlaw.Kind.YEAR_INSIDE) {
            return fault.withBasis(Basis.DERIVED);
        }
        Fault fixable =
                flaw.isFixable() && !bringsWords(flaw) ? fault.withFixes(new Fix.ReplaceText(at, flaw.right())) : fault;
        return WEAK.contains(flaw.kind()) ? fixable.withBasis(Basis.DERIVED) : fixable;
    }

    /** Whether its right text has a word that is not there, in whatever letters: what is said is the drafter's to write. */
    private static boolean bringsWords(NumberFlaw flaw) {
        return flaw.kind() == NumberFlaw.Kind.MISSING_WORD
                || (flaw.kind() == NumberFlaw.Kind.WORD_NOT_SO
                        && !VietnameseText.foldCase(flaw.written()).equals(VietnameseText.foldCase(flaw.right())));
    }

    private static Verdict ordinal(Draft draft, Read number) {
        List<Fault> faults = new ArrayList<>();
        for (NumberFlaw flaw : number.reading().flaws(NumberFlaw.Kind.NOT_AN_ORDINAL)) {
            faults.add(Fault.of(number.at(flaw.at()), Measure.words(flaw.written()), Measure.term("arabic")));
        }
        boolean blank = number.reading().where(NumberReading.Part.ORDINAL).isEmpty();
        if (blank && !draft.isBeingDrafted()) {
            faults.add(
                    Fault.of(number.at(), Terms.MISSING, Measure.term("number")).withVariant("blank"));
        }
        return Verdict.of(faults);
    }

    private static Verdict fits(Draft draft, Read number, DocumentType type) {
        if (!draft.classification().certain()) {
            return Verdicts.NOT_CERTAIN;
        }
        Optional<Notation> notation = number.reading().number().notation();
        Optional<TextRange> symbol = number.reading().where(NumberReading.Part.SYMBOL);
        if (notation.isEmpty() || symbol.isEmpty() || isLegislation(number)) {
            return INCOMPLETE;
        }
        Location at = number.at(symbol.get());
        Measure written = Measure.words(notation.get().toString());
        Fit fit = notation.get().fits(type);
        String variant = type == DocumentType.OFFICIAL_LETTER ? "" : type.code();
        Measure required = variant.isEmpty() ? Measure.term("letter-symbol") : Measure.words(variant + "-…");
        return switch (fit.outcome()) {
            case FITS -> Verdict.passed();
            case NOT_SPECIFIED -> Verdict.notApplicable("no-type-code");
            case UNCERTAIN -> lookalike(notation.get(), at, written, required);
            case INCOMPLETE ->
                number.reading().where(NumberReading.Part.FILLER).isPresent()
                        ? INCOMPLETE
                        : Verdict.failed(Fault.of(at, written, required).withVariant("incomplete"));
            case MISSPELT_CODE -> misspelt(number, symbol.get(), fit);
            case OFFICIAL_LETTER_SYMBOL, OTHER_TYPE -> Verdict.failed(Fault.of(at, written, required));
        };
    }

    private static boolean isLegislation(Read number) {
        return number.reading().number().kind() != DocumentNumber.Kind.ADMINISTRATIVE;
    }

    private static Verdict lookalike(Notation notation, Location at, Measure written, Measure required) {
        return notation.groups().get(0).equals(DocumentType.OFFICIAL_LETTER.code())
                ? Verdict.failed(Fault.of(at, written, required))
                : Verdict.undecided("agency-like-type-code");
    }

    private static Verdict misspelt(Read number, TextRange symbol, Fit fit) {
        String right = fit.rightCode().orElseThrow();
        TextRange code = TextRange.of(symbol.start(), symbol.start() + right.length());
        Location at = number.at(code);
        return Verdict.failed(Fault.of(at, Measure.words(code.in(number.line().text())), Measure.words(right))
                .withVariant("spelling")
                .withBasis(Basis.DERIVED)
                .withFixes(new Fix.ReplaceText(at, right)));
    }

    /** Returns the stretch of the number line from one part to another, both included, as far as they are there. */
    public static Function<Part, ImmutableList<Stretch>> between(NumberReading.Part first, NumberReading.Part last) {
        return part -> {
            Line line = part.first();
            int from = Integer.MAX_VALUE;
            int to = -1;
            for (var entry : DocumentNumber.read(line.text()).parts().entrySet()) {
                if (entry.getKey().compareTo(first) >= 0 && entry.getKey().compareTo(last) <= 0) {
                    from = Math.min(from, entry.getValue().start());
                    to = Math.max(to, entry.getValue().end());
                }
            }
            return to < 0 ? ImmutableList.of() : ImmutableList.of(Stretch.of(Component.NUMBER, line, from, to));
        };
    }
}
