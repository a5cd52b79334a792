package vn.records.retention.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.ScheduleAudit;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.appraisal.Standing;

/**
 * The laws of retention as a contract test: what must hold for every schedule, every file and every day. A host
 * implements {@link #schedules()}, and {@link #appraise} if it appraises by code of its own.
 *
 * @since 0.1
 */
public interface RetentionLaws {

    /** Returns the schedules under test. */
    SchedulePrecedence schedules();

    /** Says of a file what the code under test says of it; this library, unless overridden. */
    default Disposition appraise(RecordsFile file, LocalDate asOf, Holds holds) {
        return Appraiser.of(schedules(), asOf).with(holds).appraise(file);
    }

    /** Returns files under the items of the schedules. */
    @Provide
    default Arbitrary<RecordsFile> files() {
        return RecordsArbitraries.files(schedules());
    }

    /** Returns files that are secret, held, delivered or shared as well. */
    @Provide
    default Arbitrary<RecordsFile> markedFiles() {
        return RecordsArbitraries.marked(files());
    }

    /** Returns documents under the items of the schedules. */
    @Provide
    default Arbitrary<FileEntry> entries() {
        return RecordsArbitraries.entries(schedules().items().keySet()).withoutEdgeCases();
    }

    /** Returns days. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return RecordsArbitraries.days().withoutEdgeCases();
    }

    /** What is said of a file is what its schedules and the law say, worked out here by other means. */
    @Property
    default void what_is_said_is_what_the_law_says(
            @ForAll("markedFiles") RecordsFile file, @ForAll Random random, @ForAll("days") LocalDate asOf) {
        List<Hold> holds = RecordsArbitraries.holds(file.code())
                .generator(1000)
                .next(random)
                .value();

        new RetentionOracle(schedules(), file, asOf, holds).verify(appraise(file, asOf, Holds.of(holds)));
    }

    /** No item goes below the least that a schedule behind it sets ({@code RET-15}). */
    @Property(tries = 1)
    default void no_item_goes_below_the_least() {
        assertThat(ScheduleAudit.of(schedules()))
                .noneMatch(finding -> finding.rule().value().equals("RET-15"));
    }

    /** A period never ends before the work did, always with a year, and never before it begins. */
    @Property
    default void expiry_is_never_before_closing(@ForAll("files") RecordsFile file, @ForAll("days") LocalDate asOf) {
        Disposition disposition = appraise(file, asOf, Holds.NONE);

        disposition.ends().ifPresent(last -> {
            assertThat(last).isAfterOrEqualTo(file.closed().orElseThrow());
            assertThat(last.getDayOfYear()).isEqualTo(last.lengthOfYear());
        });
    }

    /** Years are counted whole from the year the work ended, whatever the day. */
    @Property
    default void years_are_counted_whole(@ForAll("files") RecordsFile file, @ForAll("days") LocalDate asOf) {
        Disposition disposition = appraise(file, asOf, Holds.NONE);
        disposition.ends().ifPresent(last -> {
            RetentionPeriod period = disposition.period().orElseThrow();
            int year = file.closed().orElseThrow().getYear() + period.years();
            assertThat(last.getYear() == year || period.isUntilEvent()).isTrue();
        });
    }

    /** A document more never shortens the time a file is kept. */
    @Property
    default void adding_a_document_never_shortens(
            @ForAll("files") RecordsFile file, @ForAll("entries") FileEntry entry, @ForAll("days") LocalDate asOf) {
        Assume.that(entry.item().isPresent());
        ImmutableList<FileEntry> more = ImmutableList.<FileEntry>builder()
                .addAll(file.entries())
                .add(entry)
                .build();

        Disposition before = appraise(file, asOf, Holds.NONE);
        Disposition after = appraise(file.withEntries(more), asOf, Holds.NONE);

        if (before.standing() == Standing.PERMANENT) {
            assertThat(after.standing()).isEqualTo(Standing.PERMANENT);
        } else if (before.ends().isPresent() && after.ends().isPresent()) {
            assertThat(after.ends().get()).isAfterOrEqualTo(before.ends().get());
        } else if (before.ends().isEmpty() && before.standing() == Standing.AWAITING_EVENT) {
            assertThat(after.ends()).isEmpty();
        }
    }

