package vn.records.cli;

import java.util.Optional;
import vn.records.cli.presentation.PresentationJudge;
import vn.records.cli.terminal.Console;
import vn.records.presentation.PresentationRules;
import vn.records.rule.Language;

/** The process of the {@code records} command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        silence();
        if (CommandName.typed(arguments).equals(Optional.of(CommandName.CHECK.word()))) {
            loadRules();
        }
        Console console = Console.ofProcess();
        int exit = new RecordsCommand(console, PresentationJudge::new).run(arguments);
        System.exit(exit);
    }

    /** What a library that opens files has to log is no answer of the command. */
    private static void silence() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    /** Loads the rules and their words while the command line is parsed and the first file read. */
    private static void loadRules() {
        Thread loader = new Thread(() -> PresentationRules.book().wording(Language.VIETNAMESE), "rules");
        loader.setDaemon(true);
        loader.start();
    }
}
