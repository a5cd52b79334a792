package vn.records.retention.reorganisation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import vn.records.file.FileCode;
import vn.records.law.Acts;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.law.ArchivesFact;

/**
 * Where a file goes when its agency changes (<i>nơi bàn giao hồ sơ</i>), or why that is open.
 *
 * @since 0.1
 */
public sealed interface Placement extends Serializable {

    /** The day from which Thông tư 06/2025/TT-BNV says where records go. */
    LocalDate RULES_OF_2025 = Acts.inForce(Acts.ARCHIVES_LAW_2024).first();

    /** Returns the file. */
    FileCode file();

    /** Returns the facts it rests on. */
    ImmutableList<ArchivesFact> facts();

    /**
     * It goes somewhere.
     *
     * @param file the file
     * @param to where
     * @param facts what says so
     */
    record Goes(FileCode file, Destination to, ImmutableList<ArchivesFact> facts) implements Placement {}

    /**
     * Where it goes is open.
     *
     * @param file the file
     * @param reason why
     * @param facts what leaves it open; empty if nothing is known
     */
    record Open(FileCode file, Reason reason, ImmutableList<ArchivesFact> facts) implements Placement {}

    /** Why it is open where a file goes. */
    enum Reason {
        /** No rule of that time is loaded. */
        NO_RULE_LOADED,
        /** The provisions that are known do not say it ({@code REO-14}). */
        NOT_SAID,
        /** The superior or competent body decides. */
        SUPERIOR_DECIDES,
        /** It is not laid down which body takes over the task. */
        TASK_NOT_ASSIGNED,
        /** Whether it is permanent, or due in the historical archive, is open. */
        APPRAISAL_OPEN
    }

    /** Returns where a file goes, as it is judged on the day of the change. */
    static Placement of(AgencyChange change, AffectedFile file, Disposition judged) {
        return change.day().isBefore(RULES_OF_2025)
                ? new RulesBefore2025(change, file, judged).place()
                : new RulesOf2025(change, file, judged).place();
    }
}
