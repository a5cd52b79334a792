package vn.records.constraint;

import java.io.IOException;
import java.nio.file.Path;
import vn.records.view.DocumentView;

/**
 * Reads files for {@link ConformsTo} (<i>bộ đọc tệp</i>). One is found by {@link java.util.ServiceLoader}; the module
 * {@code records-formats} brings the one for Word files.
 *
 * <p>One reader is used by any number of threads at once. Its class is public and has a public constructor without
 * parameters.
 *
 * @since 0.1
 */
public interface DraftReader {

    /**
     * Returns what is in the bytes of a file.
     *
     * @throws UnreadableDraftException if they cannot be read as a document
     */
    DocumentView read(byte[] bytes) throws UnreadableDraftException;

    /**
     * Returns what is in a file.
     *
     * @throws UnreadableDraftException if it cannot be read as a document
     * @throws IOException if the file itself cannot be read
     */
    DocumentView read(Path path) throws IOException;
}
