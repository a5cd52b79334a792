package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.records.docx.DocxReader;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** What mending makes of text in old codes, in fonts of old codes, and beside them. */
class OldCodeMendingTest {

    private static final DraftOptions DRAFT = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final String WORDS = "Sở Nội vụ trân trọng đề nghị quý cơ quan phối hợp thực hiện.";

    private static FixedDocument fix(byte[] file, TextEdit... edits) throws IOException {
        return DocxFixer.create()
                .fix(file, FixOptions.builder().draft(DRAFT).addEdits(edits).build());
    }

    private static byte[] changed(byte[] file, UnaryOperator<FaultyDocument> change) {
        return change.apply(new FaultyDocument(file)).bytes();
    }

    private static byte[] run(String words, String font, String written) {
        String markup = "</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">" + written + "</w:t></w:r><w:r><w:t xml:space=\"preserve\">";
        return changed(RightDocuments.letter(), FaultyDocument.text(words, markup));
    }

    private static List<String> rules(byte[] file) throws IOException {
        return PresentationRules.checkAll(DocxReader.create().read(file), DRAFT).findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.value().replace("ND30-", ""))
                .toList();
    }

    private static String text(byte[] file) throws IOException {
        return DocxReader.create().read(file).body().stream()
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> VietnameseText.nfc(((Paragraph) paragraph).text()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> fonts(byte[] file) throws IOException {
        return DocxReader.create().read(file).body().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(paragraph -> ((Paragraph) paragraph).spans().stream())
                .map(Span::format)
                .map(format -> format.font() + "/" + format.accentedFont())
                .distinct()
                .toList();
    }

    @Test
    void unicode_in_an_old_font_wants_another_font_and_no_conversion() throws IOException {
        for (String font : List.of(".VnTime", "VNI-Times")) {
            byte[] file = run(WORDS, font, WORDS);

            assertThat(rules(file)).containsExactly("PAGE-08");
            byte[] copy = fix(file).file().read();
            assertThat(rules(copy)).isEmpty();
            assertThat(text(copy)).isEqualTo(text(RightDocuments.letter()));
            assertThat(fix(file, TextEdit.UNICODE).file().read()).isEqualTo(copy);
        }
    }

    @Test
    void letters_of_ascii_in_an_old_font_are_no_codes() throws IOException {
        byte[] file = run("theo", "VNI-Times", "theo");

        assertThat(rules(run("đề nghị quý cơ quan", "VNI-Times", "n: "))).doesNotContain("PAGE-09");
        assertThat(text(fix(file, TextEdit.UNICODE).file().read())).isEqualTo(text(file));
    }

    @Test
    void words_of_other_languages_in_an_old_font_are_left() throws IOException {
        for (String words : List.of("Müller &amp; Söhne", "España", "café", "Windows®", "10 µm", "© 2024", "«a» × 2")) {
            for (String font : List.of(".VnTime", "VNI-Times", ".VnTimeH")) {
                byte[] file = run(WORDS, font, words);

                assertThat(rules(file)).doesNotContain("PAGE-09");
                assertThat(text(fix(file, TextEdit.UNICODE).file().read())).isEqualTo(text(file));
            }
        }
    }

    @Test
    void a_few_words_in_old_codes_are_mended_where_they_stand() throws IOException {
        byte[] file = run("trân trọng đề nghị", ".VnTime", OldCodes.TCVN3.text("trân trọng đề nghị"));

        assertThat(rules(file)).containsExactly("PAGE-09");
        byte[] copy = fix(file, TextEdit.UNICODE).file().read();
        assertThat(text(copy)).isEqualTo(text(RightDocuments.letter()));
        assertThat(fonts(copy)).isEqualTo(fonts(RightDocuments.letter()));
        assertThat(text(fix(file).file().read())).isEqualTo(text(file));
    }

    @Test
    void a_code_that_word_keeps_as_a_soft_hyphen_is_mended() throws IOException {
        byte[] coded = run("cơ quan phối hợp", ".VnTime", "l\u00ADu tr÷, ®­îc phèi hîp");
        byte[] file = changed(
                coded, FaultyDocument.text("l\u00ADu tr", "l</w:t><w:softHyphen/><w:t xml:space=\"preserve\">u tr"));

        assertThat(text(fix(file, TextEdit.UNICODE).file().read()))
                .isEqualTo(text(RightDocuments.letter()).replace("cơ quan phối hợp", "lưu trữ, được phối hợp"));
    }

    @Test
    void small_letters_in_a_font_of_capitals_become_capitals() throws IOException {
        byte[] file = run("trân trọng đề nghị", ".VnTimeH", OldCodes.TCVN3.text("trân trọng trung đề nghị"));

        assertThat(text(fix(file, TextEdit.UNICODE).file().read()))
                .isEqualTo(text(RightDocuments.letter()).replace("trân trọng đề nghị", "TRÂN TRỌNG TRUNG ĐỀ NGHỊ"));
    }

    @Test
    void other_fixes_put_no_letter_of_unicode_between_old_codes() throws IOException {
        byte[] unicode = changed(RightDocuments.decision(), FaultyDocument.text("/QĐ-SNV", "/QD-SNV"));
        byte[] coded = OldCodes.TCVN3.file(unicode);

        assertThat(rules(coded)).contains("SO-06", "PAGE-09");
        assertThat(text(fix(coded).file().read())).isEqualTo(text(coded));
        byte[] mended = fix(coded, TextEdit.UNICODE).file().read();
        assertThat(rules(mended)).isEqualTo(rules(fix(unicode).file().read()));
        assertThat(text(mended)).isEqualTo(text(fix(unicode).file().read()));
    }

    @Test
    void tracked_changes_read_as_the_twin() throws IOException {
        byte[] coded = OldCodes.VNI.file(RightDocuments.letter());
        FixOptions tracked = FixOptions.builder()
                .draft(DRAFT)
                .addEdits(TextEdit.UNICODE)
                .tracked(new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0)))
                .build();
        byte[] copy = DocxFixer.create().fix(coded, tracked).file().read();

        assertThat(text(copy)).isEqualTo(text(RightDocuments.letter()));
        assertThat(rules(copy)).isEmpty();
    }
}
