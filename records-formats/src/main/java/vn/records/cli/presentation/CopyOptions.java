package vn.records.cli.presentation;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.document.Component;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.RuleId;
import vn.records.rule.Language;

/** What {@code records annotate} or {@code records fix} was asked to do. */
@Value.Immutable
interface CopyOptions {

    Language language();

    String input();

    String output();

    boolean force();

    Authorship authorship();

    /** Returns the rules and components to mend, as they were given; all if empty. */
    ImmutableList<String> only();

    /** Returns the edits of characters that were asked for. */
    ImmutableSet<TextEdit> edits();

    boolean tracked();

    JudgingOptions judging();

    /** Returns what to mend; a rule may be of any law, for the file is judged by its own. */
    default FixOptions fixes(Judging by) throws UsageException {
        KnownRules rules = new KnownRules(by.judge().book());
        ImmutableMap<String, Component> components = Choice.byName(Component.class);
        FixOptions.Builder options = FixOptions.builder().draft(by.draft()).addAllEdits(edits());
        for (String name : only()) {
            Optional<RuleId> rule = rules.find(Ascii.toUpperCase(name))
                    .map(known -> known.rule().id());
            Component component = components.get(Ascii.toLowerCase(name));
            if (rule.isPresent()) {
                options.addRules(rule.get());
            } else if (component != null) {
                options.addComponents(component);
            } else {
                throw new UsageException(
                        OptionNames.ONLY + ": không có quy tắc hay thành phần “" + name + "”; xem: records rules",
                        OptionNames.ONLY + ": there is no rule or component “" + name + "”; see: records rules");
            }
        }
        return options.tracked(tracked() ? Optional.of(authorship()) : Optional.empty())
                .build();
    }

    /** Returns a specification of what makes a changed copy of one document. */
    static CommandSpec spec() {
        return JudgingOptions.spec()
                .addOption(OptionSpecs.required(OptionNames.OUTPUT, "OUT.docx"))
                .addOption(OptionSpecs.flag(OptionNames.FORCE))
                .addOption(OptionSpecs.value(OptionNames.AUTHOR, "NAME"))
                .addPositional(OptionSpecs.one("IN.docx", "copy.input"));
    }

    /** Reads the options of a parsed command line. */
    static CopyOptions of(ParseResult parsed, Language language, Console console) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        String author = values.text(OptionNames.AUTHOR).orElse("records");
        if (author.isBlank()) {
            throw new UsageException(OptionNames.AUTHOR + ": thiếu tên", OptionNames.AUTHOR + ": a name is expected");
        }
        return ImmutableCopyOptions.builder()
                .language(language)
                .input(parsed.matchedPositionalValue(0, ""))
                .output(values.text(OptionNames.OUTPUT).orElse(""))
                .force(parsed.hasMatchedOption(OptionNames.FORCE))
                .authorship(new Authorship(author, console.today().get().atStartOfDay()))
                .addAllOnly(names(values))
                .addAllEdits(edits(parsed))
                .tracked(parsed.hasMatchedOption(OptionNames.TRACKED))
                .judging(JudgingOptions.of(values))
                .build();
    }

    private static ImmutableSet<TextEdit> edits(ParseResult parsed) {
        ImmutableMap<String, TextEdit> byOption = ImmutableMap.of(
                OptionNames.CAPITALS, TextEdit.CAPITALS,
                OptionNames.TIDY, TextEdit.SPACES,
                OptionNames.UNICODE, TextEdit.UNICODE);
        return byOption.keySet().stream()
                .filter(parsed::hasMatchedOption)
                .map(byOption::get)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Iterable<String> names(OptionValues values) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .split(values.text(OptionNames.ONLY).orElse(""));
    }
}
