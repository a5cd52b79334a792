package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A file of texts beside a class, in UTF-8. */
final class Bundle {

    private Bundle() {}

    /**
     * Returns the texts by their keys.
     *
     * @throws IllegalArgumentException if there is no such file, or its package is not open to this module
     */
    static ImmutableMap<String, String> read(Class<?> anchor, String file) {
        Properties properties = new Properties();
        try (InputStream in = anchor.getResourceAsStream(file)) {
            checkArgument(in != null, "no %s beside %s%s", file, anchor.getName(), closed(anchor));
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Maps.fromProperties(properties);
    }

    /** What else may be the reason where a class is in a module. */
    private static String closed(Class<?> anchor) {
        return anchor.getModule().isNamed() ? ", or its package is not open to the module vn.records.rules" : "";
    }
}
