package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.view.DocumentView;

/** Each document is judged by the law that governs it, or by the book that a host names for that law. */
class LawOfUploadTest {

    private static final Validator ENGLISH = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);
    private static final Validator VIETNAMESE = Provider.WITHOUT_EXPRESSIONS.validator(Provider.VIETNAMESE);

    record Any(@ConformsTo(least = Severity.INFO) DocumentView view) {}

    record StateAlone(
            @ConformsTo(
                    value = {"nd30-2020", "tt01-2011"},
                    least = Severity.INFO)
            DocumentView view) {}

    record PartyAlone(
            @ConformsTo(value = "party", least = Severity.INFO)
            DocumentView view) {}

    record PartyOfHouse(
            @ConformsTo(
                    value = {"nd30-2020", "party+tinh-uy-x"},
                    least = Severity.INFO)
            DocumentView view) {}

    record HouseForTheRest(
            @ConformsTo(
                    value = {"party", "toy-own"},
                    least = Severity.INFO)
            DocumentView view) {}

    record TwoForOneLaw(
            @ConformsTo({"party", "party+tinh-uy-x"}) DocumentView view) {}

    record TwoForTheRest(
            @ConformsTo({"toy-own", "toy-house"}) DocumentView view) {}

    record Unknown(@ConformsTo("hd-36") DocumentView view) {}

    private static DocumentView view(String book, String rule, Example.Kind kind) {
        return PresentationRules.book(book).rule(new RuleId(rule)).orElseThrow().examples().stream()
                .filter(example -> example.kind() == kind)
                .map(example -> example.subject().get())
                .map(Draft::view)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<? extends ConstraintViolation<?>> of(Validator validator, Object bean, String rule) {
        return validator.validate(bean).stream()
                .filter(violation -> Provider.finding(violation) instanceof Finding finding
                        && finding.rule().value().equals(rule))
                .findFirst();
    }

    private static List<String> rules(Object bean) {
        return ENGLISH.validate(bean).stream()
                .map(violation -> ((Finding) Provider.finding(violation)).rule().value())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"nd30-2020,ND30-QH-02", "tt01-2011,TT01-QH-04-STYLE", "party,PTY-TD-02", "party,PTY-SO-01"})
    void a_document_is_judged_by_the_book_of_its_law_and_told_in_both_languages(String book, String rule) {
        Any wrong = new Any(view(book, rule, Example.Kind.FAILS));

        assertThat(of(ENGLISH, wrong, rule).orElseThrow().getMessage())
                .startsWith(
                        PresentationRules.book(book).wording(Language.ENGLISH).title(new RuleId(rule)) + " (" + rule);
        assertThat(of(VIETNAMESE, wrong, rule).orElseThrow().getMessage())
                .startsWith(PresentationRules.book(book)
                                .wording(Language.VIETNAMESE)
                                .title(new RuleId(rule)) + " (" + rule);
        assertThat(of(ENGLISH, new Any(view(book, rule, Example.Kind.PASSES)), rule))
                .isEmpty();
    }

    @Test
    void documents_of_laws_that_are_not_named_are_valid() {
        DocumentView party = view("party", "PTY-TD-02", Example.Kind.FAILS);
        DocumentView state = view("nd30-2020", "ND30-QH-02", Example.Kind.FAILS);

        assertThat(ENGLISH.validate(new StateAlone(party))).isEmpty();
        assertThat(rules(new StateAlone(state))).contains("ND30-QH-02");
        assertThat(ENGLISH.validate(new PartyAlone(state))).isEmpty();
        assertThat(rules(new PartyAlone(party))).contains("PTY-TD-02");
    }

    @Test
    void a_book_of_a_house_stands_for_the_law_in_its_name() {
        assertThat(rules(new PartyOfHouse(view("party", "PTY-TD-02", Example.Kind.FAILS))))
                .doesNotContain("PTY-TD-02");
        assertThat(of(ENGLISH, new PartyOfHouse(view("party", "PTY-SO-01", Example.Kind.FAILS)), "PTY-SO-01")
                        .map(violation -> ((Finding) Provider.finding(violation)).severity()))
                .contains(Severity.WARNING);
        assertThat(rules(new PartyOfHouse(view("nd30-2020", "ND30-QH-02", Example.Kind.FAILS))))
                .contains("ND30-QH-02");
    }

    @Test
    void a_book_of_no_law_stands_for_all_that_are_not_named() {
        assertThat(rules(new HouseForTheRest(view("nd30-2020", "ND30-QH-02", Example.Kind.FAILS))))
                .contains("ND30-QH-02", "HOUSE-01");
        assertThat(rules(new HouseForTheRest(view("party", "PTY-TD-02", Example.Kind.FAILS))))
                .contains("PTY-TD-02")
                .doesNotContain("HOUSE-01");
    }

    @Test
    void two_books_for_one_law_and_names_of_none_are_wrong_declarations() {
        DocumentView view = view("party", "PTY-TD-02", Example.Kind.PASSES);

        for (Object bean : List.of(new TwoForOneLaw(view), new TwoForTheRest(view), new Unknown(view))) {
            assertThatThrownBy(() -> ENGLISH.validate(bean))
                    .isInstanceOf(ValidationException.class)
                    .satisfies(thrown -> assertThat(thrown instanceof ConstraintDeclarationException
                                    || thrown.getCause() instanceof ConstraintDeclarationException)
                            .isTrue());
        }
    }
}
