package vn.records.docx.write.part;

import com.google.common.base.Ascii;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An archive that is copied: entries that were not changed keep their packed bytes, their order and their dates. The
 * reader has accepted the archive before; one in ZIP64, which no document needs, is not copied.
 */
public final class ZipCopy {

    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int RECORD_SIZE = 46;

    private final long limit;
    private final int length;
    private final List<ZipEntryCopy> entries = new ArrayList<>();
    private final Map<String, ZipEntryCopy> byName = new HashMap<>();

    /**
     * Opens an archive.
     *
     * @param limit how many bytes a part may have when unpacked
     */
    public ZipCopy(byte[] source, long limit) throws PartException {
        this.limit = limit;
        length = source.length;
        int end = end(source);
        int at = end - Bytes.integer(source, end + 12);
        int shift = at - Bytes.integer(source, end + 16);
        while (at >= 0 && at <= end - RECORD_SIZE && Bytes.integer(source, at) == CENTRAL) {
            add(new ZipEntryCopy(source, at, shift));
            at += RECORD_SIZE
                    + Bytes.number(source, at + 28)
                    + Bytes.number(source, at + 30)
                    + Bytes.number(source, at + 32);
        }
        if (at != end || entries.isEmpty()) {
            throw new PartException("ZIP");
        }
    }

    private static int end(byte[] source) throws PartException {
        for (int at = source.length - END_SIZE; at >= 0; at--) {
            if (Bytes.integer(source, at) == END && at + END_SIZE + Bytes.number(source, at + 20) <= source.length) {
                return at;
            }
        }
        throw new PartException("ZIP");
    }

    /** The reader has made sure that entries of one name are equal: the first one is enough. */
    private void add(ZipEntryCopy entry) {
        if (byName.putIfAbsent(Ascii.toLowerCase(entry.name()), entry) == null) {
            entries.add(entry);
        }
    }

    /** Whether there is a part; its name is compared without regard to case. */
    public boolean contains(String part) {
        return byName.containsKey(Ascii.toLowerCase(part));
    }

    /** Returns the bytes of a part. */
    public byte[] part(String part) throws PartException {
        ZipEntryCopy entry = byName.get(Ascii.toLowerCase(part));
        if (entry == null) {
            throw new PartException(part);
        }
        return entry.content(limit);
    }

    /** Puts bytes in place of a part, or adds a part. */
    public void put(String part, byte[] bytes) {
        if (!contains(part)) {
            add(new ZipEntryCopy(part));
        }
        ZipEntryCopy entry = byName.get(Ascii.toLowerCase(part));
        if (entry != null) {
            entry.content(bytes);
        }
    }

    /** Returns the copy. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 16_384);
        ByteArrayOutputStream directory = new ByteArrayOutputStream(entries.size() * 80);
        entries.forEach(entry -> entry.writeTo(out, directory));
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        Bytes.put4(out, END);
        Bytes.put4(out, 0);
        Bytes.put2(out, entries.size());
        Bytes.put2(out, entries.size());
        Bytes.put4(out, directory.size());
        Bytes.put4(out, start);
        Bytes.put2(out, 0);
        return out.toByteArray();
    }
}
