package vn.records.retention.access;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.practice.PracticeFact;
import vn.records.practice.PracticeFacts;

/**
 * Who may use a file on a day, as far as its description tells (<i>mức độ tiếp cận</i>).
 *
 * <p>Luật Lưu trữ 01/2011/QH13, Điều 30, to 30/6/2025; Luật Lưu trữ 33/2024/QH15 since. Which records are restricted, or of
 * conditional access, is a matter of lists that no description of a file holds: that is left open.
 *
 * @param file the file
 * @param mode who may use it
 * @param openFrom the first day of wide use of a secret file, where the law of the day sets one
 * @param facts what this rests on; empty if no rule of that time is loaded
 * @since 0.1
 */
public record ReadingAccess(FileCode file, Mode mode, Optional<LocalDate> openFrom, ImmutableList<PracticeFact> facts) {

    /** Who may use a file. */
    public enum Mode {
        /** Everybody, unless it is on the list of restricted records (<i>hạn chế sử dụng</i>). */
        PUBLIC_UNLESS_RESTRICTED,
        /** Everybody, or under conditions (<i>tiếp cận có điều kiện</i>): which, is open. */
        PUBLIC_OR_CONDITIONAL,
        /** Nobody but whom the law on state secrets lets (<i>mật</i>). */
        SECRET,
        /** No rule of that time is loaded. */
        NO_RULE_LOADED
    }

    private static final LocalDate LAW_2011 = first("ACC-01");
    private static final LocalDate LAW_2024 = first("ACC-06");
    private static final int CONFIDENTIAL_YEARS = 40;
    private static final int SECRET_YEARS = 60;

    /**
     * Returns who may use a file on a day.
     *
     * <p>Years are counted as those of retention are: whole years after that in which the work ended.
     */
    public static ReadingAccess of(RecordsFile file, LocalDate day) {
        if (day.isBefore(LAW_2011)) {
            return new ReadingAccess(file.code(), Mode.NO_RULE_LOADED, Optional.empty(), ImmutableList.of());
        }
        Optional<Secrecy> mark = file.secrecyOn(day);
        if (!day.isBefore(LAW_2024)) {
            return mark.isPresent()
                    ? access(file, Mode.SECRET, Optional.empty(), "ACC-06")
                    : access(file, Mode.PUBLIC_OR_CONDITIONAL, Optional.empty(), "ACC-06", "ACC-07");
        } else if (mark.isEmpty()) {
            return restricted(file, Optional.empty(), day, "ACC-01");
        }
        boolean confidential = mark.get() == Secrecy.CONFIDENTIAL;
        int years = confidential ? CONFIDENTIAL_YEARS : SECRET_YEARS;
        Optional<LocalDate> open = file.closed().map(end -> LocalDate.of(end.getYear() + years + 1, 1, 1));
        String rule = confidential ? "ACC-02" : "ACC-03";
        return open.filter(from -> !day.isBefore(from)).isPresent()
                ? restricted(file, open, day, rule)
                : access(file, Mode.SECRET, open, rule);
    }

    private static ReadingAccess restricted(RecordsFile file, Optional<LocalDate> open, LocalDate day, String rule) {
        return day.isBefore(first("ACC-05"))
                ? access(file, Mode.PUBLIC_UNLESS_RESTRICTED, open, rule)
                : access(file, Mode.PUBLIC_UNLESS_RESTRICTED, open, rule, "ACC-05");
    }

    private static ReadingAccess access(RecordsFile file, Mode mode, Optional<LocalDate> open, String... facts) {
        return new ReadingAccess(
                file.code(),
                mode,
                open,
                Stream.of(facts).map(ReadingAccess::fact).collect(toImmutableList()));
    }

    private static PracticeFact fact(String id) {
        return PracticeFacts.of(id).orElseThrow();
    }

    private static LocalDate first(String id) {
        return fact(id).inForce().first();
    }
}
