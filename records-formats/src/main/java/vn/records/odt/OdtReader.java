package vn.records.odt;

import static java.util.Objects.requireNonNull;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.collect.ImmutableSet;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.ParserSource;
import vn.records.docx.pack.Unreadable;
import vn.records.docx.pack.XmlSource;
import vn.records.docx.pack.ZipPackage;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.FileStart;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/**
 * Reads OpenDocument texts (<i>tệp ODT</i>): {@code .odt}, {@code .ott}, and {@code .fodt}, which is one XML file.
 *
 * <p>One reader may be used by any number of threads at once. It writes nothing and opens nothing but what it is given.
 *
 * @since 0.1
 */
public final class OdtReader implements DocumentReader {

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("odt", "ott", "fodt");

    /** Where the name of the first entry stands in an archive, and the one that OpenDocument has there. */
    private static final int FIRST_NAME = 30;

    private static final String FIRST_ENTRY = "mimetype";
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final ReadLimits limits;
    private final ParserSource parsers = new ParserSource();

    /** Makes a reader with {@link ReadLimits#DEFAULT}, for {@link java.util.ServiceLoader}; others call {@link #create()}. */
    public OdtReader() {
        this(ReadLimits.DEFAULT);
    }

    private OdtReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with {@link ReadLimits#DEFAULT}. */
    public static OdtReader create() {
        return new OdtReader();
    }

    /** Returns a reader with limits of its own. */
    public static OdtReader with(ReadLimits limits) {
        return new OdtReader(requireNonNull(limits, "limits"));
    }

    @Override
    public ImmutableSet<String> extensions() {
        return EXTENSIONS;
    }

    /** {@inheritDoc} Spreadsheets and drawings of OpenDocument are taken too, and refused with the reason. */
    @Override
    public boolean takes(FileStart start) {
        String first = start.latin1();
        return isArchive(first) || isFlat(first);
    }

    private static boolean isArchive(String first) {
        return first.startsWith("PK") && first.startsWith(FIRST_ENTRY, FIRST_NAME);
    }

    private static boolean isFlat(String first) {
        String text = first.startsWith("\u00EF\u00BB\u00BF") ? first.substring(3) : first;
        return text.stripLeading().startsWith("<") && text.contains(NAMESPACE);
    }

    @Override
    public long largest() {
        return limits.fileSize();
    }

    @Override
    public DocumentView read(byte[] bytes) throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        if (bytes.length > limits.fileSize()) {
            throw Unreadable.limit("size of the file in bytes", "dung lượng tệp (byte)", limits.fileSize());
        }
        InputFactoryImpl parser = parsers.next();
        Budget budget = new Budget(limits);
        if (isFlat(FileStart.of(bytes).latin1())) {
            return new FlatReading(XmlSource.of(parser, bytes, limits), budget).read();
        }
        try (ZipPackage archive = ZipPackage.open(bytes, limits)) {
            return new PackageReading(archive, XmlSource.of(parser, archive, limits), budget).read();
        }
    }
}
