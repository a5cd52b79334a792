package vn.records.retention.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.law.Citation;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;
import vn.records.retention.appraisal.Undecided.Question;
import vn.records.retention.appraisal.Undecided.Reason;
import vn.records.retention.law.ArchivesFact;

class AppraiserTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final SchedulePrecedence TT09 = SchedulePrecedence.of(PublishedSchedules.TT09_2011);
    private static final Appraiser APPRAISER = Appraiser.of(TT09, NOW);

    private static RecordsFile.Builder builder(String item, String closed) {
        RecordsFile.Builder file = RecordsFile.builder();
        return file.code(FileCode.of("01.VP")).item(item).closed(LocalDate.parse(closed));
    }

    private static RecordsFile file(String item, String closed) {
        return builder(item, closed).medium(FileMedium.PAPER).build();
    }

    private static FileEntry entry(int ordinal, String item) {
        return FileEntry.builder().ordinal(ordinal).item(item).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<LocalDate> transfer(RecordsFile file) {
        return APPRAISER.appraise(file).transferDue().map(DueDate::day);
    }

    @ParameterizedTest
    @CsvSource({
        "4b,2020-01-01,2021-01-01,2025-12-31",
        "4b,2020-02-29,2021-01-01,2025-12-31",
        "4b,2020-12-31,2021-01-01,2025-12-31",
        "48,2013-05-05,2014-01-01,2083-12-31"
    })
    void years_are_counted_whole_after_the_year_the_work_ended(
            String item, LocalDate closed, LocalDate begins, LocalDate ends) {
        Disposition disposition = APPRAISER.appraise(file(item, closed.toString()));

        assertThat(disposition.begins()).contains(begins);
        assertThat(disposition.ends()).contains(ends);
        assertThat(disposition.disposableFrom()).contains(ends.plusDays(1));
        assertThat(disposition.assumed()).containsExactly(Assumption.WHOLE_YEARS);
        assertThat(disposition.facts()).contains(ArchivesFact.RET_05, ArchivesFact.RET_06);
    }

    @Test
    void a_file_is_disposable_from_the_day_after_its_last() {
        RecordsFile file = file("4b", "2020-06-30");

        assertThat(APPRAISER.on(day("2025-12-31")).appraise(file).standing()).isEqualTo(Standing.RUNNING);
        assertThat(APPRAISER.on(day("2025-12-31")).appraise(file).bars()).containsExactly(DisposalBar.NOT_EXPIRED);
        Disposition over = APPRAISER.on(day("2026-01-01")).appraise(file);
        assertThat(over.standing()).isEqualTo(Standing.EXPIRED);
        assertThat(over.isDisposable()).isTrue();
        assertThat(over.bars()).isEmpty();
        assertThat(over.facts()).contains(ArchivesFact.DIS_02);
        assertThat(APPRAISER
                        .on(day("2025-06-30"))
                        .appraise(file("4b", "2014-06-30"))
                        .facts())
                .contains(ArchivesFact.DIS_01);
        assertThat(APPRAISER
                        .on(day("2025-07-01"))
                        .appraise(file("4b", "2014-06-30"))
                        .facts())
                .contains(ArchivesFact.DIS_02);
    }

    @Test
    void a_permanent_file_has_no_end_and_is_never_disposable() {
        Disposition disposition = APPRAISER.on(day("9999-12-31")).appraise(file("4a", "2013-01-01"));

        assertThat(disposition.standing()).isEqualTo(Standing.PERMANENT);
        assertThat(disposition.period()).contains(RetentionPeriod.permanent());
        assertThat(disposition.ends()).isEmpty();
        assertThat(disposition.begins()).isEmpty();
        assertThat(disposition.disposableFrom()).isEmpty();
        assertThat(disposition.bars()).containsExactly(DisposalBar.PERMANENT);
    }

    @Test
    void a_period_waits_for_its_event() {
        RecordsFile waiting = file("65", "2015-06-30");
        RecordsFile ended =
                builder("65", "2015-06-30").periodEvent(day("2019-03-01")).build();

        assertThat(APPRAISER.appraise(waiting).standing()).isEqualTo(Standing.AWAITING_EVENT);
        assertThat(APPRAISER.appraise(waiting).ends()).isEmpty();
        assertThat(APPRAISER.appraise(waiting).bars()).containsExactly(DisposalBar.NOT_EXPIRED);
        assertThat(APPRAISER.appraise(ended).ends()).contains(day("2024-12-31"));
        assertThat(APPRAISER.appraise(ended).assumed())
                .containsExactly(Assumption.WHOLE_YEARS, Assumption.EVENT_NOT_UNDER_FIVE_YEARS);
    }

    @Test
    void an_event_before_the_work_ended_does_not_end_the_period_before_it() {
        RecordsFile file =
                builder("1a", "2015-06-30").periodEvent(day("2013-03-01")).build();

        assertThat(APPRAISER.appraise(file).ends()).contains(day("2015-12-31"));
    }

    @Test
    void the_longest_kept_document_governs() {
        RecordsFile file = file("4b", "2020-06-30").withEntries(ImmutableList.of(entry(1, "8"), entry(2, "1b")));
        Disposition disposition = APPRAISER.appraise(file);

        assertThat(disposition.governing().orElseThrow()).hasToString("tt09-2011 8");
        assertThat(disposition.ends()).contains(day("2030-12-31"));
        assertThat(disposition.facts()).contains(ArchivesFact.RET_07);
        assertThat(disposition.assumed())
                .containsExactly(Assumption.WHOLE_YEARS, Assumption.LONGEST_GOVERNS_BEFORE_2025);
        assertThat(APPRAISER.appraise(file.withClosed(day("2025-07-01"))).assumed())
                .containsExactly(Assumption.WHOLE_YEARS);
        assertThat(APPRAISER
                        .appraise(file.withEntries(ImmutableList.of(entry(1, "4a"))))
                        .standing())
                .isEqualTo(Standing.PERMANENT);
    }

    @Test
    void of_two_items_that_keep_as_long_the_first_by_number_is_named() {
        RecordsFile file = file("8", "2020-06-30");

        assertThat(APPRAISER
                        .appraise(file.withEntries(ImmutableList.of(entry(1, "14"))))
                        .governing()
                        .orElseThrow())
                .hasToString("tt09-2011 14");
        assertThat(APPRAISER
                        .appraise(file.withItem("14").withEntries(ImmutableList.of(entry(1, "8"))))
                        .governing()
                        .orElseThrow())
                .hasToString("tt09-2011 14");
        assertThat(APPRAISER
                        .appraise(file.withEntries(ImmutableList.of(entry(1, "8"))))
                        .facts())
                .doesNotContain(ArchivesFact.RET_07);
    }

    @Test
    void a_document_waits_for_its_own_event_or_that_of_the_file() {
        FileEntry own = FileEntry.builder()
                .ordinal(1)
                .item("65")
                .periodEvent(day("2022-01-01"))
                .build();
        RecordsFile file =
                builder("4b", "2015-06-30").periodEvent(day("2018-01-01")).build();

        assertThat(APPRAISER.appraise(file.withEntries(ImmutableList.of(own))).ends())
                .contains(day("2027-12-31"));
        assertThat(APPRAISER
                        .appraise(file.withEntries(ImmutableList.of(entry(1, "65"))))
                        .ends())
                .contains(day("2023-12-31"));
    }

    @Test
    void a_file_without_an_item_is_not_appraised() {
        RecordsFile none = RecordsFile.builder()
                .code(FileCode.of("1"))
                .closed(day("2015-01-01"))
                .build();
        RecordsFile ofEntries = none.withEntries(ImmutableList.of(entry(1, "4b")));
        RecordsFile half = none.withEntries(
                ImmutableList.of(entry(1, "4b"), FileEntry.builder().ordinal(2).build()));

        assertThat(APPRAISER.appraise(none).standing()).isEqualTo(Standing.UNAPPRAISED);
        assertThat(APPRAISER.appraise(none).bars()).containsExactly(DisposalBar.UNDECIDED);
        assertThat(APPRAISER.appraise(none).undecided())
                .containsExactly(new Undecided(Question.PERIOD, Reason.NO_ITEM, ImmutableList.of()));
        assertThat(APPRAISER.appraise(ofEntries).standing()).isEqualTo(Standing.EXPIRED);
        assertThat(APPRAISER.appraise(half).standing()).isEqualTo(Standing.UNAPPRAISED);
        assertThat(APPRAISER.appraise(half).governing()).isEmpty();
        assertThat(APPRAISER.appraise(half).ends()).isEmpty();
        assertThat(APPRAISER.appraise(half.withItem("29")).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void an_item_that_is_not_loaded_leaves_the_period_open() {
        Appraiser part = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT10_2022), NOW);

        assertThat(part.appraise(file("4b", "2024-01-01")).undecided())
                .containsExactly(new Undecided(Question.PERIOD, Reason.ITEM_NOT_LOADED, ImmutableList.of()));
        assertThat(part.appraise(file("4b", "2024-01-01")).standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(APPRAISER.appraise(file("999", "2024-01-01")).undecided())
                .containsExactly(new Undecided(Question.PERIOD, Reason.NO_SUCH_ITEM, ImmutableList.of()));
        RecordsFile permanent = file("tt10-07", "2024-01-01").withEntries(ImmutableList.of(entry(1, "x")));
        assertThat(part.appraise(permanent).standing()).isEqualTo(Standing.PERMANENT);
        assertThat(part.appraise(permanent).undecided()).noneMatch(open -> open.question() == Question.PERIOD);
    }

    @Test
    void an_open_file_has_a_period_but_no_dates() {
        RecordsFile open =
                RecordsFile.builder().code(FileCode.of("1")).item("4b").build();
        Disposition disposition = APPRAISER.appraise(open);

        assertThat(disposition.standing()).isEqualTo(Standing.OPEN);
        assertThat(disposition.period()).contains(RetentionPeriod.ofYears(5));
        assertThat(disposition.bars()).containsExactly(DisposalBar.OPEN);
        assertThat(disposition.ends()).isEmpty();
        assertThat(disposition.transferDue()).isEmpty();
        assertThat(disposition.facts()).isEmpty();
        assertThat(APPRAISER.appraise(open.withItem("1a")).standing()).isEqualTo(Standing.OPEN);
        assertThat(APPRAISER
                        .appraise(open.withItem("4b").withEntries(ImmutableList.of(entry(1, "48"))))
                        .governing()
                        .orElseThrow())
                .hasToString("tt09-2011 48");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-01,PAPER,2013-07-01",
        "2020-02-29,PAPER,2021-02-28",
        "2025-06-30,ELECTRONIC,2026-06-30",
        "2025-07-01,ELECTRONIC,2025-08-30",
        "2025-07-01,PAPER,2026-07-01",
        "2025-12-31,MIXED,2026-12-31",
        "2024-12-31,MIXED,2025-12-31"
    })
    void a_file_is_due_in_the_agency_archive(LocalDate closed, FileMedium medium, LocalDate due) {
        Disposition disposition = APPRAISER.appraise(
                builder("8", closed.toString()).medium(medium).build());

        assertThat(disposition.transferDue().map(DueDate::day)).contains(due);
        boolean soonerPart = medium == FileMedium.MIXED && closed.getYear() == 2025;
        assertThat(disposition.cautions().contains(Caution.ELECTRONIC_PART_SOONER))
                .isEqualTo(soonerPart);
    }

    @Test
    void each_limit_names_the_law_it_comes_from() {
        assertThat(APPRAISER
                        .appraise(file("8", "2020-03-04"))
                        .transferDue()
                        .orElseThrow()
                        .facts())
                .containsExactly(ArchivesFact.TRF_01_LAW_2011, ArchivesFact.TRF_08);
        assertThat(APPRAISER
                        .appraise(file("8", "2020-03-05"))
                        .transferDue()
                        .orElseThrow()
                        .facts())
                .containsExactly(ArchivesFact.TRF_01_LAW_2011, ArchivesFact.TRF_01, ArchivesFact.TRF_08);
        assertThat(APPRAISER
                        .appraise(file("8", "2025-07-01"))
                        .transferDue()
                        .orElseThrow()
                        .facts())
                .containsExactly(ArchivesFact.TRF_01, ArchivesFact.TRF_03, ArchivesFact.TRF_08);
        assertThat(APPRAISER
                        .appraise(builder("8", "2025-07-01")
                                .medium(FileMedium.ELECTRONIC)
                                .build())
                        .transferDue()
                        .orElseThrow()
                        .facts())
                .containsExactly(ArchivesFact.TRF_05, ArchivesFact.TRF_08);
        assertThat(APPRAISER.appraise(file("8", "2020-03-05")).citations())
                .extracting(Citation::vietnamese)
                .contains("Thông tư 09/2011/TT-BNV, Bảng thời hạn bảo quản, nhóm 1, số thứ tự 8")
                .doesNotHaveDuplicates();
    }

    @Test
    void work_that_ended_before_the_law_of_2011_is_open() {
        Disposition disposition = APPRAISER.appraise(file("8", "2012-06-30"));

        assertThat(disposition.transferDue()).isEmpty();
        assertThat(disposition.undecided()).singleElement().satisfies(open -> {
            assertThat(open.question()).isEqualTo(Question.TRANSFER);
            assertThat(open.reason()).isEqualTo(Reason.NO_RULE_LOADED);
            assertThat(open.candidates()).extracting(DueDate::day).containsExactly(day("2013-06-30"));
        });
    }

    @Test
    void an_unknown_medium_is_open_only_under_the_law_of_2024() {
        assertThat(transfer(builder("8", "2025-06-30").build())).contains(day("2026-06-30"));
        assertThat(APPRAISER.appraise(builder("8", "2025-07-01").build()).undecided())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.reason()).isEqualTo(Reason.MEDIUM_UNKNOWN);
                    assertThat(open.candidates())
                            .extracting(DueDate::day)
                            .containsExactly(day("2025-08-30"), day("2026-07-01"));
                });
    }

    @Test
    void files_kept_under_five_years_are_not_delivered() {
        RetentionSchedule own = RetentionSchedule.builder()
                .id("own")
                .rank(ScheduleRank.AGENCY)
                .addItems(
                        ScheduleItem.of("a", "", RetentionPeriod.ofYears(4)),
                        ScheduleItem.of("b", "", RetentionPeriod.ofYears(5)))
                .build();
        Appraiser appraiser = Appraiser.of(SchedulePrecedence.of(own), NOW);

        assertThat(appraiser.appraise(file("a", "2021-01-01")).transferDue()).isEmpty();
        assertThat(appraiser.appraise(file("a", "2021-01-01")).undecided()).isEmpty();
        assertThat(appraiser.appraise(file("a", "2021-01-01")).facts()).contains(ArchivesFact.TRF_08);
        assertThat(appraiser.appraise(file("b", "2021-01-01")).transferDue()).isPresent();
        assertThat(appraiser.appraise(file("a", "2021-01-01")).cautions()).isEmpty();
    }

    private static RecordsFile works(String closed, String settled, FileMedium medium) {
        return builder("90", closed)
                .kind(FileKind.CONSTRUCTION)
                .settled(day(settled))
                .medium(medium)
                .build();
    }

    @Test
    void construction_is_due_three_months_after_the_settlement() {
        Disposition old = APPRAISER.appraise(works("2019-02-01", "2019-11-30", FileMedium.PAPER));
        assertThat(old.transferDue().orElseThrow().day()).isEqualTo(day("2020-02-29"));
        assertThat(old.transferDue().orElseThrow().facts())
                .containsExactly(ArchivesFact.TRF_02_LAW_2011, ArchivesFact.TRF_08);
        Disposition middle = APPRAISER.appraise(works("2024-02-01", "2024-11-30", FileMedium.PAPER));
        assertThat(middle.transferDue().orElseThrow().facts())
                .containsExactly(ArchivesFact.TRF_02_LAW_2011, ArchivesFact.TRF_02, ArchivesFact.TRF_08);
        assertThat(middle.assumed()).containsExactly(Assumption.WHOLE_YEARS);
        Disposition recent = APPRAISER.appraise(works("2025-07-02", "2025-09-30", FileMedium.PAPER));
        assertThat(recent.transferDue().orElseThrow().day()).isEqualTo(day("2025-12-30"));
        assertThat(recent.transferDue().orElseThrow().facts())
                .containsExactly(ArchivesFact.TRF_02, ArchivesFact.TRF_04, ArchivesFact.TRF_08);
        assertThat(recent.assumed()).containsExactly(Assumption.WHOLE_YEARS, Assumption.CONSTRUCTION_UNDER_2024);
    }

    @Test
    void the_earlier_limit_is_due_for_construction_too() {
        Disposition late = APPRAISER.appraise(works("2025-07-02", "2027-03-01", FileMedium.PAPER));
        assertThat(late.transferDue().orElseThrow().day()).isEqualTo(day("2026-12-31"));
        assertThat(late.transferDue().orElseThrow().facts()).containsExactly(ArchivesFact.TRF_03, ArchivesFact.TRF_08);
        Disposition digital = APPRAISER.appraise(works("2025-07-02", "2025-07-01", FileMedium.ELECTRONIC));
        assertThat(digital.transferDue().orElseThrow().day()).isEqualTo(day("2025-08-31"));
        Disposition mixed = APPRAISER.appraise(works("2025-07-02", "2025-07-03", FileMedium.MIXED));
        assertThat(mixed.cautions()).contains(Caution.ELECTRONIC_PART_SOONER);
        assertThat(APPRAISER
                        .appraise(works("2024-07-02", "2024-07-03", FileMedium.MIXED))
                        .cautions())
                .doesNotContain(Caution.ELECTRONIC_PART_SOONER);
    }

    @Test
    void construction_that_is_not_settled_is_open() {
        RecordsFile.Builder unsettled = builder("90", "2024-02-01").kind(FileKind.CONSTRUCTION);
        assertThat(APPRAISER.appraise(unsettled.build()).undecided())
                .containsExactly(new Undecided(Question.TRANSFER, Reason.NOT_SETTLED, ImmutableList.of()));
        RecordsFile recent = builder("90", "2025-08-01")
                .kind(FileKind.CONSTRUCTION)
                .medium(FileMedium.PAPER)
                .build();
        assertThat(APPRAISER.appraise(recent).undecided())
                .singleElement()
                .satisfies(open ->
                        assertThat(open.candidates()).extracting(DueDate::day).containsExactly(day("2026-12-31")));
        RecordsFile digital = builder("90", "2025-08-01")
                .kind(FileKind.CONSTRUCTION)
                .medium(FileMedium.ELECTRONIC)
                .build();
        assertThat(transfer(digital)).contains(day("2025-09-30"));
        Disposition before = APPRAISER.appraise(works("2012-02-01", "2012-06-30", FileMedium.PAPER));
        assertThat(before.undecided()).extracting(Undecided::reason).containsExactly(Reason.NO_RULE_LOADED);
        assertThat(APPRAISER
                        .appraise(works("2012-02-01", "2012-07-01", FileMedium.PAPER))
                        .transferDue())
                .isPresent();
    }

    @Test
    void a_permanent_file_of_the_law_of_2011_is_open_unless_it_was_transferred_before_that_of_2024() {
        RecordsFile file = file("4a", "2020-05-10");
        Disposition open = APPRAISER.appraise(file);

        assertThat(open.historicalTransferDue()).isEmpty();
        assertThat(open.undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.question()).isEqualTo(Question.HISTORICAL_TRANSFER);
            assertThat(undecided.reason()).isEqualTo(Reason.BETWEEN_TWO_LAWS);
            assertThat(undecided.candidates())
                    .extracting(DueDate::day)
                    .containsExactly(day("2030-12-31"), day("2026-12-31"));
        });
        assertThat(APPRAISER.appraise(file.withTransferred(day("2025-06-30"))).undecided())
                .singleElement()
                .satisfies(undecided -> assertThat(undecided.candidates())
                        .extracting(DueDate::day)
                        .containsExactly(day("2030-12-31"), day("2030-12-31")));
        assertThat(APPRAISER.appraise(file.withTransferred(day("2025-07-01"))).undecided())
                .isEmpty();
        assertThat(historical(file.withTransferred(day("2026-01-05")))).contains(day("2031-12-31"));
        assertThat(APPRAISER
                        .on(day("2025-06-30"))
                        .appraise(file)
                        .historicalTransferDue()
                        .map(DueDate::day))
                .contains(day("2030-12-31"));
        assertThat(APPRAISER.on(day("2025-07-01")).appraise(file).historicalTransferDue())
                .isEmpty();
    }

    private static Optional<LocalDate> historical(RecordsFile file) {
        return APPRAISER.appraise(file).historicalTransferDue().map(DueDate::day);
    }

    @Test
    void a_permanent_file_of_the_law_of_2024_is_due_five_years_after_the_year_of_transfer() {
        RecordsFile file = file("4a", "2025-07-01");

        assertThat(historical(file)).contains(day("2031-12-31"));
        assertThat(APPRAISER.appraise(file).assumed())
                .containsExactly(Assumption.TRANSFERRED_WHEN_DUE, Assumption.SOURCE_BODY);
        assertThat(historical(file.withTransferred(day("2025-12-01")))).contains(day("2030-12-31"));
        assertThat(APPRAISER.appraise(file.withTransferred(day("2025-12-01"))).assumed())
                .containsExactly(Assumption.SOURCE_BODY);
        assertThat(APPRAISER.of(ArchiveSource.SOURCE).appraise(file).assumed())
                .containsExactly(Assumption.TRANSFERRED_WHEN_DUE);
    }

    @Test
    void a_body_that_is_no_source_delivers_nothing_and_some_have_thirty_years() {
        RecordsFile old = file("4a", "2020-05-10").withTransferred(day("2021-01-01"));
        RecordsFile recent = file("4a", "2025-07-01");

        assertThat(APPRAISER.of(ArchiveSource.NONE).appraise(old).historicalTransferDue())
                .isEmpty();
        assertThat(APPRAISER.of(ArchiveSource.NONE).appraise(old).undecided()).isEmpty();
        Appraiser sector = APPRAISER.of(ArchiveSource.SECTOR_WITH_OWN_LIMIT);
        assertThat(sector.appraise(old).undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.candidates())
                    .extracting(DueDate::day)
                    .containsExactly(day("2050-12-31"), day("2051-12-31"));
            assertThat(undecided.candidates().get(0).facts()).contains(ArchivesFact.HIS_02);
        });
        assertThat(sector.appraise(recent).historicalTransferDue().orElseThrow().day())
                .isEqualTo(day("2056-12-31"));
        assertThat(sector.appraise(recent).historicalTransferDue().orElseThrow().facts())
                .contains(ArchivesFact.HIS_04);
    }

    @Test
    void only_permanent_files_go_to_the_historical_archive() {
        assertThat(APPRAISER.appraise(file("8", "2025-07-01")).historicalTransferDue())
                .isEmpty();
        assertThat(APPRAISER.appraise(file("4a", "2012-06-30")).undecided())
                .extracting(Undecided::reason)
                .containsOnly(Reason.NO_RULE_LOADED);
        assertThat(APPRAISER.appraise(builder("4a", "2025-08-01").build()).undecided())
                .extracting(Undecided::reason)
                .containsExactly(Reason.MEDIUM_UNKNOWN);
    }

    @Test
    void a_secret_stays_until_it_is_declassified() {
        RecordsFile secret = file("4b", "2014-06-30").withSecrecy(Secrecy.CONFIDENTIAL);

        assertThat(APPRAISER.appraise(secret).bars()).containsExactly(DisposalBar.SECRET);
        assertThat(APPRAISER.appraise(secret).disposableFrom()).isEmpty();
        assertThat(APPRAISER.appraise(secret.withDeclassified(NOW)).isDisposable())
                .isTrue();
        assertThat(APPRAISER.appraise(secret.withDeclassified(NOW)).disposableFrom())
                .contains(NOW);
        assertThat(APPRAISER.appraise(secret.withDeclassified(NOW.plusDays(1))).bars())
                .contains(DisposalBar.SECRET);
        assertThat(APPRAISER
                        .appraise(secret.withDeclassified(day("2015-01-01")))
                        .disposableFrom())
                .contains(day("2020-01-01"));
        FileEntry entry = FileEntry.builder().ordinal(1).secrecy(Secrecy.SECRET).build();
        assertThat(APPRAISER
                        .appraise(file("4b", "2014-06-30").withEntries(ImmutableList.of(entry)))
                        .isDisposable())
                .isFalse();
    }

    @Test
    void a_secret_is_not_due_in_the_historical_archive() {
        RecordsFile secret = file("4a", "2025-07-01").withSecrecy(Secrecy.CONFIDENTIAL);
        Disposition disposition = APPRAISER.appraise(secret);

        assertThat(disposition.historicalTransferDue()).isEmpty();
        assertThat(disposition.undecided()).extracting(Undecided::reason).containsExactly(Reason.SECRET);
        assertThat(disposition.facts()).contains(ArchivesFact.HIS_05);
        assertThat(historical(secret.withDeclassified(NOW))).contains(day("2031-12-31"));
        RecordsFile old = file("4a", "2014-07-01").withSecrecy(Secrecy.CONFIDENTIAL);
        assertThat(APPRAISER.on(day("2025-06-30")).appraise(old).historicalTransferDue())
                .isPresent();
    }

    @Test
    void a_shared_document_bars_until_a_list_has_looked_at_the_other_file() {
        FileEntry shared =
                FileEntry.builder().ordinal(1).addOtherFiles(FileCode.of("2")).build();
        Disposition disposition = APPRAISER.appraise(file("4b", "2014-06-30").withEntries(ImmutableList.of(shared)));

        assertThat(disposition.bars()).containsExactly(DisposalBar.SHARED_DOCUMENTS);
        assertThat(disposition.isBarredOnlyByShared()).isTrue();
        assertThat(disposition.facts()).contains(ArchivesFact.DIS_14, ArchivesFact.E20_5);
        assertThat(APPRAISER.appraise(file("4b", "2014-06-30")).isBarredOnlyByShared())
                .isFalse();
    }

    @Test
    void a_schedule_that_was_not_in_force_is_named() {
        assertThat(APPRAISER.appraise(file("4b", "2024-01-01")).cautions())
                .containsExactly(Caution.SCHEDULE_NOT_IN_FORCE);
        assertThat(APPRAISER.appraise(file("4b", "2023-02-15")).cautions())
                .containsExactly(Caution.SCHEDULE_NOT_IN_FORCE);
        assertThat(APPRAISER.appraise(file("4b", "2023-02-14")).cautions()).isEmpty();
    }

    @Test
    void a_stream_gives_the_same_as_one_at_a_time() {
        RecordsFile one = file("4b", "2024-01-01");
        RecordsFile other = file("4a", "2014-01-01");

        assertThat(APPRAISER.appraise(Stream.of(one, other)))
                .containsExactly(APPRAISER.appraise(one), APPRAISER.appraise(other));
        assertThat(APPRAISER.schedules()).isEqualTo(TT09);
        assertThat(APPRAISER.asOf()).isEqualTo(NOW);
        assertThat(APPRAISER.appraise(one).asOf()).isEqualTo(NOW);
        assertThat(APPRAISER.appraise(one).code()).isEqualTo(FileCode.of("01.VP"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14,ELECTRONIC,2024-10-14,false",
        "2023-10-15,ELECTRONIC,2024-10-15,true",
        "2023-10-15,PAPER,2024-10-15,false",
        "2025-06-30,ELECTRONIC,2026-06-30,true"
    })
    void an_electronic_file_of_a_procedure_has_a_rule_of_its_own_since_2023(
            String closed, FileMedium medium, LocalDate due, boolean cited) {
        DueDate transfer = APPRAISER
                .appraise(builder("4b", closed)
                        .medium(medium)
                        .kind(FileKind.ADMINISTRATIVE_PROCEDURE)
                        .build())
                .transferDue()
                .orElseThrow();

        assertThat(transfer.day()).isEqualTo(due);
        assertThat(transfer.facts().contains(ArchivesFact.TRF_07)).isEqualTo(cited);
    }

    @Test
    void under_the_law_of_2024_the_year_of_procedures_stands_beside_the_60_days_of_digital_records() {
        Disposition open = APPRAISER.appraise(builder("4b", "2025-07-01")
                .medium(FileMedium.ELECTRONIC)
                .kind(FileKind.ADMINISTRATIVE_PROCEDURE)
                .build());

        assertThat(open.transferDue()).isEmpty();
        assertThat(open.undecided()).singleElement().satisfies(undecided -> {
            assertThat(undecided.reason()).isEqualTo(Reason.TWO_LIMITS);
            assertThat(undecided.candidates())
                    .extracting(DueDate::day)
                    .containsExactly(day("2025-08-30"), day("2026-07-01"));
        });
    }
}
