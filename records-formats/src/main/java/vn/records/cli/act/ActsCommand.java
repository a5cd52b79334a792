package vn.records.cli.act;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.act.PublishedActs;
import vn.records.act.RegisteredAct;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.ListFormat;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/** Lists the acts that are known (<i>danh mục văn bản</i>): {@code records acts}. */
public final class ActsCommand implements Subcommand {

    private static final String CHECK = "check";

    private final Console console;
    private final Subcommand check;

    /** Returns the command on a console. */
    public ActsCommand(Console console) {
        this.console = console;
        this.check = new ActsCheckCommand(console);
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(ListFormat.OPTION.spec())
                .addOption(OptionSpecs.date())
                .addSubcommand(CHECK, check.spec());
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        if (parsed.hasSubcommand()) {
            return check.run(parsed.subcommand(), language);
        }
        OptionValues values = new OptionValues(parsed);
        Optional<LocalDate> date = values.date(OptionNames.DATE);
        ImmutableList<RegisteredAct> acts = PublishedActs.all().stream()
                .filter(act -> date.filter(day -> !mayBeInForce(act, day)).isEmpty())
                .collect(ImmutableList.toImmutableList());
        Writer out = new BufferedWriter(console.printer());
        ActList list = new ActList(acts, language);
        if (values.of(ListFormat.OPTION) == ListFormat.TSV) {
            list.writeTsv(out);
        } else {
            list.writeText(out);
        }
        return ExitCode.CLEAN;
    }

    /** Whether nothing is known that speaks against it; that no end is known never shows that there is none. */
    private static boolean mayBeInForce(RegisteredAct act, LocalDate day) {
        return act.signed().filter(day::isBefore).isEmpty()
                && act.inForceFrom().filter(day::isBefore).isEmpty()
                && act.inForceTo().filter(day::isAfter).isEmpty();
    }
}
