package vn.records.docx;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.ParserSource;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.ZipPackage;
import vn.records.docx.source.Trace;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.FileStart;
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
public final class DocxReader implements DocumentReader {

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("docx", "docm", "dotx");

    /** Where the name of the first entry stands in an archive, and the one that OpenDocument has there with its content. */
    private static final int FIRST_NAME = 30;

    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    private final ReadLimits limits;
    private final ParserSource parsers = new ParserSource();

    /** Makes a reader with {@link ReadLimits#DEFAULT}, for {@link java.util.ServiceLoader}; others call {@link #create()}. */
    public DocxReader() {
        this(ReadLimits.DEFAULT);
    }

    private DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with {@link ReadLimits#DEFAULT}. */
    public static DocxReader create() {
        return new DocxReader();
    }

    /** Returns a reader with limits of its own. */
    public static DocxReader with(ReadLimits limits) {
        return new DocxReader(requireNonNull(limits, "limits"));
    }

    @Override
    public ImmutableSet<String> extensions() {
        return EXTENSIONS;
    }

    /** {@inheritDoc} An archive that names itself one of OpenDocument is left to others. */
    @Override
    public boolean takes(FileStart start) {
        return start.latin1().startsWith("PK") && !start.latin1().startsWith(OPEN_DOCUMENT, FIRST_NAME);
    }

    @Override
    public long largest() {
        return limits.fileSize();
    }

    @Override
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
}
