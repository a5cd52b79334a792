package vn.records.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.records.report.Visible;

/** Shows on a terminal which file of many is at hand; says nothing elsewhere. */
public final class Progress {

    private static final int FEW = 3;
    private static final int LONGEST_NAME = 60;
    private static final String CLEAR = "\r\u001B[K";

    private final OutputStream err;
    private final boolean shown;
    private final int files;
    private int done;

    private Progress(OutputStream err, boolean shown, int files) {
        this.err = err;
        this.shown = shown;
        this.files = files;
    }

    /**
     * Returns the progress of a run.
     *
     * @param console where to show it
     * @param printed whether the report goes to the standard output, where it would be in the way on a terminal
     * @param files how many files there are
     */
    public static Progress of(Console console, boolean printed, int files) {
        boolean shown = console.complainsToTerminal() && !(printed && console.printsToTerminal()) && files > FEW;
        return new Progress(console.err(), shown, files);
    }

    /** Shows that the next file is at hand. */
    public void next(String name) throws IOException {
        done++;
        if (shown) {
            String visible = Visible.of(name);
            String end = visible.length() > LONGEST_NAME
                    ? "…" + visible.substring(visible.length() - LONGEST_NAME)
                    : visible;
            print(CLEAR + "[" + done + "/" + files + "] " + end);
        }
    }

    /** Takes away what was shown. */
    public void finish() throws IOException {
        if (shown) {
            print(CLEAR);
        }
    }

    private void print(String text) throws IOException {
        err.write(text.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }
}
