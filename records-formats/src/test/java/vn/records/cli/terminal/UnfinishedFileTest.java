package vn.records.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void it_has_a_name_of_its_own_until_it_is_complete() throws IOException {
        Path place = Files.writeString(folder.resolve("a.txt"), "old");
        try (UnfinishedFile one = UnfinishedFile.beside(place);
                UnfinishedFile other = UnfinishedFile.beside(place)) {
            one.stream().write('1');
            other.stream().write('2');
            assertThat(place).hasContent("old");
            assertThat(names()).hasSize(3);
            one.complete();
            assertThat(place).hasContent("1");
        }
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void what_fails_leaves_nothing_and_files_of_others_stay() throws IOException {
        Path place = folder.resolve("a.txt");
        Files.writeString(folder.resolve("a.txt." + ProcessHandle.current().pid() + ".tmp"), "precious");

        assertThatThrownBy(() -> UnfinishedFile.write(place, out -> {
                    out.write(1);
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void nothing_but_a_regular_file_is_replaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(makesPipe(pipe), "skipped: this system makes no named pipes");

        assertThatThrownBy(() -> UnfinishedFile.beside(pipe)).hasMessageContaining("not a regular file");
        assertThatThrownBy(() -> NewFile.of(pipe.toString(), true, Optional.empty()))
                .hasMessageContaining("not a regular file");
        assertThat(names()).containsExactly("pipe");
    }

    private static boolean makesPipe(Path pipe) throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                                .start()
                                .waitFor()
                        == 0;
    }

    @Test
    void a_signal_leaves_nothing_behind() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "skipped: signals as Unix has them");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Endless.class.getName(),
                        folder.resolve("a.txt").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        assertThat(names()).hasSize(1);
        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(names()).isEmpty();
    }

    @Test
    void a_process_killed_at_once_leaves_the_older_file_as_it_was() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "skipped: signals as Unix has them");
        Path older = Files.writeString(folder.resolve("a.txt"), "older");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Endless.class.getName(),
                        older.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        process.destroyForcibly();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(older).content().isEqualTo("older");
        assertThat(names()).hasSize(2).allMatch(name -> name.startsWith("a.txt"));
    }

    /** Begins a file and never completes it. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            UnfinishedFile.write(Path.of(arguments[0]), out -> {
                out.write(1);
                System.out.println("begun");
                try {
                    Thread.sleep(TimeUnit.MINUTES.toMillis(1));
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
        }
    }
}
