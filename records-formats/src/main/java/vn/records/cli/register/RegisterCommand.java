package vn.records.cli.register;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/** What is done with registers (<i>sổ đăng ký văn bản</i>): {@code records register}. */
public final class RegisterCommand implements Subcommand {
    private static final String CHECK = "check";
    private static final String RECONCILE = "reconcile";

    private final Subcommand check;
    private final Subcommand reconcile;

    /** Returns the command of a version. */
    public RegisterCommand(Console console, String version) {
        this.check = new RegisterCheckCommand(console, version);
        this.reconcile = new RegisterReconcileCommand(console);
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command().addSubcommand(CHECK, check.spec()).addSubcommand(RECONCILE, reconcile.spec());
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        if (!parsed.hasSubcommand()) {
            throw new UsageException(
                    "thiếu lệnh; cần: register check hoặc register reconcile",
                    "no command was given; expected: register check or register reconcile");
        }
        ParseResult typed = parsed.subcommand();
        boolean reconciles = typed.commandSpec().name().equals(RECONCILE);
        return (reconciles ? reconcile : check).run(typed, language);
    }
}
