package vn.records.cli.presentation;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.records.finding.Basis;
import vn.records.finding.RuleId;
import vn.records.presentation.ToldExamples;
import vn.records.presentation.draft.Draft;
import vn.records.report.Visible;
import vn.records.report.words.Phrases;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/** Writes what is told of a rule: provision, basis, force, examples, and how to change a document in Word. */
final class ExplanationText {

    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Writer out;
    private final RuleBook<Draft> book;
    private final Language language;
    private final Wording wording;
    private final Phrases words;
    private final Phrases phrases;
    private final Phrases otherMenus;

    ExplanationText(Writer out, RuleBook<Draft> book, Language language) {
        this.out = out;
        this.book = book;
        this.language = language;
        this.wording = book.wording(language).unfailing();
        this.words = Phrases.ofExplanations(language);
        this.phrases = Phrases.in(language);
        this.otherMenus =
                Phrases.ofExplanations(language == Language.VIETNAMESE ? Language.ENGLISH : Language.VIETNAMESE);
    }

    RuleBook<Draft> book() {
        return book;
    }

    Wording wording() {
        return wording;
    }

    /** Returns the words of reports. */
    Phrases phrases() {
        return phrases;
    }

    /** Writes a line of the explanation's own words. */
    void say(int indent, String key, Object... values) throws IOException {
        line(indent, words.text(key, values));
    }

    /** Writes a line, in which nothing invisible is left of what documents hold. */
    void line(int indent, String text) throws IOException {
        out.write(" ".repeat(indent) + Visible.of(text) + "\n");
    }

    void blank() throws IOException {
        out.write("\n");
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Returns what a basis is, in words. */
    String basis(Basis basis) {
        return words.text("basis." + Ascii.toLowerCase(basis.name()));
    }

    /** Writes what a rule asks, by what law, since when, and its examples. */
    void rule(Rule<Draft> rule) throws IOException {
        say(0, "rule", rule.id(), wording.title(rule.id()));
        say(2, "citation", rule.citations().stream().map(wording::citation).collect(joining("; ")));
        say(
                2,
                "basis",
                basis(rule.basis()),
                phrases.text("level." + Ascii.toLowerCase(rule.level().name())));
        line(2, force(rule));
        say(2, "decided", decided(rule));
        if (!rule.parts().isEmpty()) {
            say(2, "parts", rule.parts().stream().map(RuleId::value).collect(joining(", ")));
        }
        ToldExamples examples = ToldExamples.of(book, rule, language);
        if (!rule.parts().isEmpty()) {
            say(2, "examples.parts");
        } else if (!rule.decidability().isFromDraft()) {
            say(2, "examples.none", decided(rule));
        }
        list("right", examples.right());
        list("wrong", examples.wrong());
    }

    private String force(Rule<Draft> rule) {
        String from = date(rule.inForce().first());
        return rule.inForce()
                .last()
                .map(last -> words.text("force.until", from, date(last)))
                .orElseGet(() -> words.text("force.since", from));
    }

    private String date(LocalDate date) {
        return language == Language.VIETNAMESE ? VIETNAMESE_DATE.format(date) : date.toString();
    }

    private String decided(Rule<Draft> rule) {
        return phrases.text(
                "decidability." + Ascii.toLowerCase(rule.decidability().name()));
    }

    /** Writes how a document is changed in Word to keep a rule. */
    void change(Rule<Draft> rule) throws IOException {
        if (!rule.parts().isEmpty()) {
            say(2, "change.parts");
        } else if (!rule.decidability().isFromDraft()) {
            say(2, "change.none", decided(rule));
        } else {
            list(
                    "change",
                    TopicCommands.of(rule.topic()).stream().map(this::menu).collect(ImmutableList.toImmutableList()));
        }
    }

    /** Writes a list under its heading; nothing for an empty one. */
    void list(String heading, ImmutableList<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            say(2, heading);
            for (String line : lines) {
                line(4, "- " + line);
            }
        }
    }

    /** Returns a command as the menus of Word have it in both languages. */
    String menu(WordCommand command) {
        return words.text("menu", words.text(command.key()), otherMenus.text(command.key()));
    }

    /** Returns a command and the value it sets. */
    String setting(WordCommand command, String value) {
        return words.text("menu.set", menu(command), value);
    }

    /** Returns a command that writes other words. */
    String rewriting(WordCommand command, String before, String after) {
        return words.text("menu.rewrite", menu(command), before, after);
    }
}
