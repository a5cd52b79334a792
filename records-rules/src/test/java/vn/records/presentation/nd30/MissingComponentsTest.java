package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.Component;
import vn.records.document.Stage;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;

/** A component that is missing is one finding, under the rule that asks for it. */
class MissingComponentsTest {

    @TestFactory
    Stream<DynamicTest> a_missing_component_is_one_finding() {
        UnaryOperator<Draft> issued =
                draft -> Recognizer.again(draft, draft.options().withStage(Stage.ISSUED));
        UnaryOperator<Draft> unsigned =
                Edits.all(Edits.remove(Component.SIGNER_NAME), Edits.remove(Component.SIGNING_AUTHORITY));
        return Stream.of(
                found("Quốc hiệu", Specimens.plan(), Edits.remove(Component.NATIONAL_NAME), "ND30-QH-01"),
                found("Tiêu ngữ", Specimens.plan(), Edits.remove(Component.NATIONAL_MOTTO), "ND30-TN-01"),
                found("number", Specimens.plan(), Edits.remove(Component.NUMBER), "ND30-SO-01"),
                found("place and date", Specimens.plan(), Edits.remove(Component.PLACE_AND_DATE), "ND30-DD-05"),
                found(
                        "place and date of a letter",
                        Specimens.letter(),
                        Edits.remove(Component.PLACE_AND_DATE),
                        "ND30-DD-05"),
                found("addressees", Specimens.letter(), Edits.remove(Component.ADDRESSEES), "ND30-KG-01"),
                found("signature", Specimens.letter(), unsigned, "ND30-KY-08"),
                found("post", Specimens.plan(), Edits.remove(Component.SIGNING_AUTHORITY), "ND30-KY-08"),
                found(
                        "name",
                        Specimens.plan(),
                        issued.andThen(Edits.remove(Component.SIGNER_NAME))::apply,
                        "ND30-KY-13"),
                found("recipients", Specimens.decision(), Edits.remove(Component.RECIPIENTS), "ND30-NN-04"),
                found("recipients of a report", Specimens.report(), Edits.remove(Component.RECIPIENTS), "ND30-NN-04"));
    }

    @TestFactory
    Stream<DynamicTest> what_may_have_been_overlooked_is_no_finding() {
        UnaryOperator<Draft> unlabelled =
                Edits.replace(Component.RECIPIENTS, "Nơi nhận:", "Danh sách nơi nhận văn bản:");
        UnaryOperator<Draft> otherSignature =
                Edits.replace(Component.SIGNING_AUTHORITY, "GIÁM ĐỐC", "ĐẠI DIỆN LIÊN DANH");
        return Stream.of(
                found("recipients under another label", Specimens.decision(), unlabelled),
                found("an unknown post", Specimens.decision(), otherSignature),
                found("a name left open in a draft", Specimens.plan(), Edits.remove(Component.SIGNER_NAME)));
    }

    @Test
    void the_rule_on_components_fails_with_the_rule_that_asks_for_one() {
        Draft draft = Edits.remove(Component.RECIPIENTS).apply(Specimens.decision());

        var verdicts = PresentationRules.book().evaluate(draft).verdicts();

        assertThat(verdicts.get(new RuleId("ND30-COMP-01"))).isInstanceOf(Verdict.Failed.class);
    }

    private static DynamicTest found(String name, Draft draft, UnaryOperator<Draft> change, String... rules) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(PresentationRules.book()
                                .evaluate(change.apply(draft))
                                .findings())
                        .extracting(finding -> finding.rule().toString())
                        .isEqualTo(ImmutableList.copyOf(rules)));
    }
}
