package vn.records.docx.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.SizeSet;
import vn.records.sample.RealDocuments;

/** Faults put by hand into documents of every type are reported where they are, and nothing else is. */
class RecallTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "recall.tsv");
    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 22);
    private static final double LEAST_CAUGHT = 0.98;
    private static final double MOST_MOVED = 0.01;
    private static final double MOST_UNDECIDABLE = 0.02;

    /** One of so many documents gets a fault in every build, an odd number so that all shapes do; all do with -Pfuzz. */
    private static final int PART = 31;

    static List<FaultKind> kinds() {
        return Stream.of(StyleKinds.all(), WordKinds.all(), BodyKinds.all(), PageKinds.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A document without a fault and what is said of it. */
    private record Right(DocumentType type, OpenedDocx file, List<Passage> passages, Judgement judgement) {
        static Right of(DocumentType type, byte[] file) {
            OpenedDocx opened = OpenedDocx.of(file);
            return new Right(type, opened, opened.passages(), Judgement.of(file));
        }

        Optional<Outcome> after(FaultKind kind, Passage chosen) {
            return judgement.after(kind, file.copy(), passages.indexOf(chosen));
        }
    }

    private static List<Right> generated() {
        List<Right> documents = new ArrayList<>();
        DocxGenerator generator = DocxGenerator.create();
        for (DocumentType type : DocumentType.inForceOn(JUDGED)) {
            for (SizeSet sizes : SizeSet.values()) {
                for (boolean tables : List.of(false, true)) {
                    documents.add(Right.of(
                            type,
                            generator.generate(
                                    RightContents.of(type, tables), GenerateOptions.DEFAULT.withSizes(sizes))));
                }
            }
        }
        return documents;
    }

    /** Puts faults of every kind into one of so many documents that can have it, at another place in each. */
    private static List<Tally> tallies(List<Right> documents, int step) {
        List<FaultKind> kinds = kinds();
        return IntStream.range(0, kinds.size())
                .mapToObj(index -> tally(kinds.get(index), documents, step, index))
                .toList();
    }

    private static Tally tally(FaultKind kind, List<Right> documents, int step, int from) {
        Tally tally = new Tally(kind);
        int possible = from;
        for (Right document : documents) {
            List<Passage> passages = kind.possible(document.passages(), document.type());
            if (!passages.isEmpty() && (possible++ % step == 0 || tally.made() == 0)) {
                document.after(kind, passages.get(possible % passages.size())).ifPresent(tally::add);
            }
        }
        return tally;
    }

    @Test
    void faults_of_every_kind_are_caught_where_they_are() throws IOException {
        List<Tally> tallies = tallies(right(), PART);
        List<String> rows = new ArrayList<>(List.of(Tally.HEADER));
        tallies.forEach(tally -> rows.add(tally.row()));
        rows.addAll(OpenKinds.sums(tallies));

        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, rows);
        }
        assertThat(rows).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
        holds(tallies);
    }

    @Test
    @Tag("fuzz-long")
    void faults_of_every_kind_are_caught_in_every_document() throws IOException {
        List<Tally> tallies = tallies(right(), 1);

        Files.createDirectories(Path.of("target"));
        Files.write(
                Path.of("target", "recall-whole.tsv"),
                tallies.stream().map(Tally::row).toList());
        Files.write(Path.of("target", "recall-whole-sums.tsv"), OpenKinds.sums(tallies));
        holds(tallies);
    }

    private static List<Right> right() {
        List<Right> documents = generated();
        assertThat(documents)
                .flatMap(document -> document.judgement().file().findings())
                .isEmpty();
        return documents;
    }

    private static void holds(List<Tally> tallies) {
        List<Tally> asked = tallies.stream().filter(tally -> !tally.isPending()).toList();
        double made = asked.stream().mapToInt(Tally::made).sum();

        assertThat(tallies).allMatch(tally -> tally.made() > 0);
        assertThat(asked.stream().mapToInt(Tally::caught).sum() / made).isGreaterThanOrEqualTo(LEAST_CAUGHT);
        assertThat(asked.stream().mapToInt(Tally::moved).sum() / made).isLessThanOrEqualTo(MOST_MOVED);
        assertThat(tallies.stream().filter(Tally::isUndecidable).count())
                .isLessThanOrEqualTo((int) (tallies.size() * MOST_UNDECIDABLE));
        assertThat(tallies)
                .as("caught now: take it from the list of what is pending")
                .filteredOn(Tally::isPending)
                .allMatch(tally -> tally.caught() < LEAST_CAUGHT * tally.made());
    }

    @Test
    void faults_in_real_documents_are_counted_apart() throws IOException {
        Path samples = RealDocuments.orSkip();
        List<Right> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".docx"))
                    .sorted()
                    .toList()) {
                Right document = Right.of(DocumentType.DECISION, Files.readAllBytes(file));
                document.judgement()
                        .file()
                        .first()
                        .draft()
                        .type()
                        .filter(type -> document.judgement().isOfLaw())
                        .ifPresent(type -> documents.add(
                                new Right(type, document.file(), document.passages(), document.judgement())));
            }
        }
        List<Tally> tallies = tallies(documents, 1);
        List<String> rows = tallies.stream()
                .filter(tally -> tally.made() > 0)
                .map(Tally::row)
                .toList();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "recall-samples.tsv"), rows);
        assertThat(rows).isNotEmpty();
    }
}
