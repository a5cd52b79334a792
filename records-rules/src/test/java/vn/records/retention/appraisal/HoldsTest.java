package vn.records.retention.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;

class HoldsTest {

    private static final FileCode FILE = FileCode.of("1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Hold.Builder hold(LocalDate start) {
        Hold.Builder hold = Hold.builder();
        return hold.addFiles(FILE)
                .reason("kiểm toán")
                .mandate("Quyết định 5/QĐ-KTNN")
                .start(start);
    }

    @Test
    void a_hold_is_active_from_its_first_to_its_last_day() {
        Hold hold = hold(DAY).end(DAY.plusDays(1)).build();

        assertThat(hold.isActiveOn(DAY.minusDays(1))).isFalse();
        assertThat(hold.isActiveOn(DAY)).isTrue();
        assertThat(hold.isActiveOn(DAY.plusDays(1))).isTrue();
        assertThat(hold.isActiveOn(DAY.plusDays(2))).isFalse();
        assertThat(hold(DAY).build().isActiveOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void a_hold_has_a_reason_a_mandate_and_days_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Hold.builder().reason(" ").mandate("x").start(DAY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Hold.builder().reason("x").mandate("").start(DAY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hold(DAY).end(DAY.minusDays(1)).build());
        assertThat(hold(DAY).end(DAY).build().end()).contains(DAY);
    }

    @Test
    void holds_that_overlap_postpone_together() {
        Hold first = hold(DAY).end(DAY.plusDays(10)).build();
        Hold second = hold(DAY.plusDays(5)).end(DAY.plusDays(20)).build();
        Hold apart = hold(DAY.plusDays(40)).end(DAY.plusDays(50)).build();
        Holds holds = Holds.of(List.of(apart, second, first));

        assertThat(holds.firstFreeDay(FILE, DAY)).contains(DAY.plusDays(21));
        assertThat(holds.firstFreeDay(FILE, DAY.minusDays(1))).contains(DAY.minusDays(1));
        assertThat(holds.firstFreeDay(FILE, DAY.plusDays(45))).contains(DAY.plusDays(51));
        assertThat(holds.activeOn(FILE, DAY.plusDays(7))).containsExactly(first, second);
        assertThat(holds.activeOn(FileCode.of("2"), DAY)).isEmpty();
        assertThat(Holds.of(List.of(first, hold(DAY.plusDays(11)).build())).firstFreeDay(FILE, DAY))
                .isEmpty();
        assertThat(holds.isEmpty()).isFalse();
        assertThat(Holds.NONE.isEmpty()).isTrue();
        assertThat(Holds.of(List.of(first, second))).isEqualTo(Holds.of(List.of(second, first)));
    }

    @Test
    void a_hold_outranks_the_schedule_and_lifting_it_restores_the_date() {
        RecordsFile file = RecordsFile.builder()
                .code(FILE)
                .item("4b")
                .closed(LocalDate.of(2020, 6, 30))
                .build();
        Appraiser free = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), DAY);
        Appraiser held = free.with(
                Holds.of(List.of(hold(DAY.minusYears(1)).end(DAY.plusDays(3)).build())));

        assertThat(held.appraise(file).bars()).containsExactly(DisposalBar.HELD);
        assertThat(held.appraise(file).holds()).hasSize(1);
        assertThat(held.appraise(file).disposableFrom()).contains(DAY.plusDays(4));
        assertThat(held.on(DAY.plusDays(4)).appraise(file).isDisposable()).isTrue();
        assertThat(held.on(DAY.plusDays(4)).appraise(file).holds()).isEmpty();
        assertThat(held.with(Holds.NONE).appraise(file)).isEqualTo(free.appraise(file));
        assertThat(free.appraise(file).disposableFrom()).contains(DAY);
    }
}
