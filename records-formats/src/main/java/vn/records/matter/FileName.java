package vn.records.matter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name of a file (<i>tên tệp</i>) in letters.
 *
 * <p>Java reads names in the charset of the locale and puts another sign for each letter that is not in it; a path from a
 * folder still has the bytes of its name.
 *
 * @since 0.1
 */
public final class FileName {

    private static final char REPLACEMENT = '\uFFFD';

    private FileName() {}

    /** Returns the last name of a path: in UTF-8 where the locale cannot express it, and empty where there is none. */
    public static String of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString();
        if (last == null || !isMangled(name)) {
            return name;
        }
        String uri = Path.of("/").resolve(last).toUri().getRawPath();
        return URLDecoder.decode(uri.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Whether a name seems to have lost letters that the locale cannot express. */
    public static boolean isMangled(String name) {
        return name.indexOf(REPLACEMENT) >= 0
                || (name.indexOf('?') >= 0
                        && !System.getProperty("sun.jnu.encoding", "").equals("UTF-8"));
    }
}
