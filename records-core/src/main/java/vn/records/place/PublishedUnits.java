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
 * force from 01/7/2025, with what changed on 30/4/2026; as of 11/2026. Units of the time before are not in it.
 */
final class PublishedUnits {

    private static final String TABLE = "units.tsv";
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final Splitter CELLS = Splitter.on('\t');

    private PublishedUnits() {}

    private static final AdministrativeUnits ALL = AdministrativeUnits.lazily(PublishedUnits::load, FIRST);

    static AdministrativeUnits all() {
        return ALL;
    }

    private static ImmutableList<AdministrativeUnit> load() {
        ImmutableList.Builder<AdministrativeUnit> units = ImmutableList.builder();
        try (InputStream bytes = PublishedUnits.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException("table missing from the library: " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                units.add(unit(CELLS.splitToList(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units.build();
    }

    private static AdministrativeUnit unit(List<String> cells) {
        LocalDate from = LocalDate.parse(cells.get(4));
        EffectivePeriod period = cells.get(5).isEmpty()
                ? EffectivePeriod.since(from)
                : EffectivePeriod.of(from, LocalDate.parse(cells.get(5)));
        UnitKind kind = UnitKind.read(cells.get(1)).orElseThrow();
        return new AdministrativeUnit(cells.get(0), kind, cells.get(2), cells.get(3), period);
    }
}
