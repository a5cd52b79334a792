package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.completeness.Files.entry;
import static vn.records.completeness.Files.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.Need;
import vn.records.completeness.checklist.Signs;
import vn.records.document.DocumentType;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;
import vn.records.retention.law.Verification;
import vn.records.row.Phrase;

class RequirementsTest {

    private static Requirement requirement(FileCase subject, String id) {
        return FileCompleteness.check(subject).requirements().stream()
                .filter(requirement -> requirement.constituent().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FileCase complaint(FileEntry... entries) {
        return Files.of(entries).addChecklists(list("complaint")).build();
    }

    private static String reason(Requirement requirement) {
        return requirement.reason().map(reason -> reason.key()).orElse("");
    }

    @Test
    void what_is_surely_there_is_met_by_it() {
        FileEntry decision = entry(1, "Về việc giải quyết khiếu nại của ông A")
                .number("12/QĐ-UBND")
                .build();
        FileEntry complaint = entry(2, "Đơn khiếu nại của ông A").build();

        FileCase subject = complaint(decision, complaint);

        assertThat(requirement(subject, "đ").outcome()).isEqualTo(Outcome.MET);
        assertThat(requirement(subject, "đ").entries()).containsExactly(decision);
        assertThat(requirement(subject, "a").entries()).containsExactly(complaint);
        assertThat(requirement(subject, "b").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(requirement(subject, "b").severity()).contains(Severity.ERROR);
        assertThat(reason(requirement(subject, "b"))).isEqualTo("requirement.missing");
        assertThat(requirement(subject, "c1").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(FileCompleteness.check(subject).unassigned()).isEmpty();
    }

    @Test
    void what_may_be_there_is_not_missing() {
        FileEntry decision = entry(1, "Quyết định về đơn của ông Trần A").build();
        FileCase ofTheMatter = complaint(decision)
                .withFile(Files.file(ImmutableList.of(decision)).build().withTitle("Khiếu nại của ông Trần A"));
        assertThat(requirement(ofTheMatter, "đ").possible()).containsExactly(decision);
        assertThat(requirement(ofTheMatter, "đ").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertMissing("đ", decision);
        assertOpen("đ", entry(1, "Giải quyết khiếu nại của ông A").build());
        assertOpen("đ", entry(1, "QUYET DINH GIAI QUYET KHIEU NAI").build());
        assertOpen("đ", entry(1, "").build());
        assertOpen("a", entry(1, "Công văn chuyển đơn khiếu nại của ông A").build());
        assertOpen("a", entry(1, "Khiếu nại của ông A bằng đơn").build());
        assertOpen("a", entry(1, "Don khieu nai").build());
    }

    private static void assertOpen(String id, FileEntry entry) {
        Requirement requirement = requirement(complaint(entry), id);
        assertThat(requirement.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(reason(requirement)).isEqualTo("requirement.possible");
        assertThat(requirement.possible()).containsExactly(entry);
        assertThat(requirement.entries()).isEmpty();
        assertThat(requirement.severity()).isEmpty();
    }

    @Test
    void what_is_something_else_leaves_it_missing() {
        assertMissing("đ", entry(1, "Thông báo thụ lý").build());
        assertMissing(
                "đ",
                entry(1, "giải quyết khiếu nại")
                        .type(DocumentType.OFFICIAL_LETTER)
                        .build());
        assertMissing("a", entry(1, "Biên bản bàn giao tài sản").build());
        assertMissing(
                "đ", entry(1, "thành lập tổ công tác").number("10/KH-UBND").build());
    }

    private static void assertMissing(String id, FileEntry entry) {
        assertThat(requirement(complaint(entry), id).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(FileCompleteness.check(complaint(entry)).unassigned()).containsExactly(entry);
    }

    @Test
    void a_document_that_is_surely_one_thing_is_not_taken_for_another() {
        FileCase subject = Files.of(
                        entry(1, "thụ lý tố cáo").type(DocumentType.DECISION).build())
                .addChecklists(list("denunciation"))
                .putCondition("suspended", true)
                .build();

        assertThat(requirement(subject, "b1").outcome()).isEqualTo(Outcome.MET);
        assertThat(requirement(subject, "e").outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void words_that_exclude_a_constituent_do() {
        FileCase subject = Files.of(entry(1, "Lý lịch tư pháp công chức").build())
                .addChecklists(list("civil-servant"))
                .build();

        assertThat(requirement(subject, "a").possible()).isEmpty();
    }

    @Test
    void conditions_decide_when_they_are_known() {
        FileCase unknown = complaint();
        FileCase holds = Files.of()
                .addChecklists(list("complaint"))
                .putCondition("complex", true)
                .build();
        FileCase fails = Files.of()
                .addChecklists(list("complaint"))
                .putCondition("complex", false)
                .build();
        FileCase there = complaint(entry(1, "Văn bản xác định vụ việc phức tạp").build());

        assertThat(requirement(unknown, "phuc-tap").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(reason(requirement(unknown, "phuc-tap"))).isEqualTo("requirement.condition-unknown");
        assertThat(requirement(unknown, "phuc-tap").reason().orElseThrow().arguments())
                .containsKeys("condition", "condition_en", "key");
        assertThat(requirement(holds, "phuc-tap").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(requirement(fails, "phuc-tap").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(reason(requirement(fails, "phuc-tap"))).isEqualTo("requirement.condition-not-met");
        assertThat(requirement(there, "phuc-tap").outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void several_copies_may_stand_in_one_row() {
        FileCase one = Files.of(entry(1, "Mục lục hồ sơ, tài liệu nộp lưu").build())
                .addChecklists(list("agency-transfer"))
                .build();
        FileCase two = Files.of(
                        entry(1, "Mục lục hồ sơ, tài liệu nộp lưu").build(),
                        entry(2, "Mục lục hồ sơ, tài liệu nộp lưu").build())
                .addChecklists(list("agency-transfer"))
                .build();

        assertThat(reason(requirement(one, "1"))).isEqualTo("requirement.copies");
        assertThat(requirement(one, "1").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(requirement(two, "1").outcome()).isEqualTo(Outcome.MET);
        assertThat(requirement(one, "2").outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void nothing_is_missing_before_it_is_due() {
        RecordsFile.Builder open = RecordsFile.builder().code(FileCode.of("01.X"));
        FileCase complaint = Files.of(open.opened(Files.OPENED).build())
                .addChecklists(list("complaint"))
                .build();

        assertThat(reason(requirement(complaint, "đ"))).isEqualTo("requirement.not-yet");
        assertThat(requirement(complaint, "đ").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(requirement(complaint, "a").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(requirement(complaint.withAsOf(Files.OPENED), "a").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(requirement(complaint.withAsOf(Files.OPENED.plusDays(1)), "a")
                        .outcome())
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_file_that_closes_later_is_still_open() {
        FileCase subject = complaint().withAsOf(Files.CLOSED.minusDays(1));

        assertThat(reason(requirement(subject, "đ"))).isEqualTo("requirement.not-yet");
        assertThat(requirement(subject.withAsOf(Files.CLOSED), "đ").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(subject.lawOf()).isEqualTo(subject.asOf());
    }

    @Test
    void the_start_of_a_personnel_file_has_its_days() {
        FileCase subject = Files.of(RecordsFile.builder()
                        .code(FileCode.of("01.X"))
                        .opened(Files.OPENED)
                        .build())
                .addChecklists(list("civil-servant"))
                .build();

        assertThat(requirement(subject.withAsOf(Files.OPENED.plusDays(60)), "b").outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(requirement(subject.withAsOf(Files.OPENED.plusDays(61)), "b").outcome())
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void a_list_of_another_time_decides_nothing() {
        FileCase subject =
                complaint().withFile(Files.file(ImmutableList.of()).build().withClosed(LocalDate.of(2026, 8, 1)));
        FileCase reward = Files.of().addChecklists(list("reward")).build();

        assertThat(requirement(subject, "đ").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(reason(requirement(reward, "2"))).isEqualTo("requirement.not-in-force");
        assertThat(requirement(reward, "2").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void what_could_not_be_verified_is_undecided() {
        FileCase subject =
                Files.of().addChecklists(list("public-employee-discipline")).build();

        assertThat(reason(requirement(subject, "9"))).isEqualTo("requirement.unverified");
        assertThat(requirement(subject, "3").outcome()).isEqualTo(Outcome.MISSING);
        assertThat(requirement(subject, "3").isAssumed()).isFalse();
    }

    @Test
    void what_is_inferred_or_not_cited_is_a_warning() {
        FileCase denunciation = Files.of().addChecklists(list("denunciation")).build();
        Checklist own = Checklist.builder()
                .id("own")
                .title(Phrase.of("own"))
                .addConstituents(Constituent.builder()
                        .id("1")
                        .title(Phrase.of("Tờ trình"))
                        .need(Need.REQUIRED)
                        .verification(Verification.TEXT)
                        .isOwn(true)
                        .signs(Signs.NONE)
                        .build())
                .build();

        assertThat(requirement(denunciation, "g").severity()).contains(Severity.WARNING);
        assertThat(requirement(denunciation, "g").isAssumed()).isTrue();
        assertThat(requirement(Files.of().addChecklists(own).build(), "1").severity())
                .contains(Severity.WARNING);
    }

    @Test
    void reports_count_what_they_hold() {
        CompletenessReport report = FileCompleteness.check(complaint());

        assertThat(report.requirements(Outcome.MISSING)).hasSize(3);
        assertThat(report.count(Severity.ERROR)).isEqualTo(3);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.code()).isEqualTo(FileCode.of("07.TCCB"));
        assertThat(report.asOf()).isEqualTo(Files.TODAY);
        assertThat(FileCompleteness.check(Files.of().build()).isComplete()).isTrue();
        assertThat(FileCompleteness.check(Files.of(entry(1, "x").build()).build())
                        .unassigned())
                .isEmpty();
    }

    @Test
    void a_document_may_meet_constituents_of_two_lists() {
        FileEntry decision =
                entry(1, "Quyết định giải quyết khiếu nại của ông A").build();
        FileCase subject = Files.of(decision)
                .addChecklists(list("complaint"), list("agency-transfer"))
                .build();

        assertThat(FileCompleteness.check(subject).unassigned()).isEmpty();
        assertThat(FileCompleteness.check(subject).requirements()).hasSize(10);
    }
}
