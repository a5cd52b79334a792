package vn.records.registering.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentNumber;
import vn.records.registering.Numbering;
import vn.records.registering.Numbering.LastNumber;
import vn.records.registering.NumberingPeriod;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.registering.numbering.NumberBook.Changed;
import vn.records.registering.numbering.NumberBook.Given;
import vn.records.registering.numbering.NumberingException.Code;

class NumberBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Numbering START = Numbering.of(2026, Grouping.TYPE);
    private static final DocumentNumber DECISION = DocumentNumber.parse("/QĐ-SNV");
    private static final NumberingPeriod TERM =
            NumberingPeriod.term(LocalDate.of(2025, 8, 20), LocalDate.of(2030, 8, 19));

    private static Code refused(ThrowingCallable call) {
        return catchThrowableOfType(NumberingException.class, call).code();
    }

    private static Given of(Changed changed) {
        return new Given(changed.event().apart(), changed.event().number());
    }

    @Test
    void a_number_is_reserved_and_then_confirmed_or_cancelled_with_a_reason() {
        Changed first = NumberBook.open(START).reserve(DECISION, DAY, "");
        Changed second = first.book().reserve(DocumentNumber.parse("/QĐ-UBND"), DAY, "");

        assertThat(first.event().number()).hasToString("01/QĐ-SNV");
        assertThat(second.event().number()).hasToString("02/QĐ-UBND");
        assertThat(second.book().open()).containsExactlyInAnyOrder(of(first), of(second));
        assertThat(second.book().version()).isEqualTo(2);

        Changed confirmed = second.book().confirm(of(first));
        Changed cancelled = confirmed.book().cancel(of(second), "Không ban hành");

        assertThat(cancelled.book().open()).isEmpty();
        assertThat(cancelled.book().reserve(DECISION, DAY, "").event().number()).hasToString("03/QĐ-SNV");
        assertThat(cancelled.event())
                .isEqualTo(new NumberEvent.Cancelled("", DocumentNumber.parse("02/QĐ-UBND"), "Không ban hành"));
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_code() {
        NumberBook empty = NumberBook.open(START);
        Changed first = empty.reserve(DECISION, DAY, "");
        NumberBook settled = first.book().confirm(of(first)).book();

        assertThat(refused(() -> empty.reserve(DocumentNumber.blank(), DAY, "")))
                .isEqualTo(Code.NO_SYMBOL);
        assertThat(refused(() -> empty.reserve(DECISION, DAY.minusYears(1), "")))
                .isEqualTo(Code.NOT_OF_PERIOD);
        assertThat(refused(() -> first.book().reserve(DECISION, DAY.minusDays(1), "")))
                .isEqualTo(Code.BEFORE_LAST);
        assertThat(refused(() -> empty.confirm(of(first)))).isEqualTo(Code.NOT_RESERVED);
        assertThat(refused(() ->
                        first.book().confirm(new Given("Công đoàn", of(first).number()))))
                .isEqualTo(Code.NOT_RESERVED);
        assertThat(refused(() -> first.book().confirm(new Given("", DECISION)))).isEqualTo(Code.NOT_RESERVED);
        assertThat(refused(() -> settled.confirm(of(first)))).isEqualTo(Code.ALREADY_SETTLED);
        assertThat(refused(() -> settled.cancel(of(first), "x"))).isEqualTo(Code.ALREADY_SETTLED);
        assertThat(refused(() -> first.book().cancel(of(first), " "))).isEqualTo(Code.NO_REASON);
        assertThat(first.book()
                        .reserve(DECISION, DAY.minusDays(1), "Công đoàn")
                        .event()
                        .number())
                .hasToString("01/QĐ-SNV");
    }

    @Test
    void events_that_are_not_of_one_book_are_refused() {
        NumberEvent first = NumberBook.open(START).reserve(DECISION, DAY, "").event();
        NumberEvent third = new NumberEvent.Reserved("", DECISION.withOrdinal(3), DAY);
        NumberEvent confirmed = new NumberEvent.Confirmed("", DECISION.withOrdinal(1));
        NumberEvent early = new NumberEvent.Reserved("", DECISION.withOrdinal(2), DAY.minusDays(1));

        for (List<NumberEvent> events : List.of(
                List.of(third),
                List.of(first, first),
                List.of(confirmed),
                List.of(first, confirmed, confirmed),
                List.of(first, early),
                List.<NumberEvent>of(new NumberEvent.Reserved("", DECISION, DAY)))) {
            assertThat(refused(() -> NumberBook.rebuild(START, events))).isEqualTo(Code.BROKEN_HISTORY);
        }
        assertThat(NumberBook.rebuild(START, List.of(first, confirmed)).version())
                .isEqualTo(2);
    }

    @Test
    void numbers_of_the_party_go_through_a_term_and_legislation_has_series_of_its_own() {
        NumberBook term = NumberBook.open(Numbering.of(TERM, Grouping.TYPE));
        NumberBook later = term.reserve(DocumentNumber.parse("-NQ/TU"), LocalDate.of(2025, 12, 30), "")
                .book();
        Numbering year = Numbering.of(2026, Grouping.ONE)
                .next(DocumentNumber.parse("/QĐ-UBND"), DAY, "")
                .next();

        assertThat(later.reserve(DocumentNumber.parse("-NQ/TU-BTC"), LocalDate.of(2026, 1, 5), "")
                        .event()
                        .number())
                .hasToString("02-NQ/TU-BTC");
        assertThat(later.reserve(DocumentNumber.parse("-KL/TU"), DAY, "")
                        .event()
                        .number())
                .hasToString("01-KL/TU");
        assertThat(refused(() -> later.reserve(DocumentNumber.parse("-KL/TU"), DAY.plusYears(9), "")))
                .isEqualTo(Code.NOT_OF_PERIOD);
        assertThat(year.next(DocumentNumber.parse("/2026/QĐ-UBND"), DAY, "").number())
                .hasToString("01/2026/QĐ-UBND");
        assertThat(year.next(DocumentNumber.parse("/QĐ-UBND"), DAY, "").number())
                .hasToString("02/QĐ-UBND");
    }

    @Test
    void a_numbering_of_any_kind_goes_on_behind_its_own_last_numbers() {
        for (Grouping grouping : List.of(Grouping.SYMBOL, Grouping.TYPE, Grouping.ONE)) {
            Numbering begun = Numbering.of(TERM, grouping);
            for (String draft : List.of("-NQ/TU", "/2026/QĐ-UBND", "-KL/TU", "-QC/BTC-BNC", "-NQ/TU")) {
                begun = begun.next(DocumentNumber.parse(draft), DAY, "").next();
            }
            assertThat(Numbering.resume(TERM, grouping, begun.last())).isEqualTo(begun);
        }
        assertThat(Numbering.resume(TERM, Grouping.TYPE, List.of(new LastNumber("", "kl", 4, DAY)))
                        .next(DocumentNumber.parse("-KL/TU"), DAY, "")
                        .number())
                .hasToString("05-KL/TU");
    }

    @Property(tries = 300)
    void the_book_comes_back_from_its_events(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> deeds, @ForAll @IntRange(max = 3) int apart) {
        NumberBook book = NumberBook.open(START);
        List<NumberEvent> events = new ArrayList<>();
        List<String> drafts = List.of("/QĐ-SNV", "/SNV-VP", "/2026/QĐ-UBND", "/TTr-SNV");
        LocalDate day = DAY;
        for (int deed : deeds) {
            Changed changed;
            if (deed < 4 || book.open().isEmpty()) {
                changed = book.reserve(DocumentNumber.parse(drafts.get(deed % 4)), day, deed == apart ? "A" : "");
                day = day.plusDays(deed % 2);
            } else {
                Given given = book.open().asList().get(deed % book.open().size());
                changed = deed == 4 ? book.confirm(given) : book.cancel(given, "lý do");
            }
            events.add(changed.event());
            book = changed.book();
            assertThat(NumberBook.rebuild(START, events)).isEqualTo(book).hasSameHashCodeAs(book);
        }
    }
}
