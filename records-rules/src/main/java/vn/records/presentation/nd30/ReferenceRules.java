package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.reference.References;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.rule.Rule;

/** References (<i>viện dẫn</i>), Phụ lục I, Phần I, Mục II, khoản 6, điểm b. */
final class ReferenceRules {

    private static final String DECREE = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";
    private static final String PLAN =
            "Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Ninh Bình";

    /** The first reference: type, number and symbol, date, agency, subject; of a law type and name. */
    private static final Rule<Draft> FIRST = rule("VD-01")
            .topic("reference.first")
            .cites("I.II.6.b")
            .scope(Scope.BODY_TEXT)
            .byHeuristic(References.first())
            .base(Specimens::letter)
            .examples(example -> example.passes("in full", Edits.nothing())
                    .fails(
                            "without the agency",
                            Edits.replaceAnywhere(
                                    DECREE + " về", "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về"))
                    .fails("without a subject", Edits.replaceAnywhere(DECREE + " về công tác văn thư", DECREE))
                    .fails("without a date", Edits.replaceAnywhere(DECREE, "Nghị định số 30/2020/NĐ-CP của Chính phủ"))
                    .fails("number and symbol alone", Edits.replaceAnywhere(DECREE, "Nghị định số 30/2020/NĐ-CP"))
                    .passes("a plan by its type", named(PLAN + " về công tác văn thư"))
                    .undecided("words that may be its subject", named(PLAN + " lưu trữ hồ sơ"))
                    .fails("a plan without its subject", named(PLAN))
                    .fails(
                            "number and symbol alone beside another date",
                            named("Kế hoạch số 12/KH-UBND, xong trước ngày 20 tháng 12 năm 2026,"))
                    .fails("without the word số", named(PLAN.replace(" số ", " ")))
                    .fails("another type than the symbol", named(PLAN.replace("Kế hoạch", "Báo cáo")))
                    .fails("no type", named(PLAN.replace("Kế hoạch", "Văn bản")))
                    .fails(
                            "another issuer than the symbol",
                            Edits.replaceAnywhere(DECREE, DECREE.replace("của Chính phủ", "của Thủ tướng Chính phủ")))
                    .fails("a law by its number", Edits.replaceAnywhere(DECREE, "Luật số 33/2024/QH15"))
                    .fails("a law with its number", Edits.replaceAnywhere(DECREE, "Luật Lưu trữ số 33/2024/QH15"))
                    .on(Specimens::attached)
                    .undecided(
                            "a document attached to another",
                            Edits.replaceAnywhere(
                                    "thực hiện các việc", "thực hiện Nghị định số 30/2020/NĐ-CP và các việc")))
            .build();

    /** Later references: type, number and symbol alone. */
    private static final Rule<Draft> LATER = rule("VD-02")
            .topic("reference.later")
            .cites("I.II.6.b")
            .scope(Scope.BODY_TEXT)
            .byHeuristic(References.later())
            .base(Specimens::letter)
            .examples(example -> example.passes("in short", again("Nghị định số 30/2020/NĐ-CP"))
                    .fails("with its date again", again("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"))
                    .fails("in full again", again(DECREE))
                    .passes("one that is replaced", again("và thay thế Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"))
                    .fails("with another date", again(DECREE.replace("05 tháng 3", "06 tháng 3")))
                    .fails("with another subject", again(DECREE + " quy định xử phạt vi phạm trong xây dựng")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(FIRST, LATER);

    private ReferenceRules() {}

    private static UnaryOperator<Draft> again(String reference) {
        return Edits.replaceAnywhere("quan tâm thực hiện", "quan tâm thực hiện " + reference);
    }

    private static UnaryOperator<Draft> named(String reference) {
        return Edits.replaceAnywhere(DECREE + " về công tác văn thư", reference);
    }
}
