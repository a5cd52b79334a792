package vn.records.odt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.docx.StructuredFiles;
import vn.records.sample.Golden;

/** Files that LibreOffice made are read as expected, on machines without it too. */
class FixtureTest {

    static Stream<String> structured() {
        return StructuredFiles.all().keySet().stream();
    }

    @Test
    void fixtures_are_judged_as_the_documents_they_were_made_from() throws IOException {
        Map<String, byte[]> documents = Twins.documents();
        Set<String> differences = new TreeSet<>();
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            differences.addAll(
                    Twins.differences(document.getKey(), document.getValue(), Fixtures.bytes(document.getKey())));
        }

        assertThat(differences).isEqualTo(Fixtures.explained());
    }

    @Test
    void fixtures_are_judged_as_before() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Fixtures.all()) {
            lines.append(Fixtures.name(file)).append('\n');
            Map<String, Set<String>> rules = new TreeMap<>();
            ImmutableSortedMap<String, String> verdicts = Twins.verdicts(Files.readAllBytes(file));
            verdicts.forEach((rule, verdict) ->
                    rules.computeIfAbsent(verdict, key -> new TreeSet<>()).add(rule));
            rules.forEach((verdict, of) -> lines.append("  ")
                    .append(verdict)
                    .append(' ')
                    .append(of.size())
                    .append(verdict.equals("Failed") ? ": " + of.stream().collect(Collectors.joining(", ")) : "")
                    .append('\n'));
        }

        Golden.assertSame("odt-verdicts.txt", lines.toString());
    }

    @ParameterizedTest
    @MethodSource("structured")
    void structures_are_read_as_before(String name) throws IOException {
        Golden.assertSame("odt-" + name + ".txt", ViewText.of(OdtReader.create().read(Fixtures.bytes(name))));
    }

    @Test
    void fixtures_are_many_and_small() throws IOException {
        long size = 0;
        for (Path file : Fixtures.all()) {
            size += Files.size(file);
        }

        assertThat(Fixtures.all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(size).isLessThan(1 << 20);
    }
}
