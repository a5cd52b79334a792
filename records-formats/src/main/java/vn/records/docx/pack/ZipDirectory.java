package vn.records.docx.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Map;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The central directory of an archive: the only list of its entries that counts. */
public final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int HEADER = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int END_64_LOCATOR_SIZE = 20;
    private static final int HEADER_SIZE = 46;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final ReadLimits limits;

    public ZipDirectory(byte[] bytes, ReadLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Returns the name of a part as the directory's key. */
    static String key(String name) {
        return Ascii.toLowerCase(name);
    }

    /** Returns the entries by the key of their names. */
    public Map<String, Entry> read() throws DocumentReadException {
        int end = findEnd();
        long size = unsigned(end + 12);
        long offset = unsigned(end + 16);
        long directoryEnd = end;
        int locator = end - END_64_LOCATOR_SIZE;
        if ((offset == UNKNOWN || size == UNKNOWN) && locator >= 0 && integer(locator) == END_64_LOCATOR) {
            directoryEnd = large(locator + 8);
            if (!holds(directoryEnd, 56) || integer((int) directoryEnd) != END_64) {
                throw damaged();
            }
            size = large((int) directoryEnd + 40);
            offset = large((int) directoryEnd + 48);
        }
        long start = directoryEnd - size;
        if (size < 0 || start < 0 || offset < 0 || offset > start) {
            throw damaged();
        }
        return entries((int) start, (int) directoryEnd, start - offset);
    }

    private int findEnd() throws DocumentReadException {
        int last = bytes.length - END_SIZE;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (bytes[at] == 'P' && integer(at) == END && at + END_SIZE + number(at + 20) <= bytes.length) {
                return at;
            }
        }
        throw Unreadable.damaged("the archive has no directory at its end", "tệp nén không có mục lục ở cuối");
    }

    private Map<String, Entry> entries(int start, int end, long shift) throws DocumentReadException {
        Map<String, Entry> entries = new HashMap<>();
        int at = start;
        int count = 0;
        while (at < end) {
            if (end - at < HEADER_SIZE || integer(at) != HEADER) {
                throw damaged();
            }
            if (++count > limits.entries()) {
                throw Unreadable.limit("entries of the archive", "số mục trong tệp nén", limits.entries());
            }
            int nameLength = number(at + 28);
            int extraLength = number(at + 30);
            int next = at + HEADER_SIZE + nameLength + extraLength + number(at + 32);
            if (next > end) {
                throw damaged();
            }
            String name = new String(bytes, at + HEADER_SIZE, nameLength, UTF_8).replace('\\', '/');
            entries.merge(key(name), entry(name, at, nameLength, extraLength, shift), Entry::and);
            at = next;
        }
        return entries;
    }

    private Entry entry(String name, int at, int nameLength, int extraLength, long shift) {
        long[] sizes = {unsigned(at + 24), unsigned(at + 20), unsigned(at + 42)};
        if (sizes[0] == UNKNOWN || sizes[1] == UNKNOWN || sizes[2] == UNKNOWN) {
            int extra = at + HEADER_SIZE + nameLength;
            readLargeSizes(sizes, extra, extra + extraLength);
        }
        return new Entry(
                name,
                number(at + 10),
                (number(at + 8) & 1) != 0,
                integer(at + 16),
                sizes[1],
                sizes[0],
                sizes[2] + shift,
                false);
    }

    /** Replaces sizes that did not fit by those of the ZIP64 extra field. */
    private void readLargeSizes(long[] sizes, int start, int end) {
        int at = start;
        while (at + 4 <= end && number(at) != 1) {
            at += 4 + number(at + 2);
        }
        at += 4;
        for (int i = 0; i < sizes.length && at + 8 <= end; i++) {
            if (sizes[i] == UNKNOWN) {
                sizes[i] = large(at);
                at += 8;
            }
        }
    }

    private boolean holds(long at, int length) {
        return at >= 0 && at <= bytes.length - length;
    }

    private static DocumentReadException damaged() {
        return Unreadable.damaged("the directory of the archive is broken", "mục lục của tệp nén bị hỏng");
    }

    private int number(int at) {
        return number(bytes, at);
    }

    private int integer(int at) {
        return integer(bytes, at);
    }

    private long unsigned(int at) {
        return integer(bytes, at) & 0xFFFFFFFFL;
    }

    private long large(int at) {
        return unsigned(at) | (unsigned(at + 4) << 32);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }

    private static int integer(byte[] bytes, int at) {
        return number(bytes, at) | (number(bytes, at + 2) << 16);
    }

    /**
     * One entry of the archive.
     *
     * @param method how it is packed: 0 not at all, 8 deflated
     * @param packed its size in the archive
     * @param size its size when unpacked, as the archive says
     * @param offset where its local header begins
     * @param ambiguous whether the archive holds other bytes under the same name
     */
    record Entry(
            String name,
            int method,
            boolean encrypted,
            int checksum,
            long packed,
            long size,
            long offset,
            boolean ambiguous) {

        /** Joins two entries of one name: they must not differ. */
        Entry and(Entry other) {
            boolean same = checksum == other.checksum && size == other.size;
            return new Entry(name, method, encrypted, checksum, packed, size, offset, ambiguous || !same);
        }

        /** Returns the entry with the offset of its bytes instead of that of its header. */
        Entry located(byte[] bytes) throws DocumentReadException {
            if (offset < 0
                    || offset > bytes.length - LOCAL_HEADER_SIZE
                    || integer(bytes, (int) offset) != LOCAL_HEADER) {
                throw missing();
            }
            int at = (int) offset;
            long start = offset + LOCAL_HEADER_SIZE + number(bytes, at + 26) + number(bytes, at + 28);
            if (packed < 0 || size < 0 || start > bytes.length - packed) {
                throw missing();
            }
            return new Entry(name, method, encrypted, checksum, packed, size, start, ambiguous);
        }

        private DocumentReadException missing() {
            return Unreadable.damaged("bytes of part " + name + " are missing", "thiếu dữ liệu của phần " + name);
        }
    }
}
