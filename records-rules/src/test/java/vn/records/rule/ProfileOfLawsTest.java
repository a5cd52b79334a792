package vn.records.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.row.RowsException;

/** One profile for the rule books of all laws. */
class ProfileOfLawsTest {

    private static final ImmutableList<RuleBook<Draft>> BOOKS =
            PresentationRules.regimes().stream().map(PresentationRules::book).collect(ImmutableList.toImmutableList());

    @TempDir
    Path folder;

    static ImmutableList<RuleBook<Draft>> books() {
        return BOOKS;
    }

    private Profile read(String text) throws IOException {
        return Profile.read(Files.writeString(folder.resolve("x.profile"), text), BOOKS);
    }

    @Test
    void it_switches_and_grades_rules_of_any_law() throws IOException {
        Profile profile = read(
                "name = x\ntolerance = 1\nND30-QH-02 = off\nPTY-TD-02 = off\nPTY-SO-01 = info\nTT01-QH-03 = info\n");

        ImmutableList<RuleBook<Draft>> changed = profile.applyTo(BOOKS);

        assertThat(changed)
                .extracting(RuleBook::name)
                .containsExactly("nd30-2020+x", "tt01-2011+x", "party+x", "vbqppl+x");
        assertThat(changed).allSatisfy(book -> assertThat(book.tolerance()).contains(Length.mm(1)));
        assertThat(changed.get(0).rule(new RuleId("ND30-QH-02"))).isEmpty();
        assertThat(changed.get(2).rule(new RuleId("PTY-TD-02"))).isEmpty();
        assertThat(changed.get(2).house().severities()).containsOnlyKeys(new RuleId("PTY-SO-01"));
        assertThat(changed.get(1).house().severities()).containsEntry(new RuleId("TT01-QH-03"), Severity.INFO);
        assertThat(changed.get(3).rules()).hasSameSizeAs(BOOKS.get(3).rules());
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_range_of_every_law_can_be_narrowed(RuleBook<Draft> book) {
        ImmutableList<Rule<Draft>> ranged = book.rules().stream()
                .filter(rule -> rule.check().orElse(null) instanceof Ranged<?>)
                .collect(ImmutableList.toImmutableList());

        for (Rule<Draft> rule : ranged) {
            Ranged<?> law = (Ranged<?>) rule.check().orElseThrow();
            Profile profile = Profile.builder()
                    .name("x")
                    .putRange(rule.id(), Range.closed(law.min(), law.min()))
                    .build();
            assertThat(profile.applyTo(BOOKS).get(BOOKS.indexOf(book)).house().narrowed())
                    .containsExactly(rule.id());
        }
        assertThat(ranged).as("margins in %s", book.name()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_rule_of_no_law_is_told_with_the_laws_there_are() {
        assertThat(catchThrowableOfType(RowsException.class, () -> read("name = x\nPTY-XX-01 = off\n"))
                        .english())
                .contains("there is no rule “PTY-XX-01”", "nd30-2020, tt01-2011, party, vbqppl");
        Profile stranger =
                Profile.builder().name("x").addRemoved(new RuleId("X-1")).build();
        assertThatThrownBy(() -> stranger.applyTo(BOOKS)).hasMessageContaining("no rule X-1");
    }
}
