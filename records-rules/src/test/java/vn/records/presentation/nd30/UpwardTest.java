package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.document.Component.ADDRESSEES;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;

/** A report without addressees whose words say, or do not say, that it goes to a higher body. */
class UpwardTest {

    private static final RuleId WHERE = new RuleId("ND30-KG-01");

    private static Verdict verdict(String beginning) {
        Draft report = Edits.all(remove(ADDRESSEES), replaceAnywhere("Sở Nội vụ báo cáo kết", beginning + " kết"))
                .apply(Specimens.report());
        return PresentationRules.book().evaluate(report).verdicts().get(WHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ báo cáo UBND tỉnh",
                "Sở Nội vụ báo cáo Uỷ ban nhân dân tỉnh",
                "Thực hiện chỉ đạo của cấp trên, Sở Nội vụ trình Chủ tịch UBND tỉnh",
                "Sở Nội vụ báo cáo tình hình gửi UBND tỉnh",
                "Sở Nội vụ báo cáo tình hình, gửi đến Bộ Nội vụ",
                "Sở Nội vụ gửi Bộ Nội vụ báo cáo",
                "Trên đây là báo cáo của Sở, gửi UBND tỉnh theo dõi",
                "Trên đây là báo cáo chương trình công tác, Sở gửi Ủy ban nhân dân tỉnh",
                "Sở Nội vụ kính gửi Ủy ban nhân dân tỉnh",
                "Sở Nội vụ xin trình lên UBND tỉnh"
            })
    void words_that_go_to_a_higher_body_want_addressees(String beginning) {
        assertThat(verdict(beginning)).isInstanceOf(Verdict.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ báo cáo",
                "Văn phòng báo cáo UBND tỉnh",
                "Sở Nội vụ đã báo cáo UBND tỉnh",
                "Các phòng gửi Sở Nội vụ để Sở Nội vụ tổng hợp, báo cáo UBND tỉnh",
                "Sở Nội vụ báo cáo Sở Tài chính",
                "Sở Nội vụ báo cáo bộ phận một cửa",
                "Sở Nội vụ báo cáo việc gửi hồ sơ gửi UBND tỉnh",
                "Sở Nội vụ báo cáo các văn bản gửi UBND tỉnh",
                "Sở Nội vụ báo cáo kết quả thực hiện chương trình UBND tỉnh giao",
                "Trên đây là kết quả thực hiện chương trình UBND tỉnh giao"
            })
    void other_words_do_not_tell(String beginning) {
        assertThat(verdict(beginning)).isInstanceOf(Verdict.Undecided.class);
    }
}
