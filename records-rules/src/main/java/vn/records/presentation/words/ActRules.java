package vn.records.presentation.words;

import static vn.records.document.Component.LEGAL_BASIS;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.act.ActRegister;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.act.Belonging;
import vn.records.presentation.act.InForce;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.specimen.Edits;
import vn.records.rule.Rule;

/**
 * Acts that are cited (<i>văn bản được viện dẫn</i>). That a base must be in force the laws on legislation say; of other
 * documents it follows.
 */
final class ActRules {

    private static final EffectivePeriod IN_FORCE =
            EffectivePeriod.since(Acts.inForce(Acts.CIRCULAR_01_2011).first());

    private ActRules() {}

    static ImmutableList<Rule<Draft>> all(ActRegister acts) {
        return ImmutableList.of(notEnded(acts), begun(acts), together(acts));
    }

    private static RuleEntry rule(String id) {
        return RuleEntry.of("ACT", id, Acts.DECREE_30_2020, Specimens::decision)
                .inForce(IN_FORCE)
                .cites("I.II.6.a")
                .cites(Acts.RESOLUTION_351_2017, "Đ9")
                .cites(Acts.DECREE_34_2016, "Đ61.1")
                .cites(Acts.DECREE_78_2025, "Đ68.1")
                .cites(Acts.CIRCULAR_01_2011, "Đ11.2")
                .cites(Acts.GUIDANCE_05_2026, "II/I.6.2.3")
                .cites(Acts.GUIDANCE_36_2018, "II/1.6.2");
    }

    private static Rule<Draft> notEnded(ActRegister acts) {
        return rule("01")
                .topic("basis.in-force")
                .byHeuristic(InForce.notEnded(acts))
                .examples(e -> e.passes("in force", Edits.nothing())
                        .passes("not known", law("Luật Sưu tầm tài liệu ngày 22 tháng 6 năm 2024"))
                        .passes("known from memory alone", law("Luật Giáo dục nghề nghiệp ngày 27 tháng 11 năm 2014"))
                        .passes(
                                "a law on its last day",
                                Edits.all(
                                        dated("ngày 15 tháng 6 năm 2025"),
                                        law("Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025")))
                        .fails(
                                "a law on the day after its last",
                                Edits.all(
                                        dated("ngày 16 tháng 6 năm 2025"),
                                        law("Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025")))
                        .fails("a law that was replaced", law("Luật Lưu trữ ngày 11 tháng 11 năm 2011"))
                        .fails("a law by its number", law("Luật Ngân sách nhà nước số 83/2015/QH13"))
                        .fails(
                                "a decree that was replaced",
                                decree(
                                        "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn"
                                                + " thư"))
                        .fails(
                                "a law that ends in the year of a date left open",
                                Edits.all(
                                        dated("ngày     tháng     năm 2026"),
                                        law("Luật Viên chức ngày 15 tháng 11 năm 2010"))))
                .build();
    }

    private static Rule<Draft> begun(ActRegister acts) {
        return rule("02")
                .topic("basis.begun")
                .level(Level.OPTIONAL)
                .byHeuristic(InForce.begun(acts))
                .examples(e -> e.passes("in force", Edits.nothing())
                        .passes(
                                "on its first day",
                                Edits.all(
                                        dated("ngày 01 tháng 3 năm 2027"),
                                        law("Luật Hộ tịch ngày 23 tháng 4 năm 2026")))
                        .fails("signed and not yet in force", law("Luật Hộ tịch ngày 23 tháng 4 năm 2026")))
                .build();
    }

    private static Rule<Draft> together(ActRegister acts) {
        return rule("03")
                .topic("act.data")
                .basis(Basis.DERIVED)
                .byHeuristic(Belonging.together(acts))
                .examples(e -> e.passes("as the register has it", Edits.nothing())
                        .passes(
                                "an act that is not known",
                                decree("Nghị định số 9999/2020/NĐ-CP ngày 06 tháng 3 năm 2020"))
                        .passes(
                                "one of two acts of a number",
                                decree("Nghị định số 01/2018/NĐ-CP ngày 06 tháng 8 năm 2018 của Chính phủ"))
                        .fails(
                                "another date than the number",
                                decree(
                                        "Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020 của Chính phủ về công tác văn thư"))
                        .fails(
                                "a law on a day when none of its name was passed",
                                law("Luật Tổ chức chính quyền địa phương ngày 20 tháng 02 năm 2025"))
                        .fails("the number of another law", law("Luật Đất đai số 33/2024/QH15"))
                        .fails(
                                "a circular of another ministry",
                                decree("Thông tư số 05/2025/TT-BNV ngày 14 tháng 5 năm 2025 của Bộ trưởng Bộ Tư pháp"))
                        .fails(
                                "another subject",
                                decree(
                                        "Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024 của Chính phủ về xử phạt vi"
                                                + " phạm hành chính trong lĩnh vực đất đai"))
                        .fails(
                                "another year than the number",
                                decree("Nghị định số 9999/2020/NĐ-CP ngày 06 tháng 3 năm 2021 của Chính phủ"))
                        .fails(
                                "a base that is younger than the document",
                                decree("Quyết định số 12/QĐ-UBND ngày 30 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh về"
                                        + " việc giao nhiệm vụ")))
                .build();
    }

    private static UnaryOperator<Draft> law(String citation) {
        return Edits.replace(LEGAL_BASIS, Specimens.LAW, citation);
    }

    private static UnaryOperator<Draft> decree(String citation) {
        return Edits.replace(LEGAL_BASIS, Specimens.DECREE, citation);
    }

    private static UnaryOperator<Draft> dated(String date) {
        return Edits.replace(Component.PLACE_AND_DATE, "ngày 29 tháng 6 năm 2026", date);
    }
}
