package vn.records.doc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A fixture with bytes of its streams changed, for what no program at hand writes. */
final class OldFile {

    private final byte[] file;

    OldFile(String name) {
        file = DocFixtures.read(name);
    }

    private OldFile(byte[] file) {
        this.file = file;
    }

    /** Changes a stream. */
    interface Change {
        void to(byte[] stream);
    }

    OldFile with(String stream, Change change) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = files.getRoot();
            byte[] bytes;
            try (var in = root.createDocumentInputStream(stream)) {
                bytes = in.readAllBytes();
            }
            change.to(bytes);
            root.createOrUpdateDocument(stream, new ByteArrayInputStream(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return new OldFile(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other text of the same length in place of text that all has codes of one byte, or all of two. */
    OldFile replacing(String old, String text) {
        return with("WordDocument", main -> {
            if (!put(main, old.getBytes(UTF_16LE), text.getBytes(UTF_16LE))) {
                put(main, old.getBytes(ISO_8859_1), text.getBytes(ISO_8859_1));
            }
        });
    }

    /** Puts other bytes in place of the first that are like some. */
    static boolean put(byte[] stream, byte[] old, byte[] bytes) {
        for (int at = 0; at + old.length <= stream.length; at++) {
            if (java.util.Arrays.equals(stream, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(bytes, 0, stream, at, bytes.length);
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return file;
    }
}
