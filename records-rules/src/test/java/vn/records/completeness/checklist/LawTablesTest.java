package vn.records.completeness.checklist;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;

class LawTablesTest {
    private final ImmutableMap<String, Checklist> lists = LawTables.checklists();

    private Checklist list(String id) {
        return lists.get(id);
    }

    @Test
    void every_list_is_read_with_its_constituents() {
        assertThat(lists).hasSize(42);
        assertThat(lists.values().stream()
                        .mapToInt(list -> list.constituents().size())
                        .sum())
                .isEqualTo(353);
        assertThat(lists).allSatisfy((id, list) -> assertThat(list.id()).isEqualTo(id));
    }

    @Test
    void periods_of_force_have_the_days_of_the_table() {
        assertThat(list("civil-servant").inForce()).contains(EffectivePeriod.since(LocalDate.of(2013, 2, 3)));
        assertThat(list("law-proposal").inForce())
                .contains(EffectivePeriod.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 3, 31)));
        assertThat(lists.values()).allSatisfy(list -> assertThat(list.inForce()).isPresent());
    }

    @Test
    void a_list_holds_what_it_extends() {
        assertThat(list("complaint-second").constituents())
                .extracting(Constituent::id)
                .containsAll(list("complaint").constituents().stream()
                        .map(Constituent::id)
                        .toList())
                .contains("tu-van");
        assertThat(list("complaint").constituents()).extracting(Constituent::id).doesNotContain("tu-van");
    }

    @Test
    void citations_are_put_together_of_act_and_provisions() {
        assertThat(list("public-employee-discipline").constituents())
                .extracting(constituent -> constituent.citation().vietnamese())
                .contains("Nghị định 234/2026/NĐ-CP, Điều 18, khoản 1, điểm b, Điều 18, khoản 3");
        assertThat(list("public-employee").constituents())
                .extracting(constituent -> constituent.citation().english())
                .contains("Circular 07/2019/TT-BNV, Article 10, clause 2, point đ");
    }

    @Test
    void an_act_of_the_table_that_the_catalogue_has_too_is_named_alike() throws IOException {
        ImmutableMap<String, String> catalogue = Acts.all().stream()
                .collect(toImmutableMap(
                        Act::id, act -> act.id() + "," + act.vietnameseName() + "," + act.englishName()));

        ImmutableList<String> both = table("acts.csv").stream()
                .filter(row -> catalogue.containsKey(row.substring(0, row.indexOf(','))))
                .collect(toImmutableList());

        assertThat(both).isNotEmpty().isSubsetOf(catalogue.values());
    }

    private static ImmutableList<String> table(String name) throws IOException {
        return Resources.asCharSource(Resources.getResource(LawTables.class, name), StandardCharsets.UTF_8)
                .readLines();
    }
}
