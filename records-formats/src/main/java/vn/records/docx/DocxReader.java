package vn.records.docx;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.AskedOrigins;
import vn.records.docx.format.AskedOrigins.Question;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.ParserSource;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.ZipPackage;
import vn.records.docx.source.Trace;
import vn.records.finding.Finding;
import vn.records.finding.Origin;
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

    /** Where the name of the first entry stands in an archive, and the one that OpenDocument has there. */
    private static final int FIRST_NAME = 30;

    private static final String OPEN_DOCUMENT = "mimetype";

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
            return reading(archive, trace, AskedOrigins.none()).read();
        }
    }

    private DocumentReading reading(ZipPackage archive, @Nullable Trace trace, AskedOrigins asked)
            throws DocumentReadException {
        Budget budget = new Budget(limits);
        WordPackage source = new WordPackage(parsers.next(), archive, limits, budget);
        return new DocumentReading(source, budget, trace, asked);
    }

    /**
     * Returns which layers of a file the values come from that findings in it measured, such as the style that states a
     * size (<i>định dạng đặt ở đâu</i>). The file is read once more, as far as the last such finding: a reading for the
     * rules keeps no layers, so that a check costs nothing for them. Several are there where a finding stands on several
     * stretches of text; none where it cannot be told, and for files of another format.
     *
     * @param file where the file lies that was judged
     * @param findings what was found in it
     * @throws DocumentReadException if it cannot be read as a document
     * @throws IOException if it cannot be opened or read
     */
    public ImmutableListMultimap<Finding, Origin> origins(Path file, Iterable<Finding> findings) throws IOException {
        requireNonNull(file, "file");
        ImmutableListMultimap<Finding, Question> questions = OriginQuestions.of(findings);
        if (questions.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return answers(stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, largest() + 1)), questions);
        }
    }

    /**
     * Returns which layers of the bytes of a file the values come from that findings in it measured.
     *
     * @param bytes the whole file, as it was judged; not kept and not changed
     * @param findings what was found in it
     * @throws DocumentReadException if they cannot be read as a document
     * @see #origins(Path, Iterable)
     */
    public ImmutableListMultimap<Finding, Origin> origins(byte[] bytes, Iterable<Finding> findings)
            throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        return answers(bytes, OriginQuestions.of(findings));
    }

    private ImmutableListMultimap<Finding, Origin> answers(
            byte[] bytes, ImmutableListMultimap<Finding, Question> questions) throws DocumentReadException {
        if (questions.isEmpty() || !takes(FileStart.of(bytes))) {
            return ImmutableListMultimap.of();
        }
        AskedOrigins asked = new AskedOrigins(ImmutableSet.copyOf(questions.values()));
        try (ZipPackage archive = ZipPackage.open(bytes, limits)) {
            reading(archive, null, asked).answer(asked);
        }
        ImmutableListMultimap.Builder<Finding, Origin> origins = ImmutableListMultimap.builder();
        questions.forEach((finding, question) -> origins.putAll(finding, asked.of(question)));
        return origins.build();
    }
}
