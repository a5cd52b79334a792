package vn.records.docx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.ParserSource;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.ZipPackage;
import vn.records.docx.source.Trace;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/**
 * Reads files of Word (<i>tệp Word</i>) in Office Open XML: {@code .docx}, {@code .docm}, {@code .dotx} and
 * {@code .dotm}, transitional and strict.
 *
 * <p>One reader may be used by any number of threads at once. It writes nothing and opens nothing but what it is given.
 *
 * @since 0.1
 */
public final class DocxReader {

    private final ReadLimits limits;
    private final ParserSource parsers = new ParserSource();

    private DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with {@link ReadLimits#DEFAULT}. */
    public static DocxReader create() {
        return new DocxReader(ReadLimits.DEFAULT);
    }

    /** Returns a reader with limits of its own. */
    public static DocxReader with(ReadLimits limits) {
        return new DocxReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the whole file; not kept and not changed
     * @throws DocumentReadException if they cannot be read as a document
     */
    public DocumentView read(byte[] bytes) throws DocumentReadException {
        return read(bytes, null);
    }

    /**
     * Reads the bytes of a file and notes where its text stands in them, for the writers of this module.
     *
     * @param bytes the whole file; not kept and not changed
     * @param trace takes the notes; none if null
     * @throws DocumentReadException if they cannot be read as a document
     */
    public DocumentView read(byte[] bytes, @Nullable Trace trace) throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        try (ZipPackage archive = ZipPackage.open(bytes, limits)) {
            Budget budget = new Budget(limits);
            return new DocumentReading(new WordPackage(parsers.next(), archive, limits, budget), budget, trace).read();
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param stream the whole file
     * @throws DocumentReadException if it cannot be read as a document
     * @throws IOException if the stream itself fails
     */
    public DocumentView read(InputStream stream) throws IOException {
        requireNonNull(stream, "stream");
        int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.fileSize() + 1);
        return read(stream.readNBytes(most));
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @throws DocumentReadException if it cannot be read as a document
     * @throws IOException if the file cannot be opened or read
     */
    public DocumentView read(Path file) throws IOException {
        requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }
}
