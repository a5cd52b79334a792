package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.document.Component;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Role;
import vn.records.presentation.nd30.JoinedFile.Between;
import vn.records.presentation.specimen.Edits;
import vn.records.view.DocumentView;
import vn.records.view.Section;

/** What the rules say of the documents of one file: as if each stood alone, and of what they share once. */
class SeveralDocumentsTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(Specimens.DAY);

    /** What may follow a decision in its file, by the role it has there. */
    private static final ImmutableMap<Role, Supplier<Draft>> LATER = ImmutableMap.of(
            Role.FURTHER, Specimens::letter,
            Role.ATTACHED, Specimens::attached,
            Role.COPY, Specimens::paperCopy);

    private static FileJudgement judged(DocumentView view) {
        return PresentationRules.checkAll(view, OPTIONS);
    }

    private static List<String> rules(JudgedDocument document) {
        return document.report().findings().stream()
                .map(finding -> finding.rule().value())
                .distinct()
                .toList();
    }

    private static Verdict verdict(Report report, String rule) {
        return report.verdicts().get(new RuleId(rule));
    }

    private static Stream<DynamicTest> eachPair(Pair test) {
        return LATER.entrySet().stream()
                .flatMap(later -> Stream.of(Between.values())
                        .map(between -> DynamicTest.dynamicTest(
                                later.getKey() + " behind " + between,
                                () -> test.judge(between, later.getKey(), later.getValue()))));
    }

    private interface Pair {
        void judge(Between between, Role role, Supplier<Draft> later);
    }

    @TestFactory
    Stream<DynamicTest> right_documents_in_one_file_have_no_finding() {
        return eachPair((between, role, later) -> {
            FileJudgement file = judged(JoinedFile.of(between, Specimens.indirectDecision(), later.get()));

            assertThat(file.documents())
                    .map(document -> document.draft().role())
                    .containsExactly(role == Role.COPY ? Role.COPIED : Role.MAIN, role);
            assertThat(file.documents())
                    .flatMap(document -> document.report().findings())
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_later_document_is_judged_as_if_it_stood_alone() {
        return eachPair((between, role, later) -> {
            Report alone = PresentationRules.book().evaluate(later.get());
            FileJudgement file = judged(JoinedFile.of(between, Specimens.indirectDecision(), later.get()));
            Report there = file.further().get(0).report();

            assertThat(there.verdicts().keySet()).isEqualTo(alone.verdicts().keySet());
            there.verdicts().forEach((rule, verdict) -> {
                boolean ofThePage =
                        rule.value().contains("-PAGE-") || rule.value().contains("-PL-");
                if (!ofThePage) {
                    assertThat(verdict)
                            .as("%s", rule)
                            .isEqualTo(alone.verdicts().get(rule));
                }
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void three_roles_behind_one_another_have_no_finding(Between between) {
        FileJudgement file = judged(JoinedFile.of(
                between,
                Specimens.indirectDecision(),
                Specimens.attached(),
                Specimens.letter(),
                Specimens.paperCopy()));

        assertThat(file.documents())
                .map(document -> document.draft().role())
                .containsExactly(Role.COPIED, Role.ATTACHED, Role.COPIED, Role.COPY);
        assertThat(file.documents())
                .flatMap(document -> document.report().findings())
                .isEmpty();
    }

    private static UnaryOperator<Draft> sized(Component component, int size) {
        return Edits.text(component, format -> format.withSize(FontSize.points(size)));
    }

    @ParameterizedTest
    @EnumSource
    void the_head_of_an_attached_document_is_judged_as_far_as_it_is_there(Between between) {
        Draft wrong =
                Edits.all(sized(NATIONAL_NAME, 14), sized(ISSUING_AGENCY, 14)).apply(Specimens.attached());
        FileJudgement file = judged(JoinedFile.of(between, Specimens.indirectDecision(), wrong));

        assertThat(rules(file.first())).isEmpty();
        assertThat(rules(file.further().get(0))).contains("ND30-QH-02", "ND30-CQ-05");
        assertThat(file.hasErrors()).isTrue();
        assertThat(PresentationRules.book().evaluate(wrong).findings())
                .map(finding -> finding.rule().value())
                .contains("ND30-QH-02", "ND30-CQ-05");
    }

    @Test
    void what_is_absent_from_the_head_of_an_attached_document_is_not_missing() {
        Draft bare = Edits.all(
                        Edits.drawings(ISSUING_AGENCY), Edits.remove(NATIONAL_NAME), Edits.remove(NATIONAL_MOTTO))
                .apply(Specimens.attached());
        Report report = judged(JoinedFile.of(Between.PAGE, Specimens.indirectDecision(), bare))
                .further()
                .get(0)
                .report();

        for (String rule : List.of("ND30-QH-01", "ND30-QH-02", "ND30-TN-01", "ND30-TN-05", "ND30-CQ-07")) {
            assertThat(verdict(report, rule)).as(rule).isInstanceOf(Verdict.NotApplicable.class);
        }
        assertThat(report.findings()).isEmpty();
    }

    private static DocumentView withSections(DocumentView view, UnaryOperator<Section> change) {
        return view.withSections(view.sections().stream().map(change).toList());
    }

    @Test
    void a_fault_of_a_section_two_documents_share_is_told_once() {
        DocumentView narrow = withSections(
                JoinedFile.of(Between.PAGE, Specimens.indirectDecision(), Specimens.attached()),
                section -> section.withLeft(Length.mm(20)));

        FileJudgement file = judged(narrow);

        assertThat(rules(file.first())).containsExactly("ND30-PAGE-06");
        assertThat(file.further().get(0).report().findings()).isEmpty();
        assertThat(verdict(file.further().get(0).report(), "ND30-PAGE-06"))
                .isEqualTo(Verdict.notApplicable("shared-section"));
    }

    @Test
    void a_fault_of_a_section_of_its_own_is_told_where_it_is_in_the_file() {
        DocumentView view = JoinedFile.of(Between.SECTION, Specimens.indirectDecision(), Specimens.attached());
        DocumentView narrow = view.withSections(
                List.of(view.sections().get(0), view.sections().get(1).withLeft(Length.mm(20))));

        FileJudgement file = judged(narrow);

        assertThat(file.first().report().findings()).isEmpty();
        assertThat(file.further().get(0).report().findings())
                .map(Finding::at)
                .map(at -> at.place().orElseThrow().toString())
                .containsExactly("section[1]");
    }

    @Test
    void page_numbers_taken_over_from_the_document_before_are_judged_there() {
        DocumentView view = withSections(
                JoinedFile.of(Between.SECTION, Specimens.indirectDecision(), Specimens.attached(), Specimens.letter()),
                section -> section.withOwnFirstPage(true));
        FileJudgement file = judged(view);

        assertThat(verdict(file.further().get(0).report(), "ND30-PAGE-14"))
                .isEqualTo(Verdict.notApplicable("shared-section"));
        assertThat(verdict(file.first().report(), "ND30-PAGE-14")).isEqualTo(Verdict.passed());
    }

    @Test
    void what_is_copied_shows_its_errors_but_nobody_is_to_mend_them() {
        Draft wrong = sized(NATIONAL_NAME, 14).apply(Specimens.indirectDecision());
        Draft statute = sized(NATIONAL_NAME, 14).apply(Specimens.attached());
        FileJudgement copy = judged(JoinedFile.of(Between.PAGE, wrong, statute, Specimens.paperCopy()));
        FileJudgement wrongCopy = judged(JoinedFile.of(
                Between.PAGE,
                Specimens.decision(),
                Edits.replace(Component.COPY_FORM, "SAO Y", "SAO Y BẢN CHÍNH").apply(Specimens.paperCopy())));

        assertThat(copy.first().hasErrors()).isTrue();
        assertThat(copy.documents().get(1).hasErrors()).isTrue();
        assertThat(copy.hasErrors()).isFalse();
        assertThat(wrongCopy.hasErrors()).isTrue();
    }

    @Test
    void what_is_copied_was_issued_and_may_have_no_blank() {
        FileJudgement file = judged(JoinedFile.of(Between.PAGE, Specimens.unnumberedDecision(), Specimens.paperCopy()));

        assertThat(rules(file.first())).isNotEmpty();
        assertThat(PresentationRules.book()
                        .evaluate(Specimens.unnumberedDecision())
                        .findings())
                .isEmpty();
    }

    @Test
    void a_form_is_undecided_throughout() {
        Draft form = Edits.all(
                        Edits.replace(ISSUING_AGENCY, "SỞ NỘI VỤ", "TÊN CƠ QUAN"),
                        sized(NATIONAL_NAME, 16),
                        sized(NATIONAL_MOTTO, 16))
                .apply(Specimens.report());
        FileJudgement file = judged(JoinedFile.of(Between.PAGE, Specimens.plan(), form, form, form));

        assertThat(file.further())
                .map(document -> document.draft().role())
                .containsExactly(Role.FORM, Role.FORM, Role.FORM);
        assertThat(file.documents())
                .flatMap(document -> document.report().findings())
                .isEmpty();
        assertThat(file.further().get(0).report().verdicts().values()).containsOnly(Verdict.undecided("form"));
    }

    @Test
    void the_first_document_is_what_check_judges() {
        DocumentView view = JoinedFile.of(Between.PAGE, Specimens.indirectDecision(), Specimens.attached());

        assertThat(PresentationRules.check(view, OPTIONS))
                .isEqualTo(judged(view).first().report());
    }

    @Test
    void a_house_book_stands_for_the_law() {
        DocumentView view = JoinedFile.of(Between.PAGE, Specimens.indirectDecision(), Specimens.attached());
        FileJudgement file = PresentationRules.checkAll(
                view, OPTIONS, law -> PresentationRules.book().named("house of " + law));

        assertThat(file.documents())
                .map(document -> document.report().ruleBook())
                .containsOnly("house of nd30-2020");
    }
}
