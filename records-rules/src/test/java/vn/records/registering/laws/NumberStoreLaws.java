package vn.records.registering.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentNumber;
import vn.records.registering.Numbering;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.registering.numbering.NumberBook;
import vn.records.registering.numbering.NumberBook.Given;
import vn.records.registering.numbering.NumberDesk;
import vn.records.registering.numbering.NumberEvent;
import vn.records.registering.numbering.NumberStore;
import vn.records.registering.numbering.NumberingException;
import vn.records.registering.numbering.NumberingException.Code;

/** The laws of a {@link NumberStore}. */
public abstract class NumberStoreLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final DocumentNumber DECISION = DocumentNumber.parse("/QĐ-SNV");
    private static final Numbering START = Numbering.of(2026, Grouping.TYPE);

    /** Returns an empty store, another one each time. */
    protected abstract NumberStore store();

    private static List<NumberEvent> events() {
        NumberBook book = NumberBook.open(START);
        List<NumberEvent> events = new ArrayList<>();
        for (String draft : List.of("/QĐ-SNV", "/SNV-VP", "/2026/QĐ-UBND", "-NQ/TU", "/TTr-SNV")) {
            NumberBook.Changed changed = book.reserve(DocumentNumber.parse(draft), DAY, "Công đoàn 'A'; \"B\"");
            events.add(changed.event());
            book = changed.book();
        }
        NumberBook.Changed cancelled =
                book.cancel(new Given(events.get(0).apart(), events.get(0).number()), "Không ban hành\nnữa, 100%");
        events.add(cancelled.event());
        events.add(cancelled
                .book()
                .confirm(new Given(events.get(1).apart(), events.get(1).number()))
                .event());
        return events;
    }

    @Test
    protected void events_come_back_as_they_were_in_their_order() {
        NumberStore store = store();
        List<NumberEvent> events = events();
        for (int i = 0; i < events.size(); i++) {
            store.append("2026", i, events.get(i));
            assertThat(store.read("2026")).isEqualTo(events.subList(0, i + 1));
        }
        assertThat(NumberBook.rebuild(START, store.read("2026"))).isEqualTo(NumberBook.rebuild(START, events));
    }

    @Test
    protected void a_book_that_is_not_known_has_no_events_and_books_do_not_mix() {
        NumberStore store = store();
        NumberEvent event = events().get(0);
        store.append("a", 0, event);
        store.append("b", 0, event);

        assertThat(store.read("none")).isEmpty();
        assertThat(store.read("a")).containsExactly(event);
        assertThat(store.read("b")).containsExactly(event);
    }

    @Test
    protected void an_event_for_another_version_is_refused_and_nothing_is_added() {
        NumberStore store = store();
        List<NumberEvent> events = events();
        store.append("2026", 0, events.get(0));

        for (long version : new long[] {0, 2, 7}) {
            NumberingException refused =
                    catchThrowableOfType(NumberingException.class, () -> store.append("2026", version, events.get(1)));
            assertThat(refused).as("version %s", version).isNotNull();
            assertThat(refused.code()).isEqualTo(Code.VERSION_CONFLICT);
        }
        assertThat(store.read("2026")).containsExactly(events.get(0));
    }

    @Test
    protected void what_was_read_does_not_change() {
        NumberStore store = store();
        ImmutableList<NumberEvent> before = store.read("2026");
        store.append("2026", 0, events().get(0));

        assertThat(before).isEmpty();
    }

    @Test
    protected void desks_at_work_at_once_give_each_number_once() throws InterruptedException, ExecutionException {
        NumberStore store = store();
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Given>>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                work.add(() -> given(NumberDesk.of(store, "2026", START), 10));
            }
            List<Integer> ordinals = new ArrayList<>();
            for (Future<List<Given>> done : clerks.invokeAll(work)) {
                done.get()
                        .forEach(given -> ordinals.add(given.number().ordinal().orElseThrow()));
            }
            assertThat(ordinals).hasSize(40).doesNotHaveDuplicates().allMatch(ordinal -> ordinal <= 40);
            assertThat(NumberDesk.of(store, "2026", START).book().open()).hasSize(40);
        } finally {
            clerks.shutdownNow();
        }
    }

    /** A clerk who is told that the book changed tries again. */
    private static List<Given> given(NumberDesk desk, int count) {
        List<Given> given = new ArrayList<>();
        while (given.size() < count) {
            try {
                given.add(desk.reserve(DECISION, DAY, ""));
            } catch (NumberingException e) {
                assertThat(e.code()).isEqualTo(Code.VERSION_CONFLICT);
            }
        }
        return given;
    }
}
