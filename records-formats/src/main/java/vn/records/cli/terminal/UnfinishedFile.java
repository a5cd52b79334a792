package vn.records.cli.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file while it is written (<i>tệp đang ghi</i>): beside its place, under a name that no other file has, until it is
 * complete. One that is never completed is removed, also where a signal ends the process; no other file is.
 */
public final class UnfinishedFile implements Closeable {

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFile::removeAll, "unfinished files"));
    }

    private final Path place;
    private final Path path;
    private final OutputStream stream;

    private UnfinishedFile(Path place, Path path, OutputStream stream) {
        this.place = place;
        this.path = path;
        this.stream = stream;
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all; the one in its place gives way.
     *
     * @throws IOException if writing fails, or something other than a regular file is in its place
     */
    public static void write(Path place, Writing writing) throws IOException {
        try (UnfinishedFile file = beside(place)) {
            writing.to(file.stream());
            file.complete();
        }
    }

    /**
     * Opens a file for a place. A link there stays one: what it leads to is replaced.
     *
     * @throws IOException if it cannot be written, or something other than a regular file is in its place
     */
    static UnfinishedFile beside(Path place) throws IOException {
        Path real = Files.exists(place) ? place.toRealPath() : place;
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            throw new FileSystemException(real.toString(), null, "không phải tệp thông thường / not a regular file");
        }
        while (true) {
            String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
            Path path = real.resolveSibling(real.getFileName() + "." + mark + ".tmp");
            try {
                OutputStream stream =
                        Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OPEN.add(path);
                return new UnfinishedFile(real, path, stream);
            } catch (FileAlreadyExistsException e) {
                // another has this name: it is left alone
            }
        }
    }

    /** Returns where its bytes go. */
    OutputStream stream() {
        return stream;
    }

    /** Puts it in its place, at once where the system can. */
    void complete() throws IOException {
        stream.close();
        try {
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
        }
        OPEN.remove(path);
    }

    /** Removes it unless it was completed. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (OPEN.remove(path)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void removeAll() {
        for (Path path : OPEN) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // the process ends: nobody is left to be told
            }
        }
    }
}
