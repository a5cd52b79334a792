package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.completeness.Files.entry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.document.mark.Secrecy;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.FileTotals;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;
import vn.records.rule.Language;
import vn.records.rule.Wording;

class FileRulesTest {

    private static final RetentionPeriod FIVE = RetentionPeriod.ofYears(5);

    private static RuleVerdict verdict(FileCase subject, FileRule rule) {
        return FileCompleteness.check(subject).verdicts().stream()
                .filter(verdict -> verdict.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static void assertVerdict(FileCase subject, FileRule rule, Outcome outcome, String reason) {
        RuleVerdict verdict = verdict(subject, rule);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason().map(r -> r.key()).orElse("")).isEqualTo(reason);
    }

    private static ImmutableList<String> findings(FileCase subject, FileRule rule) {
        return FileCompleteness.check(subject).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.fault() + " "
                        + finding.entries().stream().map(FileEntry::ordinal).toList() + " " + finding.severity())
                .collect(ImmutableList.toImmutableList());
    }

    private static String message(FileCase subject, FileRule rule) {
        Wording wording = FileCompleteness.wording(Language.VIETNAMESE);
        return FileCompleteness.check(subject).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> wording.reason(finding.message()))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_right_file_has_no_finding() {
        FileCase subject =
                Files.of(entry(1, "a").build(), entry(2, "b").build()).build();

        assertThat(FileCompleteness.check(subject).findings()).isEmpty();
        assertVerdict(subject, FileRule.ORDER, Outcome.MET, "");
        assertVerdict(subject, FileRule.CLOSING_DAY, Outcome.MET, "");
        assertVerdict(subject, FileRule.DRAFTS, Outcome.MET, "");
        assertVerdict(subject, FileRule.ACCESS, Outcome.MET, "");
    }

    @Test
    void rules_no_file_decides_say_why() {
        FileCase subject = Files.of().build();

        assertVerdict(subject, FileRule.FUNCTIONS, Outcome.UNDECIDED, "rule.needs-judgement");
        assertVerdict(subject, FileRule.OPENED_BY, Outcome.UNDECIDED, "rule.needs-register");
        assertVerdict(subject, FileRule.MAKER, Outcome.UNDECIDED, "rule.needs-signature");
        assertVerdict(subject, FileRule.PAPER_CONDITIONS, Outcome.UNDECIDED, "rule.text-unknown");
        assertVerdict(subject, FileRule.ELECTRONIC_FIELDS, Outcome.NOT_APPLICABLE, "rule.paper");
        assertVerdict(
                subject.withFile(Files.file(ImmutableList.of()).build().withMedium(FileMedium.ELECTRONIC)),
                FileRule.ELECTRONIC_FIELDS,
                Outcome.UNDECIDED,
                "rule.needs-system");
    }

    @Test
    void ordinals_run_on() {
        FileCase gap = Files.of(entry(1, "a").build(), entry(4, "b").build()).build();
        FileCase late = Files.of(entry(2, "a").build()).build();
        FileCase twice = Files.of(
                        entry(1, "a").build(),
                        entry(1, "b").build(),
                        entry(2, "c").build())
                .build();

        assertThat(findings(gap, FileRule.ORDER)).containsExactly("ordinal-gap [4] WARNING");
        assertThat(message(gap, FileRule.ORDER)).isEqualTo("Thiếu văn bản số thứ tự 2–3.");
        assertThat(message(late, FileRule.ORDER)).isEqualTo("Thiếu văn bản số thứ tự 1.");
        assertThat(findings(twice, FileRule.ORDER)).containsExactly("ordinal-repeat [1] WARNING");
        assertVerdict(gap, FileRule.ORDER, Outcome.MISSING, "");
        assertVerdict(Files.of().build(), FileRule.ORDER, Outcome.UNDECIDED, "rule.no-entries");
    }

