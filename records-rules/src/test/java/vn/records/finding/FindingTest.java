package vn.records.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.view.Place;

class FindingTest {

    private static final Place PLACE = Place.root("body").child("p", 0);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ND30", "ND30-", "-PAGE", "ND30--06", "nd30-PAGE-06", "ND30-PAGE-06 ", "ND30_PAGE", "ĐK-01"})
    void a_rule_id_of_another_form_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(value)).withMessageContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND30-PAGE-06", "A-Z", "0-9"})
    void a_rule_id_is_groups_of_capitals_and_digits(String value) {
        assertThat(new RuleId(value)).hasToString(value);
    }

    @Test
    void rule_ids_are_ordered_by_their_signs() {
        assertThat(new RuleId("ND30-A-01")).isLessThan(new RuleId("ND30-A-02"));
    }

    @Test
    void severity_follows_from_level_and_basis() {
        SeverityPolicy policy = SeverityPolicy.STANDARD;

        assertThat(policy.severity(Level.MANDATORY, Basis.LAW)).isEqualTo(Severity.ERROR);
        assertThat(policy.severity(Level.MANDATORY, Basis.DERIVED)).isEqualTo(Severity.WARNING);
        assertThat(policy.severity(Level.MANDATORY, Basis.FORM)).isEqualTo(Severity.WARNING);
        assertThat(policy.severity(Level.CONDITIONAL, Basis.LAW)).isEqualTo(Severity.WARNING);
        assertThat(policy.severity(Level.OPTIONAL, Basis.LAW)).isEqualTo(Severity.INFO);
        assertThat(policy.severity(Level.MANDATORY, Basis.HOUSE)).isEqualTo(Severity.INFO);
    }

    @Test
    void a_location_is_a_stretch_a_place_or_nothing_that_is_there() {
        assertThat(Location.of(Component.NUMBER).place()).isEmpty();
        assertThat(Location.of(Component.NUMBER, PLACE).end()).isZero();
        assertThat(Location.of(Component.NUMBER, PLACE, 2, 5).start()).isEqualTo(2);
        assertThat(Location.of(Component.NUMBER, PLACE, 2, 5).end()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Location.of(Component.NUMBER, PLACE, 5, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Location.of(Component.NUMBER, PLACE, -1, 2));
    }

    @Test
    void a_failure_has_a_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Failed(ImmutableList.of()));
        assertThat(Verdict.of(ImmutableList.of())).isEqualTo(Verdict.passed());
        assertThat(Verdict.of(ImmutableList.of(fault()))).isEqualTo(Verdict.failed(fault()));
    }

    @Test
    void only_what_a_file_shows_is_decided_from_a_draft() {
        assertThat(Decidability.FROM_FILE.isFromDraft()).isTrue();
        assertThat(Decidability.BY_HEURISTIC.isFromDraft()).isTrue();
        assertThat(Decidability.FROM_REGISTER.isFromDraft()).isFalse();
        assertThat(Decidability.FROM_SIGNATURE.isFromDraft()).isFalse();
        assertThat(Decidability.NOT.isFromDraft()).isFalse();
    }

    @Test
    void values_survive_being_written_and_read() throws IOException, ClassNotFoundException {
        Verdict verdict = Verdict.failed(fault().withVariant("v")
                .withBasis(Basis.FORM)
                .withFixes(new Fix.ReplaceText(Location.of(Component.NUMBER, PLACE, 0, 1), "x")));

        assertThat(copy(verdict)).isEqualTo(verdict);
        assertThat(copy(Verdict.undecided("x"))).isEqualTo(Verdict.undecided("x"));
        assertThat(copy(Verdict.passed())).isSameAs(Verdict.passed());
    }

    private static Fault fault() {
        return Fault.of(
                Location.of(Component.NUMBER, PLACE, 0, 3),
                Measure.all(ImmutableList.of(Measure.of(FontSize.points(12)), Measure.term("bold"))),
                Measure.between(Measure.of(Length.mm(1)), Measure.of(2)));
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
