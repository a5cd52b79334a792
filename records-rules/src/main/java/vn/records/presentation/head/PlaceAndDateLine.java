package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.agency.UnitNouns;
import vn.records.document.Component;
import vn.records.document.PlaceAndDateFlaw;
import vn.records.document.PlaceAndDateFlaw.Kind;
import vn.records.document.PlaceAndDateReading;
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
import vn.records.presentation.draft.Line;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/** What is wrong with the place and the date, as they were read. */
public final class PlaceAndDateLine {

    /** Flaws that the law's words do not name. */
    private static final ImmutableSet<Kind> WEAK =
            ImmutableSet.of(Kind.MONTH_WITH_NEEDLESS_ZERO, Kind.SPACE_BEFORE_COMMA);

    /** Flaws of signs and letters, which a fix mends without changing a word. */
    private static final ImmutableSet<Kind> FIXABLE = ImmutableSet.of(
            Kind.DAY_WITHOUT_ZERO,
            Kind.MONTH_WITHOUT_ZERO,
            Kind.MONTH_WITH_NEEDLESS_ZERO,
            Kind.PLACE_NOT_CAPITAL,
            Kind.MISSING_COMMA,
            Kind.SPACE_BEFORE_COMMA,
            Kind.DATE_WORD_NOT_LOWER_CASE);

    private static final ImmutableMap<Kind, String> VARIANTS = ImmutableMap.<Kind, String>builder()
            .put(Kind.YEAR_NOT_FOUR_DIGITS, "year")
            .put(Kind.IMPOSSIBLE_DATE, "impossible")
            .put(Kind.MONTH_WITH_NEEDLESS_ZERO, "needless")
            .put(Kind.SPACE_BEFORE_COMMA, "space")
            .put(Kind.DATE_WORD_NOT_LOWER_CASE, "word")
            .buildOrThrow();

    public static final Check<Draft> DATE = on(PlaceAndDateLine::date);

    private PlaceAndDateLine() {}

    /** Returns the condition of a style, and of small letters in the words of the date where the line has any. */
    public static Check<Draft> styled(Styled style) {
        Check<Draft> words = flaws(Kind.DATE_WORD_NOT_LOWER_CASE);
        Check<Draft> check = draft -> {
            boolean capitals = draft.part(Component.PLACE_AND_DATE)
                    .filter(part -> VietnameseText.isUpperCase(part.text()))
                    .isPresent();
            Verdict styled = style.apply(draft);
            return capitals ? styled : Verdicts.together(List.of(styled, words.apply(draft)));
        };
        return check.bounded(style.bounds());
    }

    /** The line and what it says. */
    private record Read(Line line, PlaceAndDateReading reading) {
        Location at(TextRange range) {
            return line.at(Component.PLACE_AND_DATE, range.start(), range.end());
        }
    }

