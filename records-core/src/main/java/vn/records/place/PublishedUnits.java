package vn.records.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.records.law.EffectivePeriod;

/**
 * The administrative units that are shipped with this library (<i>danh mục đơn vị hành chính kèm theo</i>): the 34 provinces
 * and cities and the 3 321 communes, wards and special zones of Quyết định 19/2025/QĐ-TTg and Nghị quyết 202/2025/QH15, in
 * force from 01/7/2025, with what changed on 30/4/2026 (Nghị quyết 30/2026/QH16, 237/NQ-UBTVQH16); as of 11/2026.
 *
 * <p>Of the time before only the provinces and cities are in it that titles of acts name, each from the day of the first such
 * act that {@linkplain vn.records.act.PublishedActs the table of acts} has to 30/6/2025; no list of that time is at hand, so it
 * is complete from 01/7/2025 on.
 */
final class PublishedUnits {

    private static final String TABLE = "units.tsv";
    private static final String OF_TITLES = "provinces.tsv";
    private static final int FROM = 4;
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final Splitter CELLS = Splitter.on('\t');

    private PublishedUnits() {}

    private static final AdministrativeUnits ALL = AdministrativeUnits.lazily(PublishedUnits::load, FIRST);

    static AdministrativeUnits all() {
        return ALL;
    }

    private static ImmutableList<AdministrativeUnit> load() {
        ImmutableList.Builder<AdministrativeUnit> units = ImmutableList.builder();
        for (String table : ImmutableList.of(TABLE, OF_TITLES)) {
            lines(table).stream()
                    .map(CELLS::splitToList)
                    .filter(cells -> !cells.get(FROM).isEmpty())
                    .forEach(cells -> units.add(unit(cells)));
        }
        return units.build();
    }

    /** Returns the lines of a table of this package. */
    static ImmutableList<String> lines(String table) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        try (InputStream bytes = PublishedUnits.class.getResourceAsStream(table)) {
            if (bytes == null) {
                throw new IllegalStateException("table missing from the library: " + table);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.build();
    }

    private static AdministrativeUnit unit(List<String> cells) {
        LocalDate from = LocalDate.parse(cells.get(FROM));
        EffectivePeriod period = cells.get(5).isEmpty()
                ? EffectivePeriod.since(from)
                : EffectivePeriod.of(from, LocalDate.parse(cells.get(5)));
        UnitKind kind = UnitKind.read(cells.get(1)).orElseThrow();
        return new AdministrativeUnit(cells.get(0), kind, cells.get(2), cells.get(3), period);
    }
}