    @Test
    void dates_do_not_go_back() {
        FileEntry first = entry(1, "a").build();
        FileEntry second = entry(2, "b").build().withDate(Files.OPENED);
        FileEntry same = entry(2, "b").build().withDate(first.date().orElseThrow());
        FileEntry undated =
                FileEntry.builder().ordinal(2).originality(Originality.COPY).build();

        assertThat(findings(Files.of(first, second).build(), FileRule.ORDER)).containsExactly("date-order [2] WARNING");
        assertThat(message(Files.of(first, second).build(), FileRule.ORDER))
                .isEqualTo(
                        "Văn bản ngày 06/07/2026 xếp sau văn bản số thứ tự 1 ngày 07/07/2026; kiểm tra lại trình tự.");
        assertThat(findings(Files.of(first, same).build(), FileRule.ORDER)).isEmpty();
        assertThat(findings(
                        Files.of(first, undated, entry(3, "c").build().withDate(Files.OPENED))
                                .build(),
                        FileRule.ORDER))
                .containsExactly("date-order [3] WARNING");
    }

    @Test
    void an_annex_and_a_file_in_groups_have_an_order_of_their_own() {
        FileEntry first = entry(1, "a").number("01/TTr-X").build();
        FileEntry annex = entry(2, "b")
                .addLinks(new DocumentLink(DocumentLink.Kind.ANNEX_OF, "01/TTr-X"))
                .build()
                .withDate(Files.OPENED);
        FileEntry back = entry(2, "b").build().withDate(Files.OPENED);

        assertThat(findings(Files.of(first, annex, entry(3, "c").build()).build(), FileRule.ORDER))
                .isEmpty();
        assertThat(findings(
                        Files.of(first, back)
                                .addChecklists(Files.list("complaint"))
                                .build(),
                        FileRule.ORDER))
                .isEmpty();
        assertThat(findings(
                        Files.of(first, back)
                                .addChecklists(Files.list("public-employee-discipline"))
                                .build(),
                        FileRule.ORDER))
                .hasSize(1);
    }

    @Test
    void a_file_has_a_title() {
        FileCase without =
                Files.of(Files.file(ImmutableList.of()).build().withTitle(" ")).build();

        assertThat(findings(without, FileRule.FIRST_DATA)).containsExactly("title [] ERROR");
        assertVerdict(Files.of().build(), FileRule.FIRST_DATA, Outcome.UNDECIDED, "rule.first-data-unknown");
        assertVerdict(Files.of().period(FIVE).build(), FileRule.FIRST_DATA, Outcome.UNDECIDED, "rule.maker-unknown");
    }

    @Test
    void documents_spoken_of_are_there() {
        FileEntry asked = entry(1, "a").number("Số: 05/CV-X").build();
        FileEntry answer = entry(2, "b")
                .number("7/X-VP")
                .addLinks(link(DocumentLink.Kind.ANSWERS, "5 / CV-x"))
                .build();
        FileEntry lost = entry(2, "b")
                .number("7/X-VP")
                .addLinks(
                        link(DocumentLink.Kind.ANSWERS, "6/TTr-X"),
                        link(DocumentLink.Kind.ANNEX_OF, "7/TTr-X"),
                        link(DocumentLink.Kind.AMENDS, "8/QĐ-X"),
                        link(DocumentLink.Kind.REPLACES, "9/QĐ-X"),
                        link(DocumentLink.Kind.BASED_ON, "10/QĐ-X"),
                        link(DocumentLink.Kind.BASED_ON, "30/2020/NĐ-CP"),
                        link(DocumentLink.Kind.BASED_ON, "Luật Lưu trữ"))
                .build();

        assertVerdict(Files.of(asked, answer).build(), FileRule.ALL_DOCUMENTS, Outcome.MET, "");
        assertVerdict(Files.of(asked).build(), FileRule.ALL_DOCUMENTS, Outcome.UNDECIDED, "rule.no-links");
        assertThat(findings(Files.of(asked, lost).build(), FileRule.ALL_DOCUMENTS))
                .containsExactly(
                        "answers [2] WARNING",
                        "annex [2] WARNING",
                        "amends [2] WARNING",
                        "replaces [2] WARNING",
                        "basis [2] INFO");
        assertThat(message(Files.of(asked, lost).build(), FileRule.ALL_DOCUMENTS))
                .isEqualTo("Trả lời văn bản 6/TTr-X, nhưng văn bản đó không có trong hồ sơ.");
    }

