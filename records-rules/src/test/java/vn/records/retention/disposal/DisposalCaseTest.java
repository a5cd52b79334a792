package vn.records.retention.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.disposal.DisposalSetting.Authority;
import vn.records.retention.disposal.DisposalSetting.Holder;

class DisposalCaseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate OLD = LocalDate.of(2024, 3, 1);
    private static final DisposalSetting AGENCY = new DisposalSetting(Holder.AGENCY_ARCHIVE, true);
    private static final Appraiser APPRAISER = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), START);

    private static final RecordsFile PAPER = RecordsFile.builder()
            .code(FileCode.of("01.VP"))
            .title("Sơ kết quý I")
            .item("4b")
            .opened(LocalDate.of(2014, 1, 5))
            .closed(LocalDate.of(2014, 4, 5))
            .medium(FileMedium.PAPER)
            .build();
    private static final RecordsFile ELECTRONIC = RecordsFile.builder()
            .code(FileCode.of("02.VP"))
            .item("4b")
            .closed(LocalDate.of(2014, 4, 5))
            .medium(FileMedium.ELECTRONIC)
            .build();

    private static DisposalList list(LocalDate day, RecordsFile... files) {
        return DisposalList.of(APPRAISER.on(day), List.of(files));
    }

    private static Map<DossierPaper, String> papers(Step step, DisposalRegime regime) {
        Map<DossierPaper, String> papers = new EnumMap<>(DossierPaper.class);
        step.papers(regime).forEach(paper -> papers.put(paper, paper + "-1"));
        return papers;
    }

    private static DisposalCase take(DisposalCase of, Step step, LocalDate day) {
        Move move = of.take(step, day, papers(step, of.regime()), list(day, PAPER, ELECTRONIC));
        assertThat(move).isInstanceOf(Move.Moved.class);
        return ((Move.Moved) move).next();
    }

    private static ImmutableList<Obstacle> refused(Move move) {
        return ((Move.Refused) move).obstacles();
    }

    private static DisposalCase until(DisposalCase start, @Nullable Step last, LocalDate day) {
        DisposalCase at = start;
        while (at.next().isPresent() && at.next().get() != last) {
            at = take(at, at.next().get(), day);
        }
        return at;
    }

    @Test
    void the_law_of_2024_goes_from_the_list_to_the_record_of_destruction() {
        DisposalCase start = DisposalCase.open(list(START, PAPER), AGENCY);

        assertThat(start.regime()).isEqualTo(DisposalRegime.LAW_2024);
        assertThat(start.steps())
                .containsExactly(
                        Step.LISTING,
                        Step.COUNCIL,
                        Step.MEETING,
                        Step.OPINION,
                        Step.DECISION,
                        Step.PACKING,
                        Step.HAND_OVER,
                        Step.DESTRUCTION);
        assertThat(start.missing())
                .containsExactly(
                        DossierPaper.LIST,
                        DossierPaper.EXPLANATORY_NOTE,
                        DossierPaper.COUNCIL_DECISION,
                        DossierPaper.COUNCIL_MINUTES,
                        DossierPaper.OPINION,
                        DossierPaper.DECISION,
                        DossierPaper.HAND_OVER_RECORD,
                        DossierPaper.DESTRUCTION_RECORD);
        assertThat(start.files()).hasSize(1);
        assertThat(start.executeBy()).isEmpty();
        DisposalCase listed = take(start, Step.LISTING, START);
        assertThat(listed.missing()).startsWith(DossierPaper.COUNCIL_DECISION).hasSize(6);
        assertThat(listed.next()).contains(Step.COUNCIL);
        assertThat(start.next()).contains(Step.LISTING);
    }

    @Test
    void the_law_of_2011_asks_for_eight_papers_the_council_first() {
        DisposalCase start = DisposalCase.open(list(OLD, PAPER), AGENCY);

        assertThat(start.steps())
                .containsExactly(
                        Step.COUNCIL,
                        Step.LISTING,
                        Step.MEETING,
                        Step.REQUEST,
                        Step.OPINION,
                        Step.DECISION,
                        Step.HAND_OVER,
                        Step.DESTRUCTION);
        assertThat(start.missing())
                .containsExactly(
                        DossierPaper.COUNCIL_DECISION,
                        DossierPaper.LIST,
                        DossierPaper.SUBMISSION,
                        DossierPaper.EXPLANATORY_NOTE,
                        DossierPaper.COUNCIL_MINUTES,
                        DossierPaper.OPINION_REQUEST,
                        DossierPaper.OPINION,
                        DossierPaper.DECISION,
                        DossierPaper.HAND_OVER_RECORD,
                        DossierPaper.DESTRUCTION_RECORD);
        DisposalCase decided = take(until(start, Step.DECISION, OLD), Step.DECISION, OLD);
        assertThat(decided.executeBy()).isEmpty();
        DisposalCase done = take(take(decided, Step.HAND_OVER, OLD.plusDays(60)), Step.DESTRUCTION, OLD.plusDays(60));
        assertThat(done.stubs().get(0).dossierKeptUntil())
                .contains(OLD.plusDays(60).plusYears(20));
    }

    @Test
    void regimes_have_their_days() {
        assertThat(DisposalRegime.on(LocalDate.of(2012, 6, 30))).isEmpty();
        assertThat(DisposalRegime.on(LocalDate.of(2012, 7, 1))).contains(DisposalRegime.LAW_2011);
        assertThat(DisposalRegime.on(LocalDate.of(2025, 6, 30))).contains(DisposalRegime.LAW_2011);
        assertThat(DisposalRegime.on(LocalDate.of(2025, 7, 1))).contains(DisposalRegime.LAW_2024);
        assertThat(DisposalRegime.LAW_2024.facts()).isNotEmpty();
    }

    @Test
    void who_decides_and_who_is_heard_depends_on_the_archive() {
        DisposalSetting historical = new DisposalSetting(Holder.HISTORICAL_ARCHIVE, false);

        assertThat(AGENCY.decidedBy()).isEqualTo(Authority.HEAD_OF_BODY);
        assertThat(historical.decidedBy()).isEqualTo(Authority.HEAD_OF_ARCHIVES_AUTHORITY);
        assertThat(AGENCY.heard(DisposalRegime.LAW_2011)).contains(Authority.ARCHIVES_AUTHORITY);
        assertThat(historical.heard(DisposalRegime.LAW_2024)).contains(Authority.ARCHIVES_AUTHORITY);
        DisposalSetting noSource = new DisposalSetting(Holder.AGENCY_ARCHIVE, false);
        assertThat(noSource.heard(DisposalRegime.LAW_2011)).contains(Authority.ARCHIVE_OF_SUPERIOR);
        assertThat(noSource.heard(DisposalRegime.LAW_2024)).isEmpty();
        assertThat(DisposalCase.open(list(START, PAPER), noSource).steps())
                .containsSequence(Step.COUNCIL, Step.MEETING, Step.DECISION);
        assertThat(DisposalCase.open(list(OLD, PAPER), noSource).steps()).contains(Step.REQUEST, Step.OPINION);
        assertThat(DisposalCase.open(list(START, PAPER), historical).steps())
                .startsWith(Step.LISTING, Step.OPINION)
                .doesNotContain(Step.COUNCIL, Step.MEETING);
        assertThat(DisposalCase.open(list(OLD, PAPER), historical).steps()).contains(Step.COUNCIL, Step.MEETING);
        assertThat(DisposalCase.open(list(START, PAPER), historical).setting()).isEqualTo(historical);
    }

    @Test
    void steps_are_taken_in_order_and_with_their_papers() {
        DisposalCase start = DisposalCase.open(list(START, PAPER), AGENCY);
        DisposalList current = list(START, PAPER);

        assertThat(refused(start.take(Step.DESTRUCTION, START, ImmutableMap.of(), current)))
                .containsExactly(new Obstacle.OutOfOrder(Optional.of(Step.LISTING)));
        assertThat(refused(start.take(
                        Step.LISTING,
                        START,
                        ImmutableMap.of(DossierPaper.LIST, "1", DossierPaper.EXPLANATORY_NOTE, " "),
                        current)))
                .containsExactly(new Obstacle.Missing(DossierPaper.EXPLANATORY_NOTE));
        DisposalCase listed = take(start, Step.LISTING, START.plusDays(1));
        assertThat(refused(listed.take(Step.COUNCIL, START, papers(Step.COUNCIL, listed.regime()), list(START, PAPER))))
                .containsExactly(Obstacle.Timing.BEFORE_EARLIER_STEP);
        assertThat(refused(start.take(
                        Step.LISTING,
                        START.minusDays(1),
                        papers(Step.LISTING, start.regime()),
                        list(START.minusDays(1), PAPER))))
                .containsExactly(Obstacle.Timing.BEFORE_EARLIER_STEP);
        assertThat(refused(listed.take(
                        Step.COUNCIL, START.plusDays(2), papers(Step.COUNCIL, listed.regime()), list(START, PAPER))))
                .containsExactly(Obstacle.Timing.LIST_OF_ANOTHER_DAY);
        assertThat(listed.taken()).extracting(TakenStep::step).containsExactly(Step.LISTING);
    }

    @Test
    void a_file_that_is_held_on_the_way_stops_the_case() {
        DisposalCase decided =
                take(until(DisposalCase.open(list(START, PAPER), AGENCY), Step.DECISION, START), Step.DECISION, START);
        Hold hold = Hold.builder()
                .addFiles(PAPER.code())
                .reason("thanh tra")
                .mandate("Quyết định 9/QĐ-TTr")
                .start(START)
                .build();
        DisposalList held = DisposalList.of(APPRAISER.on(START).with(Holds.of(List.of(hold))), List.of(PAPER));

        assertThat(refused(decided.take(Step.PACKING, START, ImmutableMap.of(), held)))
                .containsExactly(new Obstacle.Barred(PAPER.code()));
    }

    @Test
    void a_decision_is_carried_out_within_fifteen_days_or_taken_anew() {
        DisposalCase decided =
                take(until(DisposalCase.open(list(START, PAPER), AGENCY), Step.DECISION, START), Step.DECISION, START);
        assertThat(decided.executeBy()).contains(START.plusDays(15));
        assertThat(take(decided, Step.PACKING, START.plusDays(15)).next()).contains(Step.HAND_OVER);
        LocalDate late = START.plusDays(16);

        assertThat(refused(decided.take(Step.PACKING, late, ImmutableMap.of(), list(late, PAPER))))
                .containsExactly(Obstacle.Timing.EXECUTION_OVERDUE);
        assertThat(refused(decided.take(
                        Step.DECISION,
                        START.plusDays(15),
                        papers(Step.DECISION, decided.regime()),
                        list(START.plusDays(15), PAPER))))
                .containsExactly(new Obstacle.OutOfOrder(Optional.of(Step.PACKING)));
        DisposalCase anew = take(decided, Step.DECISION, late);
        assertThat(anew.executeBy()).contains(late.plusDays(15));
        assertThat(anew.taken()).hasSize(5);
        assertThat(take(anew, Step.PACKING, late).next()).contains(Step.HAND_OVER);
    }

    @Test
    void electronic_files_begin_with_a_notice_of_thirty_days() {
        DisposalCase start = DisposalCase.open(list(START, ELECTRONIC, PAPER), AGENCY);
        LocalDate notice = START.minusDays(29);

        assertThat(start.steps()).startsWith(Step.NOTICE, Step.LISTING);
        DisposalCase noticed = take(start, Step.NOTICE, notice);
        assertThat(refused(noticed.take(
                        Step.LISTING, START, papers(Step.LISTING, start.regime()), list(START, PAPER, ELECTRONIC))))
                .containsExactly(Obstacle.Timing.NOTICE_PERIOD_RUNS);
        assertThat(take(noticed, Step.LISTING, START.plusDays(1)).next()).contains(Step.COUNCIL);
        assertThat(refused(start.take(Step.NOTICE, notice, ImmutableMap.of(), list(START, PAPER))))
                .containsExactly(new Obstacle.Missing(DossierPaper.EXPIRY_NOTICE));
        assertThat(DisposalCase.noticeBy(start.files().get(0))).contains(LocalDate.of(2019, 12, 1));
    }

    @Test
    void what_is_not_expired_opens_no_case() {
        RecordsFile permanent = PAPER.withItem("4a");

        assertThatIllegalArgumentException().isThrownBy(() -> DisposalCase.open(list(START, permanent), AGENCY));
        RecordsFile ancient = PAPER.withItem("4b").withClosed(LocalDate.of(2014, 5, 1));
        RecordsFile before = RecordsFile.builder()
                .code(FileCode.of("x"))
                .item("4b")
                .closed(LocalDate.of(2002, 1, 1))
                .medium(FileMedium.PAPER)
                .build();
        assertThat(list(LocalDate.of(2010, 1, 1), before, ancient).files()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalCase.open(list(LocalDate.of(2010, 1, 1), before), AGENCY))
                .withMessageContaining("2010-01-01");
    }

    @Test
    void a_stub_stays_of_each_file() {
        DisposalCase start = DisposalCase.open(list(START, PAPER), AGENCY);
        DisposalCase last = until(start, Step.DESTRUCTION, START);
        assertThatIllegalStateException().isThrownBy(last::stubs);

        DisposalCase done = take(last, Step.DESTRUCTION, START.plusDays(3));

        assertThat(done.next()).isEmpty();
        assertThat(done.missing()).isEmpty();
        assertThat(refused(done.take(Step.DESTRUCTION, START, ImmutableMap.of(), list(START, PAPER))))
                .containsExactly(new Obstacle.OutOfOrder(Optional.empty()));
        assertThat(done.stubs()).singleElement().satisfies(stub -> {
            assertThat(stub.code()).isEqualTo(PAPER.code());
            assertThat(stub.title()).isEqualTo("Sơ kết quý I");
            assertThat(stub.period()).isEqualTo(RetentionPeriod.ofYears(5));
            assertThat(stub.ends()).isEqualTo(LocalDate.of(2019, 12, 31));
            assertThat(stub.decision()).isEqualTo("DECISION-1");
            assertThat(stub.destructionRecord()).isEqualTo("DESTRUCTION_RECORD-1");
            assertThat(stub.destroyed()).isEqualTo(START.plusDays(3));
            assertThat(stub.decidedBy()).isEqualTo(Authority.HEAD_OF_BODY);
            assertThat(stub.dossierKeptUntil()).isEmpty();
            assertThat(stub.documents()).isZero();
            assertThat(stub.citations())
                    .containsAll(done.regime().facts().get(0).citations())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_case_that_was_stored_is_taken_again() {
        DisposalCase begun = until(DisposalCase.open(list(START, PAPER), AGENCY), Step.DECISION, START);
        DisposalCase done = until(begun, null, START.plusDays(3));

        for (DisposalCase stored : List.of(DisposalCase.open(list(START, PAPER), AGENCY), begun, done)) {
            assertThat(DisposalCase.restore(stored.files(), stored.setting(), stored.opened(), stored.taken()))
                    .isEqualTo(stored)
                    .hasSameHashCodeAs(stored);
        }
        assertThat(done.next()).isEmpty();
        assertThat(begun).isNotEqualTo(done);
    }

    @Test
    void a_case_whose_steps_cannot_have_been_taken_is_refused() {
        DisposalCase done = until(DisposalCase.open(list(START, PAPER), AGENCY), null, START.plusDays(3));
        ImmutableList<TakenStep> taken = done.taken();
        TakenStep first = taken.get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalCase.restore(done.files(), AGENCY, START, taken.subList(1, 2)))
                .withMessageContaining("COUNCIL cannot have been taken on 2026-03-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalCase.restore(
                        done.files(),
                        AGENCY,
                        START,
                        List.of(new TakenStep(first.step(), first.day(), ImmutableMap.of()))))
                .withMessageContaining("LISTING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalCase.restore(
                        done.files(),
                        AGENCY,
                        START,
                        List.of(new TakenStep(first.step(), START.minusDays(1), first.papers()))))
                .withMessageContaining("BEFORE_EARLIER_STEP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisposalCase.restore(done.files(), AGENCY, START.plusDays(1), List.of()))
                .withMessageContaining("on 2026-03-03");
    }
}
