package vn.records.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.records.cli.terminal.UsageException;

/** Says in both languages what picocli could not parse. */
final class ParseFailure {

    private ParseFailure() {}

    static UsageException of(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (failure instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), failure.getCommandLine().getCommandName());
        } else if (failure instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return new UsageException(option + ": chỉ được nêu một lần", option + ": may be given only once");
        }
        return new UsageException("sai cách dùng: " + failure.getMessage(), "wrong usage: " + failure.getMessage());
    }

    private static UsageException unmatched(UnmatchedArgumentException failure) {
        String argument = failure.getUnmatched().get(0);
        CommandLine line = failure.getCommandLine();
        String command = line.getParent() == null ? "" : line.getCommandName() + ": ";
        if (failure.isUnknownOption()) {
            String options = join(line.getCommandSpec().options().stream().map(OptionSpec::longestName));
            return new UsageException(
                    command + "không có tùy chọn “" + argument + "”; các tùy chọn: " + options,
                    command + "there is no option “" + argument + "”; options: " + options);
        } else if (command.isEmpty()) {
            String commands = CommandName.all();
            return new UsageException(
                    "không có lệnh “" + argument + "”; các lệnh: " + commands,
                    "there is no command “" + argument + "”; commands: " + commands);
        }
        return new UsageException(command + "thừa “" + argument + "”", command + "“" + argument + "” is one too many");
    }

    private static String join(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }

    private static UsageException missing(List<ArgSpec> missing, String command) {
        ArgSpec first = missing.get(0);
        if (command.equals(CommandName.EXPLAIN.word()) && first.isPositional()) {
            return new UsageException(
                    "explain: thiếu quy tắc hoặc phát hiện; cần: " + first.paramLabel(),
                    "explain: no rule or finding was given; expected: " + first.paramLabel());
        } else if (first.isPositional() && !command.equals(CommandName.CHECK.word())) {
            return new UsageException(
                    command + ": thiếu tệp; cần: " + first.paramLabel(),
                    command + ": no file was given; expected: " + first.paramLabel());
        } else if (first.isPositional()) {
            return new UsageException(
                    "check: thiếu tệp hoặc thư mục cần kiểm tra", "check: no file or folder was given");
        }
        return new UsageException(
                name(first) + ": thiếu giá trị; cần: " + first.paramLabel(),
                name(first) + ": no value was given; expected: " + first.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
