package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.Notation;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberReading;
import vn.records.document.PartyType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** What is wrong with a number in which the type follows a hyphen and the body a slash (<i>số, ký hiệu văn bản của Đảng</i>). */
public final class PartyNumberLine {

    private static final Verdict INCOMPLETE = Verdict.undecided("number-incomplete");

    private PartyNumberLine() {}

    /** Passes when the word is there and no colon behind it. */
    public static Check<Draft> word() {
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) ->
                        draft.number().map(reading -> word(part, reading)).orElse(Verdicts.NOT_RECOGNISED));
    }

    /** Returns the blank that keeps word and number apart where the colon goes; empty if there is one. */
    private static String gapAfter(Part part, TextRange range) {
        String rest = part.first().text().substring(range.end());
        return !rest.isEmpty() && VietnameseText.isSpace(rest.charAt(0)) ? "" : " ";
    }

    private static Verdict word(Part part, NumberReading reading) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Stream.of(NumberFlaw.Kind.MISSING_WORD, NumberFlaw.Kind.WORD_NOT_SO)
                .flatMap(kind -> reading.flaws(kind).stream())
                .map(flaw -> Fault.of(
                                at(part, flaw.at()),
                                flaw.written().isEmpty() ? Terms.MISSING : Measure.words(flaw.written()),
                                Measure.words(flaw.right().replace(":", "").strip()))
                        .withVariant("word"))
                .forEach(faults::add);
        reading.where(NumberReading.Part.COLON)
                .map(range -> Fault.of(
                                at(part, range),
                                Measure.words(range.in(part.first().text())),
                                Terms.MISSING)
                        .withFixes(new Fix.ReplaceText(at(part, range), gapAfter(part, range))))
                .ifPresent(faults::add);
        return Verdict.of(faults.build());
    }

    /** Passes when a hyphen stands before the type, a slash behind it, and no space or long dash among them. */
    public static Check<Draft> signs() {
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) ->
                        draft.number().map(reading -> signs(part, reading)).orElse(Verdicts.NOT_RECOGNISED));
    }

    private static Verdict signs(Part part, NumberReading reading) {
        Optional<Notation> notation = reading.number().notation();
        Optional<TextRange> symbol = reading.where(NumberReading.Part.SYMBOL);
        if (notation.isEmpty()
                || symbol.isEmpty()
                || reading.where(NumberReading.Part.FILLER).isPresent()) {
            return INCOMPLETE;
        }
        boolean flawed = Stream.of(
                        NumberFlaw.Kind.WRONG_SEPARATOR,
                        NumberFlaw.Kind.LONG_DASH,
                        NumberFlaw.Kind.SPACE_INSIDE,
                        NumberFlaw.Kind.YEAR_INSIDE)
                .anyMatch(kind -> !reading.flaws(kind).isEmpty());
        if (reading.number().kind() == DocumentNumber.Kind.PARTY && !flawed) {
            return Verdict.passed();
        }
        if (notation.get().groups().size() < 2) {
            return INCOMPLETE;
        }
        int start = Stream.of(NumberReading.Part.ORDINAL, NumberReading.Part.SEPARATOR, NumberReading.Part.SYMBOL)
                .flatMap(each -> reading.where(each).stream())
                .mapToInt(TextRange::start)
                .min()
                .orElse(symbol.get().start());
        TextRange whole = TextRange.of(start, symbol.get().end());
        String right = right(part, reading, notation.get());
        Fault fault = Fault.of(
                at(part, whole), Measure.words(whole.in(part.first().text()).strip()), Measure.words(right));
        boolean year = reading.where(NumberReading.Part.YEAR).isPresent();
        return Verdict.failed(year ? fault : fault.withFixes(new Fix.ReplaceText(at(part, whole), right)));
    }

    private static String right(Part part, NumberReading reading, Notation notation) {
        List<String> groups = notation.groups();
        String ordinal = reading.where(NumberReading.Part.ORDINAL)
                .map(range -> range.in(part.first().text()))
                .orElse("");
        return ordinal + '-' + groups.get(0) + '/' + String.join("-", groups.subList(1, groups.size()));
    }

    private static Location at(Part part, TextRange range) {
        return part.first().at(Component.NUMBER, range.start(), range.end());
    }

    /** Passes when the code of the type is that of its day; where no guidance prints the code a fault is a weaker one. */
    public static Check<Draft> fitsType() {
        return OnComponent.of(
                Component.NUMBER,
                (draft, part) -> draft.named()
                        .filter(PartyType.class::isInstance)
                        .map(PartyType.class::cast)
                        .flatMap(type -> code(draft).map(code -> fits(draft, part, type, code)))
                        .orElse(INCOMPLETE));
    }

    private static Optional<String> code(Draft draft) {
        return draft.number()
                .filter(reading -> reading.where(NumberReading.Part.SYMBOL).isPresent())
                .flatMap(reading -> reading.number().notation())
                .map(notation -> notation.groups().get(0));
    }

    private static Verdict fits(Draft draft, Part part, PartyType type, String code) {
        LocalDate day = draft.judgedFor();
        List<String> right = type.abbreviations(day).asList();
        if (right.isEmpty()) {
            return Verdict.notApplicable("no-type-code");
        }
        if (right.contains(code)) {
            return Verdict.passed();
        }
        if (!draft.classification().certain()) {
            return Verdicts.NOT_CERTAIN;
        }
        int from = draft.number()
                .orElseThrow()
                .where(NumberReading.Part.SYMBOL)
                .orElseThrow()
                .start();
        Location at = at(part, TextRange.of(from, from + code.length()));
        Fault fault = Fault.of(
                at,
                Measure.words(code),
                right.size() == 1
                        ? Measure.words(right.get(0))
                        : Measure.anyOf(right.stream().map(Measure::words).toArray(Measure[]::new)));
        return Verdict.failed(type.source() == PartyType.Code.PRINTED ? fault : fault.withBasis(Basis.DERIVED));
    }

    /**
     * Passes when the body is abbreviated as its name asks; bodies of other names are not judged.
     *
     * @param codes how the code of a body begins by how its name begins, in capitals with folded tones
     */
    public static Check<Draft> fitsBody(ImmutableMap<String, String> codes) {
        return OnComponent.of(Component.NUMBER, (draft, part) -> {
            Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(Part::certain);
            Optional<List<String>> groups = draft.number()
                    .filter(reading -> reading.number().kind() == DocumentNumber.Kind.PARTY)
                    .flatMap(reading -> reading.number().notation())
                    .map(Notation::groups);
            if (issuer.isEmpty() || groups.isEmpty()) {
                return INCOMPLETE;
            }
            String name = VietnameseText.upper(issuer.get().text());
            String code = groups.get().get(1);
            return codes.entrySet().stream()
                    .filter(entry -> VietnameseText.beginsWithWords(name, entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .map(right -> code.startsWith(right)
                            ? Verdict.passed()
                            : Verdict.failed(Fault.of(part.at(), Measure.words(code), Measure.words(right + "…"))))
                    .orElse(Verdict.notApplicable("no-code-for-body"));
        });
    }
}
