package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

/** Lines of registers and the year they belong to. */
class RegisterRowTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);
    private static final Validator VIETNAMESE = Provider.WITHOUT_EXPRESSIONS.validator(Provider.VIETNAMESE);
    private static final String NO_CELL = "row.%s: a cell that must be filled in is empty (%s)";

    record Row(@RegisterRow OutgoingEntry row) {}

    record RowOf2026(@RegisterRow(year = 2026) OutgoingEntry row) {}

    record Arrival(@RegisterRow IncomingEntry row) {}

    record ArrivalOf2026(@RegisterRow(year = 2026) IncomingEntry row) {}

    private static OutgoingEntry.Builder row(String number) {
        return OutgoingEntry.builder().number(RegisterNumber.parse(number)).subject("Nghị quyết");
    }

    private static IncomingEntry.Builder arrival(String number) {
        return IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.parse(number))
                .subject("Nghị quyết");
    }

    @Test
    void a_row_without_a_date_is_of_the_year_inside_its_number() {
        assertThat(Provider.told(
                        VALIDATOR.validate(new Row(row("05/2026/NQ-HĐND").build()))))
                .containsExactly(String.format(Locale.ROOT, NO_CELL, "date", "VT-DI-07"));
        assertThat(Provider.told(VALIDATOR.validate(
                        new Arrival(arrival("05/2026/NQ-HĐND").build()))))
                .containsExactly(String.format(Locale.ROOT, NO_CELL, "arrived", "VT-DEN-07"));
    }

    @Test
    void a_row_that_tells_no_year_is_of_no_wrong_year() {
        OutgoingEntry noYear = row("05/0999/NQ-HĐND").build();
        OutgoingEntry twoDigits =
                row("105/QĐ-UBND").date(LocalDate.of(26, 5, 4)).build();

        assertThat(Provider.told(VALIDATOR.validate(new Row(noYear))))
                .containsExactly(String.format(Locale.ROOT, NO_CELL, "date", "VT-DI-07"));
        assertThat(VALIDATOR.validate(new Row(twoDigits))).isEmpty();
    }

    @Test
    void a_number_of_another_year_is_wrong_and_its_date_is_not() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        RowOf2026 outgoing = new RowOf2026(row("05/2025/NQ-HĐND").date(day).build());
        ArrivalOf2026 incoming =
                new ArrivalOf2026(arrival("05/2025/NQ-HĐND").arrived(day).build());

        assertThat(Provider.told(VALIDATOR.validate(outgoing)))
                .containsExactly("row.number: the year in the number is not that of the register (VT-DI-01)");
        assertThat(Provider.told(VALIDATOR.validate(incoming)))
                .containsExactly("row.arrivalNumber: the year in the number is not that of the register (VT-DEN-08)");
        assertThat(Provider.told(VIETNAMESE.validate(outgoing)))
                .containsExactly("row.number: năm trong số, ký hiệu khác năm của sổ (VT-DI-01)");
        assertThat(Provider.told(VALIDATOR.validate(new Row(outgoing.row())))).hasSize(1);
    }

    @Test
    void a_date_of_another_year_is_wrong_and_its_number_is_not() {
        LocalDate day = LocalDate.of(2025, 1, 2);

        assertThat(Provider.told(VALIDATOR.validate(
                        new RowOf2026(row("05/2026/NQ-HĐND").date(day).build()))))
                .containsExactly("row.date: the date is not of the year of the register (VT-DI-01)");
        assertThat(Provider.told(VALIDATOR.validate(
                        new ArrivalOf2026(arrival("5").arrived(day).build()))))
                .containsExactly("row.arrived: the date is not of the year of the register (VT-DEN-08)");
    }
}
