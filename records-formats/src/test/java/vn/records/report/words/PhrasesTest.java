package vn.records.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Kind;
import vn.records.rule.Language;

final class PhrasesTest {

    private static final Phrases VIETNAMESE = Phrases.in(Language.VIETNAMESE);
    private static final Phrases ENGLISH = Phrases.in(Language.ENGLISH);

    @Test
    void both_languages_have_the_same_texts_with_the_same_values() {
        assertThat(ENGLISH.texts().keySet())
                .filteredOn(key -> !key.endsWith(".one"))
                .containsExactlyInAnyOrderElementsOf(VIETNAMESE.texts().keySet());
        VIETNAMESE
                .texts()
                .forEach((key, text) ->
                        assertThat(values(ENGLISH.texts().get(key))).as(key).isEqualTo(values(text)));
    }

    @Test
    void explanations_have_the_same_texts_with_the_same_values_in_both_languages() {
        ImmutableMap<String, String> english =
                Phrases.ofExplanations(Language.ENGLISH).texts();
        ImmutableMap<String, String> vietnamese =
                Phrases.ofExplanations(Language.VIETNAMESE).texts();

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach((key, text) ->
                assertThat(values(english.getOrDefault(key, ""))).as(key).isEqualTo(values(text)));
    }

    private static String values(String text) {
        return text.replaceAll("[^{}0-9]|(?<![{])[0-9]", "")
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    @Test
    void every_constant_that_is_shown_has_a_text() {
        assertThat(VIETNAMESE.texts()).containsKeys(keys("kind.", Kind.values(), '-'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("severity.", Severity.values(), '_'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("count.", Severity.values(), '_'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("level.", Level.values(), '_'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("decidability.", Decidability.values(), '_'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("document.stage.", Stage.values(), '_'));
        assertThat(VIETNAMESE.texts()).containsKeys(keys("document.medium.", Medium.values(), '_'));
    }

    private static String[] keys(String prefix, Enum<?>[] constants, char join) {
        return java.util.Arrays.stream(constants)
                .map(one ->
                        prefix + one.name().toLowerCase(java.util.Locale.ROOT).replace('_', join))
                .toArray(String[]::new);
    }

    @Test
    void values_are_put_in_once_and_never_read_again() {
        assertThat(VIETNAMESE.text("place.quoted", "{1}", "{0}")).isEqualTo("{1}: {0}");
    }
}
