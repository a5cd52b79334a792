package vn.records.retention.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.law.ArchivesFact;
import vn.records.retention.reorganisation.AgencyChange.Kind;
import vn.records.retention.reorganisation.AgencyChange.Level;
import vn.records.retention.reorganisation.Destination.Keeper;
import vn.records.retention.reorganisation.Placement.Reason;

class AgencyChangeTest {

    private static final LocalDate OLD = LocalDate.of(2024, 6, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    private static final Appraiser APPRAISER =
            Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), LocalDate.of(2020, 1, 1));

    private static RecordsFile file(String item, String closed) {
        return RecordsFile.builder()
                .code(FileCode.of("1"))
                .item(Optional.of(item).filter(text -> !text.isEmpty()))
                .closed(Optional.of(closed).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build();
    }

    /** Due in the historical archive by the end of 2023. */
    private static final RecordsFile DUE = file("4a", "2013-01-01");

    private static final RecordsFile NOT_DUE = file("4a", "2020-01-01");
    private static final RecordsFile FIXED = file("4b", "2020-01-01");
    private static final RecordsFile RUNNING = file("4a", "");
    private static final RecordsFile UNAPPRAISED = file("", "2020-01-01");
    private static final RecordsFile UNKNOWN = file("zz", "2020-01-01");
    private static final RecordsFile ANCIENT = file("4a", "2011-01-01");

    private static AgencyChange change(Kind kind, LocalDate day, Level level, boolean source, String seat) {
        return AgencyChange.builder()
                .kind(kind)
                .day(day)
                .level(level)
                .sourceBody(source)
                .bodyInOldSeat(Optional.of(seat).filter(text -> !text.isEmpty()))
                .build();
    }

    private static Placement place(AgencyChange change, AffectedFile file) {
        return change.place(APPRAISER, List.of(file)).get(0);
    }

    private static Placement place(AgencyChange change, RecordsFile file) {
        return place(change, AffectedFile.of(file));
    }

    private static void goes(Placement placement, Keeper keeper, ArchivesFact first) {
        assertThat(placement).isInstanceOf(Placement.Goes.class);
        assertThat(((Placement.Goes) placement).to().keeper()).isEqualTo(keeper);
        assertThat(placement.facts()).first().isEqualTo(first);
    }

    private static void open(Placement placement, Reason reason) {
        assertThat(placement).isInstanceOf(Placement.Open.class);
        assertThat(((Placement.Open) placement).reason()).isEqualTo(reason);
    }

    @Test
    void a_division_under_the_old_rules() {
        AgencyChange change = change(Kind.DIVISION, OLD, Level.OTHER, true, "Sở mới");
        AffectedFile assigned =
                AffectedFile.builder().file(RUNNING).taskTakenOverBy("Sở B").build();

        goes(place(change, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_05);
        goes(place(change, NOT_DUE), Keeper.NEW_BODY, ArchivesFact.REO_05);
        assertThat(((Placement.Goes) place(change, NOT_DUE)).to().body()).contains("Sở mới");
        goes(place(change, assigned), Keeper.BODY_WITH_THE_TASK, ArchivesFact.REO_05);
        assertThat(((Placement.Goes) place(change, assigned)).to().body()).contains("Sở B");
        open(place(change, RUNNING), Reason.TASK_NOT_ASSIGNED);
        open(place(change, UNAPPRAISED), Reason.APPRAISAL_OPEN);
        open(place(change, UNKNOWN), Reason.APPRAISAL_OPEN);
        open(place(change, ANCIENT), Reason.APPRAISAL_OPEN);
        open(place(change(Kind.DIVISION, OLD, Level.OTHER, true, ""), NOT_DUE), Reason.SUPERIOR_DECIDES);
        goes(
                place(change(Kind.DIVISION, OLD, Level.OTHER, false, "Sở mới"), DUE),
                Keeper.NEW_BODY,
                ArchivesFact.REO_05);
        goes(
                place(change(Kind.DIVISION, OLD, Level.OTHER, false, "Sở mới"), UNAPPRAISED),
                Keeper.NEW_BODY,
                ArchivesFact.REO_05);
        assertThat(place(change, DUE).file()).isEqualTo(FileCode.of("1"));
    }

    @Test
    void a_part_split_off_takes_its_running_files_along_under_the_old_rules() {
        AgencyChange change = change(Kind.PART_SPLIT_OFF, OLD, Level.OTHER, true, "");

        goes(place(change, RUNNING), Keeper.BODY_WITH_THE_TASK, ArchivesFact.REO_06);
        goes(place(change, DUE), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_06);
        goes(place(change, file("4a", "2024-06-01")), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_06);
        goes(place(change, file("4a", "2024-06-02")), Keeper.BODY_WITH_THE_TASK, ArchivesFact.REO_06);
    }

    @Test
    void a_merger_under_the_old_rules() {
        AgencyChange change = change(Kind.MERGER, OLD, Level.OTHER, true, "Sở mới");
        AffectedFile unripe = AffectedFile.builder().file(DUE).isRipe(false).build();

        goes(place(change, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_07);
        goes(place(change, unripe), Keeper.NEW_BODY, ArchivesFact.REO_07);
        goes(place(change, NOT_DUE), Keeper.NEW_BODY, ArchivesFact.REO_07);
        goes(place(change, RUNNING), Keeper.NEW_BODY, ArchivesFact.REO_07);
        open(place(change, UNAPPRAISED), Reason.APPRAISAL_OPEN);
        goes(place(change(Kind.MERGER, OLD, Level.OTHER, false, ""), DUE), Keeper.NEW_BODY, ArchivesFact.REO_07);
        goes(place(change(Kind.MERGER, OLD, Level.COMMUNE, true, ""), DUE), Keeper.NEW_BODY, ArchivesFact.REO_09);
    }

    @Test
    void archive_centres_of_merged_provinces_keep_their_fonds_together() {
        AgencyChange change = change(Kind.MERGER, OLD, Level.ARCHIVE_CENTRE, false, "Trung tâm mới");

        goes(place(change, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_08);
        goes(place(change, FIXED), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_08);
        assertThat(((Placement.Goes) place(change, DUE)).to().body()).contains("Trung tâm mới");
        open(place(change(Kind.MERGER, NEW, Level.ARCHIVE_CENTRE, false, ""), DUE), Reason.NOT_SAID);
    }

    @Test
    void a_state_enterprise_that_is_no_longer_the_states_delivers_what_is_due_and_keeps_the_rest() {
        AgencyChange source = change(Kind.END_OF_STATE_CONTROL, OLD, Level.OTHER, true, "");
        AgencyChange other = change(Kind.END_OF_STATE_CONTROL, OLD, Level.OTHER, false, "");

        goes(place(source, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_10);
        goes(place(source, NOT_DUE), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_10);
        goes(place(source, RUNNING), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_10);
        open(place(source, UNAPPRAISED), Reason.APPRAISAL_OPEN);
        goes(place(other, DUE), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_10);
        goes(place(other, UNAPPRAISED), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_10);
        open(place(change(Kind.END_OF_STATE_CONTROL, NEW, Level.OTHER, true, ""), DUE), Reason.NOT_SAID);
    }

    @Test
    void a_dissolution_under_the_old_rules() {
        AgencyChange source = change(Kind.DISSOLUTION, OLD, Level.OTHER, true, "");

        goes(place(source, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_03);
        open(place(source, NOT_DUE), Reason.NOT_SAID);
        open(place(source, UNAPPRAISED), Reason.APPRAISAL_OPEN);
        open(place(change(Kind.DISSOLUTION, OLD, Level.OTHER, false, ""), FIXED), Reason.SUPERIOR_DECIDES);
        goes(
                place(change(Kind.DISSOLUTION, OLD, Level.OTHER, false, "Trung tâm"), FIXED),
                Keeper.NEW_BODY,
                ArchivesFact.REO_04);
    }

    @Test
    void before_the_rules_that_are_loaded_all_is_open() {
        AgencyChange change = change(Kind.MERGER, LocalDate.of(2005, 5, 19), Level.OTHER, true, "");
        open(place(change, DUE), Reason.NO_RULE_LOADED);
        AgencyChange first = change(Kind.MERGER, LocalDate.of(2005, 5, 20), Level.OTHER, false, "");
        goes(place(first, FIXED), Keeper.NEW_BODY, ArchivesFact.REO_07);
    }

    @Test
    void the_rules_of_2025_as_far_as_they_are_known() {
        AgencyChange merger = change(Kind.MERGER, NEW, Level.PROVINCE, true, "");

        goes(place(merger, DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_11);
        goes(place(merger, NOT_DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_11);
        open(place(merger, FIXED), Reason.NOT_SAID);
        open(place(merger, RUNNING), Reason.NOT_SAID);
        open(place(merger, UNAPPRAISED), Reason.APPRAISAL_OPEN);
        open(place(merger, UNKNOWN), Reason.APPRAISAL_OPEN);
        open(place(change(Kind.MERGER, NEW, Level.OTHER, true, ""), DUE), Reason.NOT_SAID);
        goes(
                place(change(Kind.DIVISION, NEW, Level.OTHER, true, ""), FIXED),
                Keeper.SUPERIOR_BODY,
                ArchivesFact.REO_12);
        AgencyChange split = change(Kind.PART_SPLIT_OFF, NEW, Level.OTHER, true, "");
        goes(place(split, FIXED), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_13);
        open(place(split, RUNNING), Reason.NOT_SAID);
        goes(place(split, file("4a", "2025-07-01")), Keeper.ARCHIVE_OF_OLD_BODY, ArchivesFact.REO_13);
        open(place(change(Kind.DISSOLUTION, NEW, Level.OTHER, true, ""), FIXED), Reason.NOT_SAID);
    }

    @Test
    void the_reform_of_2025_leaves_the_files_of_districts_open() {
        AgencyChange commune = change(Kind.TWO_TIER_REFORM, NEW, Level.COMMUNE, true, "");

        goes(place(commune, NOT_DUE), Keeper.HISTORICAL_ARCHIVE, ArchivesFact.REO_11);
        open(place(commune, FIXED), Reason.NOT_SAID);
        open(place(change(Kind.TWO_TIER_REFORM, NEW, Level.DISTRICT, true, ""), NOT_DUE), Reason.NOT_SAID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(Kind.TWO_TIER_REFORM, OLD, Level.COMMUNE, true, ""));
    }

    @Test
    void files_come_in_the_order_of_their_codes() {
        RecordsFile second =
                RecordsFile.builder().code(FileCode.of("2")).item("4b").build();

        assertThat(change(Kind.MERGER, OLD, Level.COMMUNE, true, "")
                        .place(APPRAISER, List.of(AffectedFile.of(second), AffectedFile.of(FIXED))))
                .extracting(Placement::file)
                .containsExactly(FileCode.of("1"), FileCode.of("2"));
    }
}
