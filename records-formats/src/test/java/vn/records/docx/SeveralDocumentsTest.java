package vn.records.docx;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Severity;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Kind;
import vn.records.reader.DocumentReadException;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;
import vn.records.view.DocumentView;

/** Word files that hold several documents, in the shapes that people give them. */
class SeveralDocumentsTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    static Stream<Arguments> shapes() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(Between.values()).map(between -> Arguments.of(layout, between)));
    }

    private static FileJudgement judged(byte[] file) throws DocumentReadException {
        DocumentView view = DocxReader.create().read(file);
        FileJudgement judgement = PresentationRules.checkAll(view, OPTIONS);
        DocumentView again = DocxReader.create().read(ViewDocx.write(view));
        assertThat(roles(PresentationRules.checkAll(again, OPTIONS)))
                .as("read, written and read again")
                .isEqualTo(roles(judgement));
        return judgement;
    }

    private static ImmutableList<String> roles(FileJudgement file) {
        return file.documents().stream()
                .map(JudgedDocument::draft)
                .map(draft -> draft.role()
                        + (draft.belongsTo().isPresent()
                                ? " of " + draft.belongsTo().getAsInt()
                                : ""))
                .collect(toImmutableList());
    }

    /** The rules that a document breaks, beside those of its pages. */
    private static ImmutableList<String> broken(JudgedDocument document) {
        return document.report().findings().stream()
                .map(finding -> finding.rule().value())
                .filter(rule -> !rule.contains("-PAGE-"))
                .collect(toImmutableList());
    }

    /** Each document of a file breaks the rules that it breaks in a file of its own. */
    private static void judgedAsIfAlone(Papers papers, String... documents) throws DocumentReadException {
        FileJudgement file = judged(papers.file(documents));

        assertThat(file.documents()).hasSize(documents.length);
        for (int i = 0; i < documents.length; i++) {
            assertThat(broken(file.documents().get(i)))
                    .as(documents[i])
                    .isEqualTo(broken(judged(papers.file(documents[i])).first()));
        }
    }

    private static String statute() {
        return Papers.statute("", Papers.REFERENCE, "Chương", ".");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_decision_and_its_statute(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);

        assertThat(roles(judged(papers.file(papers.decision("     "), statute()))))
                .containsExactly("MAIN", "ATTACHED of 1");
        judgedAsIfAlone(papers, papers.decision("     "), statute());
        judgedAsIfAlone(
                papers,
                papers.decision("     "),
                Papers.statute(Papers.headOfStatute(26, 26), Papers.REFERENCE, "Chương", "."));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void two_decisions_and_their_statutes(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        String decision = papers.decision("     ");

        assertThat(roles(judged(papers.file(decision, papers.decision("17"))))).containsExactly("MAIN", "FURTHER");
        assertThat(roles(judged(papers.file(decision, statute(), decision, statute()))))
                .containsExactly("MAIN", "ATTACHED of 1", "FURTHER", "ATTACHED of 3");
        judgedAsIfAlone(papers, decision, papers.plan(), decision);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_copy_of_a_decision_and_its_statute(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        String copy = papers.copy("SAO Y", "05/SY-STC");

        FileJudgement file = judged(papers.file(papers.decision("15"), statute(), copy));

        assertThat(roles(file)).containsExactly("COPIED", "ATTACHED of 1", "COPY of 1");
        assertThat(roles(judged(papers.file(papers.decision("15"), papers.copy("SAO LỤC", "05/SL-STC")))))
                .containsExactly("COPIED", "COPY of 1");
        assertThat(broken(file.documents().get(2))).isEmpty();
        assertThat(broken(judged(papers.file(papers.decision("15"), papers.copy("SAO Y BẢN CHÍNH", "05/SY-STC")))
                        .documents()
                        .get(1)))
                .containsExactly("ND30-SAO-01");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_plan_and_five_forms(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        ImmutableList<String> forms =
                ImmutableList.of("MAIN", "FORM of 1", "FORM of 1", "FORM of 1", "FORM of 1", "FORM of 1");

        for (String form : ImmutableList.of(
                Papers.form("Mẫu số 01"), Papers.form("Biểu số 2"), Papers.form(""), Papers.request())) {
            FileJudgement file = judged(papers.file(papers.plan(), form, form, form, form, form));

            assertThat(roles(file)).isEqualTo(forms);
            assertThat(file.findings())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR
                            && !finding.rule().value().contains("-PAGE-"));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void annexes_and_a_form_with_a_head_in_one_of_them(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        FileJudgement file = judged(papers.file(
                papers.decision("     "),
                Papers.annex("I", Papers.REFERENCE) + Papers.form(""),
                Papers.annex("II", "") + Papers.form("Mẫu số 01")));

        assertThat(roles(file)).containsExactly("MAIN", "FORM of 1", "FORM of 1");
        assertThat(broken(file.first())).containsExactly("ND30-PL-05");
        assertThat(file.first().draft().annexes()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void all_of_them(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);

        assertThat(roles(judged(papers.file(
                        papers.decision("15"),
                        statute() + Papers.annex("I", Papers.REFERENCE) + Papers.form("Mẫu số 01"),
                        papers.decision("16"),
                        papers.copy("SAO Y", "05/SY-STC")))))
                .containsExactly("COPIED", "ATTACHED of 1", "FORM of 2", "FORM of 2", "COPY of 1");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_head_of_a_statute_is_judged_by_what_is_there(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        FileJudgement file = judged(papers.file(
                papers.decision("     "),
                Papers.statute(Papers.headOfStatute(28, 28), Papers.REFERENCE, "Chương", ".")));

        assertThat(broken(file.further().get(0))).contains("ND30-CQ-05", "ND30-QH-02");
        assertThat(file.hasErrors()).isTrue();
    }

    @Test
    void the_structure_of_a_statute_is_judged() throws Exception {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        FileJudgement file =
                judged(papers.file(papers.decision("     "), Papers.statute("", Papers.REFERENCE, "CHƯƠNG", ":")));

        assertThat(broken(file.first())).isEmpty();
        assertThat(broken(file.further().get(0)))
                .containsExactly("ND30-DI-02", "ND30-DI-02", "ND30-PH-01", "ND30-PH-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Quyết định số      /QĐ-SNV ngày     tháng 11 năm 2026)",
                "(Được phê duyệt kèm theo Quyết định số      /QĐ-SNV ngày     tháng 11 năm 2026)",
                "Ban hành kèm theo Quyết định số      /QĐ-SNV ngày     tháng 11 năm 2026"
            })
    void the_decision_is_named_in_several_ways(String reference) throws Exception {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        FileJudgement file =
                judged(papers.file(papers.decision("     "), Papers.statute("", reference, "Chương", ".")));

        assertThat(roles(file)).containsExactly("MAIN", "ATTACHED of 1");
        assertThat(broken(file.further().get(0))).isEmpty();
    }

    @Test
    void a_file_of_forms_is_undecided_and_has_no_error() throws Exception {
        Papers papers = new Papers(Layout.TABLE, Between.PAGE);
        FileJudgement file =
                judged(papers.file(Papers.form("Mẫu số 01"), Papers.form("Mẫu số 02"), Papers.form("Mẫu số 03")));

        assertThat(file.first().draft().classification().kind()).isEqualTo(Kind.COLLECTION);
        assertThat(roles(file)).containsExactly("MAIN", "FORM of 1", "FORM of 1");
        assertThat(file.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_file_in_doubt_is_one_document_undecided(Layout layout, Between between) throws Exception {
        Papers papers = new Papers(layout, between);
        String open = papers.decision("     ").replace(papers.foot("- Như Điều 3;"), "");
        FileJudgement file = judged(papers.file(open, papers.decision("17")));

        assertThat(roles(file)).containsExactly("MAIN");
        assertThat(file.first().draft().classification().kind()).isEqualTo(Kind.COLLECTION);
        assertThat(file.findings()).isEmpty();
    }
}
