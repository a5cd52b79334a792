package vn.records.presentation.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.document.PlaceAndDateFlaw;
import vn.records.document.PlaceAndDateReading;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.place.AdministrativeUnit;
import vn.records.place.AdministrativeUnits;
import vn.records.place.UnitKind;
import vn.records.presentation.check.IssueDays;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Whether the place of issue is a unit of the day (<i>địa danh</i>), and that of the issuer. */
public final class PlaceOfUnit {

    private static final Verdict NO_DAY = Verdict.undecided("no-day-of-issue");
    private static final Verdict BEFORE = Verdict.undecided("units-before-list");
    private static final Verdict NO_UNIT = Verdict.notApplicable("issuer-names-no-unit");
    private static final Verdict OF_PARTY = Verdict.notApplicable("place-of-party");
    private static final Verdict NOT_KNOWN = Verdict.undecided("place-not-known");

    /** What stands for a place in forms. */
    private static final ImmutableSet<String> PLACEHOLDERS = ImmutableSet.of("địa danh", "tên địa danh");

    private final AdministrativeUnits units;

    private PlaceOfUnit(AdministrativeUnits units) {
        this.units = units;
    }

    /** Passes when a unit of this name is there on the day of the draft; a kind of unit that has ended is told as such. */
    public static Check<Draft> exists(AdministrativeUnits units) {
        PlaceOfUnit check = new PlaceOfUnit(units);
        return onPlace(check::existing);
    }

    /** Passes when the place is the unit that the issuer is of, or lies in it; the seats of Party bodies are not judged. */
    public static Check<Draft> ofIssuer(AdministrativeUnits units) {
        PlaceOfUnit check = new PlaceOfUnit(units);
        return onPlace(check::fitting);
    }

    /** The place as it is written. */
    private record Written(Draft draft, String name, Location at) {
        /** Whether words of a form, or one letter, stand there in place of a name. */
        boolean standsForAny() {
            return name.length() == 1 || PLACEHOLDERS.contains(VietnameseText.foldCase(name));
        }
    }

    private interface Judge {
        Verdict of(Written place);
    }

    private static Check<Draft> onPlace(Judge judge) {
        return OnComponent.of(
                Component.PLACE_AND_DATE,
                (draft, part) -> draft.placeAndDate()
                        .flatMap(reading -> written(draft, part, reading))
                        .map(judge::of)
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    /** An abbreviated place is told of by another rule. */
    private static Optional<Written> written(Draft draft, Part part, PlaceAndDateReading reading) {
        if (!reading.flaws(PlaceAndDateFlaw.Kind.PLACE_ABBREVIATED).isEmpty()) {
            return Optional.empty();
        }
        return reading.where(PlaceAndDateReading.Part.PLACE)
                .map(range -> new Written(
                        draft,
                        VietnameseText.fold(range.in(reading.line())),
                        part.first().at(Component.PLACE_AND_DATE, range.start(), range.end())));
    }

    /** Judges by the units of the first day on which the draft may be issued; before the list is whole what it has is enough. */
    private Verdict onDay(Draft draft, Function<LocalDate, Verdict> judge) {
        Optional<LocalDate> day = IssueDays.of(draft, ImmutableList.of()).map(IssueDays::first);
        return day.map(judge).orElse(NO_DAY);
    }

    private Verdict existing(Written place) {
        return place.standsForAny() ? NOT_KNOWN : onDay(place.draft(), day -> existing(place, day));
    }

    private Verdict existing(Written place, LocalDate day) {
        if (!units.named(place.name(), day).isEmpty()) {
            return Verdict.passed();
        } else if (!units.isCompleteOn(day)) {
            return BEFORE;
        }
        boolean endedKind =
                UnitKind.startOf(place.name()).filter(kind -> !kind.goesOn()).isPresent();
        Fault fault = Fault.of(place.at(), Measure.words(place.name()), UnitDay.REQUIRED)
                .withDetails(UnitDay.told(day));
        return Verdict.failed(endedKind ? fault.withVariant("kind") : fault);
    }

    private Verdict fitting(Written place) {
        if (place.draft().family() == Family.PARTY) {
            return OF_PARTY;
        }
        Optional<String> issuer = UnitOfIssuer.named(place.draft());
        if (issuer.isEmpty()) {
            return NO_UNIT;
        } else if (UnitOfIssuer.isSame(issuer.get(), place.name())) {
            return Verdict.passed();
        }
        return onDay(place.draft(), day -> fitting(place, issuer.get(), day));
    }

    private Verdict fitting(Written place, String issuer, LocalDate day) {
        ImmutableList<AdministrativeUnit> there = units.named(place.name(), day);
        ImmutableList<AdministrativeUnit> own = units.startOf(issuer, day);
        if (there.isEmpty() || own.isEmpty()) {
            return units.isCompleteOn(day) ? NOT_KNOWN : BEFORE;
        }
        boolean fits = own.stream().anyMatch(unit -> there.stream().anyMatch(at -> at.isIn(unit) || unit.isIn(at)));
        if (!fits && !units.isCompleteOn(day)) {
            return BEFORE;
        }
        return fits
                ? Verdict.passed()
                : Verdict.failed(Fault.of(
                        place.at(),
                        Measure.words(place.name()),
                        Measure.words(own.get(0).fullName())));
    }
}
