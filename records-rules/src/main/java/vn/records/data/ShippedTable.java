package vn.records.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that is shipped with the library, cells between tabs below a line of headings (<i>bảng dữ liệu</i>). */
public final class ShippedTable {

    private static final Splitter CELLS = Splitter.on('\t');

    private ShippedTable() {}

    /** Returns the rows of a table that lies beside a class. */
    public static ImmutableList<List<String>> read(Class<?> beside, String name) {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("table missing from the library: " + name);
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(CELLS::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
