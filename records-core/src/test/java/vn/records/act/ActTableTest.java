package vn.records.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.Source;

/**
 * The shipped table of acts and where it comes from. {@code -Dacts.source=FILE} makes it again of the collected table, and
 * {@code -Dgolden.write=true} besides writes it.
 */
class ActTableTest {

    private static final Path TABLE = Path.of("src/main/resources/vn/records/act/acts.tsv");
    private static final Column KIND = Column.required("kind");
    private static final Column NUMBER = Column.required("number");
    private static final Column ISSUER = Column.required("issuer");
    private static final Column NAME = Column.required("name_vi");
    private static final Column SIGNED = Column.required("signed");
    private static final Column FROM = Column.required("in_force_from");
    private static final Column TO = Column.required("in_force_to");
    private static final Column ENDED_BY = Column.required("ended_by");
    private static final Column SCOPE = Column.required("ended_scope");
    private static final Column VERIFICATION = Column.required("verification");
    private static final Column NOTE = Column.required("note");
    private static final List<Column> COLUMNS =
            List.of(KIND, NUMBER, ISSUER, NAME, SIGNED, FROM, TO, ENDED_BY, SCOPE, VERIFICATION, NOTE);

    @Test
    @EnabledIfSystemProperty(named = "acts.source", matches = ".+")
    void the_table_is_made_of_the_collected_one() throws IOException {
        List<String> made = made(Path.of(System.getProperty("acts.source")));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, String.join("\n", made) + "\n");
        }
        assertThat(Files.readAllLines(TABLE)).isEqualTo(made);
    }

    @Test
    void the_table_takes_no_more_than_500_kB_in_a_jar() throws IOException {
        byte[] bytes = Files.readAllBytes(TABLE);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();

        assertThat(deflater.deflate(new byte[bytes.length])).isLessThan(500_000);
    }

    private static List<String> made(Path source) throws IOException {
        try (RowSource rows =
                DelimitedText.utf8(Files.newInputStream(source), Source.of("acts.csv"), ',', RowLimits.DEFAULT)) {
            return HeadedRows.of(rows, COLUMNS).readAll((row, problems) -> Optional.of(line(row)), RowLimits.DEFAULT);
        }
    }

    private static String line(Row row) {
        boolean ended = row.cell(SCOPE).equals("whole");
        String evidence = evidence(row.cell(VERIFICATION))
                + Arrays.stream(new String[] {"signed", "from", "end"})
                        .map(part -> part(row, part))
                        .collect(Collectors.joining());
        return String.join(
                "\t",
                Integer.toString(ActKind.read(row.cell(KIND)).orElseThrow().ordinal()),
                row.cell(NUMBER),
                day(row.cell(SIGNED)) + ' ' + day(row.cell(FROM)) + ' ' + (ended ? day(row.cell(TO)) : ""),
                evidence,
                ended ? row.cell(ENDED_BY) : "",
                row.cell(ISSUER),
                row.cell(NAME));
    }

    /** The grade of a part as the note has it; that of the row where it has none. */
    private static String part(Row row, String part) {
        Matcher grade = Pattern.compile("(?:^|; )" + part + "=([^; ]+)").matcher(row.cell(NOTE));
        return evidence(grade.find() ? grade.group(1) : row.cell(VERIFICATION));
    }

    private static String evidence(String code) {
        return Integer.toString(Evidence.ofCode(code).orElseThrow().ordinal());
    }

    private static String day(String iso) {
        return iso.replace("-", "");
    }

    @Test
    void every_row_is_read() throws IOException {
        long lines;
        try (var all = Files.lines(TABLE, StandardCharsets.UTF_8)) {
            lines = all.count();
        }
        assertThat(PublishedActs.all()).hasSize((int) lines).hasSizeGreaterThan(9_000);
    }
}
