package vn.records.docx.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.docx.recall.LawKinds.LawKind;

/** Faults put by hand into documents of the other laws are reported where they are, and nothing else is. */
class LawRecallTest {

    private static final double LEAST_CAUGHT = 0.97;
    private static final double MOST_MOVED = 0.01;
    private static final int FEWEST_KINDS = 25;

    /** One of so many documents that can have a fault gets it in every build; all do with -Pfuzz. */
    private static final int PART = 4;

    /** A document without a fault and what is said of it. */
    private record Right(LawPaper paper, OpenedDocx file, List<Passage> passages, Judgement judgement) {
        static Right of(LawPaper paper) {
            byte[] file = paper.file();
            OpenedDocx opened = OpenedDocx.of(file);
            return new Right(paper, opened, opened.passages(), Judgement.of(file));
        }
    }

    @Test
    void faults_against_the_circular_of_2011_are_caught_where_they_are() throws IOException {
        isAsKept("tt01", CircularKinds.all(), CircularPapers.all());
    }

    @Test
    @Tag("fuzz-long")
    void faults_against_the_circular_are_caught_in_every_document() throws IOException {
        areCaughtInAll("tt01", CircularKinds.all(), CircularPapers.all());
    }

    @Test
    void faults_against_the_guidances_of_the_party_are_caught_where_they_are() throws IOException {
        isAsKept("party", PartyKinds.all(), PartyPapers.all());
    }

    @Test
    @Tag("fuzz-long")
    void faults_against_the_guidances_are_caught_in_every_document() throws IOException {
        areCaughtInAll("party", PartyKinds.all(), PartyPapers.all());
    }

    @Test
    void faults_against_the_acts_on_legislation_are_caught_where_they_are() throws IOException {
        isAsKept("vbqppl", LegislationKinds.all(), LegislationPapers.all());
    }

    @Test
    @Tag("fuzz-long")
    void faults_against_the_acts_on_legislation_are_caught_in_every_document() throws IOException {
        areCaughtInAll("vbqppl", LegislationKinds.all(), LegislationPapers.all());
    }

    private static void isAsKept(String law, List<LawKind> kinds, List<LawPaper> papers) throws IOException {
        List<Tally> tallies = tallies(kinds, papers, PART);
        List<String> rows = rows(tallies);
        Path golden = Path.of("src", "test", "resources", "recall-" + law + ".tsv");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(golden, rows);
        }
        assertThat(rows).containsExactlyElementsOf(Files.readAllLines(golden));
        holds(tallies);
    }

    private static void areCaughtInAll(String law, List<LawKind> kinds, List<LawPaper> papers) throws IOException {
        List<Tally> tallies = tallies(kinds, papers, 1);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "recall-" + law + "-whole.tsv"), rows(tallies));
        holds(tallies);
    }

    private static List<String> rows(List<Tally> tallies) {
        List<String> rows = new ArrayList<>(List.of(Tally.HEADER));
        tallies.forEach(tally -> rows.add(tally.row()));
        rows.addAll(OpenKinds.sums(tallies));
        return rows;
    }

    private static List<Tally> tallies(List<LawKind> kinds, List<LawPaper> papers, int step) {
        List<Right> documents = papers.stream().map(Right::of).toList();
        for (Right document : documents) {
            assertThat(document.judgement().file().findings())
                    .as("%s", document.paper())
                    .isEmpty();
            assertThat(document.judgement().isOfLaw())
                    .as("%s", document.paper())
                    .isTrue();
        }
        return IntStream.range(0, kinds.size())
                .mapToObj(index -> tally(kinds.get(index), documents, step, index))
                .toList();
    }

    private static Tally tally(LawKind kind, List<Right> documents, int step, int from) {
        Tally tally = new Tally(kind.kind());
        int possible = from;
        for (Right document : documents) {
            if (!document.paper().name().matches(kind.papers())) {
                continue;
            }
            List<Passage> passages = kind.kind().possible(document.passages(), DocumentType.DECISION);
            if (!passages.isEmpty() && (possible++ % step == 0 || tally.made() == 0)) {
                Passage chosen = passages.get(possible % passages.size());
                document.judgement()
                        .after(
                                kind.kind(),
                                document.file().copy(),
                                document.passages().indexOf(chosen))
                        .ifPresent(tally::add);
            }
        }
        return tally;
    }

    private static void holds(List<Tally> tallies) {
        double made = tallies.stream().mapToInt(Tally::made).sum();

        assertThat(tallies).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS).allMatch(tally -> tally.made() > 0);
        assertThat(tallies.stream().mapToInt(Tally::caught).sum() / made).isGreaterThanOrEqualTo(LEAST_CAUGHT);
        assertThat(tallies.stream().mapToInt(Tally::moved).sum() / made).isLessThanOrEqualTo(MOST_MOVED);
    }
}