    private static DocumentLink link(DocumentLink.Kind kind, String number) {
        return new DocumentLink(kind, number);
    }

    @Test
    void a_document_without_a_number_may_be_the_one_spoken_of() {
        FileEntry answer = entry(2, "b")
                .number("7/X-VP")
                .addLinks(link(DocumentLink.Kind.ANSWERS, "6/TTr-X"))
                .build();
        FileEntry unnumbered = entry(1, "a").build();
        FileEntry minutes = entry(1, "a").type(DocumentType.MINUTES).build();
        FileEntry submission = entry(1, "a").type(DocumentType.SUBMISSION).build();

        assertVerdict(
                Files.of(unnumbered, answer).build(), FileRule.ALL_DOCUMENTS, Outcome.UNDECIDED, "rule.unnumbered");
        assertVerdict(
                Files.of(submission, answer).build(), FileRule.ALL_DOCUMENTS, Outcome.UNDECIDED, "rule.unnumbered");
        assertVerdict(Files.of(minutes, answer).build(), FileRule.ALL_DOCUMENTS, Outcome.MISSING, "");
    }

    @Test
    void documents_lie_between_opening_and_closing() {
        FileEntry before = entry(1, "a").build().withDate(Files.OPENED.minusDays(1));
        FileEntry first = entry(2, "a").build().withDate(Files.OPENED);
        FileEntry last = entry(3, "a").build().withDate(Files.CLOSED);
        FileEntry after = entry(4, "a").build().withDate(Files.CLOSED.plusDays(1));
        FileCase subject = Files.of(before, first, last, after).build();

        assertThat(findings(subject, FileRule.CLOSING_DAY))
                .containsExactly("before-opening [1] INFO", "after-closing [4] WARNING");
        assertThat(findings(subject.withAsOf(Files.CLOSED.minusDays(1)), FileRule.CLOSING_DAY))
                .containsExactly("before-opening [1] INFO");
        assertVerdict(
                Files.of(first).build().withAsOf(Files.CLOSED.minusDays(1)),
                FileRule.CLOSING_DAY,
                Outcome.NOT_APPLICABLE,
                "rule.open");
    }

    @Test
    void drafts_and_duplicates_are_taken_out_at_closing() {
        FileEntry draft = entry(1, "a").build().withOriginality(Originality.DRAFT);
        FileEntry duplicate = entry(2, "b").build().withOriginality(Originality.DUPLICATE);
        FileCase subject = Files.of(draft, duplicate).build();
        RecordsFile electronic = Files.file(ImmutableList.of(draft)).build().withMedium(FileMedium.ELECTRONIC);

        assertThat(findings(subject, FileRule.DRAFTS)).containsExactly("draft [1] ERROR", "duplicate [2] ERROR");
        assertVerdict(
                subject.withAsOf(Files.CLOSED.minusDays(1)), FileRule.DRAFTS, Outcome.NOT_APPLICABLE, "rule.open");
        assertVerdict(Files.of(electronic).build(), FileRule.DRAFTS, Outcome.UNDECIDED, "rule.electronic-drafts");
        assertVerdict(
                Files.of(FileEntry.builder().ordinal(1).build()).build(),
                FileRule.DRAFTS,
                Outcome.UNDECIDED,
                "rule.originality-unknown");
    }

    @Test
    void a_draft_that_a_checklist_asks_for_stays() {
        FileEntry draft = entry(1, "Dự thảo nghị định").build().withOriginality(Originality.DRAFT);
        FileCase subject =
                Files.of(draft).addChecklists(Files.list("decree-appraisal")).build();

        assertThat(findings(subject, FileRule.DRAFTS)).isEmpty();
    }

