package vn.records.retention.reorganisation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.law.Acts;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Standing;
import vn.records.retention.appraisal.Undecided.Question;
import vn.records.retention.law.ArchivesFact;
import vn.records.retention.reorganisation.AgencyChange.Level;
import vn.records.retention.reorganisation.Destination.Keeper;
import vn.records.retention.reorganisation.Placement.Reason;

/**
 * Thông tư 46/2005/TT-BNV, and Luật Lưu trữ 2011, Điều 24, from its day on.
 *
 * @param change the change
 * @param affected the file
 * @param judged the file as it is judged on that day
 */
record RulesBefore2025(AgencyChange change, AffectedFile affected, Disposition judged) {

    private static final LocalDate CIRCULAR =
            Acts.inForce(Acts.CIRCULAR_46_2005).first();

    Placement place() {
        if (change.day().isBefore(CIRCULAR)) {
            return open(Reason.NO_RULE_LOADED);
        }
        return switch (change.kind()) {
            case DIVISION -> division();
            case PART_SPLIT_OFF -> partSplitOff();
            case MERGER -> merger();
            case DISSOLUTION -> dissolution();
            case END_OF_STATE_CONTROL -> endOfStateControl();
            case TWO_TIER_REFORM -> open(Reason.NO_RULE_LOADED);
        };
    }

    private Placement division() {
        if (isRunning()) {
            return withTheTask(ArchivesFact.REO_05);
        } else if (isDueOpen()) {
            return open(Reason.APPRAISAL_OPEN, ArchivesFact.REO_05);
        } else if (isDue()) {
            return goes(Keeper.HISTORICAL_ARCHIVE, Optional.empty(), ArchivesFact.REO_05, ArchivesFact.REO_03);
        }
        return change.bodyInOldSeat().isPresent()
                ? goes(Keeper.NEW_BODY, change.bodyInOldSeat(), ArchivesFact.REO_05, ArchivesFact.REO_04)
                : open(Reason.SUPERIOR_DECIDES, ArchivesFact.REO_05, ArchivesFact.REO_04);
    }

    private Placement partSplitOff() {
        return isRunning()
                ? goes(Keeper.BODY_WITH_THE_TASK, affected.taskTakenOverBy(), ArchivesFact.REO_06)
                : goes(Keeper.ARCHIVE_OF_OLD_BODY, Optional.empty(), ArchivesFact.REO_06, ArchivesFact.REO_02);
    }

    private Placement merger() {
        if (change.level() == Level.COMMUNE) {
            return goes(Keeper.NEW_BODY, change.bodyInOldSeat(), ArchivesFact.REO_09);
        } else if (change.level() == Level.ARCHIVE_CENTRE) {
            return goes(Keeper.HISTORICAL_ARCHIVE, change.bodyInOldSeat(), ArchivesFact.REO_08);
        } else if (change.sourceBody() && !isRunning() && affected.isRipe()) {
            if (isDueOpen()) {
                return open(Reason.APPRAISAL_OPEN, ArchivesFact.REO_07);
            } else if (isDue()) {
                return goes(Keeper.HISTORICAL_ARCHIVE, Optional.empty(), ArchivesFact.REO_07, ArchivesFact.REO_03);
            }
        }
        return goes(Keeper.NEW_BODY, change.bodyInOldSeat(), ArchivesFact.REO_07);
    }

    private Placement dissolution() {
        if (!change.sourceBody()) {
            return change.bodyInOldSeat().isPresent()
                    ? goes(Keeper.NEW_BODY, change.bodyInOldSeat(), ArchivesFact.REO_04)
                    : open(Reason.SUPERIOR_DECIDES, ArchivesFact.REO_04);
        } else if (isDueOpen()) {
            return open(Reason.APPRAISAL_OPEN, ArchivesFact.REO_03);
        }
        return isDue() && !isRunning()
                ? goes(Keeper.HISTORICAL_ARCHIVE, Optional.empty(), ArchivesFact.REO_03)
                : open(Reason.NOT_SAID, ArchivesFact.REO_03);
    }

    /** What is due of the time before goes to the historical archive, all else stays. */
    private Placement endOfStateControl() {
        if (change.sourceBody() && !isRunning()) {
            if (isDueOpen()) {
                return open(Reason.APPRAISAL_OPEN, ArchivesFact.REO_10);
            } else if (isDue()) {
                return goes(Keeper.HISTORICAL_ARCHIVE, Optional.empty(), ArchivesFact.REO_10);
            }
        }
        return goes(Keeper.ARCHIVE_OF_OLD_BODY, Optional.empty(), ArchivesFact.REO_10);
    }

    private Placement withTheTask(ArchivesFact fact) {
        return affected.taskTakenOverBy().isPresent()
                ? goes(Keeper.BODY_WITH_THE_TASK, affected.taskTakenOverBy(), fact)
                : open(Reason.TASK_NOT_ASSIGNED, fact);
    }

    private boolean isRunning() {
        return affected.file()
                .closed()
                .filter(day -> !day.isAfter(change.day()))
                .isEmpty();
    }

    private boolean isDue() {
        return change.sourceBody()
                && judged.historicalTransferDue()
                        .filter(due -> !due.day().isAfter(change.day()))
                        .isPresent();
    }

    private boolean isDueOpen() {
        return change.sourceBody()
                && (judged.standing() == Standing.UNAPPRAISED
                        || judged.standing() == Standing.UNDECIDED
                        || judged.undecided().stream()
                                .anyMatch(open -> open.question() == Question.HISTORICAL_TRANSFER));
    }

    private Placement goes(Keeper keeper, Optional<String> body, ArchivesFact... facts) {
        return new Placement.Goes(judged.code(), new Destination(keeper, body), ImmutableList.copyOf(facts));
    }

    private Placement open(Reason reason, ArchivesFact... facts) {
        return new Placement.Open(judged.code(), reason, ImmutableList.copyOf(facts));
    }
}
