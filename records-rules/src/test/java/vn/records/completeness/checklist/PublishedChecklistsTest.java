package vn.records.completeness.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.records.retention.law.Verification;

class PublishedChecklistsTest {

    private static Checklist list(String id) {
        return PublishedChecklists.BY_ID.get(id);
    }

    private static Constituent constituent(String list, String id) {
        return list(list).constituents().stream()
                .filter(constituent -> constituent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Constituent> all() {
        return PublishedChecklists.BY_ID.values().stream().flatMap(list -> list.constituents().stream());
    }

    @Test
    void tables_have_the_rows_of_the_fact_sheet() {
        assertThat(PublishedChecklists.BY_ID).hasSize(42);
        assertThat(all().distinct()).hasSize(287);
        assertThat(all()).hasSize(353);
        assertThat(all().filter(c -> c.verification().isEmpty())).hasSize(1);
        assertThat(all().distinct()
                        .filter(c -> c.verification()
                                .filter(Verification.INFERENCE::equals)
                                .isPresent()))
                .hasSize(10);
    }

    @Test
    void numbers_of_constituents_are_pinned() {
        assertThat(list("civil-servant").constituents()).hasSize(16);
        assertThat(list("public-employee").constituents()).hasSize(16);
        assertThat(list("public-employee-discipline").constituents()).hasSize(10);
        assertThat(list("complaint").constituents()).hasSize(8);
        assertThat(list("denunciation").constituents()).hasSize(12);
        assertThat(list("decree-government").constituents()).hasSize(11);
        assertThat(list("construction-archive").constituents()).hasSize(40);
        assertThat(list("reward").constituents()).hasSize(4);
        assertThat(list("disposal-2011").constituents()).hasSize(10);
    }

    @Test
    void every_constituent_cites_an_act_in_both_languages() {
        assertThat(all()).allSatisfy(constituent -> {
            assertThat(constituent.citation().vietnamese()).isNotBlank();
            assertThat(constituent.citation().english()).isNotBlank();
            assertThat(constituent.title().english()).isNotBlank();
            assertThat(constituent.isOwn()).isFalse();
        });
    }

    @Test
    void citations_name_article_clause_and_point() {
        assertThat(constituent("public-employee", "2đ").citation().vietnamese())
                .isEqualTo("Thông tư 07/2019/TT-BNV, Điều 10, khoản 2, điểm đ");
        assertThat(constituent("public-employee-discipline", "8").citation().english())
                .isEqualTo("Decree 234/2026/NĐ-CP, Article 18, clause 1, point b, Article 18, clause 3");
    }

    @Test
    void a_list_that_extends_another_overrides_its_constituents_in_their_place() {
        assertThat(constituent("complaint", "d").need()).isEqualTo(Need.OPTIONAL);
        assertThat(constituent("complaint-second", "d").need()).isEqualTo(Need.REQUIRED);
        assertThat(list("complaint-second").constituents().stream().map(Constituent::id))
                .containsExactly("a", "b", "c1", "c2", "d", "đ", "e", "phuc-tap", "tu-van");
        assertThat(list("council-resolution").constituents()).hasSize(9);
    }

    @Test
    void periods_of_force_are_those_of_the_acts() {
        assertThat(list("public-employee-discipline").inForce().orElseThrow().contains(LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(list("public-employee-discipline").inForce().orElseThrow().contains(LocalDate.of(2026, 7, 1)))
                .isTrue();
        assertThat(list("disposal-2011").inForce().orElseThrow().contains(LocalDate.of(2025, 7, 1)))
                .isFalse();
        assertThat(list("reward").inForce().orElseThrow().contains(LocalDate.of(2024, 1, 1)))
                .isFalse();
        assertThat(list("reward").inForce().orElseThrow().contains(LocalDate.of(2010, 1, 1)))
                .isTrue();
    }

    @Test
    void what_could_not_be_verified_is_marked() {
        assertThat(constituent("public-employee-discipline", "9").verification())
                .isEmpty();
        assertThat(constituent("denunciation", "g").verification()).contains(Verification.INFERENCE);
        assertThat(constituent("disposal-2025", "1").verification()).contains(Verification.SUMMARY);
    }

    @Test
    void what_is_optional_without_signs_is_other_papers() {
        assertThat(all().filter(c -> c.signs().isEmpty() && c.need() != Need.OPTIONAL))
                .extracting(Constituent::id)
                .containsExactly("9");
    }

    @Test
    void conditions_of_one_key_have_one_text_in_a_list() {
        for (Checklist list : PublishedChecklists.BY_ID.values()) {
            ImmutableList<Constituent.Condition> conditions = list.constituents().stream()
                    .flatMap(constituent -> constituent.condition().stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            assertThat(conditions).extracting(Constituent.Condition::key).doesNotHaveDuplicates();
        }
    }
}
