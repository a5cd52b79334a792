package vn.records.sample;

import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Where POI keeps what it unpacks: its own folder may belong to another user of the machine. */
public final class PoiFiles {

    private PoiFiles() {}

    /** Lets POI keep it in this build. */
    public static void keepHere() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(
                Path.of("target", "poifiles").toAbsolutePath().toFile()));
    }
}
