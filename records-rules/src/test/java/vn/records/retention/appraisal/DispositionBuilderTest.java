package vn.records.retention.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;

class DispositionBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileCode CODE = FileCode.of("01.VP");
    private static final Hold HOLD = Hold.builder()
            .addFiles(CODE)
            .reason("thanh tra")
            .mandate("Quyết định 5/QĐ-TTr")
            .start(DAY)
            .build();
    private static final Appraiser APPRAISER = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), DAY);

    private static RecordsFile.Builder file(String item, int year) {
        RecordsFile.Builder file = RecordsFile.builder();
        return file.code(CODE).item(item).closed(LocalDate.of(year, 5, 4)).medium(FileMedium.ELECTRONIC);
    }

    private static String item(boolean untilEvent, boolean permanent) {
        return PublishedSchedules.TT09_2011.items().stream()
                .filter(each -> each.period().isUntilEvent() == untilEvent
                        && each.period().isPermanent() == permanent)
                .map(ScheduleItem::number)
                .findFirst()
                .orElseThrow();
    }

    /** Files that stand in every place there is, with all that a disposition can hold. */
    private static ImmutableList<Disposition> dispositions() {
        String permanent = item(false, true);
        RecordsFile secret = file(permanent, 2019)
                .addEntries(FileEntry.builder()
                        .ordinal(1)
                        .item("4b")
                        .secrecy(Secrecy.SECRET)
                        .build())
                .build();
        return ImmutableList.of(
                APPRAISER.appraise(file("4b", 2012).build()),
                APPRAISER.appraise(file("4b", 2025).build()),
                APPRAISER.appraise(file("không có", 2012).build()),
                APPRAISER.appraise(file(item(true, false), 2012).build()),
                APPRAISER.appraise(RecordsFile.builder().code(CODE).build()),
                APPRAISER.appraise(RecordsFile.builder().code(CODE).item("4b").build()),
                APPRAISER.of(ArchiveSource.SOURCE).appraise(secret),
                APPRAISER
                        .with(Holds.of(ImmutableList.of(HOLD)))
                        .appraise(file("4b", 2012).build()));
    }

    @Test
    void what_was_stored_is_put_together_again() {
        assertThat(dispositions()).extracting(Disposition::standing).contains(Standing.values());
        for (Disposition disposition : dispositions()) {
            Disposition restored = disposition.toBuilder().build();

            assertThat(restored).isEqualTo(disposition).hasSameHashCodeAs(disposition);
            assertThat(restored.facts()).isEqualTo(disposition.facts());
            assertThat(restored.citations()).isEqualTo(disposition.citations());
        }
    }

    private static void refused(DispositionBuilder builder, String why) {
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining(why);
    }

    @Test
    void what_contradicts_itself_is_refused() {
        Disposition expired = dispositions().get(0);
        Disposition running = dispositions().get(1);
        Disposition permanent = dispositions().get(6);

        refused(Disposition.builder().asOf(DAY), "without the code");
        refused(Disposition.builder().code(CODE), "without the day");
        refused(expired.toBuilder().governing(Optional.empty()), "an item governs");
        refused(expired.toBuilder().governing(permanent.governing()), "a permanent period");
        refused(permanent.toBuilder().governing(expired.governing()), "a permanent period");
        refused(expired.toBuilder().ends(Optional.empty()), "days of a period");
        refused(expired.toBuilder().begins(Optional.empty()), "days of a period");
        refused(permanent.toBuilder().ends(expired.ends()).begins(expired.begins()), "days of a period");
        refused(expired.toBuilder().asOf(LocalDate.of(2017, 12, 31)), "a period that is over on the day");
        refused(running.toBuilder().asOf(LocalDate.of(2031, 1, 1)), "a period that is over on the day");
        refused(expired.toBuilder().standing(Standing.RUNNING), "a period that is over on the day");
        refused(expired.toBuilder().disposableFrom(expired.ends()), "a first day of disposal");
        refused(permanent.toBuilder().disposableFrom(DAY), "a first day of disposal");
        refused(expired.toBuilder().addHolds(HOLD), "for its holds");
        refused(expired.toBuilder().addBars(DisposalBar.HELD), "for its holds");
        refused(
                Disposition.builder()
                        .code(CODE)
                        .asOf(DAY)
                        .standing(Standing.PERMANENT)
                        .governing(permanent.governing()),
                "for where it stands");
        assertThat(permanent.period().map(RetentionPeriod::isPermanent)).contains(true);
        assertThat(running.toBuilder().asOf(LocalDate.of(2030, 12, 31)).build().ends())
                .contains(LocalDate.of(2030, 12, 31));
    }
}
