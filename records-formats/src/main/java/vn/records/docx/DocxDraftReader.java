package vn.records.docx;

import java.io.IOException;
import java.nio.file.Path;
import vn.records.constraint.DraftReader;
import vn.records.constraint.UnreadableDraft;
import vn.records.constraint.UnreadableDraftException;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/**
 * Reads Word files for the constraint {@link vn.records.constraint.ConformsTo} (<i>bộ đọc tệp Word cho ràng buộc</i>); found
 * as a service.
 *
 * @since 0.1
 */
public final class DocxDraftReader implements DraftReader {

    private final DocxReader reader = DocxReader.create();

    /** Makes a reader with {@link ReadLimits#DEFAULT}. */
    public DocxDraftReader() {}

    @Override
    public DocumentView read(byte[] bytes) throws UnreadableDraftException {
        try {
            return reader.read(bytes);
        } catch (DocumentReadException e) {
            throw unreadable(e);
        }
    }

    @Override
    public DocumentView read(Path path) throws IOException {
        try {
            return reader.read(path);
        } catch (DocumentReadException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableDraftException unreadable(DocumentReadException e) {
        return new UnreadableDraftException(
                new UnreadableDraft(e.code().name(), e.vietnamese(), String.valueOf(e.getMessage())), e);
    }
}
