package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.constraint.bean.BeanProperty;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.Notation;
import vn.records.document.Stage;

/** The properties of a bean, in whatever types a host has them. */
class DocumentFieldsTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 1, 5, 8, 30);
    private static final String INCOMPLETE = "number: an issued document must have both number and symbol";

    @DocumentFields
    record Stored(String number, String type, LocalDateTime date) {}

    @DocumentFields(type = "")
    record AnyDate(String number, Object date) {}

    @DocumentFields(place = "place")
    record Issued(Object number, DocumentType type, IssueDate date, String place) {}

    @DocumentFields(stage = Stage.DRAFT)
    record Drafted(DocumentNumber number, DocumentType type, IssueDate date) {}

    private static Issued issued(Object number, DocumentType type) {
        return new Issued(number, type, IssueDate.of(5, 1, 2026), "Hà Nội");
    }

    @Test
    void a_date_with_a_time_is_a_date() {
        assertThat(VALIDATOR.validate(new Stored("05/QĐ-UBND", "QĐ", MORNING))).isEmpty();
        assertThat(Provider.told(VALIDATOR.validate(new Stored("30/2020/NĐ-CP", "QĐ", MORNING))))
                .containsExactly("number: the year in the number is not that of the date");
        assertThat(Provider.told(VALIDATOR.validate(new Stored("05/QĐ-UBND", "QĐ", null))))
                .containsExactly("date: an issued document must have this");
    }

    static List<Object> dates() {
        return List.of(
                LocalDate.of(2026, 1, 5),
                MORNING.atOffset(ZoneOffset.ofHours(7)),
                MORNING.atZone(ZoneOffset.ofHours(7)),
                ThaiBuddhistDate.from(MORNING),
                IssueDate.from(MORNING.toLocalDate()));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void whatever_has_a_day_is_a_date(Object date) {
        assertThat(VALIDATOR.validate(new AnyDate("30/2026/NĐ-CP", date))).isEmpty();
        assertThat(Provider.told(VALIDATOR.validate(new AnyDate("30/2020/NĐ-CP", date))))
                .containsExactly("number: the year in the number is not that of the date");
    }

    @Test
    void a_date_long_ago_is_a_date_too() {
        assertThat(VALIDATOR.validate(new AnyDate("05/QĐ-UBND", LocalDate.of(26, 1, 5))))
                .isEmpty();
    }

    static List<Object> others() {
        return List.of(Instant.EPOCH, YearMonth.of(2026, 1), "05/01/2026", 20_260_105L);
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_cannot_be_a_date_is_a_wrong_declaration(Object other) {
        assertThatThrownBy(() -> VALIDATOR.validate(new AnyDate("05/QĐ-UBND", other)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("property date")
                .hasMessageContaining(other.getClass().getName())
                .hasMessageNotContaining(other.toString());
    }

    static List<Object> blankNumbers() {
        Notation symbol = Notation.of("QĐ", "UBND");
        return List.of(
                DocumentNumber.blank(),
                DocumentNumber.blank(symbol),
                DocumentNumber.parse("05/"),
                DocumentNumber.legislation(5, 2026, symbol).withoutOrdinal(),
                "/QĐ-UBND",
                "05/");
    }

    @ParameterizedTest
    @MethodSource("blankNumbers")
    void an_issued_document_has_number_and_symbol(Object number) {
        Issued document = issued(number, DocumentType.DECISION);

        assertThat(Provider.told(VALIDATOR.validate(document))).containsExactly(INCOMPLETE);
        assertThat(VALIDATOR.validate(document))
                .extracting(Provider::finding)
                .containsExactly(new TextFault("blank", number.toString()));
    }

    @Test
    void a_draft_may_leave_them_blank_and_so_may_a_personal_letter() {
        assertThat(VALIDATOR.validate(new Drafted(DocumentNumber.blank(), DocumentType.DECISION, IssueDate.blank())))
                .isEmpty();
        assertThat(VALIDATOR.validate(issued(DocumentNumber.blank(), DocumentType.PERSONAL_LETTER)))
                .isEmpty();
        assertThat(VALIDATOR.validate(issued(null, DocumentType.PERSONAL_LETTER)))
                .isEmpty();
    }

    @Test
    void a_blank_number_with_the_symbol_of_another_type_is_wrong_twice() {
        assertThat(Provider.told(VALIDATOR.validate(
                        issued(DocumentNumber.blank(Notation.of("KH", "UBND")), DocumentType.DECISION))))
                .containsExactly(INCOMPLETE, "number: the symbol is that of another type of document");
    }

    @DocumentFields
    record Entered(@DocumentNumberText String number, String type, LocalDate date) {}

    private static List<String> told(String number) {
        return Provider.told(VALIDATOR.validate(new Entered(number, "QĐ", LocalDate.of(2026, 1, 5))));
    }

    @Test
    void a_slip_in_the_number_and_the_symbol_of_another_type_are_told_at_once() {
        String other = "number: the symbol is that of another type of document";

        assertThat(told("5/KH-UBND")).hasSize(2).contains(other);
        assertThat(told("5 / KH–UBND")).hasSizeGreaterThan(2).contains(other);
        assertThat(told("5/QĐ-UBND")).hasSize(1).doesNotContain(other);
        assertThat(told("05/KH-UBND")).containsExactly(other);
        assertThat(told("05/QĐ-UBND")).isEmpty();
    }

    @Test
    void a_symbol_in_doubt_is_not_said_to_be_of_another_type() {
        for (String doubtful : List.of("5/QYĐ-UBND", "5/kh-UBND", "5/KH-UBND của xã", "KH 5", "năm/KH-UBND")) {
            assertThat(told(doubtful)).noneMatch(message -> message.contains("another type"));
        }
    }

    @Test
    void findings_hold_what_was_given_and_no_names_of_properties() {
        Issued blank = new Issued(null, DocumentType.DECISION, IssueDate.blank().withYear(2026), " ");

        assertThat(VALIDATOR.validate(blank))
                .extracting(violation ->
                        violation.getPropertyPath() + "=" + ((TextFault) Provider.finding(violation)).text())
                .containsExactlyInAnyOrder("number=", "date=ngày … tháng … năm 2026", "place= ");
    }

    @Test
    void a_fault_of_the_year_holds_the_number_as_it_was_given() {
        assertThat(VALIDATOR.validate(new AnyDate("…/2020/NĐ-CP", ZonedDateTime.of(MORNING, ZoneOffset.UTC))))
                .extracting(Provider::finding)
                .containsExactlyInAnyOrder(
                        new TextFault("blank", "…/2020/NĐ-CP"), new TextFault("other-year", "…/2020/NĐ-CP"));
    }

    /** Both kinds of accessors side by side, as when a record was made of a bean. */
    @SuppressWarnings("unused")
    public static class Both {
        public static String place() {
            return "static";
        }

        public String getPlace() {
            return "bean";
        }

        public String getNumber() {
            return "bean";
        }

        public String number() {
            return "record";
        }

        public String type() {
            return "record";
        }

        public String getType() {
            return "bean";
        }

        public String isSigner() {
            return "is";
        }

        public String getSigner() {
            return "bean";
        }

        public String getDate() {
            return "bean";
        }

        public String date() {
            return "record";
        }
    }

    @Test
    void accessors_are_looked_up_in_the_documented_order() {
        Both both = new Both();

        assertThat(List.of("number", "type", "date"))
                .allSatisfy(name ->
                        assertThat(BeanProperty.of(Both.class, name).in(both)).contains("record"));
        assertThat(List.of("place", "signer"))
                .allSatisfy(name ->
                        assertThat(BeanProperty.of(Both.class, name).in(both)).contains("bean"));
    }
}
