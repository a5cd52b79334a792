package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;
import vn.records.row.RowsException;
import vn.records.rule.Profile;
import vn.records.rule.RuleBook;

/** An agency asks for tidy text in its profile. */
class TidyProfileTest {

    private static final ImmutableList<RuleBook<Draft>> BOOKS =
            PresentationRules.regimes().stream().map(PresentationRules::book).collect(ImmutableList.toImmutableList());

    @TempDir
    Path folder;

    private Profile read(String text) throws IOException {
        return Profile.read(Files.writeString(folder.resolve("x.profile"), text), BOOKS);
    }

    @Test
    void rules_on_offer_are_joined_switched_and_graded() throws IOException {
        Profile profile = read("TIDY-02 = warning\nname = x\nwith = tidy\nTIDY-07 = off\n");

        ImmutableList<RuleBook<Draft>> changed = profile.applyTo(BOOKS);

        assertThat(profile.joined()).containsExactly("tidy");
        assertThat(changed)
                .extracting(RuleBook::name)
                .containsExactly("nd30-2020+tidy+x", "tt01-2011+tidy+x", "party+tidy+x", "vbqppl+tidy+x");
        assertThat(changed).allSatisfy(book -> {
            assertThat(book.rule(new RuleId("TIDY-01"))).isPresent();
            assertThat(book.rule(new RuleId("TIDY-07"))).isEmpty();
            assertThat(book.house().severities()).containsEntry(new RuleId("TIDY-02"), Severity.WARNING);
            assertThat(PresentationRules.lawOf(book)).isPresent();
        });
        assertThat(profile.applyTo(BOOKS.get(0)).rule(new RuleId("TIDY-01"))).isPresent();
    }

    @Test
    void what_the_law_asks_for_itself_is_not_asked_twice() {
        RuleId composed = new RuleId("TIDY-13");

        assertThat(BOOKS.get(0).joined("tidy").rule(composed)).isEmpty();
        assertThat(BOOKS.get(2).joined("tidy").rule(composed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = x\nwith = neat\n", "name = x\nTIDY-02 = warning\n", "name = x\nwith =\n"})
    void what_is_not_on_offer_or_not_joined_is_told(String text) {
        assertThat(catchThrowableOfType(RowsException.class, () -> read(text)).english())
                .contains("line 2")
                .containsAnyOf("expected: tidy", "there is no rule");
    }
}
