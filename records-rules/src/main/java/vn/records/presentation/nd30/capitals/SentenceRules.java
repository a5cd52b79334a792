package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.capital.NewLines;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.SentenceStarts;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** The beginning of sentences (<i>viết hoa vì phép đặt câu</i>), Mục I. */
final class SentenceRules {

    private static final String SENT = "Văn bản được gửi đến các nơi sau đây để thực hiện:";

    private static final Rule<Draft> FULL_STOP = rule("I-01", "after-full-stop", "I")
            .byHeuristic(OnProse.of(new SentenceStarts(".")))
            .examples(e -> e.passes("a capital", text("Văn bản đã được ban hành. Các cơ quan tổ chức thực hiện."))
                    .passes(
                            "small behind an abbreviation and a number",
                            text("Kinh phí 1.500.000 đ. do đơn vị chi. Việc chi theo mục 2. của phụ lục."))
                    .passes(
                            "small behind an ellipsis",
                            text("Sách, báo, tạp chí... và tài liệu khác. Các mục khác không đổi."))
                    .fails("small", text("Văn bản đã được ban hành. các cơ quan tổ chức thực hiện.")))
            .build();

    private static final Rule<Draft> QUESTION = rule("I-02", "after-question-mark", "I")
            .byHeuristic(OnProse.of(new SentenceStarts("?")))
            .examples(e -> e.passes("a capital", text("Có cần sửa đổi hay không? Việc này phải được xem xét."))
                    .fails("small", text("Có cần sửa đổi hay không? việc này phải được xem xét.")))
            .build();

    private static final Rule<Draft> EXCLAMATION = rule("I-03", "after-exclamation-mark", "I")
            .byHeuristic(OnProse.of(new SentenceStarts("!")))
            .examples(e -> e.passes("a capital", text("Xin trân trọng cảm ơn! Các đơn vị trao đổi thêm khi cần."))
                    .fails("small", text("Xin trân trọng cảm ơn! các đơn vị trao đổi thêm khi cần.")))
            .build();

    private static final Rule<Draft> NEW_LINE = rule("I-04", "new-line", "I")
            .byHeuristic(OnProse.of(new NewLines()))
            .examples(e -> e.passes("a capital behind the letter of a point", text("a) Đối với các phòng, đơn vị;"))
                    .passes("a capital behind a hyphen", text(SENT, "- Các phòng, đơn vị;"))
                    .passes(
                            "small where a paragraph goes on",
                            text("Các phòng, đơn vị nộp hồ sơ gồm", "tài liệu và danh mục."))
                    .fails("small behind the letter of a point", text("a) đối với các phòng, đơn vị;"))
                    .fails("small behind a hyphen", text(SENT, "- các phòng, đơn vị;"))
                    .fails(
                            "a paragraph that begins small",
                            text("Đề nghị thực hiện.", "các phòng, đơn vị báo cáo kết quả.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(FULL_STOP, QUESTION, EXCLAMATION, NEW_LINE);

    private SentenceRules() {}
}