    @Test
    void what_is_the_same_twice_is_seen() {
        FileEntry one = entry(1, "a").number("01/QĐ-X").build().withDate(Files.OPENED);
        FileEntry again = entry(2, "a").number("1/QĐ-X").build().withDate(Files.OPENED);
        FileEntry copy =
                entry(2, "a").number("1/QĐ-X").build().withDate(Files.OPENED).withOriginality(Originality.LAWFUL_COPY);
        FileEntry told =
                entry(2, "a").number("1/QĐ-X").build().withDate(Files.OPENED).withOriginality(Originality.DUPLICATE);

        assertThat(findings(Files.of(one, again).build(), FileRule.DRAFTS)).containsExactly("same [2] WARNING");
        assertThat(findings(Files.of(one, copy).build(), FileRule.DRAFTS)).isEmpty();
        assertThat(findings(Files.of(one, told).build(), FileRule.DRAFTS)).containsExactly("duplicate [2] ERROR");
        assertThat(findings(
                        Files.of(entry(1, "a").build(), entry(2, "a").build()).build(), FileRule.DRAFTS))
                .isEmpty();
    }

    private static FileCase closing(RetentionPeriod period, ClosingPapers papers) {
        return Files.of(entry(1, "a").build()).period(period).closing(papers).build();
    }

    private static final ClosingPapers NONE = ClosingPapers.builder()
            .sheetsNumbered(false)
            .documentIndex(false)
            .closingNote(false)
            .build();

    @Test
    void papers_at_closing_depend_on_the_period() {
        FileCase four = closing(RetentionPeriod.ofYears(4), NONE);
        FileCase five = closing(FIVE, NONE);
        FileCase permanent = closing(RetentionPeriod.permanent(), NONE);

        assertVerdict(four, FileRule.SHEETS_NUMBERED, Outcome.NOT_APPLICABLE, "rule.shorter-period");
        assertThat(findings(five, FileRule.SHEETS_NUMBERED)).containsExactly("sheets [] ERROR");
        assertThat(findings(permanent, FileRule.SHEETS_NUMBERED)).containsExactly("sheets [] ERROR");
        assertVerdict(five, FileRule.DOCUMENT_INDEX, Outcome.NOT_APPLICABLE, "rule.shorter-period");
        assertThat(findings(permanent, FileRule.DOCUMENT_INDEX)).containsExactly("index [] ERROR");
        assertThat(findings(four, FileRule.CLOSING_NOTE)).containsExactly("note [] ERROR");
    }

