package vn.records.presentation.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.place.AdministrativeUnits;
import vn.records.place.UnitKind;
import vn.records.text.VietnameseText;

/**
 * A unit that is named although there is none of its kind or name on the day (<i>đơn vị hành chính không còn</i>).
 *
 * @param words how it is named
 * @param kind whether there are no units of its kind any more
 */
record EndedUnit(String words, boolean kind) {

    private static final String NOUN =
            "(?:huyện|quận|thị xã|thị trấn|thành phố|tỉnh|xã|phường|đặc khu)(?![\\p{L}\\d]| (?:ủy|đoàn|đội|đảo)(?!\\p{L}))";
    private static final String NOUNS = NOUN + "(?:(?:, và |, | và |/)" + NOUN + ")*+";

    /** Nouns of which there are no units since the local authorities have two levels. */
    private static final Pattern ENDED_NOUN = Pattern.compile(Arrays.stream(UnitKind.values())
            .filter(kind -> !kind.goesOn())
            .map(kind -> VietnameseText.lower(kind.noun()))
            .collect(Collectors.joining("|")));

    /** A committee or council, and of which units. */
    private static final Pattern BODY =
            Pattern.compile("(?<![\\p{L}\\d])(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) "
                    + "(?:các |\\d{1,3}+ )?+(?<nouns>" + NOUNS + ")");

    private static final Pattern UNITS = Pattern.compile("(?<all>các )?+(?<nouns>" + NOUNS + ")");
    private static final Pattern NAME = Pattern.compile(
            " (?<name>(?:\\p{Lu}[\\p{L}'’]*+|\\d{1,2}+(?!\\d))(?:(?: [-–] | )[\\p{Lu}\\d][\\p{L}\\d'’]*+)*+)");

    /** Returns the first such unit whose committee or council a folded text names. */
    static Optional<EndedUnit> ofBodies(String folded, AdministrativeUnits units, LocalDate day) {
        Matcher body = BODY.matcher(VietnameseText.lower(folded));
        while (body.find()) {
            Named named = Named.of(folded, body);
            Optional<EndedUnit> ended = named.ended(units, day).or(() -> named.otherCity(units, day));
            if (ended.isPresent()) {
                return ended;
            }
        }
        return Optional.empty();
    }

    /** Returns such a unit, or the first of several, that a folded text begins with. */
    static Optional<EndedUnit> startOf(String folded, AdministrativeUnits units, LocalDate day) {
        Matcher all = UNITS.matcher(VietnameseText.lower(folded));
        if (!all.lookingAt()) {
            return Optional.empty();
        }
        Named named = Named.of(folded, all);
        return all.group("all") == null && named.name().isEmpty() ? Optional.empty() : named.ended(units, day);
    }

    /**
     * Units as they are named.
     *
     * @param words all words down to the noun
     * @param nouns their nouns
     * @param name the name behind one noun, where one stands there
     */
    private record Named(String words, String nouns, String name) {
        static Named of(String folded, Matcher found) {
            int end = found.end("nouns");
            Matcher name = NAME.matcher(folded).region(end, folded.length());
            return new Named(
                    folded.substring(found.start(), end),
                    found.group("nouns"),
                    name.lookingAt() ? name.group("name") : "");
        }

        private EndedUnit with(String own, boolean kind) {
            return new EndedUnit(own.isEmpty() ? words : words + ' ' + own, kind);
        }

        private boolean isOne() {
            return UnitKind.startOf(nouns)
                            .filter(kind -> VietnameseText.lower(kind.noun()).equals(nouns))
                            .isPresent()
                    && UnitOfIssuer.isFilledIn(name);
        }

        /** Returns it if its kind has ended, or the list says that the unit has. */
        Optional<EndedUnit> ended(AdministrativeUnits units, LocalDate day) {
            if (ENDED_NOUN.matcher(nouns).find()) {
                return Optional.of(with(name, true));
            } else if (!isOne() || !units.startOf(nouns + ' ' + name, day).isEmpty()) {
                return Optional.empty();
            }
            for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
                String own = name.substring(0, end);
                if (!units.ended(nouns + ' ' + own, day).isEmpty()) {
                    return Optional.of(with(own, false));
                }
            }
            return Optional.empty();
        }

        /** Returns it if it is a city that the list does not have. */
        Optional<EndedUnit> otherCity(AdministrativeUnits units, LocalDate day) {
            boolean city = isOne()
                    && UnitKind.startOf(nouns).filter(UnitKind.CITY::equals).isPresent();
            return city && units.startOf(nouns + ' ' + name, day).isEmpty()
                    ? Optional.of(with(name, false))
                    : Optional.empty();
        }
    }

    /** Returns the fault of naming it on a day. */
    Fault at(Location at, LocalDate day) {
        Fault fault = Fault.of(at, Measure.words(words), UnitDay.REQUIRED).withDetails(UnitDay.told(day));
        return kind ? fault.withVariant("kind") : fault;
    }
}
