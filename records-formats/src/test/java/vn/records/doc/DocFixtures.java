package vn.records.doc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import vn.records.docx.generate.GeneratedFiles;
import vn.records.docx.recall.TypeFiles;
import vn.records.docx.shape.ShapeFiles;

/**
 * Files of Word 97 to 2003 that are kept with the tests: generated documents, and ones made by hand, that LibreOffice saved
 * so. {@code DocTwinTest} with {@code -Dfixtures.write=true} makes them anew.
 */
final class DocFixtures {

    private static final ImmutableList<String> SHAPES = ImmutableList.of(
            "decision-head-columns",
            "decision-form-field",
            "letter-by-libre-office",
            "plan-by-google-docs",
            "minutes-by-hidden");
    private static final ImmutableList<String> TYPES = ImmutableList.of(
            "type-notice-full", "type-minutes-full", "type-resolution-full", "type-official-letter-full");

    private DocFixtures() {}

    /** Returns the Word files that the fixtures were saved from, by their names. */
    static ImmutableMap<String, Supplier<byte[]>> sources() {
        return ImmutableMap.<String, Supplier<byte[]>>builder()
                .putAll(MadeByHand.all())
                .putAll(Maps.filterKeys(GeneratedFiles.all(), name -> !name.startsWith("plan-")))
                .putAll(Maps.filterKeys(TypeFiles.all(), TYPES::contains))
                .putAll(Maps.filterKeys(ShapeFiles.all(), SHAPES::contains))
                .buildOrThrow();
    }

    static byte[] read(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(DocFixtures.class, name + ".doc"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
