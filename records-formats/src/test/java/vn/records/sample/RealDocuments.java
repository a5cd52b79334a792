package vn.records.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents, which stand beside this project and not in it; {@code -Drecords.samples} names another folder. */
public final class RealDocuments {

    private static final Path FOLDER = Path.of(System.getProperty("records.samples", "../../shared/samples"));

    private RealDocuments() {}

    /** Returns their folder; the test is skipped where it is not there, or another folder has its name. */
    public static Path orSkip() {
        assumeTrue(
                Files.isRegularFile(FOLDER.resolve("expectations.csv")), "skipped: no sample documents at " + FOLDER);
        return FOLDER;
    }
}
