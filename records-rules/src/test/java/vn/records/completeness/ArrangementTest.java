package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.completeness.Files.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.file.FileEntry;

/** Documents lie by the arrangement of their list; what was not compared is not called right. */
class ArrangementTest {

    private static FileCase file(String list, String... documents) {
        return file(list(list), ImmutableList.copyOf(documents));
    }

    /** Documents are written {@code day subject}; without a day, {@code - subject}. */
    private static FileCase file(Checklist list, List<String> documents) {
        List<FileEntry> entries = new ArrayList<>();
        for (String document : documents) {
            int space = document.indexOf(' ');
            FileEntry.Builder entry =
                    FileEntry.builder().ordinal(entries.size() + 1).subject(document.substring(space + 1));
            if (!document.startsWith("-")) {
                entry.date(LocalDate.of(2026, 8, Integer.parseInt(document.substring(0, space))));
            }
            entries.add(entry.build());
        }
        return Files.of(Files.file(entries).build()).addChecklists(list).build();
    }

    private static String order(FileCase subject) {
        CompletenessReport report = FileCompleteness.check(subject);
        RuleVerdict verdict = report.verdicts().stream()
                .filter(each -> each.rule() == FileRule.ORDER)
                .findFirst()
                .orElseThrow();
        String faults = String.join(
                " ",
                report.findings().stream()
                        .filter(finding -> finding.rule() == FileRule.ORDER)
                        .map(finding ->
                                finding.fault() + finding.entries().get(0).ordinal())
                        .toList());
        return verdict.outcome()
                + verdict.reason().map(reason -> " " + reason.key()).orElse("")
                + (faults.isEmpty() ? "" : " " + faults);
    }

    @Test
    void a_list_by_dates_asks_for_dates() {
        String list = "public-employee-discipline";
        assertThat(order(file(list, "1 Bản tự kiểm điểm", "2 Quyết định kỷ luật")))
                .isEqualTo("MET");
        assertThat(order(file(list, "2 Bản tự kiểm điểm", "1 Quyết định kỷ luật")))
                .isEqualTo("MISSING date-order2");
        assertThat(order(file(list, "1 Bản tự kiểm điểm", "- Quyết định kỷ luật")))
                .isEqualTo("UNDECIDED rule.undated");
        assertThat(order(file(list, "- Bản tự kiểm điểm"))).isEqualTo("MET");
    }

    @Test
    void a_list_without_an_arrangement_asks_for_dates_unless_the_file_has_an_order_of_its_own() {
        FileCase back = file("reward", "2 Tờ trình", "1 Báo cáo thành tích");
        assertThat(order(file("reward", "1 Tờ trình", "2 Báo cáo thành tích"))).isEqualTo("MET");
        assertThat(order(back)).isEqualTo("MISSING date-order2");
        assertThat(order(arranged(back, Arrangement.NONE))).isEqualTo("UNDECIDED rule.own-order");
        assertThat(order(arranged(back, Arrangement.GROUPS))).isEqualTo("UNDECIDED rule.not-compared");
        assertThat(order(arranged(back, Arrangement.DATES))).isEqualTo("MISSING date-order2");
    }

    private static FileCase arranged(FileCase subject, Arrangement arrangement) {
        return subject.withArrangement(arrangement);
    }

    @Test
    void groups_lie_as_they_are_listed_and_by_date_inside() {
        String a = "Đơn khiếu nại";
        String b = "Chứng cứ do người khiếu nại cung cấp";
        String d = "Quyết định giải quyết khiếu nại";
        assertThat(order(file("complaint", "3 " + a, "9 " + d, "1 " + b, "2 " + b)))
                .isEqualTo("MET");
        assertThat(order(file("complaint", "9 " + d, "3 " + a, "1 " + b))).isEqualTo("MISSING date-order2");
        assertThat(order(file("complaint", "1 " + b, "3 " + a, "9 " + d))).isEqualTo("MISSING group-order2");
        assertThat(order(file("complaint", "3 " + a, "2 " + b, "9 " + d))).isEqualTo("MISSING group-order3");
        assertThat(order(file("complaint", "3 " + a, "9 " + d, "2 " + b, "1 " + b)))
                .isEqualTo("MISSING date-order4");
        assertThat(order(file("complaint", "3 " + a, "- " + d))).isEqualTo("UNDECIDED rule.not-compared");
        assertThat(order(file("complaint", "3 " + a, "1 Một giấy tờ khác"))).isEqualTo("UNDECIDED rule.not-compared");
    }

    @Test
    void parts_of_a_construction_file_are_groups() {
        String approval = "Quyết định phê duyệt dự án";
        String survey = "Báo cáo khảo sát xây dựng";
        String site = "Biên bản bàn giao mặt bằng";
        assertThat(order(file("construction-archive", "9 " + approval, "5 " + survey, "2 " + site)))
                .isEqualTo("MET");
        assertThat(order(file("construction-archive", "1 " + survey, "2 " + approval, "3 " + site)))
                .isEqualTo("MISSING group-order2");
    }

    @Test
    void where_no_groups_are_named_papers_of_one_kind_are_compared_and_the_rest_is_open() {
        assertThat(order(file("civil-servant", "1 Tiểu sử tóm tắt", "2 Giấy khai sinh")))
                .isEqualTo("UNDECIDED rule.not-compared");
        assertThat(order(file("civil-servant", "5 Quyết định điều động", "2 Quyết định nâng lương")))
                .isEqualTo("MISSING date-order2");
    }

    @Test
    void documents_out_of_order_are_right_in_no_list() {
        for (Checklist list : PublishedChecklists.BY_ID.values()) {
            List<String> documents = new ArrayList<>();
            WholeFiles.required(list)
                    .forEach(each -> documents.add(
                            0, (documents.size() + 1) + " " + each.title().vietnamese()));
            if (documents.size() > 1 && documents.size() < 30) {
                assertThat(order(file(list, documents))).as(list.id()).doesNotStartWith("MET");
            }
        }
    }
}
