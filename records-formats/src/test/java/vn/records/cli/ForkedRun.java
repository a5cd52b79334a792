package vn.records.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A run of the command in a process of its own.
 *
 * @param exit the exit code
 * @param out what was printed, read as UTF-8
 * @param err what was told beside it, read as UTF-8
 */
record ForkedRun(int exit, String out, String err) {

    private static final int MINUTES = 15;

    /**
     * Runs a line of shell in which {@code $records} is the command, in a folder.
     *
     * @param jvmOptions options of the Java machine
     * @param locale the value of {@code LC_ALL}
     */
    static ForkedRun of(Path folder, String jvmOptions, String locale, String line) throws IOException {
        assumeThatClassesAreFound(locale, folder);
        Path out = Files.createTempFile(folder.getParent(), "out", ".txt");
        Path err = Files.createTempFile(folder.getParent(), "err", ".txt");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = shell.environment();
        environment.put("LC_ALL", locale);
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        environment.put("CLASSPATH", classPath());
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + environment.get("PATH"));
        environment.put("records", "java " + jvmOptions + " vn.records.cli.Main");
        Process process = shell.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new ForkedRun(process.waitFor(), read(out), read(err));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Surefire starts tests from a jar that only names the class path. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Java finds no class where the locale has no letters for the way to it. */
    private static void assumeThatClassesAreFound(String locale, Path folder) {
        assumeTrue(
                locale.endsWith("UTF-8")
                        || StandardCharsets.US_ASCII.newEncoder().canEncode(classPath() + folder.toAbsolutePath()),
                "skipped: this project or its jars lie in a folder that the locale " + locale + " cannot express");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
