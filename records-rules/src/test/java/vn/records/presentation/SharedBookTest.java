package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.records.finding.Report;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.rule.RuleBook;

/** Any number of threads share one rule book, and equal drafts get equal reports. */
class SharedBookTest {

    private static final int THREADS = 16;
    private static final RuleBook<Draft> BOOK = PresentationRules.book();

    @Test
    void sixteen_threads_share_one_book() throws Exception {
        ImmutableList<Draft> drafts = BOOK.rules().stream()
                .flatMap(rule -> rule.examples().stream().limit(1))
                .map(example -> example.subject().get())
                .collect(ImmutableList.toImmutableList());
        List<Report> alone = drafts.stream().map(BOOK::evaluate).toList();

        List<List<Report>> together = inThreads(drafts);

        assertThat(together)
                .hasSize(THREADS)
                .allSatisfy(reports -> assertThat(reports).isEqualTo(alone));
    }

    private static List<List<Report>> inThreads(ImmutableList<Draft> drafts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Report>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return drafts.stream()
                            .map(draft -> BOOK.evaluate(Recognizer.again(draft, draft.view())))
                            .toList();
                }));
            }
            List<List<Report>> reports = new ArrayList<>();
            for (Future<List<Report>> each : running) {
                reports.add(each.get(10, TimeUnit.MINUTES));
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }
}
