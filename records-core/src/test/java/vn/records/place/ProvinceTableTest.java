package vn.records.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.records.act.PublishedActs;
import vn.records.act.RegisteredAct;

/**
 * The provinces and cities that titles of acts name. Their table is made of the shipped table of acts; {@code
 * -Dgolden.write=true} writes it anew.
 */
class ProvinceTableTest {

    private static final Path TABLE = Path.of("src/main/resources/vn/records/place/provinces.tsv");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?<noun>[Tt]ỉnh|[Tt]hành phố) (?<name>\\p{Lu}\\p{L}*+(?:(?: - | )\\p{Lu}\\p{L}*+)*+)");
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    /** Names that the acts spell otherwise than the list of units does its like. */
    private static final Map<String, String> SPELT = Map.of("Đắc Nông", "Đắk Nông", "Đắc Lắc", "Đắk Lắk");

    /** When the city of Huế took its place no source at hand tells: it is known to the last act that names it. */
    private static final String UNTIL_NAMED_LAST = "Thừa Thiên Huế";

    private record Mention(RegisteredAct act, String noun, String name) {
        LocalDate day() {
            return act.signed().orElseThrow();
        }
    }

    private static List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        for (RegisteredAct act : PublishedActs.all()) {
            Matcher named = NAMED.matcher(act.name());
            while (act.signed().isPresent() && named.find()) {
                String name = named.group("name");
                all.add(new Mention(act, named.group("noun"), SPELT.getOrDefault(name, name)));
            }
        }
        return all;
    }

    private static String row(List<Mention> mentions) {
        Mention first =
                mentions.stream().min(Comparator.comparing(Mention::day)).orElseThrow();
        LocalDate lastNamed = mentions.stream()
                .map(Mention::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean before = !first.day().isAfter(LAST);
        Optional<AdministrativeUnit> today =
                AdministrativeUnits.published().named(first.name(), LAST.plusDays(1)).stream()
                        .filter(unit -> unit.kind().isOfTheProvinces())
                        .findFirst();
        boolean ordinary = mentions.stream()
                .noneMatch(one -> Character.isUpperCase(one.noun().charAt(0)));
        String name = today.map(AdministrativeUnit::ownName).orElse(first.name());
        return String.join(
                "\t",
                today.map(AdministrativeUnit::code).orElse(name),
                first.noun().toLowerCase(Locale.ROOT),
                name,
                "",
                before ? first.day().toString() : "",
                before ? (name.equals(UNTIL_NAMED_LAST) ? lastNamed : LAST).toString() : "",
                first.act().number(),
                ordinary ? "1" : "0");
    }

    @Test
    void the_table_is_made_of_the_titles_of_acts() throws IOException {
        Map<String, List<Mention>> byName = new TreeMap<>();
        mentions()
                .forEach(one -> byName.computeIfAbsent(Spelling.of(one.name()), key -> new ArrayList<>())
                        .add(one));
        List<String> made = byName.values().stream().map(ProvinceTableTest::row).toList();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, String.join("\n", made) + "\n");
        }
        assertThat(Files.readAllLines(TABLE)).isEqualTo(made);
    }

    @Test
    void of_the_63_provinces_and_cities_of_the_time_before_all_are_named_but_two_that_go_on() {
        List<String> today = AdministrativeUnits.published().units().stream()
                .filter(unit -> unit.kind().isOfTheProvinces() && unit.inForce().contains(LAST.plusDays(1)))
                .map(AdministrativeUnit::ownName)
                .toList();
        List<String> before = AdministrativeUnits.published().units().stream()
                .filter(unit -> unit.kind().isOfTheProvinces() && unit.inForce().contains(LAST))
                .map(AdministrativeUnit::ownName)
                .toList();

        assertThat(today).hasSize(34);
        assertThat(before).doesNotHaveDuplicates().hasSize(61).contains("Hà Giang", "Bà Rịa - Vũng Tàu");
        assertThat(today.stream().filter(name -> !before.contains(name))).containsExactlyInAnyOrder("An Giang", "Huế");
    }

    @Test
    void names_that_acts_write_with_a_small_noun_are_names_of_places() {
        assertThat(List.of(
                        "Hà Nội",
                        "An Giang",
                        "Huế",
                        "BÌNH THUẬN",
                        "Thừa Thiên - Huế",
                        "Đăk Lăk",
                        "Đắc Nông",
                        "Khánh Hoà",
                        "Bà Rịa – Vũng Tàu"))
                .allMatch(ProvinceNames::isOrdinary);
        assertThat(List.of("Hồ Chí Minh", "Đốc Binh Kiều", "Hà Giang 2", "", "Điện Biên Phủ"))
                .noneMatch(ProvinceNames::isOrdinary);
        assertThat(AdministrativeUnits.published().units().stream()
                        .filter(unit -> unit.kind().isOfTheProvinces())
                        .map(AdministrativeUnit::ownName)
                        .filter(name -> !ProvinceNames.isOrdinary(name))
                        .distinct())
                .containsExactly("Hồ Chí Minh");
    }
}
