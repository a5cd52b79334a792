package vn.records.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a fuzzer comes in: it looks for both methods by their names. {@code main} writes right inputs for it to begin with.
 */
public final class Fuzzer {

    /** No input of a few kilobytes may take longer. */
    private static final long MOST_NANOS = 2_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static Target target = Target.DOCX;

    private Fuzzer() {}

    /** Chooses the target by its name, and does it once with right inputs: what loads classes is not measured. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        target = Target.valueOf(arguments[0]);
        for (byte[] seed : target.seeds()) {
            target.outcome(seed);
        }
    }

    /** Does with these bytes what the target does. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        long begun = THREADS.getCurrentThreadCpuTime();
        target.outcome(input);
        if (THREADS.getCurrentThreadCpuTime() - begun > MOST_NANOS) {
            throw new IllegalStateException("over two seconds");
        }
    }

    /** Writes the seeds of the target named first into the folder named second. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int count = 0;
        for (byte[] seed : Target.valueOf(arguments[0]).seeds()) {
            Files.write(folder.resolve("seed" + count++), seed);
        }
    }
}
