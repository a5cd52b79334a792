package vn.records.docx.write;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.records.finding.Finding;
import vn.records.finding.Measure;
import vn.records.rule.Wording;

/** What a comment says of a finding: what is wrong, what is asked for, what to do, where it is written. */
final class CommentWords {

    private final Wording wording;
    private final ImmutableMap<String, String> texts;

    private CommentWords(Wording wording, ImmutableMap<String, String> texts) {
        this.wording = wording.unfailing();
        this.texts = texts;
    }

    /** Returns the words in the language of a wording of the rules. */
    static CommentWords of(Wording wording) {
        String file = "comments_" + wording.language().code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = CommentWords.class.getResourceAsStream(file)) {
            checkArgument(in != null, "no %s", file);
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new CommentWords(wording, Maps.fromProperties(properties));
    }

    /** Who mends what a comment is about. */
    enum Remedy {
        /** {@link DocxFixer}, by itself. */
        AUTOMATIC,
        /** A person, with judgement. */
        PERSON,
        /** Nobody: it stands in what is copied. */
        NOBODY
    }

    /** Returns the paragraphs of a comment. */
    ImmutableList<String> paragraphs(Finding finding, Remedy remedy) {
        String message = wording.message(finding);
        String measured = shown(finding.fault().measured());
        String required = shown(finding.fault().required());
        ImmutableList.Builder<String> out = ImmutableList.builder();
        out.add(text("heading", "severity", text("severity." + key(finding.severity())), "message", message));
        if (!message.contains(measured) || !message.contains(required)) {
            out.add(text("change", "measured", measured, "required", required));
        }
        out.add(text("fix." + key(remedy)));
        String citation = wording.citation(finding.citations().get(0));
        out.add(text(
                "citation." + key(finding.basis()),
                "citation",
                citation,
                "rule",
                finding.rule().value()));
        return out.build();
    }

    private String shown(Measure measure) {
        String text = wording.measure(measure);
        return measure instanceof Measure.Words ? "“" + text.strip() + "”" : text;
    }

    private static String key(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    /** Returns a text with its names replaced by values; what these hold is not looked at. */
    private String text(String key, String... namesAndValues) {
        String text = texts.get(key);
        checkArgument(text != null, "no text %s", key);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            out.append(text, at, open).append(value(text.substring(open + 1, close), namesAndValues));
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String value(String name, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        throw new IllegalArgumentException("no value " + name);
    }
}
