package vn.records.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.finding.RuleId;
import vn.records.presentation.PresentationRules;
import vn.records.rule.Language;

final class HabitCatalogueTest {

    private static String tsv(Language language) throws IOException {
        StringWriter out = new StringWriter();
        HabitCatalogue.in(language).writeTsv(out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void every_habit_says_where_it_comes_from_and_what_the_law_says(Language language) throws IOException {
        assertThat(tsv(language).lines())
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5).startsWith(line.split("\t")[0]))
                .allSatisfy(line -> assertThat(line.split("\t", -1)[2]).isNotBlank());
    }

    @Test
    void both_languages_have_the_same_habits_and_rules() {
        HabitCatalogue vietnamese = HabitCatalogue.in(Language.VIETNAMESE);
        HabitCatalogue english = HabitCatalogue.in(Language.ENGLISH);

        assertThat(english.ids()).isEqualTo(vietnamese.ids()).doesNotHaveDuplicates();
        assertThat(vietnamese.ids())
                .allSatisfy(id -> assertThat(english.rule(id)).isEqualTo(vietnamese.rule(id)));
    }

    @Test
    void the_rule_that_asks_for_what_the_law_says_is_in_the_book() {
        HabitCatalogue habits = HabitCatalogue.in(Language.VIETNAMESE);

        assertThat(habits.ids().stream().flatMap(id -> habits.rule(id).stream()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(PresentationRules.book().rule(new RuleId(rule)))
                        .isPresent());
    }

    @Test
    void a_person_reads_habit_origin_and_law() throws IOException {
        StringWriter out = new StringWriter();
        HabitCatalogue.in(Language.VIETNAMESE).writeText(out, TextStyle.PLAIN);

        assertThat(out.toString())
                .contains("Gạch chân chữ “Nơi nhận:”.", "Từ đâu: Thông tư 01/2011/TT-BNV", "Quy định hiện hành: ");
    }
}
