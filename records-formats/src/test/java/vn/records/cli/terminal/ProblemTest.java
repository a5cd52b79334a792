package vn.records.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import vn.records.report.DocumentResult.Unreadable;

final class ProblemTest {

    @Test
    void reasons_have_stable_codes() {
        assertThat(Problem.of("a", new NoSuchFileException("a")).code()).isEqualTo("NOT_FOUND");
        assertThat(Problem.of("a", new AccessDeniedException("a")).code()).isEqualTo("ACCESS_DENIED");
        assertThat(Problem.of("a", new FileSystemException("a", null, "loop")))
                .isEqualTo(new Unreadable("a", "IO_ERROR", "lỗi đọc tệp: loop", "reading failed: loop"));
        assertThat(Problem.of("\uFFFD", new NoSuchFileException("a")).code()).isEqualTo("BAD_PATH");
        assertThat(Problem.tooLarge("a").code()).isEqualTo("OUT_OF_MEMORY");
        assertThat(Problem.internal("a", new IllegalStateException("x")))
                .matches(problem -> problem.code().equals("INTERNAL_ERROR")
                        && problem.english().contains("ProblemTest"));
    }
}
