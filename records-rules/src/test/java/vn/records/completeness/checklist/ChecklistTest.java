package vn.records.completeness.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.records.row.Phrase;

class ChecklistTest {

    private static Constituent.Builder constituent(String id) {
        Constituent.Builder constituent = Constituent.builder();
        constituent.id(id).title(Phrase.of("Đơn"));
        return constituent;
    }

    private static Checklist.Builder list(String id) {
        Checklist.Builder list = Checklist.builder();
        list.id(id).title(Phrase.of("Hồ sơ"));
        return list;
    }

    @Test
    void little_needs_to_be_said_of_a_constituent() {
        Constituent constituent = constituent("a").build();

        assertThat(constituent.need()).isEqualTo(Need.REQUIRED);
        assertThat(constituent.stage()).isEqualTo(FileStage.END);
        assertThat(constituent.days()).isZero();
        assertThat(constituent.occurrence()).isEqualTo(Occurrence.ONCE);
        assertThat(constituent.signs()).isEqualTo(Signs.NONE);
        assertThat(constituent.isOwn()).isFalse();
        assertThat(constituent.verification()).isEmpty();
    }

    @Test
    void a_constituent_has_a_name_and_only_a_conditional_one_a_condition() {
        Constituent.Condition condition = new Constituent.Condition("appeal", Phrase.of("nếu có"));

        assertThatIllegalArgumentException().isThrownBy(() -> constituent(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituent("a").condition(condition).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> constituent("a").need(Need.CONDITIONAL).build());
        assertThat(constituent("a")
                        .need(Need.CONDITIONAL)
                        .condition(condition)
                        .build()
                        .condition())
                .contains(condition);
    }

    @Test
    void a_list_has_a_name_and_constituents_each_once() {
        Constituent one = constituent("a").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(" ").addConstituents(one).build());
        assertThatIllegalArgumentException().isThrownBy(() -> list("x").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("x").addConstituents(one, one).build());
    }
}