    private static Check<Draft> on(BiFunction<Draft, Read, Verdict> judge) {
        return OnComponent.of(
                Component.PLACE_AND_DATE,
                (draft, part) -> draft.placeAndDate()
                        .map(reading -> judge.apply(draft, new Read(part.first(), reading)))
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    /** Returns the condition that the line has no flaw of some kinds. */
    public static Check<Draft> flaws(Kind... kinds) {
        ImmutableSet<Kind> chosen = ImmutableSet.copyOf(kinds);
        return on((draft, read) -> Verdict.of(faults(read, chosen)));
    }

    private static List<Fault> faults(Read read, ImmutableSet<Kind> kinds) {
        return read.reading().flaws().stream()
                .filter(flaw -> kinds.contains(flaw.kind()))
                .filter(flaw -> flaw.kind() != Kind.PLACE_NOT_CAPITAL || !isAbbreviated(read, flaw.at()))
                .map(flaw -> fault(read, flaw))
                .toList();
    }

    /** Whether a stretch lies in an abbreviation, which another rule judges. */
    private static boolean isAbbreviated(Read read, TextRange range) {
        return read.reading().flaws(Kind.PLACE_ABBREVIATED).stream()
                .anyMatch(flaw -> flaw.at().start() <= range.start()
                        && range.end() <= flaw.at().end());
    }

    private static Fault fault(Read read, PlaceAndDateFlaw flaw) {
        Location at = read.at(flaw.at());
        Measure written = flaw.written().isEmpty() ? Terms.MISSING : Measure.words(flaw.written());
        Measure right = flaw.right().isEmpty() ? Measure.term("no-space") : Measure.words(flaw.right());
        Fault fault = Fault.of(at, flaw.written().equals(" ") ? Measure.term("space") : written, right)
                .withVariant(VARIANTS.getOrDefault(flaw.kind(), ""));
        Fault fixed = FIXABLE.contains(flaw.kind()) ? fault.withFixes(new Fix.ReplaceText(at, flaw.right())) : fault;
        return WEAK.contains(flaw.kind()) ? fixed.withBasis(Basis.DERIVED) : fixed;
    }

    private static Verdict date(Draft draft, Read read) {
        List<Fault> faults = new ArrayList<>(
                faults(read, ImmutableSet.of(Kind.DATE_NOT_IN_WORDS, Kind.YEAR_NOT_FOUR_DIGITS, Kind.IMPOSSIBLE_DATE)));
        if (faults.isEmpty()
                && !draft.isBeingDrafted()
                && !read.reading().date().isComplete()) {
            faults.add(Fault.of(read.line().at(Component.PLACE_AND_DATE), Terms.MISSING, Measure.term("date"))
                    .withVariant("blank"));
        }
        return Verdict.of(faults);
    }

    /**
     * Returns the condition that a place has its full name. One named with its class passes, and so does what is known for the
     * name of a place; of another neither a file nor a list tells whether it needs the class.
     *
     * @param known full names, such as {@code Thành phố Hồ Chí Minh}, of places that may not be named without the class
     */
    public static Check<Draft> fullName(String... known) {
        ImmutableList<String> fullNames = ImmutableList.copyOf(known);
        return on((draft, read) -> fullName(draft, read, fullNames));
    }

    /**
     * Passes when a place whose name is one syllable, or that of a commune as a province is called, is named with its class;
     * another may have to be or not.
     */
    public static Check<Draft> classOfShortName() {
        return on((draft, read) -> {
            Optional<TextRange> place = read.reading().where(PlaceAndDateReading.Part.PLACE);
            if (place.isEmpty()) {
                return missing(draft, read);
            }
            String written = place.get().in(read.line().text());
            String name = VietnameseText.fold(written);
            if (UnitNouns.begins(VietnameseText.lower(name))) {
                return Verdict.passed();
            }
            boolean syllable = name.indexOf(' ') < 0 && VietnameseText.hasLowerCase(name) && name.indexOf('.') < 0;
            return syllable
                    ? Verdict.failed(withoutClass(read, place.get()))
                    : ClassOfPlace.besideProvinces(draft, name, withoutClass(read, place.get()));
        });
    }

    private static Verdict fullName(Draft draft, Read read, ImmutableList<String> known) {
        List<Fault> abbreviated = faults(read, ImmutableSet.of(Kind.PLACE_ABBREVIATED));
        if (!abbreviated.isEmpty()) {
            return Verdict.of(abbreviated);
        }
        Optional<TextRange> place = read.reading().where(PlaceAndDateReading.Part.PLACE);
        if (place.isEmpty()) {
            return missing(draft, read);
        }
        String written = place.get().in(read.line().text());
        String name = VietnameseText.foldCase(written);
        Optional<String> full =
                known.stream().filter(one -> isWithoutClass(name, one)).findFirst();
        if (full.isPresent()) {
            return Verdict.failed(Fault.of(read.at(place.get()), Measure.words(written), Measure.words(full.get())));
        }
        return UnitNouns.begins(name) ? Verdict.passed() : ClassOfPlace.of(name);
    }

    private static Fault withoutClass(Read read, TextRange place) {
        return Fault.of(read.at(place), Measure.words(place.in(read.line().text())), Measure.term("class-of-unit"));
    }

    /** Whether a name is a full name but for the noun it begins with. */
    private static boolean isWithoutClass(String name, String fullName) {
        String full = VietnameseText.foldCase(fullName);
        return full.endsWith(' ' + name)
                && UnitNouns.isNoun(VietnameseText.upper(full.substring(0, full.length() - name.length() - 1)));
    }

    private static Verdict missing(Draft draft, Read read) {
        boolean dots = read.reading().flaws(Kind.PLACE_MISSING).stream()
                .anyMatch(flaw -> !flaw.written().isBlank());
        if (dots && draft.isBeingDrafted()) {
            return Verdict.undecided("place-blank");
        }
        return Verdict.failed(Fault.of(read.line().at(Component.PLACE_AND_DATE), Terms.MISSING, Measure.term("place"))
                .withVariant("missing"));
    }
}
