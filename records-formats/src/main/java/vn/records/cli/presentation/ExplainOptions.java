package vn.records.cli.presentation;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Choice;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/**
 * What {@code records explain} was asked to do.
 *
 * @param name the rule or finding
 * @param file the document it is looked for in
 * @param language the language of the explanation
 * @param judging what the document is judged with
 */
record ExplainOptions(FindingName name, Optional<String> file, Language language, JudgingOptions judging) {

    /** The form of the explanation. */
    enum Format {
        /** For a person. */
        TEXT
    }

    /** The forms of the explanation. */
    static final Choice<Format> FORMAT =
            Choice.of(OptionNames.FORMAT, Format.class).unlessGiven("text");

    /** Returns a specification with all that can be told. */
    static CommandSpec spec() {
        return JudgingOptions.spec()
                .addOption(FORMAT.spec())
                .addPositional(OptionSpecs.one("RULE|FINDING", "explained"))
                .addPositional(OptionSpecs.second("FILE", "explained.file"));
    }

    /** Reads the options of a parsed command line. */
    static ExplainOptions of(ParseResult parsed, Language language) throws UsageException {
        OptionValues values = new OptionValues(parsed);
        values.of(FORMAT);
        String typed = parsed.matchedPositionalValue(0, "");
        FindingName name = FindingName.read(typed);
        String file = parsed.matchedPositionalValue(1, "");
        if (name.isOfFinding() && file.isEmpty()) {
            throw new UsageException(
                    "explain: “" + typed + "” là một phát hiện; cần cả tệp văn bản: FILE",
                    "explain: “" + typed + "” is a finding; its document is expected too: FILE");
        }
        return new ExplainOptions(
                name, Optional.of(file).filter(given -> !given.isEmpty()), language, JudgingOptions.of(values));
    }
}
