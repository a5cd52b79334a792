package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.report.DocumentResult;
import vn.records.report.JsonReport;
import vn.records.report.RunContext;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** One reader and one rule book in sixteen threads give reports that are equal byte for byte. */
class SharedReaderTest {

    private static final int THREADS = 16;
    private static final int TIMES = 5;

    private final DocxReader reader = DocxReader.create();
    private final RuleBook<Draft> book = PresentationRules.book();

    private String report(byte[] bytes) throws IOException {
        Draft draft = PresentationRules.recognize(reader.read(bytes), DraftOptions.on(LocalDate.of(2026, 11, 22)));
        StringWriter out = new StringWriter();
        JsonReport report = JsonReport.to(out, RunContext.of(book, Language.VIETNAMESE, "1"));
        report.write(new DocumentResult.Read("a.docx", draft, book.evaluate(draft)));
        report.finish();
        return out.toString();
    }

    @Test
    void sixteen_threads_write_the_same_bytes() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("src/samples/cong-van-co-loi.docx"));
        String alone = report(bytes);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    List<String> reports = new ArrayList<>();
                    for (int j = 0; j < TIMES; j++) {
                        reports.add(report(bytes));
                    }
                    return reports;
                }));
            }
            for (Future<List<String>> each : running) {
                assertThat(each.get(10, TimeUnit.MINUTES)).hasSize(TIMES).containsOnly(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).contains("ND30-TN-02");
    }
}
