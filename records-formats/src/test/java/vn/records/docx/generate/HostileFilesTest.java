package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.records.docx.DocxReader;
import vn.records.docx.XmlChanges;
import vn.records.docx.shape.ShapeFiles;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/** Documents in all shapes, changed at random in markup and words: they are judged, mended and annotated, or refused. */
class HostileFilesTest {

    private static final DraftOptions DRAFT = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Authorship AUTHOR = new Authorship("Bộ phận soát xét", LocalDateTime.of(2026, 11, 22, 8, 30));

    private final ImmutableList<byte[]> right =
            ShapeFiles.all().values().stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
    private final DocxReader reader = DocxReader.create();
    private final DocxFixer fixer = DocxFixer.create();
    private final DocxAnnotator annotator = DocxAnnotator.create();
    private final Wording words = PresentationRules.book().wording(Language.VIETNAMESE);

    /** What is done with a file. */
    private interface Use {
        void of(byte[] file) throws IOException;
    }

    @Test
    void a_few_hundred_changed_files_are_judged_mended_and_annotated() {
        run(1, 200, this::check);
        run(2, 60, this::fix);
        run(3, 60, this::annotate);
    }

    @Test
    @Tag("fuzz-long")
    void many_changed_files_are_judged() {
        run(4, 1_000_000, this::check);
    }

    @Test
    @Tag("fuzz-long")
    void many_changed_files_are_mended() {
        run(5, 350_000, this::fix);
    }

    @Test
    @Tag("fuzz-long")
    void many_changed_files_are_annotated() {
        run(6, 450_000, this::annotate);
    }

    private void run(long seed, int files, Use use) {
        for (int i = 0; i < files; i++) {
            byte[] file = changed(new Random(seed * 10_000_019 + i));
            try {
                use.of(file);
            } catch (DocumentReadException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (IOException | RuntimeException | Error e) {
                throw new AssertionError("file " + i + " of seed " + seed, e);
            }
        }
    }

    private byte[] changed(Random random) {
        FaultyDocument document = new FaultyDocument(right.get(random.nextInt(right.size())));
        for (int n = random.nextInt(6); n > 0; n--) {
            document.change("word/document.xml", new Damage(random.nextInt(9999), random.nextInt(9999))::to);
        }
        if (random.nextBoolean()) {
            document.change("word/document.xml", xml -> XmlChanges.changed(xml, random));
        }
        if (random.nextInt(4) == 0) {
            document.change("word/styles.xml", xml -> XmlChanges.changed(xml, random));
        }
        return document.bytes();
    }

    private void check(byte[] file) throws IOException {
        whole(PresentationRules.checkAll(reader.read(file), DRAFT));
    }

    private void fix(byte[] file) throws IOException {
        byte[] mended = fixer.fix(file, FixOptions.all(DRAFT)).file().read();
        whole(PresentationRules.checkAll(reader.read(mended), DRAFT));
    }

    private void annotate(byte[] file) throws IOException {
        FileJudgement judgement = PresentationRules.checkAll(reader.read(file), DRAFT);
        byte[] copy = annotator.annotate(file, judgement.findings(), words, AUTHOR);
        assertThat(reader.read(copy)).isEqualTo(reader.read(file));
    }

    private static void whole(FileJudgement judgement) {
        assertThat(judgement.documents())
                .allSatisfy(document -> assertThat(document.report().problems()).isEmpty());
    }
}
