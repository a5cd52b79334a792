package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.rule.Toys.Toy;

class WordingTest {

    private final Wording vietnamese = Wording.load(Toys.class, Language.VIETNAMESE);
    private final Wording english = Wording.load(Toys.class, Language.ENGLISH);

    private static Finding finding(Toy toy) {
        return Toys.book(List.of(Toys.lengthRule("TOY-A-1").build()))
                .evaluate(toy)
                .findings()
                .get(0);
    }

    @Test
    void a_message_names_what_was_found_and_what_is_asked_for() {
        Finding finding = finding(Toys.toy().long_(120.5));

        assertThat(vietnamese.message(finding)).isEqualTo("Đồ chơi dài 120,5 mm, phải dài 90–110 mm.");
        assertThat(english.message(finding)).isEqualTo("The toy is 120.5 mm long and must be 90–110 mm.");
        assertThat(vietnamese.title(new RuleId("TOY-A-1"))).isEqualTo("Chiều dài của đồ chơi");
    }

    @Test
    void words_of_a_document_are_never_read_as_a_text_with_names() {
        Finding finding = finding(new Toy("{required} {x} $1 \\", Length.mm(40), Toys.FIRST));

        assertThat(vietnamese.message(finding))
                .isEqualTo("Đồ chơi {required} {x} $1 \\ quá ngắn: 40 mm so với 90–110 mm.");
    }

    @Test
    void reasons_and_citations_speak_the_language() {
        assertThat(vietnamese.reason(Reason.of("size", "size", Measure.of(FontSize.points(13)))))
                .isEqualTo("Cỡ 13 không xét.");
        assertThat(english.reason(Reason.of("needs-register"))).isEqualTo("Needs a register.");
        assertThat(vietnamese.citation(Toys.CITATION)).isEqualTo("Luật Đồ chơi, Điều 1");
        assertThat(english.citation(Toys.CITATION)).isEqualTo("Toy Act, Article 1");
        assertThat(vietnamese.language()).isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void values_are_written_for_the_language() {
        assertThat(vietnamese.measure(Measure.of(Length.mm(25.44)))).isEqualTo("25,4 mm");
        assertThat(vietnamese.measure(Measure.of(new FontSize(27)))).isEqualTo("13,5");
        assertThat(english.measure(Measure.of(new FontSize(27)))).isEqualTo("13.5");
        assertThat(vietnamese.measure(new Measure.InPoints(Length.points(6)))).isEqualTo("6 pt");
        assertThat(vietnamese.measure(new Measure.Ratio(1.255))).isEqualTo("1,26");
        assertThat(english.measure(new Measure.Ratio(1.5))).isEqualTo("1.5");
        assertThat(vietnamese.measure(Measure.of(12))).isEqualTo("12");
        assertThat(vietnamese.measure(Measure.words("Số 5"))).isEqualTo("Số 5");
        assertThat(vietnamese.measure(Measure.term("red"))).isEqualTo("đỏ");
    }

    @Test
    void choices_ranges_and_lists_are_joined() {
        Measure sizes = Measure.between(Measure.of(FontSize.points(13)), Measure.of(FontSize.points(14)));

        assertThat(vietnamese.measure(sizes)).isEqualTo("13–14");
        assertThat(vietnamese.measure(Measure.anyOf(Measure.words("a"), Measure.words("b"))))
                .isEqualTo("a hoặc b");
        assertThat(english.measure(Measure.all(ImmutableList.of(sizes, Measure.term("red")))))
                .isEqualTo("13–14, red");
        assertThat(Measure.all(ImmutableList.of(sizes))).isEqualTo(sizes);
    }

    @Test
    void what_is_missing_in_the_words_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vietnamese.text("reason.none"))
                .withMessageContaining("reason.none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vietnamese.reason(Reason.of("size")))
                .withMessageContaining("size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.load(String.class, Language.ENGLISH))
                .withMessage("no messages_en.properties beside java.lang.String,"
                        + " or its package is not open to the module vn.records.rules");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.load(Toys.class, List.of("none"), Language.ENGLISH))
                .withMessage("no none_en.properties beside vn.records.rule.Toys");
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.replace("a {b", name -> name));
    }

    @Test
    void words_of_the_engine_are_in_every_book_and_its_own_go_before_them() {
        RuleBook<Toy> book = Toys.book(List.of());

        for (String key : EngineWords.in(Language.ENGLISH).keys()) {
            assertThat(book.wording(Language.VIETNAMESE).text(key)).isNotBlank();
            assertThat(book.wording(Language.ENGLISH).text(key)).isNotBlank();
        }
        assertThat(book.wording(Language.ENGLISH).reason(Reason.of("needs-judgement")))
                .startsWith("Needs the judgement of a person");
        assertThat(book.wording(Language.ENGLISH).reason(Reason.of("needs-register")))
                .isEqualTo("Needs a register.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.orElse(EngineWords.in(Language.VIETNAMESE)))
                .withMessageContaining("VIETNAMESE");
    }

    @Test
    void words_of_the_engine_are_there_in_both_languages() {
        assertThat(EngineWords.in(Language.VIETNAMESE).keys())
                .isEqualTo(EngineWords.in(Language.ENGLISH).keys());
    }

    @Test
    void a_report_is_not_lost_for_a_word_that_is_missing() {
        Wording unfailing = english.unfailing();
        Finding known = finding(Toys.toy().long_(120));
        Rule<Toy> unheard = Toys.lengthRule("TOY-A-1")
                .check(toy -> Verdict.failed(known.fault().withVariant("unheard")))
                .build();
        Finding other =
                Toys.book(List.of(unheard)).evaluate(Toys.toy()).findings().get(0);

        assertThat(unfailing.message(known)).isEqualTo(english.message(known));
        assertThat(unfailing.message(other)).isEqualTo(english.title(known.rule()));
        assertThat(unfailing.title(new RuleId("TOY-Z-9"))).isEqualTo("TOY-Z-9");
        assertThat(unfailing.reason(Reason.of("none"))).isEqualTo("reason.none");
        assertThat(unfailing.reason(Reason.of("size"))).isEqualTo("Size size is not looked at.");
        assertThat(unfailing.measure(Measure.term("unheard"))).isEqualTo("term.unheard");
        assertThat(unfailing.unfailing()).isSameAs(unfailing);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.message(other))
                .withMessageContaining("TOY-A-1.message.unheard");
    }

    @Test
    void keys_are_sorted() {
        assertThat(vietnamese.keys()).isEqualTo(english.keys()).startsWith("TOY-A-1.message");
    }
}
