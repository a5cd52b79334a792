package vn.records.doc;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReader;
import vn.records.reader.FileStart;
import vn.records.reader.ReadLimits;
import vn.records.view.DocumentView;

/**
 * Reads files of Word 97–2003 (<i>tệp Word đời cũ</i>): {@code .doc} and {@code .dot}. Those of Word 6.0 and 95, those with a
 * password, and files of other programs of that time are refused with a code that says so.
 *
 * <p>Needs {@code org.apache.poi:poi-scratchpad}; without it every such file is refused with
 * {@link DocumentReadException.Code#LIBRARY_MISSING}. One reader may be used by any number of threads at once.
 *
 * @since 0.1
 */
public final class DocReader implements DocumentReader {

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("doc", "dot");
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private final ReadLimits limits;

    /** Makes a reader with {@link ReadLimits#DEFAULT}, for {@link java.util.ServiceLoader}; others call {@link #create()}. */
    public DocReader() {
        this(ReadLimits.DEFAULT);
    }

    private DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with {@link ReadLimits#DEFAULT}. */
    public static DocReader create() {
        return new DocReader();
    }

    /** Returns a reader with limits of its own. */
    public static DocReader with(ReadLimits limits) {
        return new DocReader(requireNonNull(limits, "limits"));
    }

    /** Whether a file begins as files of Word 97–2003 do, and others of that time (OLE2). */
    public static boolean isOle2(FileStart start) {
        return start.latin1().startsWith(OLE2);
    }

    @Override
    public ImmutableSet<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean takes(FileStart start) {
        return isOle2(start);
    }

    @Override
    public long largest() {
        return limits.fileSize();
    }

    /** {@inheritDoc} Whatever the library does with a damaged file, it is told as that. */
    @Override
    public DocumentView read(byte[] bytes) throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        if (bytes.length > largest()) {
            throw Refusal.limit("bytes of the file", "dung lượng tệp (byte)", largest());
        }
        if (!isOle2(FileStart.of(bytes))) {
            throw Refusal.notOle2();
        }
        try {
            return new DocumentAssembly(new WordFile(WordStreams.open(bytes, limits), limits), limits).view();
        } catch (DocumentReadException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw Refusal.withoutPoi(e);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw Refusal.damaged(e);
        }
    }
}
