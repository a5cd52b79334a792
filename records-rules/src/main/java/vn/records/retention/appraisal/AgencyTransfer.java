package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.law.Acts;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Undecided.Question;
import vn.records.retention.appraisal.Undecided.Reason;
import vn.records.retention.law.ArchivesFact;

/**
 * When a file is due in the agency archive (<i>nộp lưu vào lưu trữ cơ quan, lưu trữ hiện hành</i>): {@code TRF-}. Where
 * several rules set a limit, the earliest is due.
 */
final class AgencyTransfer {

    static final LocalDate LAW_2011 = Acts.inForce(Acts.ARCHIVES_LAW_2011).first();
    static final LocalDate DECREE_30 = Acts.inForce(Acts.DECREE_30_2020).first();
    static final LocalDate LAW_2024 = Acts.inForce(Acts.ARCHIVES_LAW_2024).first();

    private static final int SHORTEST_DELIVERED = 5;
    private static final int CONSTRUCTION_MONTHS = 3;
    private static final int DIGITAL_DAYS = 60;

    private static final ImmutableList<ArchivesFact> YEAR_2011 =
            ImmutableList.of(ArchivesFact.TRF_01_LAW_2011, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> YEAR_2020 =
            ImmutableList.of(ArchivesFact.TRF_01_LAW_2011, ArchivesFact.TRF_01, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> PROCEDURE_2023 = ImmutableList.of(
            ArchivesFact.TRF_01_LAW_2011, ArchivesFact.TRF_01, ArchivesFact.TRF_07, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> YEAR_2025 =
            ImmutableList.of(ArchivesFact.TRF_01, ArchivesFact.TRF_03, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> MAXIMUM_2025 =
            ImmutableList.of(ArchivesFact.TRF_03, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> PROCEDURE_2025 =
            ImmutableList.of(ArchivesFact.TRF_01, ArchivesFact.TRF_03, ArchivesFact.TRF_07, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> DIGITAL =
            ImmutableList.of(ArchivesFact.TRF_05, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> BUILDING_2011 =
            ImmutableList.of(ArchivesFact.TRF_02_LAW_2011, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> BUILDING_2020 =
            ImmutableList.of(ArchivesFact.TRF_02_LAW_2011, ArchivesFact.TRF_02, ArchivesFact.TRF_08);
    private static final ImmutableList<ArchivesFact> BUILDING_2025 =
            ImmutableList.of(ArchivesFact.TRF_02, ArchivesFact.TRF_04, ArchivesFact.TRF_08);

    private AgencyTransfer() {}

    /** Works the day out for a file whose period is known. */
    static void reckon(RecordsFile file, LocalDate closed, RetentionPeriod period, DispositionBuilder result) {
        if (!period.isPermanent() && !period.isUntilEvent() && period.years() < SHORTEST_DELIVERED) {
            return;
        }
        if (file.kind() == FileKind.CONSTRUCTION) {
            construction(file, closed, result);
        } else {
            general(file, closed, result);
        }
        if (period.isUntilEvent() && result.transferDue != null) {
            result.assume(Assumption.EVENT_NOT_UNDER_FIVE_YEARS);
        }
    }

    private static void general(RecordsFile file, LocalDate closed, DispositionBuilder result) {
        DueDate year = withinOneYear(closed);
        if (closed.isBefore(LAW_2011)) {
            result.open(new Undecided(Question.TRANSFER, Reason.NO_RULE_LOADED, ImmutableList.of(year)));
            return;
        } else if (closed.isBefore(LAW_2024)) {
            result.transferDue = isElectronicProcedure(file, closed) ? new DueDate(year.day(), PROCEDURE_2023) : year;
            return;
        }
        FileMedium medium = file.medium().orElse(null);
        if (isElectronicProcedure(file, closed)) {
            ImmutableList<DueDate> both = ImmutableList.of(digital(closed), new DueDate(year.day(), PROCEDURE_2025));
            result.open(new Undecided(Question.TRANSFER, Reason.TWO_LIMITS, both));
        } else if (medium == null) {
            DueDate digital = digital(closed);
            result.open(new Undecided(Question.TRANSFER, Reason.MEDIUM_UNKNOWN, ImmutableList.of(digital, year)));
        } else if (medium == FileMedium.ELECTRONIC) {
            result.transferDue = digital(closed);
        } else {
            result.transferDue = year;
            if (medium == FileMedium.MIXED) {
                result.caution(Caution.ELECTRONIC_PART_SOONER);
            }
        }
    }

    /**
     * Its rule of 2023 sets the same year as the general ones of its time. Beside it stand the 60 days of 2025 for digital
     * records: nothing says which of the two goes before.
     */
    private static boolean isElectronicProcedure(RecordsFile file, LocalDate closed) {
        return file.kind() == FileKind.ADMINISTRATIVE_PROCEDURE
                && file.medium().orElse(null) == FileMedium.ELECTRONIC
                && ArchivesFact.TRF_07.isInForceOn(closed);
    }

    private static void construction(RecordsFile file, LocalDate closed, DispositionBuilder result) {
        LocalDate settled = file.settled().orElse(null);
        boolean digital = !closed.isBefore(LAW_2024) && file.medium().orElse(null) == FileMedium.ELECTRONIC;
        DueDate ofWork = digital ? digital(closed) : closed.isBefore(LAW_2024) ? null : maximum(closed);
        if (settled == null) {
            if (digital) {
                result.transferDue = ofWork;
            } else {
                result.open(new Undecided(
                        Question.TRANSFER,
                        Reason.NOT_SETTLED,
                        ofWork == null ? ImmutableList.of() : ImmutableList.of(ofWork)));
            }
            return;
        }
        settledOn(settled, ofWork, result);
        if (file.medium().orElse(null) == FileMedium.MIXED && !closed.isBefore(LAW_2024)) {
            result.caution(Caution.ELECTRONIC_PART_SOONER);
        }
    }

    private static void settledOn(LocalDate settled, @Nullable DueDate ofWork, DispositionBuilder result) {
        DueDate building = new DueDate(settled.plusMonths(CONSTRUCTION_MONTHS), buildingFacts(settled));
        if (settled.isBefore(LAW_2011)) {
            result.open(new Undecided(Question.TRANSFER, Reason.NO_RULE_LOADED, ImmutableList.of(building)));
            return;
        }
        if (!settled.isBefore(LAW_2024)) {
            result.assume(Assumption.CONSTRUCTION_UNDER_2024);
        }
        result.transferDue = ofWork != null && ofWork.day().isBefore(building.day()) ? ofWork : building;
    }

    private static ImmutableList<ArchivesFact> buildingFacts(LocalDate settled) {
        if (settled.isBefore(DECREE_30)) {
            return BUILDING_2011;
        }
        return settled.isBefore(LAW_2024) ? BUILDING_2020 : BUILDING_2025;
    }

    /** One year from the day is never later than the end of the next year, the maximum of the law of 2024. */
    private static DueDate withinOneYear(LocalDate closed) {
        if (closed.isBefore(DECREE_30)) {
            return new DueDate(closed.plusYears(1), YEAR_2011);
        }
        return new DueDate(closed.plusYears(1), closed.isBefore(LAW_2024) ? YEAR_2020 : YEAR_2025);
    }

    private static DueDate maximum(LocalDate closed) {
        return new DueDate(LocalDate.of(closed.getYear() + 1, 12, 31), MAXIMUM_2025);
    }

    private static DueDate digital(LocalDate closed) {
        return new DueDate(closed.plusDays(DIGITAL_DAYS), DIGITAL);
    }
}
