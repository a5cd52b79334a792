package vn.records.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts kept in files, so that a change of a report shows as a diff in review. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "golden");

    private Golden() {}

    /** Fails if the text is not that of the file; writes the file anew where {@code -Dgolden.write=true} is set. */
    public static void assertSame(String file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
        }
        assertSame(FOLDER.resolve(file), actual);
    }

    /** Fails if the text is not that of the file, which may be one of the library that is made from its values. */
    public static void assertSame(Path path, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(path, actual);
        }

        assertThat(actual)
                .as("%s; if the change is meant: mvn test -Dgolden.write=true, and look at the diff", path)
                .isEqualTo(Files.readString(path));
    }
}
