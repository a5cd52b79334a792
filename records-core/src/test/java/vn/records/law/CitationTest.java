package vn.records.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.law.Provision.Step;

class CitationTest {

    private static final Act ACT = new Act("toy-2000", "Luật Thử", "Toy Act", LocalDate.of(2000, 1, 1));

    @Test
    void a_citation_names_the_act_and_the_way_down_to_the_provision() {
        Citation citation = new Citation(
                ACT,
                Provision.of(
                        new Step(Unit.ANNEX, "I"),
                        new Step(Unit.PART, "I"),
                        new Step(Unit.SECTION, "II"),
                        new Step(Unit.CLAUSE, "1"),
                        new Step(Unit.POINT, "b")));

        assertThat(citation.vietnamese()).isEqualTo("Luật Thử, Phụ lục I, Phần I, Mục II, khoản 1, điểm b");
        assertThat(citation.english()).isEqualTo("Toy Act, Annex I, Part I, Section II, clause 1, point b");
        assertThat(citation).hasToString(citation.vietnamese());
        assertThat(citation.provision()).hasToString("Phụ lục I, Phần I, Mục II, khoản 1, điểm b");
        assertThat(citation.provision().english()).isEqualTo("Annex I, Part I, Section II, clause 1, point b");
    }

    @Test
    void a_provision_is_cited_by_its_act() {
        assertThat(ACT.article("29")).hasToString("Luật Thử, Điều 29");
        assertThat(ACT.article("29.4.c")).hasToString("Luật Thử, Điều 29, khoản 4, điểm c");
        assertThat(ACT.at(Provision.of(Unit.ANNEX, "V").then(Unit.SECTION, "I").then(Unit.CLAUSE, "2")))
                .hasToString("Luật Thử, Phụ lục V, Mục I, khoản 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1..c", "1.2.c.3"})
    void a_path_that_is_none_of_an_article_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.article(path));
    }

    @Test
    void every_unit_has_words_in_both_languages() {
        for (Unit unit : Unit.values()) {
            assertThat(unit.vietnamese()).isNotBlank();
            assertThat(unit.english()).isNotBlank().isNotEqualTo(unit.vietnamese());
        }
    }

    @Test
    void a_provision_without_steps_or_labels_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Provision(ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(Unit.POINT, " "))
                .withMessageContaining("POINT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ND30", "nd 30", "nd30_2020", "nđ30"})
    void an_act_id_of_other_signs_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Act(id, "Luật", "Act", LocalDate.EPOCH))
                .withMessageContaining(id);
    }

    @Test
    void an_act_id_may_use_letters_digits_and_hyphens() {
        assertThat(new Act("az-09", "Luật", "Act", LocalDate.EPOCH)).hasToString("az-09");
    }

    @Test
    void an_act_without_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Act("a", " ", "Act", LocalDate.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Act("a", "Luật", "", LocalDate.EPOCH));
    }
}
