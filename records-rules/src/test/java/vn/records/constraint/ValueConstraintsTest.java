package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileFinding;
import vn.records.completeness.Requirement;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;
import vn.records.finding.Finding;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.registering.RegisterFinding;
import vn.records.rule.Example;
import vn.records.view.DocumentView;

class ValueConstraintsTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);

    record Book(
            List<@RegisterRow(year = 2026) OutgoingEntry> rows,
            @RegisterRow IncomingEntry incoming) {}

    @Test
    void a_row_of_a_register_is_judged_by_itself() {
        OutgoingEntry right = OutgoingEntry.builder()
                .number(RegisterNumber.parse("105/QĐ-UBND"))
                .date(LocalDate.of(2026, 5, 4))
                .subject("Quyết định")
                .build();
        OutgoingEntry wrong = OutgoingEntry.builder()
                .number(RegisterNumber.parse("106/QĐ-UBND"))
                .date(LocalDate.of(2025, 5, 4))
                .build();
        IncomingEntry incoming = IncomingEntry.builder()
                .arrived(LocalDate.of(2024, 5, 6))
                .subject("x")
                .build();

        Set<ConstraintViolation<Book>> violations = VALIDATOR.validate(new Book(List.of(right, wrong), incoming));

        assertThat(Provider.told(violations))
                .containsExactly(
                        "incoming.arrivalNumber: a cell that must be filled in is empty (VT-DEN-07)",
                        "rows[1].<list element>.date: the date is not of the year of the register (VT-DI-01)",
                        "rows[1].<list element>.subject: a cell that must be filled in is empty (VT-DI-07)");
        assertThat(violations).extracting(Provider::finding).hasOnlyElementsOfType(RegisterFinding.class);
    }

    record Archive(@Complete(value = "complaint") RecordsFile complaint) {}

    record Cases(@Complete(least = Severity.WARNING) FileCase given) {}

    private static FileEntry.Builder entry(int ordinal) {
        return FileEntry.builder().ordinal(ordinal).subject("Tài liệu " + ordinal);
    }

    @Test
    void a_file_lacks_constituents_and_has_drafts_in_it() {
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.KN"))
                .title("Hồ sơ khiếu nại")
                .opened(LocalDate.of(2025, 1, 2))
                .closed(LocalDate.of(2025, 3, 4))
                .addEntries(entry(1).build())
                .addEntries(entry(2).build())
                .build();

        Set<ConstraintViolation<Archive>> violations = VALIDATOR.validate(new Archive(file));

        assertThat(Provider.told(violations))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told)
                        .startsWith("complaint.entries: the file lacks a constituent it must have (complaint/"));
        assertThat(violations).extracting(Provider::finding).hasOnlyElementsOfType(Requirement.class);
    }

    @Test
    void a_finding_about_a_document_is_told_at_the_document() {
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.KN"))
                .medium(vn.records.file.FileMedium.PAPER)
                .title("Hồ sơ")
                .opened(LocalDate.of(2025, 1, 2))
                .closed(LocalDate.of(2025, 3, 4))
                .addEntries(entry(1).build())
                .addEntries(entry(2).originality(Originality.DRAFT).build())
                .build();
        FileCase given =
                FileCase.builder().file(file).asOf(LocalDate.of(2026, 1, 1)).build();

        Set<ConstraintViolation<Cases>> violations = VALIDATOR.validate(new Cases(given));

        assertThat(Provider.told(violations))
                .contains("given.file.entries[1]: Duplicates and drafts are taken out at closing (FC-08)");
        assertThat(violations).extracting(Provider::finding).hasOnlyElementsOfType(FileFinding.class);
    }

    record Draft1(@ConformsTo DocumentView view) {}

    record House(
            @ConformsTo(value = "toy-house", least = Severity.INFO)
            DocumentView view) {}

    record Strict(
            @ConformsTo(refuseUndecided = true, date = "2010-01-01")
            DocumentView view) {}

    record Breaking(
            @ConformsTo(value = "toy-breaking", least = Severity.INFO, refuseUndecided = true)
            DocumentView view) {}

    record Lenient(@ConformsTo(date = "2010-01-01") DocumentView view) {}

    private static DocumentView example(String rule, Example.Kind kind) {
        return PresentationRules.book().rule(new RuleId(rule)).orElseThrow().examples().stream()
                .filter(example -> example.kind() == kind)
                .map(example -> example.subject().get())
                .map(Draft::view)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_of_a_host_that_throws_loses_no_finding_of_another() {
        DocumentView right = example("ND30-PAGE-06", Example.Kind.PASSES);

        assertThat(Provider.told(VALIDATOR.validate(new Breaking(right))))
                .singleElement()
                .asString()
                .contains("HOUSE-01");
    }

    @Test
    void a_draft_has_one_violation_for_each_finding() {
        DocumentView right = example("ND30-PAGE-06", Example.Kind.PASSES);
        DocumentView wrong = example("ND30-PAGE-06", Example.Kind.FAILS);

        assertThat(VALIDATOR.validate(new Draft1(right))).isEmpty();
        Set<ConstraintViolation<Draft1>> violations = VALIDATOR.validate(new Draft1(wrong));
        assertThat(Provider.told(violations))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("view: ")
                .endsWith(" (ND30-PAGE-06, section[0]:0)");
        assertThat(violations)
                .extracting(violation -> ((Finding) Provider.finding(violation)).rule())
                .containsExactly(new RuleId("ND30-PAGE-06"));
    }

    @Test
    void what_is_undecided_as_a_whole_is_a_violation_only_on_request() {
        DocumentView right = example("ND30-PAGE-06", Example.Kind.PASSES);

        assertThat(VALIDATOR.validate(new Lenient(right))).isEmpty();
        assertThat(VALIDATOR.validate(new Strict(right)))
                .extracting(violation -> ((Reason) Provider.finding(violation)).key())
                .containsExactly("law-not-loaded");
    }

    record Unknown(@ConformsTo("no-such-book") DocumentView view) {}

    record UnknownList(@Complete("no-such-list") RecordsFile file) {}

    record Upload(@ConformsTo Path path) {}

    @Test
    void a_wrong_declaration_says_what_there_is() {
        DocumentView view = example("ND30-PAGE-06", Example.Kind.PASSES);
        RecordsFile file = RecordsFile.builder().code(FileCode.of("1")).build();

        assertThatThrownBy(() -> VALIDATOR.validate(new Unknown(view)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining(
                        "no rule book of the name 'no-such-book'; there are: nd30-2020, nd30-2020+toy, party, "
                                + "party+tinh-uy-x, toy-breaking, toy-house, toy-own, tt01-2011, vbqppl");
        assertThatThrownBy(() -> VALIDATOR.validate(new UnknownList(file)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("no checklist of the name 'no-such-list'; there are: ")
                .hasStackTraceContaining("complaint");
        assertThatThrownBy(() -> VALIDATOR.validate(new Upload(Path.of("x.docx"))))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasStackTraceContaining("records-formats brings one");
    }

    @DocumentFields(place = "place")
    record Letter(String number, String type, LocalDate date, String place) {}

    @DocumentFields(number = "symbol", type = "", date = "issued")
    static class Decree {
        private final String symbol = "30/2020/NĐ-CP";
        private final LocalDate issued = LocalDate.of(2021, 3, 5);
    }

    @Test
    void the_properties_of_a_bean_must_go_together() {
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThat(VALIDATOR.validate(new Letter("05/QĐ-UBND", "quyet-dinh", day, "Hà Nội")))
                .isEmpty();
        assertThat(Provider.told(VALIDATOR.validate(new Letter("05/KH-UBND", "QĐ", null, " "))))
                .containsExactly(
                        "date: an issued document must have this",
                        "number: the symbol is that of another type of document",
                        "place: an issued document must have this");
        assertThat(Provider.told(VALIDATOR.validate(new Decree())))
                .containsExactly("symbol: the year in the number is not that of the date");
    }
}
