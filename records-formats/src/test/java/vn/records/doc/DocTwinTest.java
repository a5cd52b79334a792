package vn.records.doc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.GeneratedFiles;
import vn.records.docx.generate.SavedFiles;
import vn.records.docx.recall.TypeFiles;
import vn.records.docx.shape.ShapeFiles;
import vn.records.finding.Verdict;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.view.DocumentView;

/**
 * A document is judged alike whether it is saved as a file of Word 2007 or of Word 97. Where it is not, a table says why the
 * format, or the program that saved it, makes a difference.
 */
class DocTwinTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    /**
     * A difference that is explained.
     *
     * @param documents the names of the documents, as a pattern
     * @param rules the rules, as a pattern
     * @param reason why
     */
    private record Explained(String documents, String rules, String reason) {
        boolean covers(String name, String rule) {
            return name.matches(documents) && rule.matches(rules);
        }
    }

    private static ImmutableList<Explained> table() throws IOException {
        return Resources.readLines(Resources.getResource(DocTwinTest.class, "twins.tsv"), UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> new Explained(row[0], row[1], row[2]))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<String, byte[]> documents() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        GeneratedFiles.all().forEach((name, file) -> documents.put(name, file.get()));
        TypeFiles.all().forEach((name, file) -> documents.put(name, file.get()));
        ShapeFiles.all().forEach((name, file) -> documents.put(name.replaceAll("[^A-Za-z0-9-]", "_"), file.get()));
        return documents;
    }

    private static Map<String, String> verdicts(DocumentView view) {
        Map<String, String> verdicts = new TreeMap<>();
        List<JudgedDocument> documents =
                PresentationRules.checkAll(view, OPTIONS).documents();
        for (int i = 0; i < documents.size(); i++) {
            int number = i;
            documents
                    .get(i)
                    .report()
                    .verdicts()
                    .forEach((rule, verdict) ->
                            verdicts.put(rule + (number == 0 ? "" : " of document " + number), told(verdict)));
        }
        return verdicts;
    }

    private static String told(Verdict verdict) {
        String kind = verdict.getClass().getSimpleName();
        return verdict instanceof Verdict.Failed failed
                ? kind + " " + failed.faults().size()
                : kind;
    }

    @Test
    void a_document_of_word_97_is_judged_as_its_twin(@TempDir Path folder) throws Exception {
        Map<String, byte[]> documents = documents();
        Map<String, byte[]> saved = SavedFiles.of(folder, documents, "doc");
        ImmutableList<Explained> table = table();
        Set<Explained> unused = new TreeSet<>(Comparator.comparing(Explained::toString));
        unused.addAll(table);
        List<String> differences = new ArrayList<>();
        assertThat(saved.keySet()).isEqualTo(documents.keySet());
        for (Map.Entry<String, byte[]> twin : saved.entrySet()) {
            Map<String, String> word2007 = verdicts(DocxReader.create().read(documents.get(twin.getKey())));
            Map<String, String> word97 = verdicts(DocReader.create().read(twin.getValue()));
            for (String rule : Sets.union(word2007.keySet(), word97.keySet())) {
                if (!Objects.equals(word2007.get(rule), word97.get(rule))) {
                    List<Explained> why = table.stream()
                            .filter(row -> row.covers(twin.getKey(), rule))
                            .toList();
                    unused.removeAll(why);
                    if (why.isEmpty()) {
                        differences.add(
                                twin.getKey() + " " + rule + ": " + word2007.get(rule) + " → " + word97.get(rule));
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(unused).as("explains nothing").isEmpty();
    }

    @Test
    void fixtures_are_written_on_demand(@TempDir Path folder) throws Exception {
        assumeTrue(Boolean.getBoolean("fixtures.write"), "skipped: not asked for");
        Map<String, byte[]> documents = new LinkedHashMap<>();
        DocFixtures.sources().forEach((name, file) -> documents.put(name, file.get()));
        Path kept = Path.of("src", "test", "resources", "vn", "records", "doc");
        for (Map.Entry<String, byte[]> file :
                SavedFiles.of(folder, documents, "doc").entrySet()) {
            Files.write(kept.resolve(file.getKey() + ".doc"), file.getValue());
        }
    }
}
