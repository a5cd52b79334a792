package vn.records.retention.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.DisposalBar;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;

class DisposalListTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final Appraiser APPRAISER = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), NOW);

    private static RecordsFile file(String code, String item, int year, String... others) {
        List<FileEntry> entries = new ArrayList<>();
        for (String other : others) {
            entries.add(FileEntry.builder()
                    .ordinal(entries.size() + 1)
                    .addOtherFiles(FileCode.of(other))
                    .build());
        }
        return RecordsFile.builder()
                .code(FileCode.of(code))
                .item(item)
                .closed(LocalDate.of(year, 5, 5))
                .addAllEntries(entries)
                .build();
    }

    private static List<String> codes(DisposalList list) {
        return list.files().stream().map(listed -> listed.file().code().value()).toList();
    }

    @Test
    void what_has_expired_is_listed_and_nothing_else() {
        RecordsFile held = file("H", "4b", 2014);
        Hold hold = Hold.builder()
                .addFiles(held.code())
                .reason("tố tụng")
                .mandate("Công văn 3/TAND")
                .start(NOW)
                .build();
        DisposalList list = DisposalList.of(
                APPRAISER.with(Holds.of(List.of(hold))),
                List.of(
                        file("B", "4b", 2014),
                        file("A", "4b", 2014),
                        file("P", "4a", 2014),
                        file("R", "4b", 2025),
                        held,
                        file("S", "4b", 2014).withSecrecy(Secrecy.CONFIDENTIAL)));

        assertThat(codes(list)).containsExactly("A", "B");
        assertThat(list.asOf()).isEqualTo(NOW);
        assertThat(list.contains(FileCode.of("A"))).isTrue();
        assertThat(list.contains(FileCode.of("P"))).isFalse();
        assertThat(list.refused()).hasSize(4);
        assertThat(list.refused().get(FileCode.of("H")).bars()).containsExactly(DisposalBar.HELD);
        assertThat(list.kept()).isEmpty();
    }

    @Test
    void a_document_that_an_unexpired_file_has_too_keeps_its_file() {
        DisposalList list = DisposalList.of(APPRAISER, List.of(file("A", "4b", 2014, "R"), file("R", "4b", 2025)));

        assertThat(codes(list)).isEmpty();
        assertThat(list.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.file()).isEqualTo(FileCode.of("A"));
            assertThat(kept.keeper()).isEqualTo(FileCode.of("R"));
            assertThat(kept.entry().ordinal()).isEqualTo(1);
        });
    }

    @Test
    void it_is_enough_that_the_file_that_stays_knows_of_the_document() {
        DisposalList list = DisposalList.of(APPRAISER, List.of(file("A", "4b", 2014), file("R", "4a", 2014, "A")));

        assertThat(codes(list)).isEmpty();
        assertThat(list.kept()).extracting(KeptDocument::file).containsExactly(FileCode.of("A"));
        assertThat(list.kept()).extracting(KeptDocument::keeper).containsExactly(FileCode.of("R"));
    }

    @Test
    void files_that_share_documents_leave_together() {
        assertThat(codes(DisposalList.of(APPRAISER, List.of(file("A", "4b", 2014, "B"), file("B", "4b", 2014)))))
                .containsExactly("A", "B");
        assertThat(codes(DisposalList.of(APPRAISER, List.of(file("A", "4b", 2014, "A")))))
                .containsExactly("A");
    }

    @Test
    void a_file_that_is_not_there_is_taken_for_one_that_stays() {
        DisposalList list = DisposalList.of(APPRAISER, List.of(file("A", "4b", 2014, "X", "B"), file("B", "4b", 2014)));

        assertThat(codes(list)).isEmpty();
        assertThat(list.kept())
                .extracting(kept -> kept.file() + " " + kept.keeper())
                .containsExactly("A B", "A X", "B A");
    }

    @Test
    void the_order_of_files_does_not_matter_and_codes_are_different() {
        List<RecordsFile> files = new ArrayList<>(List.of(
                file("A", "4b", 2014, "B", "C"), file("B", "4b", 2014), file("C", "4b", 2025), file("D", "4b", 2014)));
        DisposalList one = DisposalList.of(APPRAISER, files);
        Collections.reverse(files);

        assertThat(codes(DisposalList.of(APPRAISER, files)))
                .isEqualTo(codes(one))
                .containsExactly("D");
        assertThat(DisposalList.of(APPRAISER, files).kept()).isEqualTo(one.kept());
        files.add(file("A", "4b", 2014));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalList.of(APPRAISER, files))
                .withMessageContaining("A");
    }

    @Test
    void a_list_that_was_stored_is_taken_again() {
        DisposalList list = DisposalList.of(
                APPRAISER,
                List.of(
                        file("B", "4b", 2014, "C"),
                        file("C", "4b", 2014),
                        file("A", "4b", 2014),
                        file("D", "4b", 2014, "E"),
                        file("E", "4b", 2025)));
        List<ListedFile> files = new ArrayList<>(list.files());
        Collections.reverse(files);

        DisposalList restored = DisposalList.restore(NOW, files, list.kept(), list.refused());

        assertThat(codes(list)).containsExactly("A", "B", "C");
        assertThat(list.kept()).hasSize(1);
        assertThat(restored).isEqualTo(list).hasSameHashCodeAs(list);
        assertThat(codes(restored)).containsExactly("A", "B", "C");
    }

    private static void refused(DisposalList with, List<ListedFile> files, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalList.restore(with.asOf(), files, with.kept(), with.refused()))
                .withMessageContaining(why);
    }

    @Test
    void a_list_that_was_stored_otherwise_is_refused() {
        RecordsFile sharing = file("B", "4b", 2014, "C");
        DisposalList list = DisposalList.of(APPRAISER, List.of(sharing, file("C", "4b", 2014), file("D", "4b", 2025)));
        ListedFile first = list.files().get(0);
        ListedFile second = list.files().get(1);
        ListedFile running = new ListedFile(file("E", "4b", 2025), APPRAISER.appraise(file("E", "4b", 2025)));
        ListedFile stated = new ListedFile(file("D", "4b", 2014), APPRAISER.appraise(file("D", "4b", 2014)));

        refused(list, List.of(first), "B shares a document with C, which stays");
        refused(list, List.of(second, second), "C");
        refused(list, List.of(second, running), "E may not be destroyed");
        refused(list, List.of(second, stated), "D may be destroyed and may not");
        refused(list, List.of(new ListedFile(sharing, second.disposition())), "expected what holds for B");
        refused(
                list,
                List.of(new ListedFile(
                        second.file(), APPRAISER.on(NOW.minusDays(1)).appraise(second.file()))),
                "C on 2026-11-22, found C on 2026-11-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalList.restore(NOW.plusDays(1), List.of(), List.of(), list.refused()))
                .withMessageContaining("expected what holds for D on 2026-11-23");
    }
}
