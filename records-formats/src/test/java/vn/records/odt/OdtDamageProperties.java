package vn.records.odt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.records.docx.XmlChanges;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/** Files changed at random are read or refused with a code, within time; nothing else comes out of the reader. */
class OdtDamageProperties {

    private static final long MOST_MILLISECONDS = 10_000;
    private static final OdtReader READER = OdtReader.with(ReadLimits.builder()
            .partSize(4 << 20)
            .totalSize(8 << 20)
            .textLength(4 << 20)
            .blocks(100_000)
            .build());
    private static final List<String> NAMES = List.of(
            "quyet-dinh-14",
            "tables-in-tables",
            "numbered-list",
            "text-boxes",
            "sections",
            "first-page",
            "merged-cells");

    @Property(tries = 700)
    void bytes_changed_at_random_do_no_harm(@ForAll @IntRange(min = 0, max = 6) int file, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Fixtures.bytes(NAMES.get(file));
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;

        read(Arrays.copyOf(bytes, length));
    }

    @Property(tries = 700)
    void markup_changed_at_random_does_no_harm(@ForAll @IntRange(min = 0, max = 6) int file, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Map<String, String> parts = parts(NAMES.get(file));
        for (String part : List.of("content.xml", "styles.xml")) {
            if (random.nextBoolean()) {
                parts.put(part, XmlChanges.changed(parts.get(part), random));
            }
        }

        read(Odt.zip(parts));
    }

    @Property(tries = 300)
    void one_file_changed_at_random_does_no_harm(@ForAll long seed) {
        Random random = new Random(seed);
        String xml = new String(
                Odt.body("<text:list text:style-name=\"L\"><text:list-item><text:p text:style-name=\"P\">a"
                                + "<text:s text:c=\"2\"/></text:p></text:list-item></text:list><table:table>"
                                + "<table:table-column table:number-columns-repeated=\"2\"/><table:table-row"
                                + " table:number-rows-repeated=\"2\"><table:table-cell table:number-rows-spanned=\"2\"/>"
                                + "<table:covered-table-cell/></table:table-row></table:table>")
                        .styles(Odt.paragraphStyle("P", "Q", "fo:margin-left=\"10%\"", "fo:font-size=\"90%\""))
                        .flat(),
                UTF_8);

        read(XmlChanges.changed(xml, random).getBytes(UTF_8));
    }

    private static void read(byte[] file) {
        long begun = System.nanoTime();
        try {
            DocumentView view = READER.read(file);
            assertThat(view.sections()).isNotEmpty();
        } catch (DocumentReadException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.vietnamese()).isNotBlank();
        }
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(MOST_MILLISECONDS);
    }

    private static Map<String, String> parts(String name) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(Fixtures.FOLDER.resolve(name + ".odt").toFile())) {
            for (String part : List.of("mimetype", "content.xml", "styles.xml", "meta.xml")) {
                parts.put(
                        part, new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
