package vn.records.docx.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** An archive in memory whose parts are unpacked on demand, never to a path; counts what was unpacked. */
public final class ZipPackage implements AutoCloseable {

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Map<String, ZipDirectory.Entry> entries;
    private final Deque<Inflater> idle = new ArrayDeque<>(2);
    private final Deque<Inflater> all = new ArrayDeque<>(2);
    private long unpacked;

    private ZipPackage(byte[] bytes, ReadLimits limits, Map<String, ZipDirectory.Entry> entries) {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = entries;
    }

    public static ZipPackage open(byte[] bytes, ReadLimits limits) throws DocumentReadException {
        if (bytes.length > limits.fileSize()) {
            throw Unreadable.limit("size of the file in bytes", "dung lượng tệp (byte)", limits.fileSize());
        }
        FirstBytes.requireZip(bytes);
        return new ZipPackage(bytes, limits, new ZipDirectory(bytes, limits).read());
    }

    /** Whether the archive holds a part; names of parts are compared without regard to the case of ASCII letters. */
    public boolean contains(String part) {
        return entries.containsKey(ZipDirectory.key(part));
    }

    /** Returns the bytes of a part as a stream that checks size, ratio and checksum while it is read. */
    public PartStream stream(String part) throws DocumentReadException {
        ZipDirectory.@Nullable Entry entry = entries.get(ZipDirectory.key(part));
        if (entry == null) {
            throw Unreadable.notWord("no part " + part, "không có phần " + part);
        }
        return new PartStream(this, bytes, entry.located(bytes), limits);
    }

    /** Counts bytes that were unpacked. */
    void count(int length) throws DocumentReadException {
        unpacked += length;
        if (unpacked > limits.totalSize()) {
            throw Unreadable.limit("bytes unpacked in all", "tổng số byte sau khi giải nén", limits.totalSize());
        }
    }

    /** Returns how many bytes were unpacked so far. */
    long unpacked() {
        return unpacked;
    }

    Inflater inflater() {
        Inflater free = idle.poll();
        if (free != null) {
            return free;
        }
        Inflater made = new Inflater(true);
        all.push(made);
        return made;
    }

    void release(Inflater inflater) {
        inflater.reset();
        idle.push(inflater);
    }

    @Override
    public void close() {
        all.forEach(Inflater::end);
    }
}
