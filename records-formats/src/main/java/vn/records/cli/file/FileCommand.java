package vn.records.cli.file;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.rule.Language;

/** What is done with files of records (<i>hồ sơ</i>): {@code records file}. */
public final class FileCommand implements Subcommand {
    private static final String CHECK = "check";
    private static final String TRANSFER = "transfer";

    private final Subcommand check;
    private final Subcommand transfer;

    /** Returns the command of a version. */
    public FileCommand(Console console, String version) {
        this.check = new FileCheckCommand(console, version);
        this.transfer = new FileTransferCommand(console, version);
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command().addSubcommand(CHECK, check.spec()).addSubcommand(TRANSFER, transfer.spec());
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        if (!parsed.hasSubcommand()) {
            throw new UsageException(
                    "thiếu lệnh; cần: file check hoặc file transfer",
                    "no command was given; expected: file check or file transfer");
        }
        ParseResult last = parsed.subcommand();
        return (last.commandSpec().name().equals(CHECK) ? check : transfer).run(last, language);
    }
}
