package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.PropertyModifier;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.hwpf.model.TextPieceTable;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Stretch;
import vn.records.doc.RunTable.Run;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The text of a file with the properties that are stated for its stretches, as the library finds them. */
final class WordFile {

    private static final int PIECE_ENTRY = 12;
    private static final int TEXT_TABLE = 2;
    private static final int CHANGES = 1;
    private static final byte[] PLAIN_PARAGRAPH = {0, 0};

    private final WordStreams streams;
    private final ReadLimits limits;
    private final Fib fib;
    private final String text;
    private final RunTable characters;
    private final RunTable paragraphs;
    private final RunTable pieces;
    private final ImmutableList<byte[]> changes;
    private long spread;

    WordFile(WordStreams streams, ReadLimits limits) throws IOException {
        this.streams = streams;
        this.limits = limits;
        fib = new Fib(streams);
        byte[] main = streams.main();
        byte[] table = streams.table();
        Stretch text97 = fib.part(Part.TEXT);
        checkPieces(text97);
        ComplexFileTable complex = new ComplexFileTable(main, table, text97.at(), 0);
        TextPieceTable found = complex.getTextPieceTable();
        text = found.getText().toString();
        changes = changes(complex);
        pieces = pieces(found.getTextPieces());
        PropertyPages pages = new PropertyPages(main, found.getTextPieces());
        characters = pages.characters(table, fib.part(Part.CHARACTERS));
        paragraphs = pages.paragraphs(table, fib.part(Part.PARAGRAPHS));
    }

    /** What is stated for a piece is the number of a set of changes; negative for none. */
    private static RunTable pieces(List<TextPiece> found) {
        return new RunTable(found.stream()
                .map(piece -> new Run(piece.getStart(), piece.getEnd(), changes(piece), 0))
                .toList());
    }

    private static int changes(TextPiece piece) {
        PropertyModifier stated = piece.getPieceDescriptor().getPrm();
        return stated.isComplex() ? stated.getIgrpprl() : -1;
    }

    private static ImmutableList<byte[]> changes(ComplexFileTable complex) {
        ImmutableList.Builder<byte[]> all = ImmutableList.builder();
        for (SprmBuffer buffer : complex.getGrpprls()) {
            all.add(buffer.toByteArray());
        }
        return all.build();
    }

    /** All pieces of the text together are no longer than the stream they lie in, so that none is copied many times. */
    private void checkPieces(Stretch text97) throws DocumentReadException {
        byte[] table = streams.table();
        int at = text97.at();
        int end = text97.at() + text97.length();
        while (at + 3 <= end && table[at] == CHANGES) {
            at += 3 + LittleEndian.getUShort(table, at + 1);
        }
        if (at + 5 + 4 > end || table[at] != TEXT_TABLE) {
            throw Refusal.damaged("no table of the text", "thiếu bảng văn bản");
        }
        int length = LittleEndian.getInt(table, at + 1);
        int count = (length - 4) / PIECE_ENTRY;
        if (length < 4 + PIECE_ENTRY || length > end - at - 5) {
            throw Refusal.damaged("bad table of the text", "bảng văn bản sai");
        }
        int before = 0;
        for (int i = 0; i <= count; i++) {
            int offset = LittleEndian.getInt(table, at + 5 + 4 * i);
            if (offset < before || offset > streams.main().length || (i == 0 && offset != 0)) {
                throw Refusal.damaged("bad pieces of the text", "các mảnh văn bản sai");
            } else if (offset > limits.textLength()) {
                throw Refusal.limit("characters of text", "số ký tự", limits.textLength());
            }
            before = offset;
        }
    }

    WordStreams streams() {
        return streams;
    }

    Fib fib() {
        return fib;
    }

    /** Returns the text of all stories, one after the other. */
    String text() {
        return text;
    }

    /** Whether a paragraph ends before an offset. */
    boolean endsParagraph(int offset) {
        return paragraphs.at(offset - 1).end() == offset;
    }

    /** Returns what is stated for the paragraph of an offset: two bytes for its style, then changes. */
    byte[] paragraph(int offset) throws DocumentReadException {
        byte[] stated = stated(paragraphs.at(offset));
        return stated.length < 2 ? PLAIN_PARAGRAPH : huge(stated);
    }

    private byte[] stated(Run run) {
        return Arrays.copyOfRange(streams.main(), run.at(), run.at() + run.length());
    }

    /** Properties too long for their place are kept in another stream, to which one of them leads. */
    private byte[] huge(byte[] stated) throws DocumentReadException {
        int[] at = {-1};
        Sprm.each(stated, 2, sprm -> {
            if (sprm.code() == 0x6646 || sprm.code() == 0x6645) {
                at[0] = sprm.unsigned();
            }
        });
        byte[] data = streams.data();
        if (at[0] < 0 || at[0] > data.length - 2) {
            return stated;
        }
        int length = Math.min(LittleEndian.getUShort(data, at[0]), data.length - at[0] - 2);
        long most = limits.partSize();
        spread += length;
        if (spread > most) {
            throw Refusal.limit("bytes of long properties", "dung lượng thuộc tính dài", most);
        }
        byte[] whole = new byte[stated.length + length];
        System.arraycopy(stated, 0, whole, 0, stated.length);
        System.arraycopy(data, at[0] + 2, whole, stated.length, length);
        return whole;
    }

    /** Returns what is stated for the characters of an offset. */
    byte[] characters(int offset) {
        return stated(characters.at(offset));
    }

    /** Returns where what is stated for the characters of an offset ends. */
    int charactersEnd(int offset) {
        int end = characters.endAt(offset);
        return changes.isEmpty() ? end : Math.min(end, pieces.endAt(offset));
    }

    /** Returns what a quick save left to be changed in the text of an offset; null for nothing. */
    byte @Nullable [] changes(int offset) {
        Run piece = pieces.at(offset);
        boolean changed = piece.end() > 0 && piece.at() >= 0 && piece.at() < changes.size();
        return changed ? changes.get(piece.at()) : null;
    }
}
