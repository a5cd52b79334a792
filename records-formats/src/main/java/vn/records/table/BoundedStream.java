package vn.records.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import vn.records.row.Source;

/** The bytes of one part, as many as may be, no tag or text in it longer than may be, no tag with thousands of attributes. */
final class BoundedStream extends FilterInputStream {
    private static final int LONGEST_RUN = 4 << 20;

    /** More than the characters of a cell, since signs of equality in a text behind a tag are counted too. */
    private static final int MOST_ATTRIBUTES = 33_000;

    private final Source source;
    private final String part;
    private final long most;
    private final Expansion expansion;
    private long count;
    private long lastTag;
    private int attributes;

    BoundedStream(InputStream in, Source source, String part, long most, Expansion expansion) {
        super(in);
        this.source = source;
        this.part = part;
        this.most = most;
        this.expansion = expansion;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = packed(target, offset, length);
        for (int i = offset; i < offset + got; i++) {
            if (target[i] == '<') {
                lastTag = count + i - offset;
                attributes = 0;
            } else if (target[i] == '=' && ++attributes > MOST_ATTRIBUTES) {
                throw UnreadableTable.limit(
                        source,
                        0,
                        "thuộc tính trong một thẻ của " + part,
                        "attributes in one tag of " + part,
                        MOST_ATTRIBUTES);
            }
        }
        count += Math.max(got, 0);
        expansion.add(Math.max(got, 0));
        if (count > most) {
            throw UnreadableTable.limit(source, 0, "byte trong " + part, "bytes in " + part, most);
        }
        if (count - lastTag > LONGEST_RUN) {
            throw UnreadableTable.limit(
                    source,
                    0,
                    "byte liền nhau không có thẻ trong " + part,
                    "bytes without a tag in " + part,
                    LONGEST_RUN);
        }
        return got;
    }

    private int packed(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw UnreadableTable.broken(source, 0, part, e);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long n) throws IOException {
        return in.skip(0);
    }
}
