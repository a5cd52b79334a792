package vn.records.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.row.RowsException;

/** Damages workbooks and texts in many ways: only problems of rows leave the reader. */
class TableFuzzTest {
    private static final int QUICK = 1_500;
    private static final int LONG = 100_000;

    @TempDir
    Path folder;

    @Test
    void damaged_files_give_rows_or_problems_of_rows() throws IOException {
        assertThat(damage(QUICK)).isPositive();
    }

    @Test
    @Tag("fuzz-long")
    void many_damaged_files_give_rows_or_problems_of_rows() throws IOException {
        assertThat(damage(LONG)).isPositive();
    }

    private int damage(int times) throws IOException {
        byte[] packed = Files.readAllBytes(workbook().write(folder, "packed.xlsx"));
        byte[] text = "Số đến;Ngày đến\r\n1;\"1/1/2026\"\r\n2;\"x\"\"y\nz\"\r\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        Path file = folder.resolve("damaged");
        int problems = 0;
        for (int i = 0; i < times; i++) {
            Path target =
                    i % 3 == 0 ? damagedPart(random) : Files.write(file, damaged(i % 3 == 1 ? packed : text, random));
            problems += read(target) ? 0 : 1;
        }
        return problems;
    }

    private static Sheets workbook() {
        return Sheets.workbook()
                .sheet(
                        "Sổ",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><f>1</f><v>1</v></c>"
                                + "<c r=\"B2\" s=\"1\"><v>46023</v></c></row>",
                        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                .styles("<numFmt numFmtId=\"170\" formatCode=\"dd/mm\"/>", 0, 170)
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Số đến</t></si><si><r><t>Ngày</t></r><r><t> đến</t></r></si></sst>");
    }

    /** A sound archive with one part changed, so that the damage reaches the reader of parts. */
    private Path damagedPart(Random random) throws IOException {
        String[] parts = {"xl/worksheets/s1.xml", "xl/styles.xml", "xl/sharedStrings.xml"};
        String part = parts[random.nextInt(parts.length)];
        Path file = workbook().write(folder, "part.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(part);
            Files.write(inside, damaged(Files.readAllBytes(inside), random));
        }
        return file;
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = random.nextInt(8) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        String tokens = "<>/\"&;=0129AZ!'";
        for (int k = random.nextInt(4); k >= 0 && bytes.length > 0; k--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) tokens.charAt(random.nextInt(tokens.length()));
        }
        return bytes;
    }

    private static boolean read(Path file) {
        try {
            Sheets.all(TableReader.rows(file, TableLimits.DEFAULT));
            return true;
        } catch (RowsException e) {
            assertThat(e.vietnamese()).isNotBlank();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
