package vn.records.docx.write;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.docx.DocxReader;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.sample.PaperFiles;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;

/** Comments and fixes in files that hold several documents. */
class SeveralDocumentsEditTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Authorship AUTHOR = new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 30));
    private static final Wording WORDING = PresentationRules.book().wording(Language.VIETNAMESE);

    private static byte[] file(Layout layout, String documents) {
        return PaperFiles.of(new Papers(layout, Between.PAGE), documents);
    }

    private static FileJudgement judged(byte[] file) throws IOException {
        return PresentationRules.checkAll(DocxReader.create().read(file), OPTIONS);
    }

    private static FixedDocument fixed(byte[] file) throws IOException {
        return DocxFixer.create().fix(file, FixOptions.all(OPTIONS));
    }

    /** The ordinals of the documents that break the rule on the size of Quốc hiệu. */
    private static ImmutableList<Integer> wrong(FileJudgement file) {
        return file.documents().stream()
                .filter(SeveralDocumentsEditTest::isWrong)
                .map(document -> document.draft().ordinal())
                .collect(toImmutableList());
    }

    private static boolean isWrong(JudgedDocument document) {
        return document.report().findings().stream()
                .anyMatch(finding -> finding.rule().value().equals("ND30-QH-02"));
    }

    @ParameterizedTest
    @EnumSource
    void fixes_are_made_in_every_document(Layout layout) throws IOException {
        FixedDocument fixed = fixed(file(layout, "wrong headed decision wrong"));

        assertThat(wrong(fixed.before())).containsExactly(1, 2, 4);
        assertThat(wrong(fixed.after())).isEmpty();
        assertThat(wrong(judged(fixed.file().read()))).isEmpty();
        assertThat(fixed.after().documents()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong copy", "wrong headed wrong copy"})
    void nothing_is_mended_in_what_is_copied(String documents) throws IOException {
        FixedDocument fixed = fixed(file(Layout.TABLE, documents));

        assertThat(wrong(fixed.before())).isNotEmpty().isEqualTo(wrong(fixed.after()));
        assertThat(fixed.mended()).isEmpty();
        assertThat(fixed.left())
                .filteredOn(left -> left.finding().isFixable())
                .extracting(LeftFinding::reason)
                .isNotEmpty()
                .containsOnly(LeftFinding.Reason.COPIED);
        assertThat(fixed.after().hasErrors()).isFalse();
    }

    @Test
    void what_makes_the_copy_is_mended() throws IOException {
        byte[] file = file(Layout.TABLE, "wrong smallcopy");
        FixedDocument fixed = fixed(file);

        assertThat(wrong(fixed.after())).containsExactly(1);
        assertThat(fixed.before().further().get(0).report().findings()).isNotEmpty();
        assertThat(fixed.after().further().get(0).report().findings()).isEmpty();
    }

    @Test
    void forms_and_files_in_doubt_stay_as_they_are() throws IOException {
        for (String documents : ImmutableList.of("decision form", "decision annex wrong", "open wrong", "form form")) {
            byte[] file = file(Layout.TABLE, documents);
            ImmutableList<String> before = texts(file, "w:sz w:val=\"32\"");

            byte[] copy = fixed(file).file().read();

            assertThat(texts(copy, "w:sz w:val=\"32\"")).as(documents).isEqualTo(before);
        }
    }

    /** The pieces of the text between places where some markup stands. */
    private static ImmutableList<String> texts(byte[] file, String markup) throws IOException {
        return ImmutableList.copyOf(Archive.of(file).text("word/document.xml").split(markup, -1)).stream()
                .map(piece -> piece.replaceAll("<[^>]*>", ""))
                .collect(toImmutableList());
    }

    @Test
    void tracked_changes_stand_in_the_documents_that_are_mended() throws IOException {
        FixOptions tracked =
                FixOptions.builder().draft(OPTIONS).tracked(Optional.of(AUTHOR)).build();
        byte[] copy = DocxFixer.create()
                .fix(file(Layout.TABLE, "decision wrong"), tracked)
                .file()
                .read();
        String main = Archive.of(copy).text("word/document.xml");

        assertThat(main).contains("<w:rPrChange");
        assertThat(main.substring(0, main.indexOf("Nguyễn Văn A"))).doesNotContain("<w:rPrChange");
        assertThat(wrong(judged(copy))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void comments_stand_on_the_words_of_their_document(Layout layout) throws IOException {
        byte[] file = file(layout, "decision wrong headed");
        FileJudgement judgement = judged(file);

        byte[] copy = DocxAnnotator.create().annotate(file, judgement, WORDING, AUTHOR);

        String main = Archive.of(copy).text("word/document.xml");
        assertThat(wrong(judgement)).containsExactly(2, 3);
        assertThat(main.split("<w:commentRangeStart ", -1))
                .hasSize(judgement.findings().size() + 1);
        assertThat(main.substring(0, main.indexOf("Nguyễn Văn A"))).doesNotContain("commentRangeStart");
        assertThat(judged(copy).findings()).isEqualTo(judgement.findings());
    }

    @Test
    void a_comment_in_what_is_copied_says_that_it_stays() throws IOException {
        byte[] file = file(Layout.TABLE, "wrong copy");
        byte[] own = file(Layout.TABLE, "wrong");

        assertThat(comments(file))
                .contains("ND30-QH-02", "Thuộc văn bản được sao")
                .doesNotContain("records fix", "cần người soạn");
        assertThat(comments(own)).contains("ND30-QH-02", "records fix").doesNotContain("Thuộc văn bản được sao");
    }

    private static String comments(byte[] file) throws IOException {
        byte[] copy = DocxAnnotator.create().annotate(file, judged(file), WORDING, AUTHOR);
        return Archive.of(copy).text("word/comments.xml");
    }
}
