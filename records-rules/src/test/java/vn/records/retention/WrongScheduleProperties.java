package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.laws.RetentionLaws;

/** Schedules and adapters that are wrong on purpose do not get past the laws. */
class WrongScheduleProperties {

    private static final RetentionSchedule SHORT = RetentionSchedule.builder()
            .id("short")
            .rank(ScheduleRank.AGENCY)
            .addItems(ScheduleItem.of("4a", "Tổng kết năm", RetentionPeriod.ofYears(5)))
            .build();

    private static final LocalDate LATE = LocalDate.of(2040, 1, 1);
    private static final RecordsFile FILE = RecordsFile.builder()
            .code(FileCode.of("1"))
            .item("4a")
            .closed(LocalDate.of(2015, 1, 1))
            .build();

    @Example
    void a_schedule_below_the_general_one_is_caught() {
        RetentionLaws laws = () -> SchedulePrecedence.of(SHORT, PublishedSchedules.TT09_2011);

        assertThatThrownBy(laws::no_item_goes_below_the_least).isInstanceOf(AssertionError.class);
    }

    @Example
    void an_adapter_that_destroys_permanent_files_is_caught() {
        RetentionLaws laws = new Adapter() {
            @Override
            public Disposition appraise(RecordsFile file, LocalDate asOf, Holds holds) {
                return Appraiser.of(SchedulePrecedence.of(SHORT, PublishedSchedules.TT09_2011), asOf)
                        .appraise(file);
            }
        };

        assertThatThrownBy(() -> laws.permanent_is_never_disposable(FILE, LATE)).isInstanceOf(AssertionError.class);
    }

    @Example
    void an_adapter_that_forgets_holds_or_looks_at_the_day_is_caught(@ForAll Random random) {
        RetentionLaws forgetful = new Adapter() {
            @Override
            public Disposition appraise(RecordsFile file, LocalDate asOf, Holds holds) {
                return Appraiser.of(schedules(), asOf).appraise(file);
            }
        };
        RetentionLaws moody = new Adapter() {
            @Override
            public Disposition appraise(RecordsFile file, LocalDate asOf, Holds holds) {
                return Appraiser.of(schedules(), asOf).appraise(file.withClosed(asOf.minusYears(1)));
            }
        };
        RecordsFile file = FILE.withItem("4b");

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 200; i++) {
                        forgetful.a_hold_only_postpones(file, random, LocalDate.of(2021 + i % 20, 6, 1));
                    }
                })
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> moody.dispositions_are_monotone_in_the_day(file, LATE, LATE.plusYears(3)))
                .isInstanceOf(AssertionError.class);
    }

    private interface Adapter extends RetentionLaws {
        @Override
        default SchedulePrecedence schedules() {
            return SchedulePrecedence.of(PublishedSchedules.TT09_2011);
        }
    }
}
