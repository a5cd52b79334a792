package example;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.records.constraint.ConformsTo;
import vn.records.finding.Severity;

/** A constraint names the book of the agency, and tells its rules in the words of the agency. */
class UploadTest {

    record Upload(
            @ConformsTo(value = House.NAME, least = Severity.INFO)
            byte[] draft) {}

    private static List<String> told(String language, byte[] file) {
        Locale locale = Locale.forLanguageTag(language);
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator();
        return validator.validate(new Upload(file)).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @Test
    void a_right_plan_is_taken() {
        assertThat(told("vi", Plans.file("Công tác văn thư năm 2026", "Hà Nội")))
                .isEmpty();
    }

    @Test
    void the_rules_of_the_agency_are_told_in_its_own_words() {
        byte[] file = Plans.file("Công tác văn thư năm 2026", "Ninh Bình");

        assertThat(told("vi", file)).singleElement().asString().startsWith("Sở ban hành văn bản tại Hà Nội (HOUSE-02");
        assertThat(told("en", file))
                .singleElement()
                .asString()
                .startsWith("The department issues its documents in Hà Nội (HOUSE-02");
    }
}
