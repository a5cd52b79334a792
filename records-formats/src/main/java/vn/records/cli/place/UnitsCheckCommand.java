package vn.records.cli.place;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.place.AdministrativeUnit;
import vn.records.place.UnitRows;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.rule.Language;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

/** Checks a table of administrative units, each bad row with its line and column: {@code records units check}. */
final class UnitsCheckCommand implements Subcommand {

    private static final String FILE = "units";

    private final Console console;

    UnitsCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command().addPositional(OptionSpecs.one("FILE", FILE));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        String name = parsed.matchedPositionalValue(0, "");
        ImmutableList<AdministrativeUnit> units = NamedFile.read("", name, file -> {
            try (RowSource rows = TableReader.rows(file, TableLimits.DEFAULT)) {
                return UnitRows.read(rows, RowLimits.DEFAULT);
            }
        });
        Writer out = new BufferedWriter(console.printer());
        out.write(
                language == Language.VIETNAMESE
                        ? name + ": " + units.size() + " đơn vị hành chính, không có dòng lỗi.\n"
                        : name + ": " + units.size() + " administrative units, no bad row.\n");
        out.flush();
        return ExitCode.CLEAN;
    }
}