    @Test
    void papers_at_closing_are_undecided_where_nothing_is_known_of_them() {
        FileCase unknown = Files.of(entry(1, "a").build()).closing(NONE).build();
        FileCase event = closing(RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 4), NONE);
        FileCase late = closing(RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 5), NONE);

        assertVerdict(unknown, FileRule.SHEETS_NUMBERED, Outcome.UNDECIDED, "rule.period-unknown");
        assertVerdict(event, FileRule.SHEETS_NUMBERED, Outcome.UNDECIDED, "rule.period-unknown");
        assertThat(findings(late, FileRule.SHEETS_NUMBERED)).hasSize(1);
        assertVerdict(
                closing(FIVE, ClosingPapers.UNKNOWN), FileRule.SHEETS_NUMBERED, Outcome.UNDECIDED, "rule.not-recorded");
        assertVerdict(
                unknown.withAsOf(Files.CLOSED.minusDays(1)),
                FileRule.CLOSING_NOTE,
                Outcome.NOT_APPLICABLE,
                "rule.open");
    }

    @Test
    void papers_at_closing_are_for_paper() {
        RecordsFile file = Files.file(ImmutableList.of()).build();
        RecordsFile bare = RecordsFile.builder()
                .code(file.code())
                .title("t")
                .closed(Files.CLOSED)
                .build();

        assertVerdict(
                closing(FIVE, NONE).withFile(file.withMedium(FileMedium.ELECTRONIC)),
                FileRule.CLOSING_NOTE,
                Outcome.NOT_APPLICABLE,
                "rule.electronic");
        assertThat(findings(closing(FIVE, NONE).withFile(file.withMedium(FileMedium.MIXED)), FileRule.CLOSING_NOTE))
                .hasSize(1);
        assertVerdict(
                closing(FIVE, NONE).withFile(bare), FileRule.CLOSING_NOTE, Outcome.UNDECIDED, "rule.medium-unknown");
    }

    @Test
    void an_index_or_note_in_the_file_is_one() {
        FileCase subject = Files.of(
                        entry(1, "Mục lục văn bản trong hồ sơ").build(),
                        entry(2, "CHỨNG TỪ KẾT THÚC").build())
                .period(RetentionPeriod.permanent())
                .closing(NONE)
                .build();

        assertVerdict(subject, FileRule.DOCUMENT_INDEX, Outcome.MET, "");
        assertVerdict(subject, FileRule.CLOSING_NOTE, Outcome.MET, "");
        assertThat(findings(
                        Files.of(entry(1, "Mục lục").build(), entry(2, "").build())
                                .period(RetentionPeriod.permanent())
                                .closing(NONE)
                                .build(),
                        FileRule.DOCUMENT_INDEX))
                .hasSize(1);
    }

    @Test
    void plain_copies_are_warned_of() {
        FileEntry copy = entry(1, "a").build().withOriginality(Originality.COPY);
        FileCase subject = Files.of(copy).period(FIVE).build();

        assertThat(findings(subject, FileRule.ORIGINALS)).containsExactly("copy [1] WARNING");
        assertVerdict(Files.of(copy).build(), FileRule.ORIGINALS, Outcome.UNDECIDED, "rule.period-unknown");
        assertVerdict(
                Files.of(copy).period(RetentionPeriod.ofYears(4)).build(),
                FileRule.ORIGINALS,
                Outcome.NOT_APPLICABLE,
                "rule.shorter-period");
        assertVerdict(Files.of(entry(1, "a").build()).period(FIVE).build(), FileRule.ORIGINALS, Outcome.MET, "");
        assertVerdict(
                Files.of().period(FIVE).build(), FileRule.ORIGINALS, Outcome.UNDECIDED, "rule.originality-unknown");
        assertVerdict(
                Files.of(entry(1, "a").build(), FileEntry.builder().ordinal(2).build())
                        .period(FIVE)
                        .build(),
                FileRule.ORIGINALS,
                Outcome.UNDECIDED,
                "rule.originality-unknown");
        assertVerdict(
                subject.withAsOf(Files.CLOSED.minusDays(1)), FileRule.ORIGINALS, Outcome.NOT_APPLICABLE, "rule.open");
    }

    private static final SchedulePrecedence SCHEDULES = SchedulePrecedence.of(RetentionSchedule.builder()
            .id("own")
            .rank(ScheduleRank.AGENCY)
            .addItems(
                    ScheduleItem.of("5", "a", FIVE),
                    ScheduleItem.of("20", "b", RetentionPeriod.ofYears(20)),
                    ScheduleItem.of("vv", "c", RetentionPeriod.permanent()),
                    ScheduleItem.of("e", "d", RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED)))
            .build());

    private static FileCase kept(String fileItem, String... items) {
        ImmutableList.Builder<FileEntry> entries = ImmutableList.builder();
        for (int i = 0; i < items.length; i++) {
            entries.add(entry(i + 1, "a").item(items[i]).build());
        }
        RecordsFile file = Files.file(entries.build()).item(fileItem).build();
        return Files.of(file).schedules(SCHEDULES).build();
    }

    @Test
    void a_file_is_kept_as_long_as_its_longest_document() {
        assertThat(findings(kept("5", "5", "20", "20"), FileRule.LONGEST_PERIOD))
                .containsExactly("shorter [2] ERROR");
        assertThat(message(kept("5", "5", "20"), FileRule.LONGEST_PERIOD))
                .isEqualTo("Thời hạn của hồ sơ là 5 năm, ngắn hơn thời hạn của văn bản này (20 năm).");
        assertThat(message(kept("5", "20", "vv", "20"), FileRule.LONGEST_PERIOD))
                .isEqualTo("Thời hạn của hồ sơ là 5 năm, ngắn hơn thời hạn của văn bản này (vĩnh viễn).");
        assertVerdict(kept("20", "5", "20"), FileRule.LONGEST_PERIOD, Outcome.MET, "");
        assertVerdict(kept("vv", "5", "?"), FileRule.LONGEST_PERIOD, Outcome.MET, "");
        assertVerdict(kept("20", "5", "?"), FileRule.LONGEST_PERIOD, Outcome.UNDECIDED, "rule.item-unknown");
        assertVerdict(kept("20", "5", "e"), FileRule.LONGEST_PERIOD, Outcome.UNDECIDED, "rule.event-period");
        assertVerdict(kept("e", "20"), FileRule.LONGEST_PERIOD, Outcome.UNDECIDED, "rule.event-period");
        assertVerdict(kept("?", "20"), FileRule.LONGEST_PERIOD, Outcome.UNDECIDED, "rule.period-unknown");
        assertVerdict(Files.of().build(), FileRule.LONGEST_PERIOD, Outcome.UNDECIDED, "rule.period-unknown");
    }

    @Test
    void the_longest_document_governs_the_papers_at_closing() {
        FileCase subject = FileCase.builder()
                .file(kept("5", "vv").file())
                .asOf(Files.TODAY)
                .schedules(SCHEDULES)
                .closing(NONE)
                .build();
        FileCase unknown = FileCase.builder()
                .file(kept("?", "20").file())
                .asOf(Files.TODAY)
                .schedules(SCHEDULES)
                .closing(NONE)
                .build();

        assertThat(findings(subject, FileRule.DOCUMENT_INDEX)).hasSize(1);
        assertVerdict(unknown, FileRule.DOCUMENT_INDEX, Outcome.UNDECIDED, "rule.period-unknown");
        assertThat(findings(unknown.withFile(kept("?", "vv").file()), FileRule.DOCUMENT_INDEX))
                .hasSize(1);
    }

    @Test
    void a_period_stated_goes_before_that_of_the_item() {
        FileCase subject = FileCase.builder()
                .file(kept("20", "5").file())
                .asOf(Files.TODAY)
                .schedules(SCHEDULES)
                .period(RetentionPeriod.ofYears(4))
                .build();

        assertThat(message(subject, FileRule.LONGEST_PERIOD)).contains("4 năm");
    }

    private static FileCase stated(FileTotals.Builder totals, FileEntry... entries) {
        return Files.of(Files.file(ImmutableList.copyOf(entries))
                        .statedTotals(totals.build())
                        .build())
                .build();
    }

    @Test
    void stated_totals_are_the_real_ones() {
        FileEntry[] two = {entry(1, "a").build(), entry(2, "b").build()};
        FileEntry blank = FileEntry.builder().ordinal(1).build();

        assertVerdict(
                stated(FileTotals.builder().documents(2).pages(4).sheets(2), two), FileRule.TOTALS, Outcome.MET, "");
        assertVerdict(
                stated(FileTotals.builder().documents(2).pages(4).sheets(2), two),
                FileRule.SHEET_TOTAL,
                Outcome.MET,
                "");
        assertThat(findings(stated(FileTotals.builder().documents(3).pages(5).sheets(1), two), FileRule.TOTALS))
                .containsExactly("documents [] WARNING", "pages [] WARNING");
        assertThat(message(stated(FileTotals.builder().sheets(1), two), FileRule.SHEET_TOTAL))
                .isEqualTo("Ghi 1 tờ, thực tế có 2.");
        assertVerdict(Files.of().build(), FileRule.TOTALS, Outcome.UNDECIDED, "rule.no-totals");
        assertVerdict(Files.of().build(), FileRule.SHEET_TOTAL, Outcome.UNDECIDED, "rule.no-totals");
        assertVerdict(
                stated(FileTotals.builder().sheets(1), two), FileRule.TOTALS, Outcome.UNDECIDED, "rule.no-totals");
        assertVerdict(
                stated(FileTotals.builder().documents(1).pages(0).sheets(0), blank),
                FileRule.TOTALS,
                Outcome.UNDECIDED,
                "rule.counts-unknown");
        assertVerdict(
                stated(FileTotals.builder().sheets(3), blank),
                FileRule.SHEET_TOTAL,
                Outcome.UNDECIDED,
                "rule.counts-unknown");
        assertThat(findings(
                        stated(
                                FileTotals.builder().sheets(0),
                                blank,
                                entry(2, "b").build()),
                        FileRule.SHEET_TOTAL))
                .hasSize(1);
        assertVerdict(
                stated(FileTotals.builder().sheets(1), blank, entry(2, "b").build()),
                FileRule.SHEET_TOTAL,
                Outcome.UNDECIDED,
                "rule.counts-unknown");
    }

    @Test
    void a_file_is_as_secret_as_its_most_secret_document() {
        FileEntry confidential = entry(1, "a").secrecy(Secrecy.CONFIDENTIAL).build();
        FileEntry secret = entry(2, "b").secrecy(Secrecy.SECRET).build();
        RecordsFile file = Files.file(ImmutableList.of(confidential, secret)).build();

        assertThat(findings(Files.of(file).build(), FileRule.ACCESS)).containsExactly("access [2] WARNING");
        assertThat(message(Files.of(file).build(), FileRule.ACCESS))
                .isEqualTo("Văn bản có độ TỐI MẬT, hồ sơ ghi không mật.");
        assertThat(findings(Files.of(file.withSecrecy(Secrecy.CONFIDENTIAL)).build(), FileRule.ACCESS))
                .hasSize(1);
        assertThat(findings(Files.of(file.withSecrecy(Secrecy.SECRET)).build(), FileRule.ACCESS))
                .isEmpty();
        assertThat(findings(Files.of(file.withSecrecy(Secrecy.TOP_SECRET)).build(), FileRule.ACCESS))
                .isEmpty();
        assertThat(findings(Files.of(file.withDeclassified(Files.TODAY)).build(), FileRule.ACCESS))
                .isEmpty();
        assertThat(findings(
                        Files.of(file.withDeclassified(Files.TODAY.plusDays(1))).build(), FileRule.ACCESS))
                .hasSize(1);
    }

    @Test
    void the_law_of_the_closing_is_applied() {
        RecordsFile file = RecordsFile.builder()
                .code(Files.file(ImmutableList.of()).build().code())
                .title("t")
                .closed(LocalDate.of(2025, 6, 30))
                .build();
        FileCase before = Files.of(file).build();
        FileCase after = Files.of(file.withClosed(LocalDate.of(2025, 7, 1))).build();
        FileCase old = Files.of(file.withClosed(LocalDate.of(2020, 3, 4))).build();

        assertThat(FileCompleteness.check(before).verdicts())
                .extracting(RuleVerdict::rule)
                .contains(FileRule.ORIGINALS_2011)
                .doesNotContain(FileRule.ORIGINALS, FileRule.LONGEST_PERIOD, FileRule.PAPER_CONDITIONS);
        assertThat(FileCompleteness.check(after).verdicts())
                .extracting(RuleVerdict::rule)
                .contains(FileRule.ORIGINALS, FileRule.LONGEST_PERIOD)
                .doesNotContain(FileRule.ORIGINALS_2011);
        assertVerdict(old, FileRule.ORDER, Outcome.UNDECIDED, "rule.law-not-loaded");
    }

    @Test
    void every_rule_has_words_in_both_languages() {
        Wording vietnamese = FileCompleteness.wording(Language.VIETNAMESE);
        Wording english = FileCompleteness.wording(Language.ENGLISH);

        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        Set<String> ids = new TreeSet<>();
        Arrays.stream(FileRule.values()).forEach(rule -> ids.add(rule.id()));
        assertThat(ids).allSatisfy(id -> assertThat(vietnamese.keys()).contains(id + ".title"));
        assertThat(FileRule.ORDER.citation().vietnamese())
                .isEqualTo("Nghị định 30/2020/NĐ-CP, Điều 29, khoản 1, điểm b");
        assertThat(FileRule.ACCESS.decidability().isFromDraft()).isTrue();
    }
}
