package vn.records.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.FileJudgement;

/** Real drafts are mended, and nothing of them is lost. */
class FixSamplesTest {

    private static final List<String> KEPT = List.of(
            "w:drawing",
            "w:pict",
            "w:tbl",
            "w:tr",
            "w:tc",
            "w:comment",
            "w:ins",
            "w:del",
            "w:sectPr",
            "w:hyperlink",
            "w:bookmarkStart",
            "w:footnoteReference",
            "w:numPr");

    private static final String CHANGED = "word/(document|header\\d*|footer\\d*)\\.xml";
    /** A header that is new is declared and referred to. */
    private static final String CHANGED_BY_HEADER = CHANGED + "|.Content_Types.\\.xml|word/_rels/document\\.xml\\.rels";

    private static final FixOptions OPTIONS = FixOptions.builder()
            .draft(Samples.OPTIONS)
            .addEdits(TextEdit.CAPITALS, TextEdit.SPACES, TextEdit.UNICODE)
            .build();

    private final DocxFixer fixer = DocxFixer.create();

    @TestFactory
    Stream<DynamicTest> what_can_be_mended_is_mended_and_nothing_is_lost() throws IOException {
        return Samples.each(file -> {
            FixedDocument fixed = fixer.fix(file, OPTIONS);
            byte[] copy = fixed.file().read();

            assertThat(fixed.after().findings())
                    .noneMatch(finding -> finding.isFixable() && finding.severity() == Severity.ERROR);
            assertThat(fixed.after().findings().size() + fixed.mended().size())
                    .as("a finding that says something else after mending counts as mended and as left")
                    .isGreaterThanOrEqualTo(fixed.before().findings().size());
            assertThat(Multisets.containsOccurrences(rules(fixed.before()), rules(fixed.after())))
                    .as("no finding is added: %s, then %s", rules(fixed.before()), rules(fixed.after()))
                    .isTrue();
            assertThat(fixed.after().findings().size()
                            < fixed.before().findings().size())
                    .as("what is mended is gone: %s", fixed.mended())
                    .isEqualTo(!fixed.mended().isEmpty());
            assertThat(fixer.fix(copy, OPTIONS).file().read()).isEqualTo(copy);
            assertNothingLost(file, copy);
        });
    }

    private static ImmutableMultiset<RuleId> rules(FileJudgement file) {
        return file.findings().stream().map(Finding::rule).collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static void assertNothingLost(byte[] file, byte[] copy) throws IOException {
        Stories before = Stories.of(file);
        Stories after = Stories.of(copy);
        assertThat(before.areKeptIn(after)).isTrue();
        assertThat(after.drawings()).isEqualTo(before.drawings());
        assertThat(after.tables()).isEqualTo(before.tables());
        Archive old = Archive.of(file);
        Archive made = Archive.of(copy);
        for (String element : KEPT) {
            assertThat(made.count(element)).as(element).isEqualTo(old.count(element));
        }
        for (Map.Entry<String, byte[]> part : old.parts().entrySet()) {
            boolean numbered = made.parts().size() > old.parts().size();
            if (!part.getKey().matches(numbered ? CHANGED_BY_HEADER : CHANGED)) {
                assertThat(made.parts().get(part.getKey())).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(poi.getBodyElements()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> tracked_changes_leave_the_old_text_in_the_file() throws IOException {
        Authorship author = new Authorship("Văn thư", LocalDateTime.of(2026, 11, 22, 8, 0));
        FixOptions options = FixOptions.builder()
                .draft(Samples.OPTIONS)
                .addAllEdits(OPTIONS.edits())
                .tracked(author)
                .build();
        return Samples.each(file -> {
            FixedDocument fixed = fixer.fix(file, options);
            byte[] copy = fixed.file().read();

            assertThat(fixed.after().findings())
                    .noneMatch(finding -> finding.isFixable() && finding.severity() == Severity.ERROR);
            assertThat(Stories.of(file).areKeptIn(Stories.of(copy))).isTrue();
            assertThat(fixer.fix(copy, options).file().read()).isEqualTo(copy);
            assertThat(Archive.of(copy).text("word/document.xml").contains("w:author=\"Văn thư\""))
                    .isEqualTo(!fixed.mended().isEmpty());
            assertThat(Rejected.text(copy)).isEqualTo(Rejected.text(file));
        });
    }
}
