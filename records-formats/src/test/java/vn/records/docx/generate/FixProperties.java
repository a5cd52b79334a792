package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.content.DocumentContent;
import vn.records.document.Component;
import vn.records.docx.DocxReader;
import vn.records.docx.shape.ShapeFiles;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.reader.ReadLimits;
import vn.records.sample.RealDocuments;
import vn.records.text.VietnameseText;
import vn.records.text.encoding.CodedReading;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Table;

/** Whatever a document says and lacks, mending it changes nothing that is said, and mending it again changes nothing. */
class FixProperties {

    private static final DraftOptions DRAFT = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final FixOptions USUAL = FixOptions.all(DRAFT);
    private static final FixOptions BY_OPTION = FixOptions.builder()
            .draft(DRAFT)
            .addEdits(TextEdit.CAPITALS, TextEdit.SPACES, TextEdit.UNICODE)
            .build();

    private final DocxFixer usual = DocxFixer.create();
    private final DocxFixer tidy = DocxFixer.with(
            PresentationRules.regimes().stream()
                    .map(law -> PresentationRules.book(law).joined(PresentationRules.TIDY))
                    .collect(ImmutableList.toImmutableList()),
            ReadLimits.DEFAULT);

    @Provide
    Arbitrary<DocumentContent> contents() {
        return Contents.any();
    }

    @Provide
    Arbitrary<DocumentContent> partyContents() {
        return PartyContents.any();
    }

