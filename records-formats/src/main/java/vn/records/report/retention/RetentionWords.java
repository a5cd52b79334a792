package vn.records.report.retention;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.records.law.Citation;
import vn.records.retention.GoverningItem;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.DueDate;
import vn.records.retention.appraisal.Undecided;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/** The words of reports on retention, from {@code retention_<code>.properties}. */
final class RetentionWords {

    private final Language language;
    private final ImmutableMap<String, String> texts;
    private final Map<Enum<?>, String> keys = new HashMap<>();

    private RetentionWords(Language language, ImmutableMap<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    static RetentionWords in(Language language) {
        String file = "retention_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = RetentionWords.class.getResourceAsStream(file)) {
            checkArgument(in != null, "no %s", file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new RetentionWords(language, Maps.fromProperties(properties));
    }

    ImmutableMap<String, String> texts() {
        return texts;
    }

    String text(String key, Object... values) {
        String text = texts.get(key);
        checkArgument(text != null, "no words for %s", key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns a decimal number as people of the language write it. */
    String decimal(String plain) {
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }

    /** Returns the words for a constant, under a prefix. */
    String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + key(constant));
    }

    /** Returns the name of a constant as it stands in reports, such as {@code not-expired}. */
    String key(Enum<?> constant) {
        return keys.computeIfAbsent(
                constant, any -> Ascii.toLowerCase(any.name()).replace('_', '-'));
    }

    String period(RetentionPeriod period) {
        if (period instanceof RetentionPeriod.UntilEvent until) {
            String event = texts.getOrDefault(
                    "event." + until.event().key(),
                    text("event.other", until.event().key()));
            return until.years() == 0 ? text("period.until", event) : text("period.after", until.years(), event);
        }
        return period.isPermanent() ? text("period.permanent") : text("period.years", period.years());
    }

    String date(LocalDate day) {
        return WrittenDate.write(day);
    }

    String citation(Citation citation) {
        return language == Language.VIETNAMESE ? citation.vietnamese() : citation.english();
    }

    /** Returns where an item stands: in an act, or in a schedule by its name. */
    String item(GoverningItem governing) {
        return governing
                .item()
                .citation()
                .map(this::citation)
                .orElseGet(() ->
                        text("item", governing.schedule(), governing.item().number()));
    }

    String undecided(Undecided open) {
        StringBuilder text =
                new StringBuilder(of("question", open.question())).append(": ").append(of("reason", open.reason()));
        String before = " (";
        for (DueDate due : open.candidates()) {
            text.append(before)
                    .append(date(due.day()))
                    .append(' ')
                    .append(text("by", basis(due)));
            before = text("or");
        }
        return open.candidates().isEmpty() ? text.toString() : text.append(')').toString();
    }

    private String basis(DueDate due) {
        return due.facts().get(0).citations().stream()
                .limit(1)
                .map(this::citation)
                .collect(Collectors.joining());
    }

    /** Returns why a file may not be destroyed, in words. */
    String bars(Disposition disposition) {
        return disposition.bars().stream().map(bar -> of("bar", bar)).collect(Collectors.joining(", "));
    }

    /** Returns where a file stands, in words. */
    String standing(Disposition disposition) {
        return of("standing", disposition.standing());
    }
}
