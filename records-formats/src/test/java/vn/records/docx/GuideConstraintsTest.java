package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.records.constraint.Complete;
import vn.records.constraint.DocumentFields;
import vn.records.constraint.DocumentNumberText;
import vn.records.constraint.FileCodeText;
import vn.records.constraint.Groups;
import vn.records.constraint.RegisterRow;
import vn.records.constraint.bean.AccessorNames;
import vn.records.document.DocumentType;
import vn.records.document.Stage;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;

/** The constraints that the guide shows, on what it shows them on. */
class GuideConstraintsTest {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .distinct()
                .sorted()
                .toList();
    }

    @DocumentFields(place = "place")
    record Issued(String number, DocumentType type, LocalDate date, String place) {}

    record Archive(
            List<@RegisterRow(year = 2026) OutgoingEntry> register,
            @Complete("complaint") RecordsFile complaint) {}

    @Test
    void data_of_one_document_must_go_together() {
        LocalDate date = LocalDate.of(2026, 2, 5);

        assertThat(VALIDATOR.validate(new Issued("05/QĐ-SNV", DocumentType.DECISION, date, "Hà Nội")))
                .isEmpty();
        assertThat(paths(VALIDATOR.validate(new Issued("05/KH-SNV", DocumentType.DECISION, date, " "))))
                .containsExactly("number", "place");
    }

    @Test
    void lines_of_registers_and_files_are_judged() {
        OutgoingEntry line = OutgoingEntry.builder()
                .number(RegisterNumber.parse("106/QĐ-SNV"))
                .date(LocalDate.of(2025, 5, 4))
                .subject("Quyết định")
                .build();
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.KN"))
                .title("Hồ sơ khiếu nại")
                .opened(LocalDate.of(2025, 1, 2))
                .closed(LocalDate.of(2025, 3, 4))
                .addEntries(
                        FileEntry.builder().ordinal(1).subject("Đơn khiếu nại").build())
                .build();

        assertThat(paths(VALIDATOR.validate(new Archive(List.of(line), file))))
                .containsExactly("complaint.entries", "register[0].<list element>.date");
    }

    static class Letter {
        @DocumentNumberText(stage = Stage.DRAFT, groups = Groups.Draft.class)
        @DocumentNumberText(stage = Stage.ISSUED, groups = Groups.Issued.class)
        String number = "/QĐ-SNV";
    }

    @Test
    void a_draft_may_lack_what_an_issued_document_has() {
        assertThat(VALIDATOR.validate(new Letter(), Groups.Draft.class)).isEmpty();
        assertThat(paths(VALIDATOR.validate(new Letter(), Groups.Issued.class))).containsExactly("number");
    }

    @Test
    void values_of_the_library_are_validated_by_a_mapping() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(new AccessorNames());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(RecordsFile.class).getter("code").valid();
        mapping.type(FileCode.class)
                .getter("value")
                .constraint(new GenericConstraintDef<>(FileCodeText.class).param("full", true));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();

        RecordsFile file = RecordsFile.builder().code(FileCode.of("01.KN")).build();

        assertThat(paths(validator.validate(file))).containsExactly("code.value");
    }
}
