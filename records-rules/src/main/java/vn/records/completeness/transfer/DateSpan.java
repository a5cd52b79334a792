package vn.records.completeness.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.row.WrittenDate;

/**
 * The time that documents are from (<i>thời gian tài liệu</i>).
 *
 * @param first the earliest day
 * @param last the latest day
 * @since 0.1
 */
public record DateSpan(LocalDate first, LocalDate last) implements Serializable {

    private static final String TO = " - ";

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public DateSpan {
        checkArgument(!last.isBefore(first), "last day %s before first day %s", last, first);
    }

    /** Returns the time of a file's documents; of the file itself where none has a date. */
    public static Optional<DateSpan> of(RecordsFile file) {
        Optional<DateSpan> span = Optional.empty();
        for (FileEntry entry : file.entries()) {
            Optional<DateSpan> day = entry.date().map(date -> new DateSpan(date, date));
            span = spanning(span, day);
        }
        if (span.isPresent()) {
            return span;
        }
        Optional<LocalDate> opened = file.opened().or(file::closed);
        return opened.map(first -> new DateSpan(first, file.closed().orElse(first)));
    }

    /** Returns the time of both; that of one where the other has none. */
    static Optional<DateSpan> spanning(Optional<DateSpan> one, Optional<DateSpan> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        LocalDate first = one.get().first.isBefore(other.get().first) ? one.get().first : other.get().first;
        LocalDate last = one.get().last.isAfter(other.get().last) ? one.get().last : other.get().last;
        return Optional.of(new DateSpan(first, last));
    }

    /** Returns the time that a text says: a day, or two with a hyphen between them. */
    public static Optional<DateSpan> read(String text) {
        int hyphen = text.indexOf(TO);
        Optional<LocalDate> first = WrittenDate.read(hyphen < 0 ? text : text.substring(0, hyphen));
        Optional<LocalDate> last = WrittenDate.read(hyphen < 0 ? text : text.substring(hyphen + TO.length()));
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new DateSpan(first.get(), last.get()))
                : Optional.empty();
    }

    /** Returns the days as papers write them: {@code 05/03/2026 - 20/12/2026}, or one. */
    @Override
    public String toString() {
        return first.equals(last) ? WrittenDate.write(first) : WrittenDate.write(first) + TO + WrittenDate.write(last);
    }
}
