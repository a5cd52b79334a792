package vn.records.presentation.authority;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package, cells between tabs below a line of headings (<i>bảng dữ liệu</i>). */
final class TableRows {

    private static final Splitter CELLS = Splitter.on('\t');

    private TableRows() {}

    static ImmutableList<List<String>> read(String name) {
        try (InputStream bytes = TableRows.class.getResourceAsStream(name)) {
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
