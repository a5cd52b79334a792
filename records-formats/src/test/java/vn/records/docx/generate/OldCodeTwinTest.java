package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.content.DocumentContent;
import vn.records.docx.DocxReader;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** A document in an old code table is judged as its twin in Unicode, and becomes it when it is mended. */
class OldCodeTwinTest {

    private static final DraftOptions DRAFT = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final FixOptions UNICODE =
            FixOptions.builder().draft(DRAFT).addEdits(TextEdit.UNICODE).build();

    private final DocxFixer fixer = DocxFixer.create();

    private static Map<String, Supplier<byte[]>> documents() {
        return new TreeMap<>(Map.of(
                "decision", RightDocuments::decision,
                "letter", RightDocuments::letter,
                "short letter", RightDocuments::shortLetter,
                "submission", RightDocuments::submission,
                "regulation", RightDocuments::regulation,
                "plan", RightDocuments::plan));
    }

    @TestFactory
    Stream<DynamicTest> a_document_in_an_old_code_table_is_judged_as_its_twin() {
        return documents().entrySet().stream()
                .flatMap(document -> Stream.of(OldCodes.values())
                        .map(codes -> DynamicTest.dynamicTest(document.getKey() + " in " + codes, () -> {
                            byte[] unicode = document.getValue().get();
                            is_judged_as(unicode, codes.file(unicode), codes);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_document_in_an_old_code_table_becomes_its_twin() {
        return documents().entrySet().stream()
                .flatMap(document -> Stream.of(OldCodes.values())
                        .map(codes -> DynamicTest.dynamicTest(document.getKey() + " in " + codes, () -> {
                            byte[] unicode = document.getValue().get();
                            becomes(unicode, codes.file(unicode), codes);
                        })));
    }

    @Provide
    Arbitrary<DocumentContent> contents() {
        return Contents.any();
    }

    @Property(tries = 60)
    void any_document_of_any_type_is_judged_as_its_twin_and_becomes_it(@ForAll("contents") DocumentContent content)
            throws IOException {
        byte[] unicode = DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);
        for (OldCodes codes : List.of(OldCodes.TCVN3, OldCodes.VNI)) {
            byte[] coded = codes.file(unicode);
            is_judged_as(unicode, coded, codes);
            becomes(unicode, coded, codes);
        }
    }

    private static void is_judged_as(byte[] unicode, byte[] coded, OldCodes codes) throws IOException {
        FileJudgement judgement = judged(coded);
        assertThat(said(judgement)).isEqualTo(said(judged(unicode)));
        assertThat(judgement.findings())
                .filteredOn(finding -> finding.rule().value().equals("ND30-PAGE-09"))
                .hasSize(judgement.documents().size())
                .allMatch(finding -> finding.fault()
                        .measured()
                        .toString()
                        .contains(codes.encoding().label()));
    }

    private void becomes(byte[] unicode, byte[] coded, OldCodes codes) throws IOException {
        assertThat(texts(fixer.fix(coded, FixOptions.all(DRAFT)).file().read()))
                .as("nothing without the option")
                .isEqualTo(texts(coded));
        FixedDocument fixed = fixer.fix(coded, UNICODE);
        byte[] copy = fixed.file().read();
        if (codes != OldCodes.VIQR) {
            assertThat(texts(copy)).isEqualTo(texts(unicode));
            assertThat(said(fixed.after())).isEqualTo(said(judged(unicode)));
            assertThat(fixed.after().findings())
                    .noneMatch(finding -> finding.rule().value().matches("ND30-PAGE-(08|09|19)"));
        }
        assertThat(fixer.fix(copy, UNICODE).file().read()).isEqualTo(copy);
    }

    private static FileJudgement judged(byte[] file) throws IOException {
        return PresentationRules.checkAll(DocxReader.create().read(file), DRAFT);
    }

    /** What is said of anything but fonts and codes. */
    private static ImmutableMultiset<String> said(FileJudgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> !finding.rule().value().matches("ND30-PAGE-(08|09|19)"))
                .map(OldCodeTwinTest::said)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.at().component() + " "
                + finding.at().place() + " "
                + finding.fault().variant() + " " + finding.fault().measured() + " "
                + finding.fault().required();
    }

    private static Map<String, String> texts(byte[] file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        collect(DocxReader.create().read(file).body(), texts);
        return texts;
    }

    private static void collect(List<Block> blocks, Map<String, String> texts) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), texts)));
            } else if (block instanceof Paragraph paragraph) {
                texts.put(paragraph.place().toString(), VietnameseText.nfc(paragraph.text()));
            }
        }
    }

    @Test
    void the_codes_of_the_test_are_those_of_their_time() {
        assertThat(OldCodes.TCVN3.text("Độc lập - Tự do")).isEqualTo("§éc lËp - Tù do");
        assertThat(OldCodes.VNI.text("Độc lập - Tự do")).isEqualTo("Ñoäc laäp - Töï do");
        assertThat(OldCodes.VIQR.text("Độc lập - Tự do")).isEqualTo("DDo^.c la^.p - Tu+. do");
        assertThat(OldCodes.WINDOWS_1258.text("Độc lập - Tự do")).isEqualTo("Ðôòc lâòp - Týò do");
    }
}
