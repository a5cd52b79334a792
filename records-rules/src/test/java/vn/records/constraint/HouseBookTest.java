package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Example;
import vn.records.view.DocumentView;

/** Rule books of a host: what they are judged by, and the words of the host. */
class HouseBookTest {

    private static final RuleId LEFT_MARGIN = new RuleId("ND30-PAGE-06");

    record OfLaw(@ConformsTo(least = Severity.INFO) DocumentView view) {}

    record OfProfile(
            @ConformsTo(value = "nd30-2020+toy", least = Severity.INFO)
            DocumentView view) {}

    record Own(
            @ConformsTo(value = "toy-own", least = Severity.INFO)
            DocumentView view) {}

    record Strict(
            @ConformsTo(refuseUndecided = true, date = "2010-01-01")
            DocumentView view) {}

    /** A left margin of 29 mm, where the law asks for 30. */
    private static DocumentView narrow() {
        return PresentationRules.book().rule(LEFT_MARGIN).orElseThrow().examples().stream()
                .filter(example -> example.kind() == Example.Kind.FAILS)
                .map(example -> example.subject().get())
                .map(Draft::view)
                .findFirst()
                .orElseThrow();
    }

    private static Set<? extends ConstraintViolation<?>> violations(Provider provider, Locale locale, Object bean) {
        return provider.configuration(locale)
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()
                .getValidator()
                .validate(bean);
    }

    private static String told(Provider provider, Locale locale, String rule) {
        return violations(provider, locale, new Own(narrow())).stream()
                .filter(violation ->
                        ((Finding) Provider.finding(violation)).rule().value().equals(rule))
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_book_from_a_profile_is_judged_with_the_tolerance_of_the_profile() {
        Provider provider = Provider.WITHOUT_EXPRESSIONS;
        DraftOptions options = DraftOptions.builder()
                .dateIfBlank(LocalDate.of(2026, 11, 22))
                .tolerance(Length.mm(9))
                .build();
        Finding[] direct = PresentationRules.check(narrow(), options).findings().toArray(Finding[]::new);

        assertThat(violations(provider, Locale.ENGLISH, new OfLaw(narrow())))
                .extracting(violation -> ((Finding) Provider.finding(violation)).rule())
                .contains(LEFT_MARGIN);
        assertThat(direct).extracting(Finding::rule).doesNotContain(LEFT_MARGIN);
        assertThat(violations(provider, Locale.ENGLISH, new OfProfile(narrow())))
                .extracting(Provider::finding)
                .containsExactlyInAnyOrder((Object[]) direct);
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_rule_of_a_house_is_told_in_the_words_of_the_house(Provider provider) {
        assertThat(told(provider, Locale.ENGLISH, "HOUSE-01")).isEqualTo("a rule of our house (HOUSE-01)");
        assertThat(told(provider, Provider.VIETNAMESE, "HOUSE-01"))
                .isEqualTo("quy định của cơ quan chúng tôi (HOUSE-01)");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_house_sets_a_message_of_ours_anew(Provider provider) {
        assertThat(violations(provider, Locale.ENGLISH, new Strict(narrow())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("our house does not take what cannot be decided");
        assertThat(violations(provider, Provider.VIETNAMESE, new Strict(narrow())))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("cơ quan chúng tôi không nhận văn bản chưa kết luận được");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void without_words_in_the_bundles_a_rule_has_its_title_from_the_book(Provider provider) {
        assertThat(told(provider, Locale.ENGLISH, "HOUSE-02"))
                .isEqualTo("Ít chữ hơn luật cho phép / Fewer words than the law allows (HOUSE-02)");
        assertThat(told(provider, Locale.ENGLISH, "HOUSE-03"))
                .isEqualTo("quy định riêng / a rule of the house (HOUSE-03)");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_title_that_could_be_a_template_is_not_told(Provider provider) {
        assertThat(told(provider, Locale.ENGLISH, "HOUSE-04"))
                .isEqualTo("quy định riêng / a rule of the house (HOUSE-04)");
    }

    @Test
    void our_keys_are_neither_those_of_the_provider_nor_of_a_house() {
        Set<String> ours = keys("ContributorValidationMessages");

        assertThat(ours).allSatisfy(key -> assertThat(key).matches("vn\\.records\\.(constraint|rule)\\.[\\w.-]+"));
        assertThat(ours).doesNotContainAnyElementsOf(keys("org.hibernate.validator.ValidationMessages"));
        assertThat(ours).noneMatch(key -> key.startsWith("vn.records.rule.HOUSE-"));
        assertThat(keys("ValidationMessages"))
                .containsExactlyInAnyOrder("vn.records.rule.HOUSE-01", "vn.records.constraint.ConformsTo.undecided");
    }

    private static Set<String> keys(String bundle) {
        Set<String> keys = new TreeSet<>();
        Enumeration<String> all =
                ResourceBundle.getBundle(bundle, Locale.ENGLISH).getKeys();
        while (all.hasMoreElements()) {
            keys.add(all.nextElement());
        }
        return keys;
    }
}
