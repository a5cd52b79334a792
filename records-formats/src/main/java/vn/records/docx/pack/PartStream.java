package vn.records.docx.pack;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The bytes of one part, unpacked while they are read and held against the limits. */
final class PartStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Parts up to this size are parsed quickly whatever is in them. */
    private static final int SMALL = 1 << 16;

    private final ZipPackage archive;
    private final byte[] bytes;
    private final ZipDirectory.Entry entry;
    private final ReadLimits limits;
    private final CRC32 checksum = new CRC32();
    private final TagWatch tags;
    private @Nullable Inflater inflater;
    private long count;
    private boolean ended;

    /** Opens an entry whose offset is that of its bytes. */
    PartStream(ZipPackage archive, byte[] bytes, ZipDirectory.Entry entry, ReadLimits limits)
            throws DocumentReadException {
        this.archive = archive;
        this.bytes = bytes;
        this.entry = entry;
        this.limits = limits;
        this.tags = new TagWatch(entry.name());
        check();
        if (entry.method() == DEFLATED) {
            inflater = archive.inflater();
            inflater.setInput(bytes, (int) entry.offset(), (int) entry.packed());
        }
    }

    private void check() throws DocumentReadException {
        String name = entry.name();
        if (entry.encrypted()) {
            throw Unreadable.encrypted(name);
        }
        if (entry.ambiguous()) {
            throw Unreadable.notWord("two different parts named " + name, "có hai phần khác nhau cùng tên " + name);
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw Unreadable.notWord(
                    "part " + name + " is packed by method " + entry.method() + ", expected 0 or 8",
                    "phần " + name + " nén bằng phương pháp " + entry.method() + ", yêu cầu 0 hoặc 8");
        }
        if (entry.method() == STORED && entry.packed() != entry.size()) {
            throw damaged("has two sizes", "có hai kích thước");
        }
        if (entry.size() > limits.partSize()) {
            throw tooLarge();
        }
    }

    @Override
    public int read() throws DocumentReadException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws DocumentReadException {
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        Inflater unpacking = inflater;
        int read = unpacking == null ? copy(buffer, offset, length) : inflate(unpacking, buffer, offset, length);
        if (read == 0) {
            finish();
            return -1;
        }
        checksum.update(buffer, offset, read);
        count(read);
        watch(buffer, offset, read);
        return read;
    }

    private int copy(byte[] buffer, int offset, int length) {
        int read = (int) Math.min(length, entry.size() - count);
        System.arraycopy(bytes, (int) (entry.offset() + count), buffer, offset, read);
        return read;
    }

    /** Returns how many bytes were unpacked; 0 only at the end. */
    private int inflate(Inflater unpacking, byte[] buffer, int offset, int length) throws DocumentReadException {
        try {
            int read = unpacking.inflate(buffer, offset, length);
            if (read == 0 && !unpacking.finished()) {
                throw damaged("ends too early", "kết thúc sớm");
            }
            return read;
        } catch (DataFormatException e) {
            throw Unreadable.damaged(
                    "part " + entry.name() + " cannot be unpacked", "phần " + entry.name() + " không giải nén được", e);
        }
    }

    private void count(int read) throws DocumentReadException {
        count += read;
        archive.count(read);
        if (count > limits.partSize()) {
            throw tooLarge();
        }
        if (count > limits.ratioFloor() && count > limits.ratio() * entry.packed()) {
            throw Unreadable.limit(
                    "growth of part " + entry.name() + " when unpacked",
                    "tỷ lệ giải nén của phần " + entry.name(),
                    limits.ratio());
        }
    }

    /** What is in a part that is as small as it says is parsed quickly, so that only others are watched. */
    private void watch(byte[] buffer, int offset, int length) throws DocumentReadException {
        if (entry.size() > SMALL) {
            tags.take(buffer, offset, length);
        } else if (count > SMALL) {
            throw damaged("has not its stated size", "không đúng kích thước đã ghi");
        }
    }

    private void finish() throws DocumentReadException {
        ended = true;
        if (count != entry.size()) {
            throw damaged("has not its stated size", "không đúng kích thước đã ghi");
        }
        if ((int) checksum.getValue() != entry.checksum()) {
            throw damaged("has not its checksum", "không đúng mã kiểm tra");
        }
    }

    private DocumentReadException tooLarge() {
        return Unreadable.limit(
                "size of part " + entry.name() + " in bytes",
                "kích thước phần " + entry.name() + " (byte)",
                limits.partSize());
    }

    private DocumentReadException damaged(String english, String vietnamese) {
        return Unreadable.damaged("part " + entry.name() + " " + english, "phần " + entry.name() + " " + vietnamese);
    }

    @Override
    public void close() {
        Inflater used = inflater;
        if (used != null) {
            inflater = null;
            archive.release(used);
            ended = true;
        }
    }
}
