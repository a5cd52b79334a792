package vn.records.docx.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.records.presentation.draft.DraftOptions;
import vn.records.sample.RealDocuments;

/** Real drafts, which stand beside the repository and not in it; tests of them are skipped where they are not. */
final class Samples {

    static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    private Samples() {}

    /** What is to hold for one of them. */
    interface Trial {
        void run(byte[] file) throws IOException;
    }

    static Stream<DynamicTest> each(Trial trial) throws IOException {
        try (Stream<Path> files = Files.list(RealDocuments.orSkip())) {
            return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> trial.run(read(file))));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
