package vn.records.retention.appraisal;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionPeriod;

/**
 * Puts a disposition that was stored together again (<i>khôi phục kết quả xác định thời hạn</i>). An {@link Appraiser}
 * works out what is new, and fills its fields in without more ado.
 *
 * <p>Not for several threads.
 *
 * @since 0.1
 */
public final class DispositionBuilder {

    private @Nullable FileCode code;
    private @Nullable LocalDate asOf;
    Standing standing = Standing.UNAPPRAISED;

    @Nullable
    GoverningItem governing;

    boolean severalItems;

    @Nullable
    LocalDate begins;

    @Nullable
    LocalDate ends;

    @Nullable
    LocalDate disposableFrom;

    @Nullable
    DueDate transferDue;

    @Nullable
    DueDate historicalTransferDue;

    ImmutableList<Undecided> undecided = ImmutableList.of();
    ImmutableList<Hold> holds = ImmutableList.of();
    int bars;
    int assumptions;
    int cautions;

    DispositionBuilder() {}

    DispositionBuilder(FileCode code, LocalDate asOf) {
        this.code = code;
        this.asOf = asOf;
    }

    /** Sets the file. */
    public DispositionBuilder code(FileCode file) {
        this.code = file;
        return this;
    }

    /** Sets the day judged for. */
    public DispositionBuilder asOf(LocalDate day) {
        this.asOf = day;
        return this;
    }

    /** Sets where the file stands; {@link Standing#UNAPPRAISED} if not set. */
    public DispositionBuilder standing(Standing where) {
        this.standing = where;
        return this;
    }

    /** Sets the item that governs. */
    public DispositionBuilder governing(GoverningItem item) {
        this.governing = item;
        return this;
    }

    /** Sets the item that governs, if there is one. */
    public DispositionBuilder governing(Optional<GoverningItem> item) {
        this.governing = item.orElse(null);
        return this;
    }

    /** Sets whether more than one item was weighed; not if not set. */
    public DispositionBuilder severalItems(boolean several) {
        this.severalItems = several;
        return this;
    }

    /** Sets the first day of the period. */
    public DispositionBuilder begins(LocalDate day) {
        this.begins = day;
        return this;
    }

    /** Sets the first day of the period, if it can be told. */
    public DispositionBuilder begins(Optional<LocalDate> day) {
        this.begins = day.orElse(null);
        return this;
    }

    /** Sets the last day of the period. */
    public DispositionBuilder ends(LocalDate day) {
        this.ends = day;
        return this;
    }

    /** Sets the last day of the period, if it can be told. */
    public DispositionBuilder ends(Optional<LocalDate> day) {
        this.ends = day.orElse(null);
        return this;
    }

    /** Sets the first day on which the file could go on a disposal list. */
    public DispositionBuilder disposableFrom(LocalDate day) {
        this.disposableFrom = day;
        return this;
    }

    /** Sets the first day on which the file could go on a disposal list, if it is known. */
    public DispositionBuilder disposableFrom(Optional<LocalDate> day) {
        this.disposableFrom = day.orElse(null);
        return this;
    }

    /** Sets when it is due in the agency archive. */
    public DispositionBuilder transferDue(DueDate due) {
        this.transferDue = due;
        return this;
    }

    /** Sets when it is due in the agency archive, if it is. */
    public DispositionBuilder transferDue(Optional<DueDate> due) {
        this.transferDue = due.orElse(null);
        return this;
    }

    /** Sets when it is due in the historical archive. */
    public DispositionBuilder historicalTransferDue(DueDate due) {
        this.historicalTransferDue = due;
        return this;
    }

    /** Sets when it is due in the historical archive, if it is. */
    public DispositionBuilder historicalTransferDue(Optional<DueDate> due) {
        this.historicalTransferDue = due.orElse(null);
        return this;
    }

    /** Adds what is open. */
    public DispositionBuilder addUndecided(Undecided... questions) {
        return addAllUndecided(ImmutableList.copyOf(questions));
    }

    /** Adds what is open. */
    public DispositionBuilder addAllUndecided(Iterable<Undecided> questions) {
        questions.forEach(this::open);
        return this;
    }

    /** Adds holds that are active on the day. */
    public DispositionBuilder addHolds(Hold... active) {
        return addAllHolds(ImmutableList.copyOf(active));
    }

    /** Adds holds that are active on the day. */
    public DispositionBuilder addAllHolds(Iterable<Hold> active) {
        this.holds = ImmutableList.<Hold>builder().addAll(holds).addAll(active).build();
        return this;
    }

    /** Adds what bars it from a disposal list. */
    public DispositionBuilder addBars(DisposalBar... reasons) {
        return addAllBars(ImmutableList.copyOf(reasons));
    }

    /** Adds what bars it from a disposal list. */
    public DispositionBuilder addAllBars(Iterable<DisposalBar> reasons) {
        reasons.forEach(this::bar);
        return this;
    }

    /** Adds what was taken for granted. */
    public DispositionBuilder addAssumed(Assumption... taken) {
        return addAllAssumed(ImmutableList.copyOf(taken));
    }

    /** Adds what was taken for granted. */
    public DispositionBuilder addAllAssumed(Iterable<Assumption> taken) {
        taken.forEach(this::assume);
        return this;
    }

    /** Adds what a person should know. */
    public DispositionBuilder addCautions(Caution... known) {
        return addAllCautions(ImmutableList.copyOf(known));
    }

    /** Adds what a person should know. */
    public DispositionBuilder addAllCautions(Iterable<Caution> known) {
        known.forEach(this::caution);
        return this;
    }

    /**
     * Returns the disposition.
     *
     * @throws IllegalStateException if it has no file or no day, or one thing in it contradicts another
     */
    public Disposition build() {
        LocalDate day = day();
        @Nullable RetentionPeriod period = governing == null ? null : governing.period();
        boolean ended = standing == Standing.RUNNING || standing == Standing.EXPIRED;
        check((period != null) == standing.isDecided(), "an item governs where the period is decided");
        check((period != null && period.isPermanent()) == (standing == Standing.PERMANENT), "a permanent period");
        check((ends != null) == ended && (begins != null) == ended, "days of a period that can be counted");
        check(
                ends == null || (day.getYear() > ends.getYear()) == (standing == Standing.EXPIRED),
                "a period that is over on the day");
        check(
                disposableFrom == null || (ends != null && disposableFrom.isAfter(ends)),
                "a first day of disposal after the last day of the period");
        DisposalBar ofStanding = standing.bar();
        check(ofStanding == null || (bars & Flags.bit(ofStanding)) != 0, "a bar of destruction for where it stands");
        check(holds.isEmpty() == ((bars & Flags.bit(DisposalBar.HELD)) == 0), "a bar of destruction for its holds");
        return new Disposition(this);
    }

    private void check(boolean agrees, String expected) {
        checkState(agrees, "the disposition of %s as %s contradicts itself; expected: %s", file(), standing, expected);
    }

    FileCode file() {
        checkState(code != null, "a disposition without the code of its file");
        return code;
    }

    LocalDate day() {
        checkState(asOf != null, "a disposition without the day it is judged for");
        return asOf;
    }

    void bar(DisposalBar bar) {
        bars = Flags.with(bars, bar);
    }

    void assume(Assumption assumption) {
        assumptions = Flags.with(assumptions, assumption);
    }

    void caution(Caution caution) {
        cautions = Flags.with(cautions, caution);
    }

    void open(Undecided question) {
        undecided = undecided.isEmpty()
                ? ImmutableList.of(question)
                : ImmutableList.<Undecided>builder()
                        .addAll(undecided)
                        .add(question)
                        .build();
    }
}
