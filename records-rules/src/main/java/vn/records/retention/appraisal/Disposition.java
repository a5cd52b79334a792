package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.law.Citation;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.law.ArchivesFact;

/**
 * What the law says of a file's time on a day (<i>kết quả xác định thời hạn</i>): how long it is kept, when it is due
 * where, whether it may be destroyed, what all this rests on, what was assumed and what is open.
 *
 * @since 0.1
 */
public final class Disposition implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final FileCode code;
    private final LocalDate asOf;
    private final Standing standing;
    private final @Nullable GoverningItem governing;
    private final @Nullable LocalDate begins;
    private final @Nullable LocalDate ends;
    private final @Nullable LocalDate disposableFrom;
    private final @Nullable DueDate transferDue;
    private final @Nullable DueDate historicalTransferDue;
    private final ImmutableList<Undecided> undecided;
    private final ImmutableList<Hold> holds;
    private final boolean severalItems;
    private final int bars;
    private final int assumptions;
    private final int cautions;

    Disposition(DispositionBuilder workings) {
        this.code = workings.file();
        this.asOf = workings.day();
        this.standing = workings.standing;
        this.governing = workings.governing;
        this.begins = workings.begins;
        this.ends = workings.ends;
        this.disposableFrom = workings.disposableFrom;
        this.transferDue = workings.transferDue;
        this.historicalTransferDue = workings.historicalTransferDue;
        this.undecided = workings.undecided;
        this.holds = workings.holds;
        this.severalItems = workings.severalItems;
        this.bars = workings.bars;
        this.assumptions = workings.assumptions;
        this.cautions = workings.cautions;
    }

    /** Returns the file. */
    public FileCode code() {
        return code;
    }

    /** Returns the day judged for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns where the file stands in its time. */
    public Standing standing() {
        return standing;
    }

    /** Whether more than one item was weighed. */
    public boolean severalItems() {
        return severalItems;
    }

    /** Returns the item that keeps the file longest and so governs it; empty while that is open. */
    public Optional<GoverningItem> governing() {
        return Optional.ofNullable(governing);
    }

    /** Returns how long the file is kept; empty while that is open. */
    public Optional<RetentionPeriod> period() {
        return governing().map(GoverningItem::period);
    }

    /** Returns the first of the whole years that are counted: 1 January of the year after the work ended. */
    public Optional<LocalDate> begins() {
        return Optional.ofNullable(begins);
    }

    /**
     * Returns the last day of the period: 31 December of the year the work ended, or the event came, and the years of
     * the period. Empty for a permanent period, and while the work goes on or the event has not come.
     */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(ends);
    }

    /**
     * Returns the first day on which the file could go on a disposal list, as far as period, holds and secrecy go; empty
     * if no such day is known.
     */
    public Optional<LocalDate> disposableFrom() {
        return Optional.ofNullable(disposableFrom);
    }

    /** Returns when it is due in the agency archive; empty if it is not delivered, or that is open. */
    public Optional<DueDate> transferDue() {
        return Optional.ofNullable(transferDue);
    }

    /** Returns when it is due in the historical archive; empty if it is not delivered, or that is open. */
    public Optional<DueDate> historicalTransferDue() {
        return Optional.ofNullable(historicalTransferDue);
    }

    /** Returns what is open. */
    public ImmutableList<Undecided> undecided() {
        return undecided;
    }

    /** Returns the holds on it that are active. */
    public ImmutableList<Hold> holds() {
        return holds;
    }

    /** Whether it may go on a disposal list: nothing bars it. */
    public boolean isDisposable() {
        return bars == 0;
    }

    /** Whether it may not go on one only because documents in it are in other files too. */
    public boolean isBarredOnlyByShared() {
        return bars == Flags.bit(DisposalBar.SHARED_DOCUMENTS);
    }

    /** Returns why it may not go on a disposal list; empty if it may. */
    public ImmutableSet<DisposalBar> bars() {
        return Flags.BARS.set(bars);
    }

    /** Returns what was taken for granted. */
    public ImmutableSet<Assumption> assumed() {
        return Flags.ASSUMPTIONS.set(assumptions);
    }

    /** Returns what a person should know of this. */
    public ImmutableSet<Caution> cautions() {
        return Flags.CAUTIONS.set(cautions);
    }

    /** Returns the facts that this rests on, each once: of the period, the transfers, then the disposal. */
    public ImmutableList<ArchivesFact> facts() {
        return Grounds.facts(this, severalItems);
    }

    /** Returns the provisions that this rests on, each once: the item's own, then those of the facts. */
    public ImmutableList<Citation> citations() {
        return Grounds.citations(this, facts());
    }

    /** Returns a builder that holds what this disposition holds. */
    public DispositionBuilder toBuilder() {
        return builder()
                .code(code)
                .asOf(asOf)
                .standing(standing)
                .governing(governing())
                .severalItems(severalItems)
                .begins(begins())
                .ends(ends())
                .disposableFrom(disposableFrom())
                .transferDue(transferDue())
                .historicalTransferDue(historicalTransferDue())
                .addAllUndecided(undecided)
                .addAllHolds(holds)
                .addAllBars(bars())
                .addAllAssumed(assumed())
                .addAllCautions(cautions());
    }

    /** Returns a builder for what was stored; an {@link Appraiser} works out what is new. */
    public static DispositionBuilder builder() {
        return new DispositionBuilder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disposition that
                && code.equals(that.code)
                && asOf.equals(that.asOf)
                && standing == that.standing
                && bars == that.bars
                && assumptions == that.assumptions
                && cautions == that.cautions
                && severalItems == that.severalItems
                && Objects.equals(governing, that.governing)
                && equalDays(that)
                && undecided.equals(that.undecided)
                && holds.equals(that.holds);
    }

    private boolean equalDays(Disposition that) {
        return Objects.equals(begins, that.begins)
                && Objects.equals(ends, that.ends)
                && Objects.equals(disposableFrom, that.disposableFrom)
                && Objects.equals(transferDue, that.transferDue)
                && Objects.equals(historicalTransferDue, that.historicalTransferDue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, asOf, standing, ends, transferDue, historicalTransferDue, bars);
    }

    /** Returns the file, where it stands and the last day of its period. */
    @Override
    public String toString() {
        return code + " " + standing + (ends == null ? "" : " " + ends);
    }
}
