package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Rewrite;
import vn.records.view.Span;

/** Word files of a right letter in which one paragraph in italics begins with white space, or with signs without width. */
class WhiteSpaceTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book();
    private static final String PARAGRAPH = "Sở Nội vụ trân trọng";

    private static Draft letter() {
        Rule<Draft> style = BOOK.rules().stream()
                .filter(rule -> rule.id().value().equals("ND30-ND-01"))
                .findFirst()
                .orElseThrow();
        return style.examples().get(0).subject().get();
    }

    private static byte[] file(DocumentView view, String beginning) {
        return ViewDocx.write(Rewrite.body(
                view,
                paragraph -> ImmutableList.of(
                        paragraph.text().contains(PARAGRAPH)
                                ? italic(paragraph.replacing(0, 0, beginning))
                                : paragraph)));
    }

    private static Paragraph italic(Paragraph paragraph) {
        return paragraph.withSpans(paragraph.spans().stream()
                .map(span -> new Span(span.start(), span.end(), span.format().withItalic(true)))
                .toList());
    }

    private static List<String> rules(Report report) {
        return report.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t- ", "\t\t\t- ", "\t\u00a0- ", " - ", "     - ", "  \t- ", "\u00a0- ", "\u00a0\u00a0- ",
                        "\u00a0 \u00a0- ",
                "\u200b- ", "\ufeff - ", "\u00ad- ", "\t+ ", "\u00a0• ", "\t", " ", "\u00a0", "\u200b "
            })
    void it_has_one_finding_and_is_annotated_and_mended(String beginning) throws IOException {
        Draft letter = letter();
        byte[] file = file(letter.view(), beginning);

        FixedDocument fixed = DocxFixer.create().fix(file, FixOptions.all(letter.options()));
        byte[] annotated = DocxAnnotator.create()
                .annotate(
                        file,
                        fixed.before().findings(),
                        BOOK.wording(Language.VIETNAMESE),
                        new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0)));

        assertThat(fixed.before().problems()).isEmpty();
        assertThat(rules(fixed.before().first().report())).containsExactly("ND30-ND-01");
        assertThat(rules(fixed.after().first().report())).isEmpty();
        assertThat(DocxReader.create().read(annotated))
                .isEqualTo(DocxReader.create().read(file));
    }
}
