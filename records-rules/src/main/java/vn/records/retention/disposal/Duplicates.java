package vn.records.retention.disposal;

import com.google.common.collect.ImmutableListMultimap;
import java.util.EnumSet;
import java.util.Set;
import vn.records.file.FileEntry;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.DisposalBar;
import vn.records.retention.appraisal.Disposition;
import vn.records.text.VietnameseText;

/**
 * The documents that may be destroyed as duplicates (<i>tài liệu trùng lặp</i>), whose files stay: {@code DIS-01} and
 * {@code DIS-02}. One is taken only where its file holds another of the same number and subject that is no duplicate, and
 * neither is secret, held or shared; so the last copy never goes.
 *
 * @since 0.1
 */
public final class Duplicates {

    private static final Set<DisposalBar> BARRING =
            EnumSet.of(DisposalBar.OPEN, DisposalBar.HELD, DisposalBar.SECRET, DisposalBar.SHARED_DOCUMENTS);

    private Duplicates() {}

    /** Returns the duplicates in files that are not on a list, by their files. */
    public static ImmutableListMultimap<RecordsFile, FileEntry> of(Iterable<RecordsFile> files, DisposalList list) {
        ImmutableListMultimap.Builder<RecordsFile, FileEntry> found = ImmutableListMultimap.builder();
        for (RecordsFile file : files) {
            Disposition stays = list.refused().get(file.code());
            boolean ended =
                    file.closed().filter(day -> !day.isAfter(list.asOf())).isPresent();
            if (stays == null || !ended || stays.bars().stream().anyMatch(BARRING::contains)) {
                continue;
            }
            for (FileEntry entry : file.entries()) {
                if (isDuplicate(entry) && entry.otherFiles().isEmpty() && hasTwin(file, entry)) {
                    found.put(file, entry);
                }
            }
        }
        return found.build();
    }

    private static boolean isDuplicate(FileEntry entry) {
        return entry.originality().filter(Originality.DUPLICATE::equals).isPresent();
    }

    private static boolean hasTwin(RecordsFile file, FileEntry entry) {
        return file.entries().stream()
                .anyMatch(other -> !isDuplicate(other)
                        && other.number().equals(entry.number())
                        && other.date().equals(entry.date())
                        && VietnameseText.foldCase(other.subject()).equals(VietnameseText.foldCase(entry.subject())));
    }
}
