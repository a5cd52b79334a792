package vn.records.retention.appraisal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.records.file.FileCode;

/**
 * All holds that are known (<i>danh sách tạm dừng hủy</i>), by the files they hold.
 *
 * @param byFile the holds of each file, in the order of their first days
 * @since 0.1
 */
public record Holds(ImmutableListMultimap<FileCode, Hold> byFile) implements Serializable {

    /** No hold. */
    public static final Holds NONE = new Holds(ImmutableListMultimap.of());

    /** Returns holds; their order does not matter. */
    public static Holds of(Iterable<Hold> holds) {
        ImmutableListMultimap.Builder<FileCode, Hold> byFile = ImmutableListMultimap.builder();
        Comparator<Hold> order = Comparator.comparing(Hold::start)
                .thenComparing(hold -> hold.end().orElse(LocalDate.MAX))
                .thenComparing(Hold::reason)
                .thenComparing(Hold::mandate);
        for (Hold hold : ImmutableList.sortedCopyOf(order, holds)) {
            for (FileCode file : hold.files()) {
                byFile.put(file, hold);
            }
        }
        return new Holds(byFile.build());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byFile.isEmpty();
    }

    /** Returns the holds on a file that are active on a day. */
    public ImmutableList<Hold> activeOn(FileCode file, LocalDate day) {
        ImmutableList<Hold> holds = byFile.get(file);
        return holds.isEmpty()
                ? holds
                : holds.stream().filter(hold -> hold.isActiveOn(day)).collect(toImmutableList());
    }

    /** Returns the first day from another on, on which nothing holds a file; empty if a hold has no end. */
    public Optional<LocalDate> firstFreeDay(FileCode file, LocalDate from) {
        LocalDate day = from;
        for (Hold hold : byFile.get(file)) {
            if (hold.isActiveOn(day)) {
                if (hold.end().isEmpty()) {
                    return Optional.empty();
                }
                day = hold.end().get().plusDays(1);
            }
        }
        return Optional.of(day);
    }
}