    /** What is permanent may never be destroyed. */
    @Property
    default void permanent_is_never_disposable(@ForAll("files") RecordsFile file, @ForAll("days") LocalDate asOf) {
        Disposition disposition = appraise(file, asOf, Holds.NONE);

        boolean permanent = items(file).stream().anyMatch(item -> period(item).isPermanent());
        if (permanent) {
            assertThat(disposition.isDisposable()).isFalse();
            assertThat(disposition.ends()).isEmpty();
        }
    }

    private static ImmutableSet<String> items(RecordsFile file) {
        ImmutableSet.Builder<String> items = ImmutableSet.builder();
        file.item().ifPresent(items::add);
        file.entries().forEach(entry -> entry.item().ifPresent(items::add));
        return items.build();
    }

    private RetentionPeriod period(String item) {
        GoverningItem governing = schedules().items().get(item);
        return governing == null ? RetentionPeriod.permanent() : governing.period();
    }

    /** A hold only postpones, and lifting all holds restores the date. */
    @Property
    default void a_hold_only_postpones(
            @ForAll("files") RecordsFile file, @ForAll Random random, @ForAll("days") LocalDate asOf) {
        List<Hold> holds = RecordsArbitraries.holds(file.code())
                .generator(1000)
                .next(random)
                .value();

        Disposition free = appraise(file, asOf, Holds.NONE);
        Disposition held = appraise(file, asOf, Holds.of(holds));

        assertThat(held.ends()).isEqualTo(free.ends());
        assertThat(held.disposableFrom().orElse(LocalDate.MAX))
                .isAfterOrEqualTo(free.disposableFrom().orElse(LocalDate.MAX));
        assertThat(held.isDisposable())
                .isEqualTo(free.isDisposable() && holds.stream().noneMatch(hold -> hold.isActiveOn(asOf)));
        assertThat(appraise(file, asOf, Holds.of(List.of()))).isEqualTo(free);
    }

    /** Neither the order of documents nor that of holds matters. */
    @Property
    default void order_does_not_matter(
            @ForAll("files") RecordsFile file, @ForAll Random random, @ForAll("days") LocalDate asOf) {
        List<Hold> holds = new ArrayList<>(RecordsArbitraries.holds(file.code())
                .generator(1000)
                .next(random)
                .value());
        List<FileEntry> entries = new ArrayList<>(file.entries());
        Disposition before = appraise(file, asOf, Holds.of(holds));

        Collections.shuffle(holds, random);
        Collections.shuffle(entries, random);

        assertThat(appraise(file.withEntries(entries), asOf, Holds.of(holds))).isEqualTo(before);
    }

    /** What may be destroyed on a day may be destroyed on every later day. */
    @Property
    default void dispositions_are_monotone_in_the_day(
            @ForAll("files") RecordsFile file, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        Disposition before = appraise(file, earlier, Holds.NONE);
        Disposition after = appraise(file, later, Holds.NONE);

        assertThat(!before.isDisposable() || after.isDisposable()).isTrue();
        assertThat(after.ends()).isEqualTo(before.ends());
        assertThat(after.transferDue()).isEqualTo(before.transferDue());
    }

    /** The same file, law and day give the same, every time. */
    @Property
    default void nothing_else_matters(@ForAll("files") RecordsFile file, @ForAll("days") LocalDate asOf) {
        assertThat(appraise(file, asOf, Holds.NONE)).isEqualTo(appraise(file, asOf, Holds.NONE));
    }

    /** Every item applies from exactly one schedule, and no schedule before it has an item of that number. */
    @Property(tries = 1)
    default void precedence_is_total() {
        schedules()
                .schedules()
                .forEach(schedule -> schedule.items()
                        .forEach(item -> assertThat(schedules().items()).containsKey(item.number())));
        schedules().items().forEach((number, governing) -> {
            assertThat(schedules().schedules().stream()
                            .filter(schedule -> schedule.item(number).isPresent())
                            .findFirst())
                    .hasValueSatisfying(first -> {
                        assertThat(first.id()).isEqualTo(governing.schedule());
                        assertThat(first.item(number)).contains(governing.item());
                    });
        });
    }
}
