package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.view.DocumentView;

/** What a check asks of the machine's memory, so that it does not grow unseen; bytes do not depend on how busy it is. */
class AllocationTest {

    /**
     * About a seventh more than was measured for the draft shipped with this project: 84 520 bytes, and 525 128 bytes with the
     * rules on acts, places, capitals and who may sign, which are a fifth of it.
     */
    private static final long MOST_TO_READ = 100_000;

    private static final long MOST_TO_CHECK = 600_000;

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final DocxReader READER = DocxReader.create();

    @Test
    void a_document_is_read_and_checked_in_little_memory() throws IOException {
        List<byte[]> files = files();

        assertThat(bytes(files, AllocationTest::read)).as("read").isLessThan(MOST_TO_READ);
        assertThat(bytes(files, AllocationTest::check)).as("checked").isLessThan(MOST_TO_CHECK);
    }

    private static List<byte[]> files() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("src/samples"))) {
            return paths.filter(path -> path.toString().endsWith(".docx"))
                    .sorted()
                    .map(AllocationTest::content)
                    .toList();
        }
    }

    private static byte[] content(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes asked for by one document, once what is made for all documents was made. */
    private static long bytes(List<byte[]> files, ToIntFunction<byte[]> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long spent = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            int seen = files.stream().mapToInt(work).sum();
            spent = Math.min(spent, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(seen).isPositive();
        }
        return spent / files.size();
    }

    private static int read(byte[] file) {
        return view(file).body().size();
    }

    private static int check(byte[] file) {
        return PresentationRules.checkAll(view(file), OPTIONS).documents().size();
    }

    private static DocumentView view(byte[] file) {
        try {
            return READER.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
