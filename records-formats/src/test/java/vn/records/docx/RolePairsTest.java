package vn.records.docx;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.draft.Role.ATTACHED;
import static vn.records.presentation.draft.Role.COPIED;
import static vn.records.presentation.draft.Role.COPY;
import static vn.records.presentation.draft.Role.FORM;
import static vn.records.presentation.draft.Role.FURTHER;
import static vn.records.presentation.draft.Role.MAIN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Role;
import vn.records.reader.DocumentReadException;
import vn.records.sample.PaperFiles;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;
import vn.records.view.DocumentView;

/** Each role that a document may have in its file, and each that may stand behind another, in a Word file of its own. */
class RolePairsTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    /** Why one role never stands right behind another. */
    private static final ImmutableMap<Pair, String> IMPOSSIBLE = impossible();

    /** Heads with all that people set in annexes: forms, other documents, also wrong ones and such as were not closed. */
    private static final ImmutableList<String> HEADS = ImmutableList.of(
            "form", "unlabelled", "request", "further", "wrong", "headed", "party", "plan", "open", "wrong form wrong");

    private record Pair(Role first, Role second) {}

    private static ImmutableMap<Pair, String> impossible() {
        ImmutableMap.Builder<Pair, String> reasons = ImmutableMap.builder();
        for (Role role : Role.values()) {
            reasons.put(new Pair(role, MAIN), "the first document of a file has none before it");
            if (role != MAIN) {
                reasons.put(new Pair(COPY, role), "a block that copies stands last, else it is words of the document");
            }
        }
        for (Role role : ImmutableSet.of(FURTHER, ATTACHED, COPIED)) {
            reasons.put(new Pair(FORM, role), "behind a form each head may be that of another form");
        }
        reasons.put(new Pair(MAIN, COPIED), "where one is copied the first is");
        reasons.put(new Pair(FURTHER, COPIED), "where one is copied all with a head of their own are");
        reasons.put(new Pair(COPIED, FURTHER), "where one is copied all with a head of their own are");
        reasons.put(new Pair(MAIN, COPY), "what a copy stands behind is copied");
        reasons.put(new Pair(FURTHER, COPY), "what a copy stands behind is copied");
        return reasons.buildOrThrow();
    }

    /** What is found in a file, as {@link PaperFiles#PAIRS} has it. */
    static String found(FileJudgement file) {
        return file.documents().stream().map(RolePairsTest::found).collect(joining(" | "));
    }

    private static String found(JudgedDocument document) {
        Draft draft = document.draft();
        String owner =
                draft.belongsTo().isPresent() ? " of " + draft.belongsTo().getAsInt() : "";
        String law = PresentationRules.lawOf(draft);
        String rules = document.report().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.rule().value())
                .filter(rule -> !rule.contains("-PAGE-"))
                .map(rule -> " " + rule)
                .collect(joining());
        return draft.role() + owner + ", " + law + (rules.isEmpty() ? "" : ":" + rules);
    }

    /** Reads and judges a file, writes what was read and judges that. */
    private static FileJudgement judged(byte[] bytes) throws DocumentReadException {
        DocumentView view = DocxReader.create().read(bytes);
        FileJudgement file = PresentationRules.checkAll(view, OPTIONS);
        DocumentView again = DocxReader.create().read(ViewDocx.write(view));
        assertThat(found(PresentationRules.checkAll(again, OPTIONS)))
                .as("read, written and read again")
                .isEqualTo(found(file));
        return file;
    }

    private static Stream<DynamicTest> eachFile(ImmutableMap<String, String> files) {
        return files.entrySet().stream()
                .flatMap(file -> Stream.of(Layout.values())
                        .flatMap(layout -> Stream.of(Between.values())
                                .map(between -> DynamicTest.dynamicTest(
                                        file.getKey() + ", " + layout + ", " + between,
                                        () -> assertThat(found(judged(
                                                        PaperFiles.of(new Papers(layout, between), file.getKey()))))
                                                .isEqualTo(file.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> each_role_and_each_pair_is_found_and_judged() {
        return eachFile(PaperFiles.PAIRS);
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_stand_behind_another_is_read_otherwise_and_has_no_finding() {
        return eachFile(PaperFiles.OTHERWISE);
    }

    @Test
    void every_role_is_in_a_file_and_every_pair_too_unless_there_is_a_reason() {
        ImmutableSet<Pair> covered = PaperFiles.PAIRS.values().stream()
                .flatMap(found -> pairs(roles(found)))
                .collect(toImmutableSet());

        assertThat(PaperFiles.PAIRS.values()).flatMap(RolePairsTest::roles).contains(Role.values());
        for (Role first : Role.values()) {
            for (Role second : Role.values()) {
                Pair pair = new Pair(first, second);
                assertThat(covered.contains(pair))
                        .as("%s: a file, or a reason why there is none", pair)
                        .isNotEqualTo(IMPOSSIBLE.containsKey(pair));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision annex",
                "decision further annex",
                "decision statute annex",
                "decision statute further annex",
                "party partyannex",
                "decision annex annex"
            })
    void heads_inside_annexes_never_give_an_error(String owner) throws Exception {
        for (String head : HEADS) {
            for (Layout layout : Layout.values()) {
                Papers papers = new Papers(layout, Between.LINE);
                FileJudgement alone = judged(PaperFiles.of(papers, owner));
                FileJudgement file = judged(PaperFiles.of(papers, owner + " " + head));

                assertThat(file.findings())
                        .as("%s, %s", head, layout)
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
                assertThat(found(file)).startsWith(found(alone) + " | FORM");
                assertThat(file.documents().stream().skip(alone.documents().size()))
                        .extracting(document -> document.draft().role())
                        .containsOnly(FORM);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open further",
                "open wrong",
                "open party",
                "open form",
                "open unlabelled",
                "open request",
                "open headed",
                "open further statute",
                "open further copy",
                "open open",
                "copy decision",
                "copy statute further"
            })
    void a_file_in_doubt_is_one_document_undecided(String documents) throws Exception {
        for (Layout layout : Layout.values()) {
            for (Between between : Between.values()) {
                FileJudgement file = judged(PaperFiles.of(new Papers(layout, between), documents));

                assertThat(found(file)).as("%s, %s", layout, between).isEqualTo("MAIN, unknown");
                assertThat(file.first().draft().classification().kind()).isEqualTo(Kind.COLLECTION);
                assertThat(file.first().report().verdicts().values()).containsOnly(Verdict.undecided("collection"));
            }
        }
    }

    private static ImmutableList<Role> roles(String found) {
        return Arrays.stream(found.split(" \\| ", -1))
                .map(document -> Role.valueOf(document.split("[ ,]", 2)[0]))
                .collect(toImmutableList());
    }

    private static Stream<Pair> pairs(ImmutableList<Role> roles) {
        return Stream.iterate(1, i -> i < roles.size(), i -> i + 1).map(i -> new Pair(roles.get(i - 1), roles.get(i)));
    }
}
