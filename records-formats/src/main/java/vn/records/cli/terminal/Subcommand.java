package vn.records.cli.terminal;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.rule.Language;

/** A command below {@code records}: what it can be told, and what it does. */
public interface Subcommand {

    /**
     * Returns the options it takes. They are given to picocli one by one: reading them from annotations takes longer than
     * judging a document. Their descriptions are read only when help is asked for.
     */
    CommandSpec spec();

    /**
     * Does what the command line asks, and returns the exit code.
     *
     * @param parsed the part of the command line from the command's own name on
     * @throws UsageException if it asks for something impossible
     */
    int run(ParseResult parsed, Language language) throws IOException, UsageException;
}
