package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.records.content.BodyBlock;
import vn.records.content.DocumentContent;
import vn.records.docx.DocxReader;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** Legal bases and articles by the thousand: made, judged and mended in bounded time, or refused. */
class LongDocumentsTest {

    private static final int MANY = 10_000;
    private static final int VERY_MANY = 100_000;
    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Duration BOUNDED = Duration.ofMinutes(5);
    /** Texts of one sentence said again are packed better than any real one. */
    private static final ReadLimits WIDE = ReadLimits.builder().ratio(100_000).build();

    private static byte[] withBases(int many) {
        return generated(RightDocuments.decisionContent()
                .addAllBases(Collections.nCopies(
                        many, "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ")));
    }

    private static byte[] withArticles(int many) {
        return generated(RightDocuments.decisionContent()
                .addAllBody(IntStream.range(0, many)
                        .mapToObj(i -> new BodyBlock.Article("", "Giao đơn vị thứ " + i + " nộp lưu hồ sơ."))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static byte[] generated(DocumentContent.Builder content) {
        return DocxGenerator.create().generate(content.build(), GenerateOptions.DEFAULT);
    }

    private static void judgedAndMended(byte[] file) {
        assertTimeout(BOUNDED, () -> {
            FileJudgement judgement =
                    PresentationRules.checkAll(DocxReader.with(WIDE).read(file), OPTIONS);
            assertThat(judgement.documents())
                    .isNotEmpty()
                    .allSatisfy(
                            document -> assertThat(document.report().problems()).isEmpty());
            assertThat(DocxFixer.with(PresentationRules.book(), WIDE)
                            .fix(file, FixOptions.all(OPTIONS))
                            .file()
                            .read())
                    .isNotEmpty();
        });
    }

    @Test
    void many_bases_and_articles_are_judged_and_mended() {
        judgedAndMended(withBases(MANY));
        judgedAndMended(withArticles(MANY));
    }

    @Test
    @Tag("fuzz-long")
    void very_many_bases_and_articles_are_judged_and_mended() {
        judgedAndMended(withBases(VERY_MANY));
        judgedAndMended(withArticles(VERY_MANY));
    }

    @Test
    void more_than_a_host_allows_are_refused_at_once() {
        DocxReader narrow = DocxReader.with(
                ReadLimits.builder().ratio(100_000).blocks(5_000).build());

        assertThatExceptionOfType(DocumentReadException.class)
                .isThrownBy(() -> narrow.read(withBases(MANY)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(DocumentReadException.Code.LIMIT_EXCEEDED));
    }
}
