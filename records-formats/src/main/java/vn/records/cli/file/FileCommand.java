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
    private static final String ACCESS = "access";
    private static final String CHECK = "check";
    private static final String TRANSFER = "transfer";
    private static final String LIST = "list";
    private static final String DISPOSE = "dispose";
    private static final String DELIVER = "deliver";

    private final Subcommand access;
    private final Subcommand check;
    private final Subcommand transfer;
    private final Subcommand list;
    private final Subcommand dispose;
    private final Subcommand deliver;

    /** Returns the command of a version. */
    public FileCommand(Console console, String version) {
        this.access = new FileAccessCommand(console);
        this.check = new FileCheckCommand(console, version);
        this.transfer = new FileTransferCommand(console, version);
        this.list = new FileListCommand(console);
        this.dispose = new FileDisposeCommand(console);
        this.deliver = new FileDeliverCommand(console);
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addSubcommand(LIST, list.spec())
                .addSubcommand(CHECK, check.spec())
                .addSubcommand(TRANSFER, transfer.spec())
                .addSubcommand(DELIVER, deliver.spec())
                .addSubcommand(DISPOSE, dispose.spec())
                .addSubcommand(ACCESS, access.spec());
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        if (!parsed.hasSubcommand()) {
            throw new UsageException(
                    "thiếu lệnh; cần: file list, file check hoặc file transfer, file deliver, file dispose, file access",
                    "no command was given; expected: file list, file check or file transfer, file deliver, file dispose, file access");
        }
        ParseResult last = parsed.subcommand();
        return switch (last.commandSpec().name()) {
            case ACCESS -> access.run(last, language);
            case CHECK -> check.run(last, language);
            case LIST -> list.run(last, language);
            case DISPOSE -> dispose.run(last, language);
            case DELIVER -> deliver.run(last, language);
            default -> transfer.run(last, language);
        };
    }
}
