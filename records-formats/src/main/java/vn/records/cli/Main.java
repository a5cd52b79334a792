package vn.records.cli;

/** The process of the {@code records} command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int exit = new RecordsCommand(console, PresentationJudge::new).run(arguments);
        System.exit(exit);
    }
}
