package vn.records.docx.write.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** An entry of an archive: as the source has it, packed, or with bytes of its own. */
final class ZipEntryCopy {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    private static final int UTF8_NAME = 0x0800;
    private static final int WITH_DESCRIPTOR = 0x0008;
    /** 1 January 1980, the day archives begin with: a copy does not ask the clock. */
    private static final int FIRST_DAY = 0x0021;

    private final String name;
    private final byte[] rawName;
    private int flags;
    private int method = DEFLATED;
    private final int madeBy;
    private final int time;
    private final int day;
    private final int attributes;
    private byte[] bytes;
    private int start;
    private int packed;
    private int size;
    private int checksum;

    /** Makes a new entry without bytes. */
    ZipEntryCopy(String name) {
        this.name = name;
        rawName = name.getBytes(UTF_8);
        flags = UTF8_NAME;
        madeBy = VERSION;
        time = 0;
        day = FIRST_DAY;
        attributes = 0;
        bytes = new byte[0];
    }

    /**
     * Takes an entry of an archive.
     *
     * @param record where its record begins in the directory
     * @param shift how many bytes stand before the archive proper
     */
    ZipEntryCopy(byte[] source, int record, int shift) throws PartException {
        rawName = Arrays.copyOfRange(source, record + 46, record + 46 + Bytes.number(source, record + 28));
        name = new String(rawName, UTF_8).replace('\\', '/');
        madeBy = Bytes.number(source, record + 4);
        flags = Bytes.number(source, record + 8) & ~WITH_DESCRIPTOR;
        method = Bytes.number(source, record + 10);
        time = Bytes.number(source, record + 12);
        day = Bytes.number(source, record + 14);
        checksum = Bytes.integer(source, record + 16);
        packed = Bytes.integer(source, record + 20);
        size = Bytes.integer(source, record + 24);
        attributes = Bytes.integer(source, record + 38);
        bytes = source;
        int local = Bytes.integer(source, record + 42) + shift;
        if (local < 0 || local + 30 > source.length || packed < 0 || size < 0) {
            throw new PartException(name);
        }
        start = local + 30 + Bytes.number(source, local + 26) + Bytes.number(source, local + 28);
        if (start > source.length - packed) {
            throw new PartException(name);
        }
    }

    String name() {
        return name;
    }

    /** Returns the bytes of the part, unpacked. */
    byte[] content(long limit) throws PartException {
        if (size > limit) {
            throw new PartException(name);
        }
        return method == DEFLATED ? inflated() : Arrays.copyOfRange(bytes, start, start + size);
    }

    private byte[] inflated() throws PartException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, packed);
            byte[] content = new byte[size];
            int at = 0;
            while (at < size) {
                int read = inflater.inflate(content, at, size - at);
                if (read == 0) {
                    throw new PartException(name);
                }
                at += read;
            }
            return content;
        } catch (DataFormatException e) {
            throw new PartException(name);
        } finally {
            inflater.end();
        }
    }

    /** Puts other bytes into it. */
    void content(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        checksum = (int) crc.getValue();
        bytes = deflated(content);
        start = 0;
        packed = bytes.length;
        size = content.length;
        method = DEFLATED;
        flags &= UTF8_NAME;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
        byte[] buffer = new byte[16_384];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Writes it, and its record into the directory. */
    void writeTo(ByteArrayOutputStream out, ByteArrayOutputStream directory) {
        Bytes.put4(directory, CENTRAL);
        Bytes.put2(directory, madeBy);
        header(directory);
        Bytes.put2(directory, 0);
        Bytes.put4(directory, 0);
        Bytes.put4(directory, attributes);
        Bytes.put4(directory, out.size());
        directory.writeBytes(rawName);

        Bytes.put4(out, LOCAL);
        header(out);
        out.writeBytes(rawName);
        out.write(bytes, start, packed);
    }

    /** What is said of an entry in both places. */
    private void header(ByteArrayOutputStream out) {
        Bytes.put2(out, VERSION);
        Bytes.put2(out, flags);
        Bytes.put2(out, method);
        Bytes.put2(out, time);
        Bytes.put2(out, day);
        Bytes.put4(out, checksum);
        Bytes.put4(out, packed);
        Bytes.put4(out, size);
        Bytes.put2(out, rawName.length);
        Bytes.put2(out, 0);
    }
}
