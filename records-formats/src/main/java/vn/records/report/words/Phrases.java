package vn.records.report.words;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import vn.records.rule.Language;

/** The words of the report itself, from {@code phrases_<code>.properties}. Those of rules are in their wording. */
public final class Phrases {

    private final ImmutableMap<String, String> texts;

    private Phrases(ImmutableMap<String, String> texts) {
        this.texts = texts;
    }

    /** Returns the words in a language. */
    public static Phrases in(Language language) {
        return read("phrases_" + language.code() + ".properties");
    }

    /** Returns the words of the catalogue of habits in a language. */
    public static Phrases ofHabits(Language language) {
        return read("habits_" + language.code() + ".properties");
    }

    /** Returns the words of the explanation of rules in a language. */
    public static Phrases ofExplanations(Language language) {
        return read("explain_" + language.code() + ".properties");
    }

    private static Phrases read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            checkArgument(in != null, "no %s", file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Phrases(Maps.fromProperties(properties));
    }

    /** Returns a text that need not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Returns the keys of all texts. */
    ImmutableMap<String, String> texts() {
        return texts;
    }

    /**
     * Returns a text, its {@code {0}}, {@code {1}} … replaced by values; what the values hold is not looked at.
     *
     * @throws IllegalArgumentException if there is no text of this key, or a value is missing
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        checkArgument(text != null, "no phrase %s", key);
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int value = text.charAt(open + 1) - '0';
            checkArgument(value >= 0 && value < values.length, "no value %s for: %s", value, text);
            out.append(text, at, open).append(values[value]);
            at = open + 3;
        }
        return out.append(text, at, text.length()).toString();
    }

    /**
     * Returns the text for a number of things: {@code key.one} for 1 where there is such a text, else {@code key}.
     *
     * @param more the values that the text names beside the number
     */
    public String count(String key, long number, Object... more) {
        return text(
                number == 1 && texts.containsKey(key + ".one") ? key + ".one" : key,
                ObjectArrays.concat((Object) number, more));
    }
}
