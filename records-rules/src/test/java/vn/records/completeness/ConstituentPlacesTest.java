package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.completeness.Files.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Severity;

/** Which place a document takes in a list, and which it must not. */
class ConstituentPlacesTest {

    private static CompletenessReport report(String list, String... subjects) {
        List<FileEntry> entries = new ArrayList<>();
        for (String subject : subjects) {
            entries.add(FileEntry.builder()
                    .ordinal(entries.size() + 1)
                    .date(LocalDate.of(2024, 8, 1))
                    .subject(subject)
                    .build());
        }
        LocalDate closed = list(list).inForce().flatMap(period -> period.last()).orElse(Files.CLOSED);
        return FileCompleteness.check(Files.of(RecordsFile.builder()
                        .code(FileCode.of("01.X"))
                        .addAllEntries(entries)
                        .opened(closed.minusDays(80))
                        .closed(closed)
                        .build())
                .addChecklists(list(list))
                .build());
    }

    private static Requirement requirement(CompletenessReport report, String id) {
        return report.requirements().stream()
                .filter(requirement -> requirement.constituent().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(String list, String id, String... subjects) {
        return requirement(report(list, subjects), id).outcome();
    }

    @Test
    void one_document_fills_one_place() {
        String appraisal = "Báo cáo tiếp thu, giải trình ý kiến thẩm định";
        String opinions = "Báo cáo tiếp thu, giải trình ý kiến góp ý";

        assertThat(outcome("ubnd-decision", "5b", appraisal)).isEqualTo(Outcome.MET);
        assertThat(outcome("ubnd-decision", "3", appraisal)).isEqualTo(Outcome.MISSING);
        assertThat(outcome("ubnd-decision", "3", opinions)).isEqualTo(Outcome.MET);
        assertThat(outcome("ubnd-decision", "5b", opinions)).isEqualTo(Outcome.MISSING);
        assertThat(outcome("ubnd-decision", "3", appraisal, opinions)).isEqualTo(Outcome.MET);
        assertThat(outcome("ubnd-decision", "5b", opinions, appraisal)).isEqualTo(Outcome.MET);
        assertThat(outcome("ubnd-decision", "5a", appraisal, appraisal)).isEqualTo(Outcome.MISSING);
        assertThat(outcome("decree-government", "4", "Dự thảo Báo cáo rà soát")).isNotEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "law-government, 1, Tờ trình về việc thi hành kỷ luật",
        "law-government, 1, Tờ trình xin kinh phí mua máy tính",
        "law-government, 2, Dự thảo Tờ trình",
        "law-government, 3a, Báo cáo giải trình ý kiến thẩm định",
        "law-government, 3a, Báo cáo thẩm định giá tài sản",
        "complaint, a, Công văn chuyển đơn khiếu nại của ông A",
        "complaint, a, Đơn xin rút khiếu nại",
        "complaint, đ, Quyết định thụ lý giải quyết khiếu nại",
        "complaint, đ, Quyết định thành lập Tổ xác minh để giải quyết khiếu nại",
        "complaint, đ, Quyết định đình chỉ giải quyết khiếu nại",
        "complaint, đ, Thông báo giải quyết khiếu nại",
        "denunciation, b1, Quyết định không thụ lý tố cáo",
        "denunciation, g, Quyết định tạm đình chỉ giải quyết tố cáo",
        "denunciation, c1, Biên bản làm việc với người tố cáo để xác minh thông tin người tố cáo",
        "public-employee-discipline, 8, Quyết định thành lập Hội đồng kỷ luật",
        "civil-servant, đ, Kế hoạch tuyển dụng công chức",
        "civil-servant, a, Sơ yếu lý lịch của ông A",
        "civil-servant, b, Phiếu bổ sung sơ yếu lý lịch",
        "disposal-2011, e, Quyết định thành lập Hội đồng hủy tài liệu",
        "disposal-2011, h, Biên bản họp Hội đồng xét hủy tài liệu",
        "disposal-2011, đ, Công văn đề nghị thẩm tra tài liệu hết giá trị",
        "disposal-2011, d, Công văn trả lời kết quả thẩm tra",
        "construction-archive, 8, Quyết định phê duyệt chủ trương đầu tư dự án",
        "construction-archive, 18, Quyết định phê duyệt nhiệm vụ thiết kế",
        "construction-archive, 39, Quyết định phê duyệt dự toán",
        "final-accounts, b, Báo cáo kiểm toán báo cáo quyết toán",
        "historical-transfer, 3, Công văn đề nghị thẩm định mục lục hồ sơ",
        "kept-back, 1, Tờ trình đề nghị đồng ý cho giữ lại hồ sơ"
    })
    void what_is_near_is_not_taken_for_it(String list, String id, String subject) {
        assertThat(outcome(list, id, subject)).as(subject).isNotEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn thư nặc danh tố cáo ông A",
                "Đơn nặc danh phản ánh ông A",
                "Thư nặc danh",
                "Đơn tố cáo không ký tên",
                "Đơn phản ánh ông A, chưa được xem xét, kết luận",
                "Bản sao đơn thư giấu tên về ông A",
                "Đơn của quần chúng chưa có kết luận"
            })
    void prohibited_papers_are_found(String subject) {
        for (String[] each : new String[][] {{"civil-servant", "2e-x", "2e"}, {"public-employee", "2đ-x", "2đ"}}) {
            Requirement prohibited = requirement(report(each[0], subject), each[1]);
            assertThat(prohibited.outcome()).isEqualTo(Outcome.FORBIDDEN);
            assertThat(prohibited.severity()).contains(Severity.ERROR);
            assertThat(prohibited.entries()).hasSize(1);
            assertThat(outcome(each[0], each[2], subject)).isNotEqualTo(Outcome.MET);
            assertThat(report(each[0], subject).isComplete()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Đơn tố cáo ông A, UNDECIDED",
        "Kết luận về đơn thư nặc danh, UNDECIDED",
        "Đơn thư kèm kết luận xác minh, NOT_APPLICABLE",
        "Đơn xin nghỉ phép, NOT_APPLICABLE",
        "Bản kê khai tài sản, NOT_APPLICABLE"
    })
    void papers_that_may_be_kept_are_not_prohibited(String subject, Outcome outcome) {
        assertThat(outcome("civil-servant", "2e-x", subject)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giấy chứng nhận quyền sử dụng đất số BX 123456",
                "Hợp đồng chuyển nhượng nhà",
                "Quyết định thu hồi đất",
                "Ảnh chụp hiện trạng",
                "Biên lai thu tiền"
            })
    void a_piece_of_evidence_may_be_any_document(String subject) {
        Requirement evidence = requirement(report("complaint", "Đơn khiếu nại", subject), "b");

        assertThat(evidence.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(evidence.possible()).extracting(FileEntry::subject).containsExactly(subject);
    }

    @Test
    void without_an_unassigned_document_evidence_is_missing() {
        assertThat(outcome("complaint", "b", "Đơn khiếu nại", "Quyết định giải quyết khiếu nại"))
                .isEqualTo(Outcome.MISSING);
        assertThat(outcome("complaint", "b", "Giấy mời họp giao ban")).isEqualTo(Outcome.MISSING);
        assertThat(outcome("complaint", "b", "Tài liệu, chứng cứ kèm theo", "Biên lai"))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void documents_that_can_be_nothing_are_named() {
        CompletenessReport report = report(
                "reward",
                "Tờ trình đề nghị khen thưởng",
                "Báo cáo tình hình dịch bệnh",
                "Báo cáo về thành tích",
                "Tờ trình");

        assertThat(report.unrelated()).extracting(FileEntry::subject).containsExactly("Báo cáo tình hình dịch bệnh");
        assertThat(report.unassigned()).extracting(FileEntry::ordinal).contains(2);
        assertThat(FileCompleteness.check(Files.of(Files.entry(1, "x").build()).build())
                        .unrelated())
                .isEqualTo(ImmutableList.of());
    }
}
