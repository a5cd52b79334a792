package vn.records.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a fuzzer comes in: it looks for both methods by their names. {@code main} writes right inputs for it to begin with.
 */
public final class Fuzzer {

    /** No input of a few kilobytes may take longer. */
    private static final long MOST_NANOS = 2_000_000_000L;

    private static Target target = Target.DOCX;

    private Fuzzer() {}

    /** Chooses the target by its name. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0]);
    }

    /** Does with these bytes what the target does. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        long begun = System.nanoTime();
        try {
            target.run(input);
        } catch (IOException e) {
            if (!Target.isTold(e)) {
                throw e;
            }
        }
        if (System.nanoTime() - begun > MOST_NANOS) {
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
