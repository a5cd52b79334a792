package vn.records.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names of files that not every locale can express. */
public final class FileNames {

    private FileNames() {}

    /** Returns the file of a name in a folder; the test is skipped where Java cannot express the name in the locale. */
    public static Path in(Path folder, String name) {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));
        assumeTrue(
                charset.newEncoder().canEncode(name),
                () -> "skipped: no file can be named “" + name + "” in the charset " + charset + " of this locale");
        return folder.resolve(name);
    }
}
