package vn.records.docx.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.docx.DocxReader;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;

/**
 * Documents and forms in the shapes that others use get the findings that were written down before they were judged. Those
 * that do not yet are in a list with what is wrong; one that gets them must be taken out of it.
 */
class ShapesTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Map<String, String> PENDING = pending();

    private static Map<String, String> pending() {
        try (InputStream in = ShapesTest.class.getResourceAsStream("/shapes-pending.tsv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Shape> shapes() {
        return Stream.of(Documents.all(), Forms.all(), Offices.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> found(Shape shape) throws IOException {
        return PresentationRules.checkAll(DocxReader.create().read(shape.file().get()), OPTIONS).findings().stream()
                .map(finding -> finding.rule().value())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** What is reported and should not be, and what is not and should be. */
    private static String difference(Shape shape) throws IOException {
        Set<String> found = found(shape);
        List<String> words = new ArrayList<>();
        Sets.difference(found, shape.expected()).forEach(rule -> words.add("false " + rule));
        Sets.difference(shape.expected(), found).forEach(rule -> words.add("missed " + rule));
        return String.join(", ", words);
    }

    @TestFactory
    Stream<DynamicTest> what_was_expected_is_reported() {
        return shapes().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> {
                    String difference = difference(shape);
                    if (PENDING.containsKey(shape.name())) {
                        assertThat(difference)
                                .as("right now: take it from the list of what is pending")
                                .isNotEmpty();
                    } else {
                        assertThat(difference).isEmpty();
                    }
                }));
    }

    @Test
    void there_are_sixty_documents_and_forty_forms_with_names_of_their_own() {
        assertThat(Documents.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Forms.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(shapes()).extracting(Shape::name).doesNotHaveDuplicates().containsAll(PENDING.keySet());
    }
}
