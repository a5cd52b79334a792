package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;

/** Files for tests: closed, of paper, right in every way unless changed. */
final class Files {
    static final LocalDate OPENED = LocalDate.of(2026, 7, 6);
    static final LocalDate CLOSED = LocalDate.of(2026, 9, 30);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Files() {}

    static Checklist list(String id) {
        return PublishedChecklists.BY_ID.get(id);
    }

    static FileEntry.Builder entry(int ordinal, String subject) {
        return FileEntry.builder()
                .ordinal(ordinal)
                .subject(subject)
                .date(OPENED.plusDays(ordinal))
                .sheets(1)
                .pages(2)
                .originality(Originality.MAIN_COPY);
    }

    /** Returns a document that is surely a constituent, and no other of its list. */
    static FileEntry entry(int ordinal, Constituent constituent) {
        String words = constituent.signs().words().isEmpty()
                ? "một nội dung nào đó"
                : constituent.signs().words().get(0).parts().stream()
                        .map(part -> String.join(" ", part))
                        .reduce((a, b) -> a + " của " + b)
                        .orElseThrow();
        FileEntry.Builder entry = entry(ordinal, words);
        constituent.signs().types().stream().findFirst().ifPresent(entry::type);
        return entry.build();
    }

    static RecordsFile.Builder file(Iterable<FileEntry> entries) {
        return RecordsFile.builder()
                .code(FileCode.of("07.TCCB"))
                .title("Hồ sơ của tổ công tác số một")
                .medium(FileMedium.PAPER)
                .opened(OPENED)
                .closed(CLOSED)
                .addAllEntries(entries);
    }

    static FileCase.Builder of(RecordsFile file) {
        return FileCase.builder().file(file).asOf(TODAY);
    }

    static FileCase.Builder of(FileEntry... entries) {
        return of(file(ImmutableList.copyOf(entries)).build());
    }
}
