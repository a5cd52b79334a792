package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.docx.DocxReader;
import vn.records.docx.ViewDocx;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.view.DocumentView;

class AnnotateTest {

    private static final Authorship AUTHOR = new Authorship("Bộ phận soát xét", LocalDateTime.of(2026, 11, 22, 8, 30));

    private final Wording vietnamese = PresentationRules.book().wording(Language.VIETNAMESE);
    private final DocxAnnotator annotator = DocxAnnotator.create();

    @TestFactory
    Stream<DynamicTest> an_annotated_sample_is_read_and_judged_as_before() throws IOException {
        return Samples.each(file -> {
            DocumentView view = DocxReader.create().read(file);
            Report report = PresentationRules.check(view, Samples.OPTIONS);

            byte[] copy = annotator.annotate(file, report.findings(), vietnamese, AUTHOR);

            DocumentView again = DocxReader.create().read(copy);
            assertThat(again).isEqualTo(view);
            assertThat(PresentationRules.check(again, Samples.OPTIONS)).isEqualTo(report);
            Archive old = Archive.of(file);
            Archive made = Archive.of(copy);
            int added = report.findings().size();
            for (String element : new String[] {"w:comment", "w:commentRangeStart", "w:commentRangeEnd"}) {
                assertThat(made.count(element)).as(element).isEqualTo(old.count(element) + added);
            }
            assertUntouched(old, made);
            try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(copy))) {
                int there = poi.getDocComments() == null
                        ? 0
                        : poi.getDocComments().getComments().size();
                assertThat(there).isEqualTo(old.count("w:comment") + added);
            }
        });
    }

    private static void assertUntouched(Archive old, Archive made) {
        for (Map.Entry<String, byte[]> part : old.parts().entrySet()) {
            if (!part.getKey()
                    .matches(
                            "word/document\\.xml|word/comments\\.xml|.*/document\\.xml\\.rels|.Content_Types.\\.xml")) {
                assertThat(made.parts().get(part.getKey())).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_failing_example_is_read_and_judged_as_before() {
        return PresentationRules.book().rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .filter(example -> example.kind() == Example.Kind.FAILS)
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.name(), () -> judgedAlike(example))));
    }

    private void judgedAlike(Example<Draft> example) throws IOException {
        Draft draft = example.subject().get();
        byte[] file = ViewDocx.write(draft.view());
        DocumentView view = DocxReader.create().read(file);
        Report report = PresentationRules.check(view, draft.options());

        byte[] copy = annotator.annotate(file, report.findings(), vietnamese, AUTHOR);

        assertThat(DocxReader.create().read(copy)).isEqualTo(view);
        assertThat(Archive.of(copy).count("w:comment"))
                .isEqualTo(report.findings().size());
    }

    private static Draft failing(String rule, String name) {
        return PresentationRules.book().rules().stream()
                .filter(one -> one.id().value().equals(rule))
                .flatMap(one -> one.examples().stream())
                .filter(example ->
                        example.kind() == Example.Kind.FAILS && example.name().equals(name))
                .findFirst()
                .orElseThrow()
                .subject()
                .get();
    }

    @Test
    void a_comment_says_what_is_wrong_where_it_is_written_and_what_to_do() throws IOException {
        Draft draft = failing("ND30-TN-02", firstFailing("ND30-TN-02"));
        byte[] file = ViewDocx.write(draft.view());
        Report report = PresentationRules.check(DocxReader.create().read(file), draft.options());

        byte[] copy = annotator.annotate(file, report.findings(), vietnamese, AUTHOR);

        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(copy))) {
            XWPFComment comment = poi.getDocComments().getComments().get(0);
            assertThat(comment.getAuthor()).isEqualTo("Bộ phận soát xét");
            assertThat(comment.getInitials()).isEqualTo("Bpsx");
            assertThat(comment.getText())
                    .contains("LỖI: ", "Cách sửa: lệnh “records fix”", "Căn cứ: Nghị định 30/2020/NĐ-CP", "ND30-TN-02");
        }
        String main = Archive.of(copy).text("word/document.xml");
        int start = main.indexOf("<w:commentRangeStart");
        int end = main.indexOf("<w:commentRangeEnd");
        String marked = main.substring(start, end).replaceAll("<[^>]*>", "");
        assertThat(marked)
                .isEqualTo(report.findings()
                        .get(0)
                        .at()
                        .place()
                        .flatMap(place -> textAt(copy, place.toString()))
                        .orElseThrow()
                        .substring(
                                report.findings().get(0).at().start(),
                                report.findings().get(0).at().end()));
    }

    private static String firstFailing(String rule) {
        return PresentationRules.book().rules().stream()
                .filter(one -> one.id().value().equals(rule))
                .flatMap(one -> one.examples().stream())
                .filter(example -> example.kind() == Example.Kind.FAILS)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static java.util.Optional<String> textAt(byte[] file, String place) {
        try {
            WordFile word = WordFile.open(file, vn.records.reader.ReadLimits.DEFAULT);
            return word.paragraphs().stream()
                    .filter(paragraph -> paragraph.place().toString().equals(place))
                    .map(paragraph -> paragraph.text())
                    .findFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void comments_speak_english_where_the_wording_does() throws IOException {
        Draft draft = failing("ND30-TN-02", firstFailing("ND30-TN-02"));
        byte[] file = ViewDocx.write(draft.view());
        Report report = PresentationRules.check(DocxReader.create().read(file), draft.options());
        Wording english = PresentationRules.book().wording(Language.ENGLISH);

        byte[] once = annotator.annotate(file, report.findings(), english, AUTHOR);
        byte[] twice = annotator.annotate(once, report.findings(), english, AUTHOR);

        assertThat(Archive.of(once).text("word/comments.xml")).contains("ERROR: ", "Source: ", "To do: ");
        assertThat(Archive.of(twice).text("word/comments.xml"))
                .startsWith(Archive.of(once).text("word/comments.xml").replace("</w:comments>", ""))
                .contains("w:id=\"0\"", "w:id=\"1\"");
    }

    @Test
    void nothing_found_is_nothing_changed() throws IOException {
        byte[] file =
                ViewDocx.write(failing("ND30-TN-02", firstFailing("ND30-TN-02")).view());

        assertThat(annotator.annotate(file, java.util.List.of(), vietnamese, AUTHOR))
                .isEqualTo(file);
    }
}
