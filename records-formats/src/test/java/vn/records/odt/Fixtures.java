package vn.records.odt;

import static java.util.stream.Collectors.toCollection;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files that LibreOffice made from documents of {@link Twins}. */
final class Fixtures {

    static final Path FOLDER = Path.of("src", "test", "resources", "vn", "records", "odt");

    private Fixtures() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".odt"))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".odt", "");
    }

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".odt"));
    }

    /** Returns the differences between twins that the table explains. */
    static Set<String> explained() throws IOException {
        return Files.readAllLines(FOLDER.resolve("twins.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line ->
                        String.join("\t", Splitter.on('\t').splitToList(line).subList(0, 4)))
                .collect(toCollection(TreeSet::new));
    }
}
