package vn.records.row;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads small tables in tests. */
final class Rows {
    static final Source SOURCE = Source.of("so.csv");

    private Rows() {}

    static RowSource text(String text) {
        try {
            return DelimitedText.detecting(new StringReader(text), SOURCE, RowLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RowSource utf8(String text) throws IOException {
        return utf8(text.getBytes(StandardCharsets.UTF_8));
    }

    static RowSource utf8(byte[] bytes) throws IOException {
        return DelimitedText.utf8(new ByteArrayInputStream(bytes), SOURCE, RowLimits.DEFAULT);
    }

    static ImmutableList<Row> all(RowSource rows) throws IOException {
        ImmutableList.Builder<Row> all = ImmutableList.builder();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all.build();
    }

    static ImmutableList<ImmutableList<String>> cells(RowSource rows) throws IOException {
        return all(rows).stream().map(Row::cells).collect(ImmutableList.toImmutableList());
    }

    /** Reads to the end and returns the one problem on the way. */
    static RowProblem problem(RowSource rows) {
        return catchThrowableOfType(RowsException.class, () -> all(rows))
                .problems()
                .get(0);
    }
}
