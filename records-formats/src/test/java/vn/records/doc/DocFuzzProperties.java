package vn.records.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/** Damaged files do no harm: they are read as far as they can be, or refused with a code, and either is soon done. */
class DocFuzzProperties {

    private static final DocReader READER =
            DocReader.with(ReadLimits.builder().blocks(100_000).build());
    private static final long SECONDS = 20;
    /** Where the tables begin that lead to all others. */
    private static final int HEAD = 3_072;

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(DocFixtures.sources().keySet());
    }

    private static void read(byte[] bytes) {
        long start = System.nanoTime();
        try {
            DocumentView view = READER.read(bytes);
            assertThat(view.sections()).isNotEmpty();
        } catch (DocumentReadException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.vietnamese()).isNotBlank();
        }
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(SECONDS);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void bytes_that_were_changed_do_no_harm(
            @ForAll("files") String name,
            @ForAll @LongRange(max = 1L << 40) long seed,
            @ForAll @IntRange(min = 1, max = 64) int count) {
        byte[] bytes = DocFixtures.read(name);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        read(bytes);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void a_head_that_was_changed_does_no_harm(
            @ForAll("files") String name,
            @ForAll @LongRange(max = 1L << 40) long seed,
            @ForAll @IntRange(min = 1, max = 4) int count) {
        byte[] bytes = DocFixtures.read(name);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            bytes[random.nextInt(Math.min(HEAD, bytes.length))] =
                    (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
        }
        read(bytes);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_file_that_was_cut_off_does_no_harm(
            @ForAll("files") String name, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        byte[] bytes = DocFixtures.read(name);
        read(Arrays.copyOf(bytes, (int) (bytes.length * part)));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_block_that_was_put_elsewhere_does_no_harm(
            @ForAll("files") String name, @ForAll @LongRange(max = 1L << 40) long seed) {
        byte[] bytes = DocFixtures.read(name);
        Random random = new Random(seed);
        int blocks = bytes.length / 512;
        int from = random.nextInt(blocks) * 512;
        System.arraycopy(bytes, from, bytes, random.nextInt(blocks) * 512, 512);
        read(bytes);
    }
}
