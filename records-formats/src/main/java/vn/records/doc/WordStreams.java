package vn.records.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The streams of a file that hold its text and tables ([MS-DOC] 2.1). */
final class WordStreams {

    private static final int SHORTEST = 154;
    private static final int MAGIC = 0xA5EC;
    private static final int WORD_97 = 105;
    private static final int VERSION_AT = 2;
    private static final int FLAGS_AT = 10;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;

    private final byte[] main;
    private final byte[] table;
    private final byte[] data;

    /** Makes streams of bytes, which are kept. */
    WordStreams(byte[] main, byte[] table, byte[] data) {
        this.main = main;
        this.table = table;
        this.data = data;
    }

    /** Returns the text and the properties of characters and paragraphs. */
    byte[] main() {
        return main;
    }

    /** Returns the tables that lead to them. */
    byte[] table() {
        return table;
    }

    /** Returns properties too long for their place, and pictures. */
    byte[] data() {
        return data;
    }

    static WordStreams open(byte[] bytes, ReadLimits limits) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.encrypted();
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw Refusal.notWord();
            }
            byte[] main = stream(root, "WordDocument", Math.min(bytes.length, limits.partSize()));
            int flags = flags(main);
            byte[] table = stream(
                    root, (flags & SECOND_TABLE) == 0 ? "0Table" : "1Table", Math.min(bytes.length, limits.partSize()));
            byte[] data = root.hasEntryCaseInsensitive("Data") ? stream(root, "Data", bytes.length) : new byte[0];
            return new WordStreams(main, table, data);
        }
    }

    private static int flags(byte[] main) throws DocumentReadException {
        if (main.length < SHORTEST) {
            throw Refusal.damaged("no file information block", "thiếu phần thông tin tệp");
        }
        int version = LittleEndian.getUShort(main, VERSION_AT);
        int flags = LittleEndian.getUShort(main, FLAGS_AT);
        if (version < WORD_97) {
            throw Refusal.tooOld();
        } else if (LittleEndian.getUShort(main, 0) != MAGIC) {
            throw Refusal.notWord();
        } else if ((flags & ENCRYPTED) != 0) {
            throw Refusal.encrypted();
        }
        return flags;
    }

    /** No stream is longer than the file it lies in, whatever the file says. */
    private static byte[] stream(DirectoryNode root, String name, long most) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)
                || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry entry)) {
            throw Refusal.damaged("no stream " + name, "thiếu luồng " + name);
        }
        if (entry.getSize() < 0 || entry.getSize() > most) {
            throw Refusal.limit("bytes of the stream " + name, "dung lượng luồng " + name, most);
        }
        try (InputStream in = root.createDocumentInputStream(entry)) {
            byte[] bytes = in.readNBytes(entry.getSize());
            if (bytes.length < entry.getSize()) {
                throw Refusal.damaged("stream " + name + " ends early", "luồng " + name + " kết thúc sớm");
            }
            return bytes;
        }
    }
}
