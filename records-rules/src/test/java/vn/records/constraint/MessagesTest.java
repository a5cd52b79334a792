package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.completeness.FileCompleteness;
import vn.records.completeness.FileRule;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.Fit;
import vn.records.document.NumberFlaw;
import vn.records.document.NumberMismatch;
import vn.records.document.PlaceAndDateFlaw;
import vn.records.file.FileIdentifier;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.registering.FaultWords;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;

/** The bundles that a provider reads the messages from. */
class MessagesTest {

    private static final String RULE = "vn.records.rule.";
    private static final String OWN = "vn.records.constraint.";

    private static TreeMap<String, String> bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                MessagesTest.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static TreeMap<String, String> titles(Language language) {
        TreeMap<String, String> titles = new TreeMap<>();
        Iterable<String> ids = Iterables.concat(PresentationRules.regimes(), List.of(PresentationRules.TIDY));
        for (String regime : ids) {
            RuleBook<Draft> book = PresentationRules.book(regime);
            book.rules()
                    .forEach(rule ->
                            titles.put(RULE + rule.id(), book.wording(language).title(rule.id())));
        }
        for (FileRule rule : FileRule.values()) {
            titles.put(RULE + rule.id(), FileCompleteness.wording(language).text(rule.id() + ".title"));
        }
        return titles;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_rule_is_told_by_its_title(Language language) throws IOException {
        TreeMap<String, String> texts = bundle(language == Language.ENGLISH ? "" : "_vi");
        texts.keySet().removeIf(key -> !key.startsWith(RULE));

        assertThat(texts).isEqualTo(titles(language));
    }

    @Test
    void both_languages_have_the_same_messages_and_none_is_a_template() throws IOException {
        assertThat(bundle("").keySet()).isEqualTo(bundle("_vi").keySet());
        assertThat(bundle("").values()).allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "$", "\\"));
        assertThat(bundle("_vi").values()).allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "$", "\\"));
        assertThat(bundle("_en")).isEmpty();
    }

    @Test
    void each_slip_has_a_message() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Set<NumberFlaw.Kind> ofLine = Set.of(
                NumberFlaw.Kind.MISSING_WORD,
                NumberFlaw.Kind.WORD_NOT_SO,
                NumberFlaw.Kind.MISSING_COLON,
                NumberFlaw.Kind.SPACE_BEFORE_COLON);
        Arrays.stream(NumberFlaw.Kind.values())
                .filter(kind -> !ofLine.contains(kind))
                .forEach(kind -> wanted.add(OWN + "DocumentNumberText." + kind));
        Arrays.stream(PlaceAndDateFlaw.Kind.values()).forEach(kind -> wanted.add(OWN + "PlaceAndDateText." + kind));
        Arrays.stream(FileIdentifier.Flaw.values()).forEach(flaw -> wanted.add(OWN + "FileCodeText." + flaw));
        Set.of(
                        Fit.Outcome.OFFICIAL_LETTER_SYMBOL,
                        Fit.Outcome.OTHER_TYPE,
                        Fit.Outcome.MISSPELT_CODE,
                        Fit.Outcome.INCOMPLETE)
                .forEach(outcome -> wanted.add(OWN + "NotationFor." + outcome));

        for (Kind kind : List.of(Kind.PARTY, Kind.LEGISLATION)) {
            String constraint = kind == Kind.PARTY ? "PartyNumberText." : "LegislationNumberText.";
            Arrays.stream(NumberMismatch.Expected.values())
                    .filter(expected -> expected != NumberMismatch.Expected.SYMBOL)
                    .filter(expected -> kind == Kind.LEGISLATION || expected != NumberMismatch.Expected.YEAR)
                    .forEach(expected -> wanted.add(OWN + constraint + expected));
        }

        assertThat(bundle("").keySet()).containsAll(wanted);
    }

    @Test
    void each_fault_of_a_row_has_a_message_and_no_other_has() throws IOException {
        Set<String> wanted = new TreeSet<>(FaultWords.all());
        wanted.removeAll(Set.of("gap", "repeat", "order", "backdate", "shuffled", "duplicate"));
        wanted.addAll(Set.of("message", "number-year"));
        Set<String> told = new TreeSet<>();
        for (String key : bundle("").keySet()) {
            if (key.startsWith(OWN + "RegisterRow.")) {
                told.add(key.substring((OWN + "RegisterRow.").length()));
            }
        }

        assertThat(told).isEqualTo(wanted);
    }
}
