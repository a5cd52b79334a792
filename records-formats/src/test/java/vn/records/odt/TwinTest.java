package vn.records.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.records.docx.generate.Office;

/**
 * A Word file and what LibreOffice makes of it as OpenDocument are judged alike; where they are not, a table says why. Skipped
 * where there is no LibreOffice. With {@code -Dfixtures.write=true} the files of {@link FixtureTest} are made anew.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TwinTest {

    @TempDir
    static Path folder;

    @Test
    void a_document_is_judged_as_its_twin() throws IOException, InterruptedException {
        Office office = Office.orSkip(folder);
        Map<String, byte[]> documents = Twins.documents();
        Map<String, byte[]> twins = office.save(documents, "odt");
        if (Boolean.getBoolean("fixtures.write")) {
            for (Map.Entry<String, byte[]> twin : twins.entrySet()) {
                Files.write(Fixtures.FOLDER.resolve(twin.getKey() + ".odt"), twin.getValue());
            }
        }

        Set<String> differences = new TreeSet<>();
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            differences.addAll(Twins.differences(document.getKey(), document.getValue(), twins.get(document.getKey())));
        }

        assertThat(documents).hasSizeGreaterThanOrEqualTo(20);
        assertThat(Fixtures.explained()).containsAll(differences);
    }
}
