package vn.records.reader;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ServiceLoader;
import vn.records.view.DocumentView;

/**
 * Several readers as one (<i>các bộ đọc tệp</i>): a file is read by the first that takes it, after one look at its first
 * bytes. What none takes is refused by the first of them, in its words and with its code.
 *
 * @since 0.1
 */
public final class DocumentReaders implements DocumentReader {

    private final ImmutableList<DocumentReader> readers;
    private final ImmutableSet<String> extensions;

    private DocumentReaders(ImmutableList<DocumentReader> readers) {
        this.readers = readers;
        this.extensions =
                readers.stream().flatMap(reader -> reader.extensions().stream()).collect(toImmutableSet());
    }

    /** Returns readers that are asked in an order. */
    public static DocumentReaders of(Iterable<? extends DocumentReader> readers) {
        return new DocumentReaders(ImmutableList.copyOf(readers));
    }

    /**
     * Returns all readers that the application brings; the module {@code records-formats} brings those for Word files and OpenDocument texts.
     * Readers that the class loader of the calling thread sees are asked; where it sees none, those beside this library.
     */
    public static DocumentReaders installed() {
        ClassLoader own = DocumentReaders.class.getClassLoader();
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ImmutableList<DocumentReader> seen = seenBy(application == null ? own : application);
        return new DocumentReaders(seen.isEmpty() ? seenBy(own) : seen);
    }

    private static ImmutableList<DocumentReader> seenBy(ClassLoader loader) {
        return ServiceLoader.load(DocumentReader.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .collect(toImmutableList());
    }

    /** Whether there is none, so that nothing can be read. */
    public boolean isEmpty() {
        return readers.isEmpty();
    }

    @Override
    public ImmutableSet<String> extensions() {
        return extensions;
    }

    /** Whether a file is named as files of these readers are; what is in it is another matter. */
    public boolean nameEndsAsTheirs(String name) {
        String small = Ascii.toLowerCase(name);
        return extensions.stream().anyMatch(extension -> small.endsWith("." + extension));
    }

    @Override
    public boolean takes(FileStart start) {
        return readers.stream().anyMatch(reader -> reader.takes(start));
    }

    @Override
    public long largest() {
        return readers.stream().mapToLong(DocumentReader::largest).max().orElse(0);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if there is no reader
     */
    @Override
    public DocumentView read(byte[] bytes) throws DocumentReadException {
        requireNonNull(bytes, "bytes");
        checkState(!isEmpty(), "no %s on the class path: records-formats brings one", DocumentReader.class.getName());
        FileStart start = FileStart.of(bytes);
        DocumentReader reader =
                readers.stream().filter(one -> one.takes(start)).findFirst().orElseGet(() -> readers.get(0));
        return reader.read(bytes);
    }
}
