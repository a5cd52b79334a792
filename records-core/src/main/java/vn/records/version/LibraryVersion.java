package vn.records.version;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The version of this library (<i>phiên bản thư viện</i>), on the class path and on the module path alike, also in a jar
 * that was put together of several.
 *
 * @since 0.1
 */
public final class LibraryVersion {

    /** What stands in place of a version where the classes were not built by Maven. */
    public static final String UNRELEASED = "dev";

    private static final String CURRENT = read();

    private LibraryVersion() {}

    /** Returns the version, such as {@code 0.1.0}; {@value #UNRELEASED} where the classes do not come out of a build. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (@Nullable InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                return UNRELEASED;
            }
            Properties written = new Properties();
            written.load(in);
            return written.getProperty("version", UNRELEASED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
