package vn.records.retention.reorganisation;

import com.google.common.collect.ImmutableList;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Standing;
import vn.records.retention.law.ArchivesFact;
import vn.records.retention.reorganisation.AgencyChange.Level;
import vn.records.retention.reorganisation.Destination.Keeper;
import vn.records.retention.reorganisation.Placement.Reason;

/**
 * Thông tư 06/2025/TT-BNV, as far as it was seen: {@code REO-11} to {@code REO-13}. All else is open ({@code REO-14}).
 *
 * @param change the change
 * @param affected the file
 * @param judged the file as it is judged on that day
 */
record RulesOf2025(AgencyChange change, AffectedFile affected, Disposition judged) {

    Placement place() {
        return switch (change.kind()) {
            case MERGER, TWO_TIER_REFORM -> merger();
            case DIVISION -> goes(Keeper.SUPERIOR_BODY, ArchivesFact.REO_12);
            case PART_SPLIT_OFF -> partSplitOff();
            case DISSOLUTION, END_OF_STATE_CONTROL -> open(Reason.NOT_SAID);
        };
    }

    /** The rule on permanent records is for units of provinces and communes; of districts nothing was seen. */
    private Placement merger() {
        if (change.level() != Level.PROVINCE && change.level() != Level.COMMUNE) {
            return open(Reason.NOT_SAID);
        } else if (judged.standing() == Standing.UNAPPRAISED || judged.standing() == Standing.UNDECIDED) {
            return open(Reason.APPRAISAL_OPEN, ArchivesFact.REO_11);
        }
        return judged.standing() == Standing.PERMANENT && isFinished()
                ? goes(Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_11)
                : open(Reason.NOT_SAID, ArchivesFact.REO_11);
    }

    /** Of matters that run on with the part that leaves, nothing was seen. */
    private Placement partSplitOff() {
        return isFinished()
                ? goes(Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_13)
                : open(Reason.NOT_SAID, ArchivesFact.REO_13);
    }

    private boolean isFinished() {
        return affected.file()
                .closed()
                .filter(day -> !day.isAfter(change.day()))
                .isPresent();
    }

    private Placement goes(Keeper keeper, ArchivesFact fact) {
        return new Placement.Goes(judged.code(), Destination.of(keeper), ImmutableList.of(fact));
    }

    private Placement open(Reason reason, ArchivesFact... facts) {
        return new Placement.Open(judged.code(), reason, ImmutableList.copyOf(facts));
    }
}
