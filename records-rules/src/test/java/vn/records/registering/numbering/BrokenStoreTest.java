package vn.records.registering.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.registering.laws.NumberStoreLaws;

/** Stores with one thing wrong are found by the laws. */
class BrokenStoreTest {

    /** What is wrong with a store. */
    enum Wrong {
        NO_VERSIONS,
        ONLY_OLDER_VERSIONS,
        ONE_BOOK,
        BACKWARD,
        LAST_ONLY,
        WITHOUT_REASONS,
        ADDS_BEFORE_IT_REFUSES
    }

    private static final class Broken implements NumberStore {
        private final Wrong wrong;
        private final Map<String, List<NumberEvent>> books = new HashMap<>();

        Broken(Wrong wrong) {
            this.wrong = wrong;
        }

        private List<NumberEvent> events(String book) {
            return books.computeIfAbsent(wrong == Wrong.ONE_BOOK ? "" : book, name -> new ArrayList<>());
        }

        @Override
        public synchronized ImmutableList<NumberEvent> read(String book) {
            List<NumberEvent> events = events(book);
            return switch (wrong) {
                case BACKWARD -> ImmutableList.copyOf(Lists.reverse(events));
                case LAST_ONLY ->
                    events.isEmpty() ? ImmutableList.of() : ImmutableList.of(events.get(events.size() - 1));
                default -> ImmutableList.copyOf(events);
            };
        }

        @Override
        public synchronized void append(String book, long version, NumberEvent event) {
            List<NumberEvent> events = events(book);
            boolean conflict =
                    switch (wrong) {
                        case NO_VERSIONS -> false;
                        case ONLY_OLDER_VERSIONS -> version < events.size();
                        default -> version != events.size();
                    };
            if (!conflict || wrong == Wrong.ADDS_BEFORE_IT_REFUSES) {
                boolean plain = wrong == Wrong.WITHOUT_REASONS && event instanceof NumberEvent.Cancelled;
                events.add(plain ? new NumberEvent.Cancelled(event.apart(), event.number(), "") : event);
            }
            if (conflict) {
                throw new NumberingException(NumberingException.Code.VERSION_CONFLICT, version);
            }
        }
    }

    private static final class Laws extends NumberStoreLaws {
        private final Wrong wrong;

        Laws(Wrong wrong) {
            this.wrong = wrong;
        }

        @Override
        protected NumberStore store() {
            return new Broken(wrong);
        }

        List<Throwable> broken() {
            List<Throwable> broken = new ArrayList<>();
            for (ThrowingCallable law : List.<ThrowingCallable>of(
                    this::events_come_back_as_they_were_in_their_order,
                    this::a_book_that_is_not_known_has_no_events_and_books_do_not_mix,
                    this::an_event_for_another_version_is_refused_and_nothing_is_added)) {
                Throwable thrown = catchThrowable(law);
                if (thrown != null) {
                    broken.add(thrown);
                }
            }
            return broken;
        }
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void a_store_with_one_thing_wrong_breaks_a_law(Wrong wrong) {
        assertThat(new Laws(wrong).broken()).isNotEmpty();
    }

    @Test
    void reasons_for_refusal_have_words_in_both_languages() {
        assertThat(NumberingException.Code.values()).allSatisfy(code -> {
            assertThat(code.vietnamese()).isNotEqualTo(code.english());
            assertThat(new NumberingException(code, "x")).hasMessage(code.english() + ": x");
        });
    }
}
