package vn.records.act;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;

/**
 * The acts that are shipped with this library (<i>danh mục văn bản kèm theo</i>): 9 356 acts of central bodies, with the days
 * that are known of them.
 *
 * <p>Numbers, dates, names and which act ends which, put together row by row from copies of the codified law (bộ pháp điển) of
 * 02/2025 to 05/2026, 999 pages of the national database of legal documents as of 04/2026, metadata of laws of 08/2026, a
 * census of 02/2026, and official texts that cite the acts; state of knowledge mid-October 2026, written on 30/11/2026. Texts
 * of acts are not in it, nor those of 8–11/2026. The table is read when it is first asked for.
 *
 * @since 0.1
 */
public final class PublishedActs {

    private static final String TABLE = "acts.tsv";
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter DAYS = Splitter.on(' ');

    private PublishedActs() {}

    /** Returns all of them, in the order of the table. */
    public static ImmutableList<RegisteredAct> all() {
        return Loaded.INDEX.acts();
    }

    static ActRegister register() {
        return new Lazy();
    }

    /** Read when it is first asked. */
    private static final class Loaded {
        static final ActIndex INDEX = ActIndex.of(load());
    }

    /** Asks the table. */
    private static final class Lazy implements ActRegister {
        @Override
        public ImmutableList<RegisteredAct> numbered(String number) {
            return Loaded.INDEX.numbered(number);
        }

        @Override
        public ImmutableList<RegisteredAct> named(String name) {
            return Loaded.INDEX.named(name);
        }
    }

    private static ImmutableList<RegisteredAct> load() {
        ImmutableList.Builder<RegisteredAct> acts = ImmutableList.builder();
        try (InputStream bytes = PublishedActs.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException("table missing from the library: " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acts.add(act(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return acts.build();
    }

    /** Reads what {@code ActTableTest} writes: kind, number, days, evidence of each and of all, ender, issuer, name. */
    private static RegisteredAct act(String line) {
        Iterator<String> cells = CELLS.split(line).iterator();
        RegisteredAct.Builder act = RegisteredAct.builder();
        act.kind(ActKind.values()[cells.next().charAt(0) - '0']).number(cells.next());
        Iterator<String> days = DAYS.split(cells.next()).iterator();
        act.signed(day(days.next())).inForceFrom(day(days.next())).inForceTo(day(days.next()));
        String evidence = cells.next();
        act.evidence(evidence(evidence, 0)).evidenceOfSigned(evidence(evidence, 1));
        act.evidenceOfFirst(evidence(evidence, 2)).evidenceOfLast(evidence(evidence, 3));
        return act.endedBy(cells.next()).issuer(cells.next()).name(cells.next()).build();
    }

    private static Optional<LocalDate> day(String digits) {
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        Integer.parseInt(digits, 0, 4, 10),
                        Integer.parseInt(digits, 4, 6, 10),
                        Integer.parseInt(digits, 6, 8, 10)));
    }

    private static Evidence evidence(String digits, int index) {
        return Evidence.values()[digits.charAt(index) - '0'];
    }
}
