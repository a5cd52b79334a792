package vn.records.cli.place;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.ListFormat;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.place.AdministrativeUnits;
import vn.records.rule.Language;

/** Lists the administrative units that are known (<i>danh mục đơn vị hành chính</i>): {@code records units}. */
public final class UnitsCommand implements Subcommand {

    private static final String CHECK = "check";

    private final Console console;
    private final Subcommand check;

    /** Returns the command on a console. */
    public UnitsCommand(Console console) {
        this.console = console;
        this.check = new UnitsCheckCommand(console);
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
        AdministrativeUnits all = AdministrativeUnits.published();
        UnitList list = new UnitList(
                all.units().stream()
                        .filter(unit -> date.filter(day -> !unit.inForce().contains(day))
                                .isEmpty())
                        .sorted(UnitList.ORDER)
                        .collect(ImmutableList.toImmutableList()),
                all.completeSince(),
                language);
        Writer out = new BufferedWriter(console.printer());
        if (values.of(ListFormat.OPTION) == ListFormat.TSV) {
            list.writeTsv(out);
        } else {
            list.writeText(out);
        }
        return ExitCode.CLEAN;
    }
}
