package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.law.Citation;

/**
 * The words of a rule book in one language (<i>lời thông báo</i>). Immutable.
 *
 * <p>A text names values as <code>{name}</code>. Values come from documents of strangers: they are put in once, as they
 * are, and never read as text with names again.
 *
 * @since 0.1
 */
public final class Wording {

    private final Language language;
    private final ImmutableMap<String, String> texts;
    private final boolean unfailing;

    private Wording(Language language, ImmutableMap<String, String> texts, boolean unfailing) {
        this.language = language;
        this.texts = texts;
        this.unfailing = unfailing;
    }

    /**
     * Returns the words that stand beside a class in {@code messages_<code>.properties}, in UTF-8. A module of its own must
     * open the package: {@code opens com.example.rules to vn.records.rules}.
     *
     * @throws IllegalArgumentException if there is no such file, or its package is not open to this module
     */
    public static Wording load(Class<?> anchor, Language language) {
        return load(anchor, ImmutableList.of("messages"), language);
    }

    /**
     * Returns the words that stand beside a class in several files {@code <bundle>_<code>.properties}, in UTF-8. A module of
     * its own must open the package, as for one file.
     *
     * @throws IllegalArgumentException if there is no such file, its package is not open to this module, or a key stands in two of them
     */
    public static Wording load(Class<?> anchor, List<String> bundles, Language language) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (String bundle : bundles) {
            texts.putAll(Bundle.read(anchor, bundle + "_" + language.code() + ".properties"));
        }
        return new Wording(language, texts.buildOrThrow(), false);
    }

    /**
     * Returns these words and those of another wording.
     *
     * @throws IllegalArgumentException if the other is of another language, or a key stands in both with other words
     */
    public Wording with(Wording other) {
        checkArgument(language == other.language, "words of %s for %s", other.language, language);
        ImmutableMap.Builder<String, String> all =
                ImmutableMap.<String, String>builder().putAll(texts);
        other.texts.forEach((key, text) -> {
            checkArgument(text.equals(texts.getOrDefault(key, text)), "text %s twice in %s", key, language.code());
            if (!texts.containsKey(key)) {
                all.put(key, text);
            }
        });
        return new Wording(language, all.buildOrThrow(), unfailing);
    }

    /** Returns these words, and those of another where these have none. */
    Wording orElse(Wording other) {
        checkArgument(language == other.language, "words of %s for %s", other.language, language);
        return new Wording(
                language,
                ImmutableMap.<String, String>builder()
                        .putAll(other.texts)
                        .putAll(texts)
                        .buildKeepingLast(),
                unfailing);
    }

    /**
     * Returns the same words for a report, which must not be lost where one is missing: a finding without a message is told
     * by the title of its rule, a rule without a title by its id, any other text by its key and a value by its name.
     */
    public Wording unfailing() {
        return unfailing ? this : new Wording(language, texts, true);
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns the keys of all texts. */
    public ImmutableSortedSet<String> keys() {
        return ImmutableSortedSet.copyOf(texts.keySet());
    }

    /**
     * Returns a text as it stands in the file.
     *
     * @throws IllegalArgumentException if there is none of this key
     */
    public String text(String key) {
        return text(key, key);
    }

    private String text(String key, String otherwise) {
        String text = texts.get(key);
        checkArgument(text != null || unfailing, "no text %s in %s", key, language.code());
        return text == null ? otherwise : text;
    }

    /** Returns what the rule asks, in a few words. */
    public String title(RuleId rule) {
        return text(rule + ".title", rule.toString());
    }

    /** Returns the key of the text that a person is told of a finding. */
    static String key(Finding finding) {
        String variant = finding.fault().variant();
        return finding.rule() + ".message" + (variant.isEmpty() ? "" : "." + variant);
    }

    /** Returns what a person is told of a finding. */
    public String message(Finding finding) {
        String key = key(finding);
        if (unfailing && !texts.containsKey(key)) {
            return title(finding.rule());
        }
        ImmutableMap<String, Measure> values = ImmutableMap.<String, Measure>builder()
                .put("measured", finding.fault().measured())
                .put("required", finding.fault().required())
                .putAll(finding.fault().details())
                .buildKeepingLast();
        return fill(text(key), values);
    }

    /** Returns why a rule does not apply or could not be decided. */
    public String reason(Reason reason) {
        return fill(text("reason." + reason.key()), reason.arguments());
    }

    /** Returns a citation in this language. */
    public String citation(Citation citation) {
        return language == Language.VIETNAMESE ? citation.vietnamese() : citation.english();
    }

    /** Returns a value as text. */
    public String measure(Measure measure) {
        if (measure instanceof Measure.Words words) {
            return words.text();
        } else if (measure instanceof Measure.Term term) {
            return text("term." + term.key());
        } else if (measure instanceof Measure.OfLength length) {
            return number(length.length().toMm(), 1) + " mm";
        } else if (measure instanceof Measure.InPoints points) {
            return number(points.length().toPoints(), 1) + " pt";
        } else if (measure instanceof Measure.OfSize size) {
            return sized(points(size));
        } else if (measure instanceof Measure.Count count) {
            return Long.toString(count.number());
        } else if (measure instanceof Measure.Ratio ratio) {
            return number(ratio.number(), 2);
        } else if (measure instanceof Measure.Colour colour) {
            return colour(colour.rgb());
        } else if (measure instanceof Measure.Between between) {
            return between(between.min(), between.max());
        } else if (measure instanceof Measure.AnyOf any) {
            return joined(any.choices(), " " + text("term.or") + " ");
        }
        return joined(((Measure.All) measure).parts(), ", ");
    }

    private String colour(int rgb) {
        String name = Ascii.toLowerCase(ColourName.of(rgb).name());
        return text("term.colour." + name) + " (" + String.format(Locale.ROOT, "#%06X", rgb) + ")";
    }

    private String joined(List<Measure> parts, String separator) {
        return String.join(separator, parts.stream().map(this::measure).collect(toImmutableList()));
    }

    private String between(Measure min, Measure max) {
        return min instanceof Measure.OfSize least && max instanceof Measure.OfSize most
                ? sized(range(points(least), points(most)))
                : range(measure(min), measure(max));
    }

    private String points(Measure.OfSize size) {
        return number(size.size().toPoints(), 1);
    }

    /** A wording may have words for a size; without them it is shown as a number. */
    private String sized(String points) {
        return replace(texts.getOrDefault("term.size", "{size}"), name -> points);
    }

    private static String range(String min, String max) {
        int unit = min.lastIndexOf(' ');
        boolean sameUnit = unit > 0 && max.endsWith(min.substring(unit));
        return (sameUnit ? min.substring(0, unit) : min) + "–" + max;
    }

    private String number(double value, int decimals) {
        String text = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return language == Language.VIETNAMESE ? text.replace('.', ',') : text;
    }

    private String fill(String text, Map<String, Measure> values) {
        return replace(text, name -> {
            Measure value = values.get(name);
            checkArgument(value != null || unfailing, "no value %s for: %s", name, text);
            return value == null ? name : measure(value);
        });
    }

    /** Replaces each <code>{name}</code> of a text by its value; what the values hold is not looked at. */
    static String replace(String text, Function<String, String> value) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            checkArgument(close > open, "brace not closed: %s", text);
            out.append(text, at, open).append(value.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }
}
