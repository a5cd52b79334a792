package vn.records.cli;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.records.rule.Language;

/** The help of the command and its subcommands. */
final class Help {

    private Help() {}

    /** Returns the help of the command or subcommand that was parsed last. */
    static String of(ParseResult parsed, Language language) {
        ImmutableList<CommandLine> lines = ImmutableList.copyOf(parsed.asCommandLineList());
        CommandLine line = lines.get(lines.size() - 1).setUsageHelpWidth(100);
        lines.get(0).setResourceBundle(HelpTexts.of(line.getCommandSpec(), language));
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
