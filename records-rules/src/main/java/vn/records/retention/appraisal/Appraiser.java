package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Undecided.Question;
import vn.records.retention.appraisal.Undecided.Reason;

/**
 * Says of a file how long it is kept, when it is due where, and whether it may be destroyed (<i>xác định giá trị tài
 * liệu</i>), by schedules, on a day.
 *
 * <p>The day is the one judged for, not that of the work: it tells whether a period is over. An appraiser does not change
 * and may be shared between threads.
 *
 * @since 0.1
 */
public final class Appraiser {

    private static final Undecided NO_ITEM = Undecided.of(Question.PERIOD, Reason.NO_ITEM);
    private static final Undecided NOT_LOADED = Undecided.of(Question.PERIOD, Reason.ITEM_NOT_LOADED);
    private static final Undecided NO_SUCH_ITEM = Undecided.of(Question.PERIOD, Reason.NO_SUCH_ITEM);

    private final SchedulePrecedence schedules;
    private final Weights items;
    private final LocalDate asOf;
    private final Holds holds;
    private final ArchiveSource source;

    private Appraiser(SchedulePrecedence schedules, Weights items, LocalDate asOf, Holds holds, ArchiveSource source) {
        this.schedules = schedules;
        this.items = items;
        this.asOf = asOf;
        this.holds = holds;
        this.source = source;
    }

    /** Returns an appraiser for schedules and a day, that knows of no hold and not whether the body is a source. */
    public static Appraiser of(SchedulePrecedence schedules, LocalDate asOf) {
        return new Appraiser(schedules, Weights.of(schedules), asOf, Holds.NONE, ArchiveSource.UNKNOWN);
    }

    /** Returns an appraiser that knows of holds. */
    public Appraiser with(Holds known) {
        return new Appraiser(schedules, items, asOf, known, source);
    }

    /** Returns an appraiser of a body that is a source of a historical archive, or is none. */
    public Appraiser of(ArchiveSource body) {
        return new Appraiser(schedules, items, asOf, holds, body);
    }

    /** Returns an appraiser for another day. */
    public Appraiser on(LocalDate day) {
        return new Appraiser(schedules, items, day, holds, source);
    }

    /** Returns the schedules. */
    public SchedulePrecedence schedules() {
        return schedules;
    }

    /** Returns the day judged for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns what the law says of each file, in their order, as they are asked for. */
    public Stream<Disposition> appraise(Stream<RecordsFile> files) {
        return files.map(this::appraise);
    }

    /** Returns what the law says of a file. */
    public Disposition appraise(RecordsFile file) {
        DispositionBuilder result = new DispositionBuilder(file.code(), asOf);
        LocalDate closed = file.closed().orElse(null);
        Longest longest = new Longest(items, closed);
        longest.read(file);
        Weight governing = longest.longest();
        result.governing = governing == null ? null : governing.item();
        result.severalItems = longest.several();
        result.standing = standing(longest, closed);
        LocalDate declassified = longest.secret() ? file.declassified().orElse(null) : null;
        boolean secret = longest.secret() && (declassified == null || declassified.isAfter(asOf));
        if (longest.unlisted() || longest.unknown()) {
            open(longest, result);
        }
        if (closed != null && governing != null && result.standing.isDecided()) {
            if (longest.lastYear() < Longest.AWAITING) {
                reckonEnd(closed, longest, result);
                boolean barred = (longest.secret() && declassified == null) || file.hold().isPresent();
                result.disposableFrom = barred ? null : firstFreeDay(result, declassified);
            }
            reckonDue(file, closed, secret, governing, result);
        }
        if (closed != null && closed.isAfter(asOf)) {
            result.caution(Caution.CLOSED_LATER);
        }
        bar(longest, secret, result);
        if (file.hold().isPresent()) {
            result.holds = ImmutableList.<Hold>builder()
                    .addAll(result.holds)
                    .add(noted(file.code(), file.hold().get()))
                    .build();
            result.bar(DisposalBar.HELD);
        }
        return new Disposition(result);
    }

    /** A hold that is noted for a file is told in one text, and since when is not known: on the day it is active. */
    private Hold noted(FileCode file, String text) {
        return Hold.builder()
                .addFiles(file)
                .reason(text)
                .mandate(text)
                .start(asOf)
                .build();
    }

    private Standing standing(Longest longest, @Nullable LocalDate closed) {
        if (longest.lastYear() == Longest.NEVER) {
            return Standing.PERMANENT;
        } else if (longest.unlisted()) {
            return Standing.UNAPPRAISED;
        } else if (longest.unknown()) {
            return Standing.UNDECIDED;
        } else if (closed == null) {
            return Standing.OPEN;
        } else if (longest.lastYear() == Longest.AWAITING) {
            return Standing.AWAITING_EVENT;
        }
        return asOf.getYear() > longest.lastYear() ? Standing.EXPIRED : Standing.RUNNING;
    }

    /** A permanent document keeps the file whatever is not known of the others. */
    private void open(Longest longest, DispositionBuilder result) {
        if (result.standing == Standing.PERMANENT) {
            return;
        }
        if (longest.unlisted()) {
            result.open(NO_ITEM);
        }
        if (longest.unknown()) {
            result.open(schedules.isComplete() ? NO_SUCH_ITEM : NOT_LOADED);
        }
        result.governing = null;
    }

    /** Years after an event begin with the year behind it; others with the year behind that of the work. */
    private static void reckonEnd(LocalDate closed, Longest longest, DispositionBuilder result) {
        int lastYear = longest.lastYear();
        int first = Math.max(closed.getYear() + 1, longest.firstYear());
        result.begins = LocalDate.of(Math.min(first, lastYear), 1, 1);
        result.ends = LocalDate.of(lastYear, 12, 31);
        result.disposableFrom = LocalDate.of(lastYear + 1, 1, 1);
        result.assume(Assumption.WHOLE_YEARS);
    }

    private @Nullable LocalDate firstFreeDay(DispositionBuilder result, @Nullable LocalDate declassified) {
        LocalDate day = result.disposableFrom;
        if (day == null || (declassified != null && declassified.isAfter(day))) {
            day = declassified;
        }
        return day == null || holds.isEmpty()
                ? day
                : holds.firstFreeDay(result.file(), day).orElse(null);
    }

    private void reckonDue(
            RecordsFile file, LocalDate closed, boolean secret, Weight governing, DispositionBuilder result) {
        RetentionPeriod period = governing.item().period();
        if (!governing.schedule().isInForceOn(closed)) {
            result.caution(Caution.SCHEDULE_NOT_IN_FORCE);
        }
        if (result.severalItems && closed.isBefore(AgencyTransfer.LAW_2024)) {
            result.assume(Assumption.LONGEST_GOVERNS_BEFORE_2025);
        }
        AgencyTransfer.reckon(file, closed, period, result);
        if (period.isPermanent()) {
            HistoricalTransfer.reckon(file, closed, secret, source, result);
        }
    }

    private void bar(Longest longest, boolean secret, DispositionBuilder result) {
        DisposalBar ofStanding = result.standing.bar();
        if (ofStanding != null) {
            result.bar(ofStanding);
        }
        if (secret) {
            result.bar(DisposalBar.SECRET);
        }
        if (longest.shared()) {
            result.bar(DisposalBar.SHARED_DOCUMENTS);
        }
        if (!holds.isEmpty()) {
            result.holds = holds.activeOn(result.file(), asOf);
            if (!result.holds.isEmpty()) {
                result.bar(DisposalBar.HELD);
            }
        }
    }
}
