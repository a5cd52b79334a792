package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String LETTER = System.getProperty("letter");

    @TempDir
    Path folder;

    private Path home;
    private Path cache;

    /** What a run printed, and how it ended. */
    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        cache = folder.resolve("cache");
        Files.copy(Path.of(System.getProperty("launcher")), home.resolve("records"));
        Files.copy(Path.of(System.getProperty("jar")), home.resolve("records.jar"));
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("records").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("RECORDS_CACHE", cache.toString());
        process.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        process.environment().putAll(environment);
        int exit = process.start().waitFor();
        return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** A Java that comes without an archive of its own classes makes none of ours. */
    private static void assumeThatJavaArchives() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xshare:on", "-version")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assumeTrue(exit == 0, "skipped: this Java has no archive of its own classes");
    }

    private static void assumeThatNamesMayHaveMarks() {
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("ộ"),
                "skipped: the locale of this machine has no letters with marks in names of files");
    }

    /** Returns the archives with the times they were made. */
    private Map<String, String> archives() throws IOException {
        Map<String, String> archives = new TreeMap<>();
        if (Files.exists(cache)) {
            try (Stream<Path> files = Files.list(cache)) {
                for (Path file : files.toList()) {
                    archives.put(
                            file.getFileName().toString(),
                            Files.getLastModifiedTime(file).toString());
                }
            }
        }
        return archives;
    }

    @Test
    void the_first_run_makes_an_archive_and_the_next_reads_it_and_all_print_the_same() throws Exception {
        assumeThatJavaArchives();
        Run without = run(Map.of("RECORDS_CACHE", "none"), "check", LETTER);
        Run first = run("check", LETTER);
        Map<String, String> made = archives();
        Run next = run("check", LETTER);
        Run told = run(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("loaded")), "check", LETTER);

        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out()).contains("7 loại lỗi");
        assertThat(without.err()).isEmpty();
        assertThat(first).isEqualTo(without);
        assertThat(next).isEqualTo(without);
        assertThat(made.keySet())
                .singleElement()
                .asString()
                .startsWith("check-")
                .endsWith(".jsa");
        assertThat(archives()).isEqualTo(made);
        assertThat(told.out()).isEqualTo(without.out());
        assertThat(Files.readAllLines(folder.resolve("loaded")))
                .anyMatch(line -> line.contains("vn.records.rule.RuleBook source: shared objects file (top)"));
    }

    @Test
    void a_file_that_is_no_archive_does_no_harm() throws Exception {
        assumeThatJavaArchives();
        Run first = run("check", LETTER);
        Path archive = cache.resolve(archives().keySet().iterator().next());
        Files.delete(archive);

        for (String text : List.of("", "no archive", "no archive ".repeat(100_000))) {
            Files.writeString(archive, text);
            assertThat(run("check", LETTER)).isEqualTo(first);
        }
    }

    @Test
    void a_folder_may_have_any_name() throws Exception {
        assumeThatNamesMayHaveMarks();
        Path other = folder.resolve("một thư mục");
        Files.move(home, other);
        home = other;

        Run first = run("check", LETTER);

        assertThat(first.out()).contains("7 loại lỗi");
        assertThat(run("check", LETTER)).isEqualTo(first);
    }

    @Test
    void names_have_marks_in_a_locale_that_has_none() throws Exception {
        assumeThatNamesMayHaveMarks();
        Path letter = Files.copy(Path.of(LETTER), folder.resolve("công văn.docx"));

        assertThat(run(Map.of("LC_ALL", "C"), "check", letter.toString()).out())
                .contains("công văn.docx", "7 loại lỗi");
    }

    @Test
    void a_run_that_failed_leaves_no_archive_and_tells_why() throws Exception {
        Run run = run("check", folder.resolve("none.docx").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.docx");
        assertThat(archives()).isEmpty();
    }

    @Test
    void what_is_no_subcommand_and_a_folder_that_cannot_be_made_need_no_archive() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("--version").out()).startsWith("records ");
        assertThat(run("check", "--help").out()).contains("Cách dùng");
        assertThat(run(Map.of("RECORDS_CACHE", file.resolve("in").toString()), "rules", "--lang", "en")
                        .exit())
                .isZero();
        assertThat(run("../check", LETTER).exit()).isEqualTo(2);
        assertThat(archives()).isEmpty();
    }

    @Test
    void what_is_missing_is_told() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", folder.toString()), "--version").err())
                .contains("no Java 17 was found");
        Files.delete(home.resolve("records.jar"));
        Run run = run("--version");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no ", "records.jar");
    }
}
