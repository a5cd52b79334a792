package vn.records.docx.pack;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import vn.records.reader.DocumentReadException;
import vn.records.reader.FileStart;

/** What the first bytes of a file tell about it. */
final class FirstBytes {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final int OLE2_ENTRY = 128;
    private static final int OLE2_NAME_LENGTH = 64;
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(UTF_16LE);

    private FirstBytes() {}

    /** Refuses what is no zip archive. */
    static void requireZip(byte[] bytes) throws DocumentReadException {
        if (startsWith(bytes, OLE2)) {
            throw holdsEncryptedPackage(bytes) ? Unreadable.encrypted("EncryptedPackage") : Unreadable.legacy();
        }
        if (bytes.length == 0) {
            throw Unreadable.notAZip("the file is empty", "tệp rỗng");
        }
        if (!startsWith(bytes, new byte[] {'P', 'K'})) {
            throw other(bytes);
        }
    }

    private static DocumentReadException other(byte[] bytes) {
        String start = FileStart.of(bytes).latin1().stripLeading();
        if (start.startsWith("{\\rtf")) {
            return Unreadable.notAZip(
                    "it is RTF; open it in a word processor and save it as .docx or .odt",
                    "tệp là RTF; hãy mở bằng phần mềm soạn thảo rồi lưu lại thành .docx hoặc .odt");
        }
        if (start.startsWith("%PDF")) {
            return Unreadable.notAZip(
                    "it is PDF, which does not keep how the text was set; check the file it was made from, .docx or .odt",
                    "tệp là PDF, không lưu định dạng soạn thảo; hãy kiểm tra tệp gốc .docx hoặc .odt");
        }
        boolean markup = start.startsWith("<") || start.startsWith("\u00EF\u00BB\u00BF<");
        if (markup && start.contains(OPEN_DOCUMENT)) {
            return Unreadable.openDocument();
        }
        return markup
                ? Unreadable.notAZip("XML, HTML", "XML, HTML")
                : Unreadable.notAZip("it begins like no document", "phần đầu tệp không phải của văn bản nào");
    }

    /** Looks for the entry of that name in the directory, whose entries lie at multiples of their size. */
    private static boolean holdsEncryptedPackage(byte[] bytes) {
        for (int at = 512; at + OLE2_ENTRY <= bytes.length; at += OLE2_ENTRY) {
            if (bytes[at + OLE2_NAME_LENGTH] == ENCRYPTED_STREAM.length + 2
                    && Arrays.equals(
                            bytes, at, at + ENCRYPTED_STREAM.length, ENCRYPTED_STREAM, 0, ENCRYPTED_STREAM.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
