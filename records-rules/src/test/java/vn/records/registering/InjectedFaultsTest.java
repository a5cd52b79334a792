package vn.records.registering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.records.registering.BookFault.Spot;

/** Every kind of fault, put into registers of every policy at places drawn from a seed; {@code -Dgolden.write=true} writes the table. */
class InjectedFaultsTest {

    private static final Path TABLE = Path.of("src/test/resources/vn/records/registering/injected-faults.tsv");
    private static final int PLACES = 3;
    private static final int DRAWS = 20;

    /** A kind with how often it was put into a register and how often it was told. */
    private record Tally(String name, int injected, int found, List<String> missed) {}

    private static ImmutableList<BookFault> kinds() {
        return Stream.of(NumberFaults.all(), CellFaults.all())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void clean_registers_of_every_policy_have_no_finding() {
        List<CleanBook> books = CleanBook.all();

        assertThat(books).hasSizeGreaterThanOrEqualTo(40);
        assertThat(books).allSatisfy(book -> {
            RegisterReport report = book.check(book.rows());
            assertThat(Registers.told(report)).isEmpty();
        });
    }

    @Test
    void faults_put_into_clean_registers_are_found() throws IOException {
        List<Tally> tallies = kinds().stream().map(InjectedFaultsTest::tally).toList();
        int injected = tallies.stream().mapToInt(Tally::injected).sum();
        int found = tallies.stream().mapToInt(Tally::found).sum();
        StringBuilder table = new StringBuilder("kind\tinjected\tfound\n");
        tallies.forEach(tally -> table.append(tally.name() + "\t" + tally.injected() + "\t" + tally.found() + "\n"));
        table.append("all\t" + injected + "\t" + found + "\n");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(TABLE, table);
        }

        assertThat(kinds()).extracting(BookFault::name).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(tallies).allSatisfy(tally -> assertThat(tally.injected()).isPositive());
        assertThat(found * 100L).as(missed(tallies)).isGreaterThanOrEqualTo(97L * injected);
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8))
                .as(missed(tallies))
                .isEqualTo(table.toString());
    }

    private static String missed(List<Tally> tallies) {
        return String.join(
                "\n", tallies.stream().flatMap(tally -> tally.missed().stream()).toList());
    }

    private static Tally tally(BookFault kind) {
        int injected = 0;
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (CleanBook book : CleanBook.all()) {
            Random random = new Random(book.seed() * 31 + kind.name().hashCode());
            int places = 0;
            for (int draw = 0; draw < DRAWS && places < PLACES; draw++) {
                Spot spot = new Spot(book, book.rows(), random.nextInt(book.size()));
                String row = spot.row().number;
                Optional<? extends Set<Integer>> at =
                        kind.applies().test(spot) ? kind.spoil().at(spot, random) : Optional.empty();
                if (at.isEmpty()) {
                    continue;
                }
                places++;
                injected++;
                RegisterReport report = book.check(spot.rows());
                boolean told = report.findings().stream()
                        .anyMatch(finding -> kind.told().contains(finding.fault())
                                && (at.get().isEmpty() || at.get().contains(finding.row())));
                found += told ? 1 : 0;
                if (!told) {
                    missed.add(kind.name() + ": " + book.truth() + " asked " + book.asked() + " seed " + book.seed()
                            + " row " + (spot.index() + 1) + " " + row + " at " + at.get() + " told "
                            + Registers.told(report) + " by " + report.grouping());
                }
            }
        }
        return new Tally(kind.name(), injected, found, missed);
    }
}
