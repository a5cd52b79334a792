package vn.records.registering.filed;

import java.time.LocalDate;
import java.util.Optional;
import vn.records.file.FileEntry;
import vn.records.register.RegisterKind;
import vn.records.register.RegisterNumber;
import vn.records.text.VietnameseText;

/**
 * A document as a register has it, and whether it was met in a file.
 *
 * @param author who issued it, folded; empty where that is not known
 */
record RegisteredDocument(
        RegisterKind register,
        int row,
        RegisterNumber number,
        Optional<LocalDate> date,
        String author,
        String subject) {

    /** Whether a document in a file may be this one: nothing that both say of who issued it differs. */
    boolean mayBe(FileEntry entry) {
        String other = entry.author().map(VietnameseText::foldCase).orElse("");
        return author.isEmpty() || other.isEmpty() || author.contains(other) || other.contains(author);
    }

    /** Whether both have one date, or one of them has none. */
    boolean isOfDate(FileEntry entry) {
        return date.isEmpty() || entry.date().isEmpty() || date.equals(entry.date());
    }
}
