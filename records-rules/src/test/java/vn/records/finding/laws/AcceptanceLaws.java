package vn.records.finding.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.finding.Acceptance;
import vn.records.finding.Acceptances;
import vn.records.finding.FindingKey;
import vn.records.finding.RuleId;

/**
 * What must hold where acceptances are kept, as a contract test: a host that stores them in its own way implements
 * {@link #keptAndReadBack}.
 *
 * @since 0.1
 */
public interface AcceptanceLaws {

    /** Keeps the acceptances of one document where the host keeps them, and returns what is read from there. */
    Acceptances keptAndReadBack(Acceptances acceptances) throws IOException;

    /** Returns the acceptances of a document. */
    @Provide
    default Arbitrary<Acceptances> acceptances() {
        Arbitrary<String> names = words().filter(name -> name.indexOf(':') < 0);
        return Arbitraries.integers()
                .map(Random::new)
                .flatMap(random -> names.flatMap(name -> words().map(reason -> acceptance(random, name, reason))))
                .list()
                .ofMaxSize(12)
                .map(list -> new Acceptances(ImmutableList.copyOf(list)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aăâđêôơư ÀỆ–“”.,;=#\"'\\%&<>0123456789:")
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(words -> !words.isBlank());
    }

    private static Acceptance acceptance(Random random, String by, String reason) {
        String fingerprint = Strings.padStart(Long.toHexString(random.nextLong()), 16, '0');
        RuleId rule = new RuleId("ND30-PAGE-" + (10 + random.nextInt(90)));
        LocalDate on = LocalDate.of(2020, 3, 5).plusDays(random.nextInt(5000));
        return new Acceptance(new FindingKey(rule, fingerprint), on, by, reason);
    }

    /** Nothing is lost, changed, added or put in another order. */
    @Property(tries = 100)
    default void what_was_accepted_is_read_back_as_it_was(@ForAll("acceptances") Acceptances acceptances)
            throws IOException {
        assertThat(keptAndReadBack(acceptances)).isEqualTo(acceptances);
    }

    /** What is kept later does not mix with what was kept before. */
    @Property(tries = 30)
    default void what_is_kept_anew_replaces_what_was_kept(
            @ForAll("acceptances") Acceptances before, @ForAll("acceptances") Acceptances after) throws IOException {
        keptAndReadBack(before);

        assertThat(keptAndReadBack(after)).isEqualTo(after);
    }

    /** Nothing accepted is a state of its own, not an error. */
    @Property(tries = 1)
    default void nothing_is_kept_as_nothing() throws IOException {
        assertThat(keptAndReadBack(Acceptances.NONE)).isEqualTo(Acceptances.NONE);
    }
}
