package vn.records.presentation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;

/** The law on the form of documents that no regime of this library governs (<i>văn bản quy định thể thức khác</i>). */
final class OtherLaws {

    /**
     * A law.
     *
     * @param family the documents it governs
     * @param since its first day
     * @param name how it is called
     */
    private record OtherLaw(Family family, LocalDate since, String name) {}

    /** The latest of a family first. */
    private static final ImmutableList<OtherLaw> ALL = ImmutableList.of(
            new OtherLaw(Family.LEGISLATION, LocalDate.of(2025, 4, 1), "Nghị định 78/2025/NĐ-CP"),
            new OtherLaw(Family.LEGISLATION, LocalDate.of(2016, 7, 1), "Nghị định 34/2016/NĐ-CP"),
            new OtherLaw(Family.PARTY, LocalDate.of(2026, 5, 27), "Hướng dẫn 05-HD/VPTW"),
            new OtherLaw(Family.PARTY, LocalDate.of(2018, 4, 3), "Hướng dẫn 36-HD/VPTW"),
            new OtherLaw(Family.PARTY, LocalDate.of(2004, 5, 28), "Hướng dẫn 11-HD/VPTW"));

    private OtherLaws() {}

    private static Optional<OtherLaw> of(Draft draft) {
        return ALL.stream()
                .filter(other -> other.family() == draft.family())
                .filter(other -> !draft.judgedFor().isBefore(other.since()))
                .findFirst();
    }

    /** Returns the verdict that the law of the day of a draft is not in this library, and which it is; empty if that is not known. */
    static Optional<Verdict> notLoaded(Draft draft) {
        return of(draft)
                .map(other -> new Verdict.Undecided(
                        Reason.of("law-not-loaded-by", "law", Measure.words(other.name()))));
    }

    /**
     * Returns the verdict that another law governs a draft, and which.
     *
     * @param reason the key of the reason; with {@code -by} behind it, it has words that name the law
     */
    static Verdict govern(Draft draft, String reason) {
        return of(draft).<Verdict>map(other ->
                        new Verdict.NotApplicable(Reason.of(reason + "-by", "law", Measure.words(other.name()))))
                .orElseGet(() -> Verdict.notApplicable(reason));
    }
}
