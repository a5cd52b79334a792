package vn.records.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A text in UTF-8 and nothing else. All characters before a wrong byte are given out before it is told, so that whoever
 * counts lines knows its line.
 */
final class StrictUtf8 extends Reader {
    private static final int SIZE = 1 << 16;
    private static final int BYTE = 0xFF;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean started;
    private boolean ended;

    StrictUtf8(InputStream in) {
        super(in);
        this.in = in;
    }

    /** Tells that what follows is not UTF-8. */
    static final class NotUtf8Exception extends IOException {
        private static final long serialVersionUID = 1L;
        private final RowProblem.Code code;
        private final Phrase text;

        private NotUtf8Exception(RowProblem.Code code, Phrase text) {
            super(text.english());
            this.code = code;
            this.text = text;
        }

        RowProblem.Code code() {
            return code;
        }

        Phrase text() {
            return text;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > 0) {
                return chars.position();
            }
            if (result.isError()) {
                throw notUtf8(bytes.get(bytes.position()) & BYTE);
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("no room for one character: " + length);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int from = bytes.position();
        int count = in.readNBytes(bytes.array(), from, bytes.remaining());
        bytes.position(from + count).flip();
        ended = bytes.limit() < bytes.capacity();
        refuseUtf16(from);
        if (!started) {
            started = true;
            if (byteAt(0) == 0xEF && byteAt(1) == 0xBB && byteAt(2) == 0xBF) {
                bytes.position(3);
            }
        }
    }

    private int byteAt(int index) {
        return index < bytes.limit() ? bytes.get(index) & BYTE : -1;
    }

    private void refuseUtf16(int from) throws NotUtf8Exception {
        boolean marked =
                !started && ((byteAt(0) == 0xFF && byteAt(1) == 0xFE) || (byteAt(0) == 0xFE && byteAt(1) == 0xFF));
        int zeros = 0;
        byte[] array = bytes.array();
        int end = bytes.limit();
        for (int i = from; i < end; i++) {
            zeros += array[i] == 0 ? 1 : 0;
        }
        if (marked || zeros > 0) {
            throw new NotUtf8Exception(
                    RowProblem.Code.UTF_16,
                    new Phrase(
                            "tệp không phải văn bản UTF-8 mà là UTF-16 (“Unicode Text”) hoặc tệp nhị phân;"
                                    + " hãy lưu lại dạng “CSV UTF-8”",
                            "not UTF-8 text but UTF-16 (“Unicode Text”) or a binary file; save it as “CSV UTF-8”"));
        }
    }

    private static NotUtf8Exception notUtf8(int wrong) {
        String hex = Integer.toHexString(wrong).toUpperCase(Locale.ROOT);
        return new NotUtf8Exception(
                RowProblem.Code.NOT_UTF_8,
                new Phrase(
                        "byte 0x" + hex + " không phải UTF-8, có thể là bảng mã cũ (Windows-1258, TCVN3, VNI);"
                                + " hãy lưu lại dạng “CSV UTF-8”",
                        "byte 0x" + hex + " is not UTF-8, an old code page perhaps (Windows-1258, TCVN3, VNI);"
                                + " save it as “CSV UTF-8”"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
