package vn.records.cli;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.records.cli.terminal.OptionNames;

/** The names of the subcommands. */
enum CommandName {
    ACTS,
    ANNOTATE,
    BACKLOG,
    CHECK,
    EXPLAIN,
    FILE,
    FIX,
    NEW,
    REGISTER,
    REORGANISE,
    RETENTION,
    RULES,
    SCHEDULE,
    STATISTICS,
    UNITS;

    /** Returns it as it is typed. */
    String word() {
        return Ascii.toLowerCase(name());
    }

    /** Returns all of them as they are typed, with commas between them. */
    static String all() {
        return Arrays.stream(values()).map(CommandName::word).collect(Collectors.joining(", "));
    }

    /** Returns the name that a word is. */
    static Optional<CommandName> of(String word) {
        for (CommandName name : values()) {
            if (name.word().equals(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Returns the word where the name of a subcommand stands: the first argument that is no option, nor its value. */
    static Optional<String> typed(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-")) {
                return Optional.of(arguments[i]);
            } else if (arguments[i].equals(OptionNames.LANG)) {
                i++;
            }
        }
        return Optional.empty();
    }
}
