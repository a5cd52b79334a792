package vn.records.docx.write.part;

import java.io.ByteArrayOutputStream;

/** Numbers of an archive, the least byte first. */
final class Bytes {

    private Bytes() {}

    static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }

    static int integer(byte[] bytes, int at) {
        return number(bytes, at) | (number(bytes, at + 2) << 16);
    }

    static void put2(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> 8);
    }

    static void put4(ByteArrayOutputStream out, int value) {
        put2(out, value);
        put2(out, value >> 16);
    }
}
