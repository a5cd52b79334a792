package vn.records.retention.disposal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileMedium;

/**
 * One destruction on its way from the list to the stubs (<i>hồ sơ hủy tài liệu</i>). It moves only by the steps of its
 * law, in their order, with their papers, and only while every file on it may be destroyed.
 *
 * @since 0.1
 */
public final class DisposalCase implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NOTICE_DAYS = 30;
    private static final int EXECUTION_DAYS = 15;

    private final ImmutableList<ListedFile> files;
    private final DisposalSetting setting;
    private final DisposalRegime regime;
    private final LocalDate opened;
    private final ImmutableList<Step> steps;
    private final ImmutableList<TakenStep> taken;

    private DisposalCase(DisposalCase before, ImmutableList<TakenStep> taken) {
        this.files = before.files;
        this.setting = before.setting;
        this.regime = before.regime;
        this.opened = before.opened;
        this.steps = before.steps;
        this.taken = taken;
    }

    private DisposalCase(DisposalList list, DisposalSetting setting, DisposalRegime regime) {
        this.files = list.files();
        this.setting = setting;
        this.regime = regime;
        this.opened = list.asOf();
        ImmutableList.Builder<Step> all = ImmutableList.builder();
        if (files.stream().anyMatch(listed -> listed.file().medium().orElse(null) != FileMedium.PAPER)) {
            all.add(Step.NOTICE);
        }
        this.steps = all.addAll(setting.steps(regime)).build();
        this.taken = ImmutableList.of();
    }

    /**
     * Opens a case for all files of a list, under the law of its day. Where a file is electronic, mixed or of a medium
     * that is not known, it begins with the notice of 30 days.
     *
     * @throws IllegalArgumentException if no file is on the list, or no law of that day is loaded
     */
    public static DisposalCase open(DisposalList list, DisposalSetting setting) {
        checkArgument(!list.files().isEmpty(), "nothing may be destroyed on %s", list.asOf());
        DisposalRegime regime = DisposalRegime.on(list.asOf())
                .orElseThrow(() -> new IllegalArgumentException("no law of destruction is loaded for " + list.asOf()));
        return new DisposalCase(list, setting, regime);
    }

    /**
     * Returns a case that was stored.
     *
     * @throws IllegalArgumentException if the files cannot have been on a list of the day it was opened, or the steps are
     *     not the first of its law, in their order and time, each with its papers
     */
    public static DisposalCase restore(
            Iterable<ListedFile> files, DisposalSetting setting, LocalDate opened, Iterable<TakenStep> taken) {
        DisposalCase restored =
                open(DisposalList.restore(opened, files, ImmutableList.of(), ImmutableMap.of()), setting);
        for (TakenStep step : taken) {
            ImmutableList<Obstacle> obstacles = restored.obstacles(step.step(), step.day(), step.papers());
            checkArgument(
                    obstacles.isEmpty(), "%s cannot have been taken on %s: %s", step.step(), step.day(), obstacles);
            restored = restored.after(step);
        }
        return restored;
    }

    /** Returns the day of the list it was opened for. */
    public LocalDate opened() {
        return opened;
    }

    /** Returns the files to be destroyed. */
    public ImmutableList<ListedFile> files() {
        return files;
    }

    /** Returns who decides and who is heard. */
    public DisposalSetting setting() {
        return setting;
    }

    /** Returns the law it is carried out under. */
    public DisposalRegime regime() {
        return regime;
    }

    /** Returns all steps in their order. */
    public ImmutableList<Step> steps() {
        return steps;
    }

    /** Returns the steps that were taken. */
    public ImmutableList<TakenStep> taken() {
        return taken;
    }

    /** Returns the step that is next; empty after the destruction. */
    public Optional<Step> next() {
        return taken.size() < steps.size() ? Optional.of(steps.get(taken.size())) : Optional.empty();
    }

    /** Returns the papers that are still to come, in the order of the steps. */
    public ImmutableList<DossierPaper> missing() {
        return steps.stream()
                .skip(taken.size())
                .flatMap(step -> step.papers(regime).stream())
                .collect(toImmutableList());
    }

    /** Returns the last day for the destruction, once it is decided under the law of 2024: 15 days ({@code DIS-11}). */
    public Optional<LocalDate> executeBy() {
        return regime == DisposalRegime.LAW_2024
                ? day(Step.DECISION).map(day -> day.plusDays(EXECUTION_DAYS))
                : Optional.empty();
    }

    /** Returns the last day for the notice on a file: 30 days before its period ends. */
    public static Optional<LocalDate> noticeBy(ListedFile file) {
        return file.disposition().ends().map(day -> day.minusDays(NOTICE_DAYS));
    }

    private Optional<LocalDate> day(Step step) {
        return taken.stream()
                .filter(one -> one.step() == step)
                .map(TakenStep::day)
                .findFirst();
    }

    /**
     * Tries a step. A decision whose 15 days are over may be taken anew before the destruction.
     *
     * @param papers number and symbol of each paper of the step
     * @param current what may be destroyed on that day, worked out anew from the files and holds of that day
     */
    public Move take(Step step, LocalDate day, Map<DossierPaper, String> papers, DisposalList current) {
        if (step == Step.DECISION && isOverdueOn(day)) {
            int decision = steps.indexOf(Step.DECISION);
            return new DisposalCase(this, taken.subList(0, decision)).take(step, day, papers, current);
        }
        ImmutableList<Obstacle> obstacles = obstacles(step, day, papers, current);
        if (!obstacles.isEmpty()) {
            return new Move.Refused(obstacles);
        }
        return new Move.Moved(after(new TakenStep(step, day, ImmutableMap.copyOf(papers))));
    }

    private DisposalCase after(TakenStep step) {
        return new DisposalCase(
                this, ImmutableList.<TakenStep>builder().addAll(taken).add(step).build());
    }

    private boolean isOverdueOn(LocalDate day) {
        return next().isPresent()
                && executeBy().isPresent()
                && day.isAfter(executeBy().get());
    }

    private ImmutableList<Obstacle> obstacles(
            Step step, LocalDate day, Map<DossierPaper, String> papers, DisposalList current) {
        ImmutableList<Obstacle> own = obstacles(step, day, papers);
        if (step == Step.NOTICE || !next().equals(Optional.of(step))) {
            return own;
        }
        ImmutableList.Builder<Obstacle> obstacles =
                ImmutableList.<Obstacle>builder().addAll(own);
        if (!current.asOf().equals(day)) {
            obstacles.add(Obstacle.Timing.LIST_OF_ANOTHER_DAY);
        }
        files.stream()
                .map(listed -> listed.file().code())
                .filter(code -> !current.contains(code))
                .forEach(code -> obstacles.add(new Obstacle.Barred(code)));
        return obstacles.build();
    }

    /** Returns what stands against a step whatever may be destroyed on its day. */
    private ImmutableList<Obstacle> obstacles(Step step, LocalDate day, Map<DossierPaper, String> papers) {
        ImmutableList.Builder<Obstacle> obstacles = ImmutableList.builder();
        if (!next().equals(Optional.of(step))) {
            return obstacles.add(new Obstacle.OutOfOrder(next())).build();
        }
        for (DossierPaper paper : step.papers(regime)) {
            if (papers.getOrDefault(paper, "").isBlank()) {
                obstacles.add(new Obstacle.Missing(paper));
            }
        }
        if (step != Step.NOTICE) {
            timing(step, day).ifPresent(obstacles::add);
        }
        return obstacles.build();
    }

    private Optional<Obstacle.Timing> timing(Step step, LocalDate day) {
        LocalDate earlier = taken.isEmpty() || taken.get(taken.size() - 1).step() == Step.NOTICE
                ? opened
                : taken.get(taken.size() - 1).day();
        if (day.isBefore(earlier)) {
            return Optional.of(Obstacle.Timing.BEFORE_EARLIER_STEP);
        }
        Optional<LocalDate> notice = day(Step.NOTICE);
        if (notice.isPresent() && day.isBefore(notice.get().plusDays(NOTICE_DAYS))) {
            return Optional.of(Obstacle.Timing.NOTICE_PERIOD_RUNS);
        }
        return isOverdueOn(day) && step != Step.DECISION
                ? Optional.of(Obstacle.Timing.EXECUTION_OVERDUE)
                : Optional.empty();
    }

    /**
     * Returns what stays of the files.
     *
     * @throws IllegalStateException before they are destroyed
     */
    public ImmutableList<DisposalStub> stubs() {
        checkState(next().isEmpty(), "not destroyed yet: %s comes next", next());
        return files.stream().map(listed -> Stubs.of(listed, this)).collect(toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisposalCase that
                && files.equals(that.files)
                && setting.equals(that.setting)
                && opened.equals(that.opened)
                && taken.equals(that.taken);
    }

    @Override
    public int hashCode() {
        return Objects.hash(files, setting, opened, taken);
    }
}
