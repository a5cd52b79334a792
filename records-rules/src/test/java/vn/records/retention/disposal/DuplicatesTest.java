package vn.records.retention.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;

class DuplicatesTest {

    private static final Appraiser APPRAISER =
            Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), LocalDate.of(2026, 11, 22));

    private static final FileEntry ORIGINAL = entry(1, "01/KH-X", Originality.ORIGINAL);
    private static final FileEntry DUPLICATE = entry(2, "01/KH-X", Originality.DUPLICATE);

    private static FileEntry entry(int ordinal, String number, Originality originality) {
        return FileEntry.builder()
                .ordinal(ordinal)
                .number(number)
                .subject("Kế hoạch")
                .originality(originality)
                .build();
    }

    private static RecordsFile file(FileEntry... entries) {
        return RecordsFile.builder()
                .code(FileCode.of("01.VP"))
                .item("4a")
                .closed(LocalDate.of(2020, 1, 1))
                .addEntries(entries)
                .build();
    }

    private static ImmutableList<FileEntry> found(RecordsFile file) {
        ImmutableList<RecordsFile> files = ImmutableList.of(file);
        return Duplicates.of(files, DisposalList.of(APPRAISER, files)).values().asList();
    }

    @Test
    void a_duplicate_of_which_another_copy_stays_may_go() {
        assertThat(found(file(ORIGINAL, DUPLICATE))).containsExactly(DUPLICATE);
    }

    @Test
    void the_last_copy_stays() {
        assertThat(found(file(DUPLICATE, DUPLICATE.withOrdinal(3)))).isEmpty();
        assertThat(found(file(entry(1, "02/KH-X", Originality.ORIGINAL), DUPLICATE)))
                .isEmpty();
        assertThat(found(file(ORIGINAL.withDate(LocalDate.of(2020, 1, 1)), DUPLICATE)))
                .isEmpty();
    }

    @Test
    void what_is_held_secret_shared_or_open_keeps_its_duplicates() {
        RecordsFile file = file(ORIGINAL, DUPLICATE);

        assertThat(found(file.withHold("thanh tra"))).isEmpty();
        assertThat(found(file.withSecrecy(Secrecy.CONFIDENTIAL))).isEmpty();
        assertThat(found(file.withClosed(LocalDate.of(2027, 1, 1)))).isEmpty();
        assertThat(found(file(ORIGINAL, DUPLICATE.withOtherFiles(FileCode.of("02.VP")))))
                .isEmpty();
    }

    @Test
    void in_a_file_that_goes_as_a_whole_nothing_is_listed_apart() {
        assertThat(found(file(ORIGINAL, DUPLICATE).withItem("4b").withClosed(LocalDate.of(2014, 1, 1))))
                .isEmpty();
    }
}
