package vn.records.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.records.cli.presentation.Judge;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.Console.Kind;

/** What goes wrong outside the documents. */
final class FaultTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, Supplier<Judge> judge, String... arguments) {
        Console console = new Console(out, err, Kind.PLAIN, Kind.PLAIN, () -> CommandRun.TODAY);
        return new RecordsCommand(console, judge).run(arguments);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_fault_of_the_program_exits_with_2_and_shows_where() {
        int exit = run(
                OutputStream.nullOutputStream(),
                () -> {
                    throw new IllegalStateException("broken");
                },
                "rules");

        assertThat(exit).isEqualTo(2);
        assertThat(told()).contains("lỗi của chương trình", "IllegalStateException: broken", "FaultTest");
    }

    @Test
    void too_little_memory_exits_with_2() {
        int exit = run(
                OutputStream.nullOutputStream(),
                () -> {
                    throw new OutOfMemoryError();
                },
                "rules");

        assertThat(exit).isEqualTo(2);
        assertThat(told()).contains("không đủ bộ nhớ", "-Xmx");
    }

    @Test
    void output_that_cannot_be_written_exits_with_2() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(run(full, ToyJudge::new, "rules")).isEqualTo(2);
        assertThat(told()).contains("không ghi được kết quả", "No space left on device");
    }
}
