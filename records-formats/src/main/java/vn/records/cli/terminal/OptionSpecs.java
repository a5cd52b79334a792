package vn.records.cli.terminal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.records.rule.Language;

/** Makes the options and parameters of commands. */
public final class OptionSpecs {

    /** The language of what is printed. */
    public static final Choice<Language> LANGUAGE = Choice.of(
                    OptionNames.LANG, ImmutableMap.of("vi", Language.VIETNAMESE, "en", Language.ENGLISH))
            .unlessGiven("vi");

    private static final Listing NOTHING = new Listing(ImmutableList.of(), ImmutableMap.of(), false);

    private OptionSpecs() {}

    /** Returns a specification with the options that the command and all subcommands have. */
    public static CommandSpec command() {
        return CommandSpec.create()
                .addOption(OptionSpec.builder("-h", OptionNames.HELP)
                        .usageHelp(true)
                        .build())
                .addOption(LANGUAGE.spec());
    }

    /** Returns an option with a value. */
    public static OptionSpec value(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .build();
    }

    /** Returns an option with a value that its help lists. */
    public static OptionSpec value(String name, String label, Listing listing) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .userObject(listing)
                .build();
    }

    /** Returns an option with a value that may be given several times. */
    public static OptionSpec repeated(String name, String label, Listing listing) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .userObject(listing)
                .build();
    }

    /** Returns an option whose value is a day. */
    public static OptionSpec date() {
        return value(OptionNames.DATE, OptionReader.DATE);
    }

    /** Returns an option whose value is a year. */
    public static OptionSpec year() {
        return value(OptionNames.YEAR, OptionReader.YEAR);
    }

    /** Returns an option that must be given. */
    public static OptionSpec required(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(true)
                .build();
    }

    /** Returns an option without a value. */
    public static OptionSpec flag(String name) {
        return OptionSpec.builder(name).build();
    }

    /** Returns the option to be told more. */
    public static OptionSpec verbose() {
        return OptionSpec.builder("-v", OptionNames.VERBOSE).build();
    }

    /** Returns a parameter that is given once. */
    public static PositionalParamSpec one(String label, String key) {
        return one(label, key, NOTHING);
    }

    /** Returns a parameter that is given once and that its help lists. */
    public static PositionalParamSpec one(String label, String key, Listing listing) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .descriptionKey(key)
                .userObject(listing)
                .build();
    }

    /** Returns a parameter that may be given behind another. */
    public static PositionalParamSpec second(String label, String key) {
        return PositionalParamSpec.builder()
                .index("1")
                .paramLabel(label)
                .arity("0..1")
                .type(String.class)
                .descriptionKey(key)
                .build();
    }

    /** Returns a parameter that is given once or several times. */
    public static PositionalParamSpec several(String label, String key) {
        return several(label, key, NOTHING);
    }

    /** Returns a parameter that is given once or several times and that its help lists. */
    public static PositionalParamSpec several(String label, String key, Listing listing) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey(key)
                .userObject(listing)
                .build();
    }

    /** Returns the same parameter for a command that is also a subcommand's: it may be left out, which the command looks to. */
    public static PositionalParamSpec unlessSubcommand(PositionalParamSpec several) {
        return several.toBuilder().arity("0..*").required(false).build();
    }
}
