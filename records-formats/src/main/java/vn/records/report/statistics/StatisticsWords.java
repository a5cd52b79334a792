package vn.records.report.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import vn.records.retention.appraisal.Quantity;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.rule.Language;

/** The words of tables of figures, from {@code statistics_<code>.properties}. */
record StatisticsWords(Language language, ImmutableMap<String, String> texts) {

    private static final Map<Language, StatisticsWords> READ = new ConcurrentHashMap<>();

    /** Returns the words in a language, which are read once. */
    static StatisticsWords in(Language language) {
        return READ.computeIfAbsent(language, StatisticsWords::read);
    }

    private static StatisticsWords read(Language language) {
        String file = "statistics_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = StatisticsWords.class.getResourceAsStream(file)) {
            checkArgument(in != null, "no %s", file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new StatisticsWords(language, Maps.fromProperties(properties));
    }

    String text(String key, Object... values) {
        String text = texts.get(key);
        checkArgument(text != null, "no words for %s", key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + Ascii.toLowerCase(constant.name()).replace('_', '-'));
    }

    /** Returns the words for a key if there are any, else what it stands for as it is. */
    String orSame(String prefix, String name) {
        return texts.getOrDefault(prefix + "." + name, name);
    }

    /** Returns boxes as people of the language write them; empty where not one file says what it fills. */
    String boxes(Quantity quantity) {
        return isUnknown(quantity) ? "" : decimal(quantity.boxes().toString());
    }

    /** Returns metres of shelf; empty where not one file says what it fills. */
    String metres(Quantity quantity, ShelfRatio ratio) {
        return isUnknown(quantity) ? "" : decimal(ratio.metres(quantity.boxes()).toPlainString());
    }

    private static boolean isUnknown(Quantity quantity) {
        return quantity.boxes().hundredths() == 0;
    }

    String decimal(String plain) {
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }
}
