package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.retention.GoverningItem;

/** A disposition while it is worked out. It never leaves the package, and mostly never reaches the heap. */
final class Workings {

    final FileCode code;
    final LocalDate asOf;
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

    Workings(FileCode code, LocalDate asOf) {
        this.code = code;
        this.asOf = asOf;
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