    @Property(tries = 300)
    void mending_a_document_of_the_party_changes_characters_only_as_the_guide_says(
            @ForAll("partyContents") DocumentContent content, @ForAll("damages") List<Damage> damages)
            throws IOException {
        says_the_same(damaged(DocxGenerator.create().generate(content, GenerateOptions.DEFAULT), damages));
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 9999);
        return Combinators.combine(number, number).as(Damage::new).list().ofMaxSize(8);
    }

    @Property(tries = 400)
    void mending_changes_characters_only_as_the_guide_says(
            @ForAll("contents") DocumentContent content, @ForAll("damages") List<Damage> damages) throws IOException {
        says_the_same(damaged(DocxGenerator.create().generate(content, GenerateOptions.DEFAULT), damages));
    }

    @Property(tries = 100)
    void mending_a_document_in_an_old_code_table_changes_characters_only_as_the_guide_says(
            @ForAll("contents") DocumentContent content,
            @ForAll("damages") List<Damage> damages,
            @ForAll OldCodes codes)
            throws IOException {
        says_the_same(codes.file(damaged(DocxGenerator.create().generate(content, GenerateOptions.DEFAULT), damages)));
    }

    @TestFactory
    Stream<DynamicTest> real_drafts_as_they_are_and_damaged_say_the_same_after_mending() throws IOException {
        try (Stream<Path> files = Files.list(RealDocuments.orSkip())) {
            return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        byte[] bytes = Files.readAllBytes(file);
                        says_the_same(bytes);
                        Random random = new Random(file.getFileName().toString().hashCode());
                        says_the_same(damaged(
                                bytes,
                                IntStream.range(0, 12)
                                        .mapToObj(i -> new Damage(random.nextInt(9999), random.nextInt(9999)))
                                        .toList()));
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> documents_in_the_shapes_of_others_say_the_same_after_mending() {
        return ShapeFiles.all().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    byte[] bytes = shape.getValue().get();
                    Random random = new Random(shape.getKey().hashCode());
                    says_the_same(bytes);
                    says_the_same(
                            damaged(bytes, ImmutableList.of(new Damage(random.nextInt(9999), random.nextInt(9999)))));
                }));
    }

    private static byte[] damaged(byte[] file, List<Damage> damages) {
        FaultyDocument document = new FaultyDocument(file);
        damages.forEach(damage -> document.change("word/document.xml", damage::to));
        return document.bytes();
    }

    private void says_the_same(byte[] file) throws IOException {
        says_the_same(file, USUAL);
        says_the_same(file, BY_OPTION);
    }

    private void says_the_same(byte[] file, FixOptions options) throws IOException {
        DocxFixer fixer = options.edits().isEmpty() ? usual : tidy;
        FixedDocument fixed = fixer.fix(file, options);
        byte[] copy = fixed.file().read();

        Map<String, String> before = texts(file);
        Map<String, String> after = texts(copy);
        Explained explained = new Explained(!options.edits().isEmpty());
        before.forEach((place, old) -> {
            String now = after.getOrDefault(place, "");
            if (!now.equals(old)) {
                Set<Component> components = certain(fixed.before(), place);
                components.addAll(certain(fixed.after(), place));
                assertThat(explained.unexplained(old, now, components))
                        .as("%s %s: “%s” became “%s”", place, components, old, now)
                        .isEmpty();
                assertBlanksKept(components, old, now);
            }
        });
        after.keySet().removeAll(before.keySet());
        assertThat(after).allSatisfy((place, added) -> assertThat(place + added).matches(".*header.*\\d"));
        assertThat(fixer.fix(copy, options).file().read()).isEqualTo(copy);
        assertThat(Multisets.containsOccurrences(rules(fixed.before()), rules(fixed.after())))
                .as("no finding is added: %s, then %s", rules(fixed.before()), rules(fixed.after()))
                .isTrue();
    }

    /** A line other than number and date that has a blank is not touched, but for the code of its letters. */
    private static void assertBlanksKept(Set<Component> components, String old, String now) {
        if (VietnameseText.nfc(old).equals(now)) {
            return;
        }
        for (String blank : Damage.BLANKS) {
            boolean filledLater = components.stream().anyMatch(Explained.FILLED_LATER::contains);
            if (old.contains(blank)) {
                assertThat(filledLater).as("“%s” became “%s”", old, now).isTrue();
                assertThat(now).contains(blank);
            }
        }
    }

    /** Returns the components recognised with certainty of which a paragraph has a line. */
    private static Set<Component> certain(FileJudgement file, String place) {
        Set<Component> components = EnumSet.noneOf(Component.class);
        for (JudgedDocument document : file.documents()) {
            document.draft().parts().values().stream()
                    .filter(Part::certain)
                    .filter(part -> part.lines().stream().anyMatch(line -> isAt(line, place)))
                    .forEach(part -> components.add(part.component()));
            boolean body = document.draft().body().stream().anyMatch(item -> isAt(item.line(), place));
            boolean annex = document.draft().annexes().stream()
                    .flatMap(one -> one.title().stream())
                    .anyMatch(line -> isAt(line, place));
            components.addAll(body ? EnumSet.of(Component.BODY) : EnumSet.noneOf(Component.class));
            components.addAll(annex ? EnumSet.of(Component.ANNEX) : EnumSet.noneOf(Component.class));
        }
        return components;
    }

    private static boolean isAt(Line line, String place) {
        return line.paragraph().place().toString().equals(place);
    }

    private static ImmutableMultiset<RuleId> rules(FileJudgement file) {
        return file.findings().stream().map(Finding::rule).collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Map<String, String> texts(byte[] file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        DocumentView view = DocxReader.create().read(file).decoded();
        collect(view.body(), texts);
        view.sections().forEach(section -> section.runnings().forEach(running -> collect(running.blocks(), texts)));
        return texts;
    }

    private static void collect(List<Block> blocks, Map<String, String> texts) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), texts)));
            } else if (block instanceof Paragraph paragraph) {
                texts.put(
                        paragraph.place().toString(),
                        paragraph.codes().isEmpty() ? paragraph.text() : CodedReading.composed(paragraph.text()));
                paragraph.drawings().stream()
                        .filter(Drawing.TextBox.class::isInstance)
                        .forEach(box -> collect(((Drawing.TextBox) box).blocks(), texts));
            }
        }
    }
}
