package vn.records.place;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.records.text.VietnameseText;

/**
 * A list of administrative units with the days of each (<i>danh mục đơn vị hành chính</i>). Two spellings of one name are one:
 * letter case, marks, places of tones, {@code i} and {@code y}, {@code c} and {@code k} do not matter.
 *
 * @since 0.1
 */
public final class AdministrativeUnits {

    private static final int MOST_WORDS = 8;

    private final LocalDate completeSince;
    private final Supplier<ImmutableListMultimap<String, AdministrativeUnit>> byName;

    private AdministrativeUnits(
            LocalDate completeSince, Supplier<ImmutableListMultimap<String, AdministrativeUnit>> byName) {
        this.completeSince = completeSince;
        this.byName = byName;
    }

    /** Returns the units of this library: see {@link PublishedUnits}. */
    public static AdministrativeUnits published() {
        return PublishedUnits.all();
    }

    /**
     * Returns a list of some units, such as a host's own; {@link UnitRows} reads them from a table, and {@link UnitsAudit} tells
     * what is wrong with them together.
     *
     * @param completeSince the first day on which it has all units of the country, so that what it does not have is none
     */
    public static AdministrativeUnits of(Iterable<AdministrativeUnit> units, LocalDate completeSince) {
        ImmutableListMultimap<String, AdministrativeUnit> names = byName(units);
        return new AdministrativeUnits(completeSince, () -> names);
    }

    /** Returns a list that is read when it is first asked for. */
    static AdministrativeUnits lazily(Supplier<ImmutableList<AdministrativeUnit>> units, LocalDate completeSince) {
        return new AdministrativeUnits(completeSince, Suppliers.memoize(() -> byName(units.get())));
    }

    private static ImmutableListMultimap<String, AdministrativeUnit> byName(Iterable<AdministrativeUnit> units) {
        ImmutableListMultimap.Builder<String, AdministrativeUnit> names = ImmutableListMultimap.builder();
        units.forEach(unit -> names.put(key(unit.ownName()), unit));
        return names.build();
    }

    private static String key(String name) {
        return VietnameseText.skeleton(name).replace('y', 'i').replace('k', 'c');
    }

    /** Returns the units of all days. */
    public ImmutableList<AdministrativeUnit> units() {
        return byName.get().values().asList();
    }

    /** Whether it has all units of a day. */
    public boolean isCompleteOn(LocalDate day) {
        return !day.isBefore(completeSince);
    }

    /** Returns the first day on which it has all units. */
    public LocalDate completeSince() {
        return completeSince;
    }

    /** Returns the units of a name on a day, with or without its noun; with a noun only those of its kind. */
    public ImmutableList<AdministrativeUnit> named(String name, LocalDate day) {
        return named(name).stream().filter(unit -> unit.inForce().contains(day)).collect(toImmutableList());
    }

    /**
     * Returns the units of a name and its noun that are no more on a day: the last of each name first. Empty where there is one of
     * that name and noun on the day, and on days of which it does not have all units. Marks matter here.
     *
     * @param name the name with its noun, such as {@code Tỉnh Đồng Nai}
     */
    public ImmutableList<AdministrativeUnit> ended(String name, LocalDate day) {
        if (!isCompleteOn(day) || !named(name, day).isEmpty()) {
            return ImmutableList.of();
        }
        String written = Spelling.of(name);
        return named(name).stream()
                .filter(unit -> unit.inForce().last().filter(day::isAfter).isPresent())
                .filter(unit -> Spelling.of(unit.fullName()).equals(written))
                .collect(toImmutableList());
    }

    private ImmutableList<AdministrativeUnit> named(String name) {
        Optional<UnitKind> kind = UnitKind.startOf(name);
        String folded = VietnameseText.fold(name);
        ImmutableList<AdministrativeUnit> whole = byName.get().get(key(folded));
        if (kind.isEmpty() || !whole.isEmpty()) {
            return whole;
        }
        String own =
                folded.substring(Math.min(folded.length(), kind.get().noun().length()));
        return byName.get().get(key(own)).stream()
                .filter(unit -> unit.kind() == kind.get())
                .collect(toImmutableList());
    }

    /** Returns the units with the longest name that a text begins with, such as {@code TỈNH NINH BÌNH VỀ …}. */
    public ImmutableList<AdministrativeUnit> startOf(String text, LocalDate day) {
        String folded = VietnameseText.fold(text);
        int end = 0;
        for (int words = 0; words < MOST_WORDS && end < folded.length(); words++) {
            int space = folded.indexOf(' ', end + 1);
            end = space < 0 ? folded.length() : space;
        }
        for (; end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            ImmutableList<AdministrativeUnit> found = named(folded.substring(0, end), day);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return ImmutableList.of();
    }
}
