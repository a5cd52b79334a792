package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.hwpf.model.TextPieceTable;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Stretch;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;

/** The text of a file with the properties that are stated for its stretches, as the library finds them. */
final class WordFile {

    private static final int PAGE = 512;
    private static final int PAGE_ENTRY = 8;
    private static final int PIECE_ENTRY = 12;
    private static final int RUNS_OF_PAGE = 101;
    /** How often the library may look whether a run lies in a piece: it compares each with each. */
    private static final long MOST_LOOKS = 50_000_000;

    private static final int TEXT_TABLE = 2;
    private static final int CHANGES = 1;
    private static final byte[] NOTHING = {};
    private static final byte[] PLAIN_PARAGRAPH = {0, 0};

    private final WordStreams streams;
    private final Fib fib;
    private final String text;
    private final RunTable<CHPX> characters;
    private final RunTable<PAPX> paragraphs;
    private final RunTable<TextPiece> pieces;
    private final ImmutableList<byte[]> changes;

    WordFile(WordStreams streams, ReadLimits limits) throws IOException {
        this.streams = streams;
        fib = new Fib(streams);
        byte[] main = streams.main();
        byte[] table = streams.table();
        Stretch text97 = fib.part(Part.TEXT);
        Stretch runs = fib.part(Part.CHARACTERS);
        Stretch marks = fib.part(Part.PARAGRAPHS);
        int count = checkPieces(text97, limits);
        checkPages(runs, count);
        checkPages(marks, count);
        ComplexFileTable complex = new ComplexFileTable(main, table, text97.at(), 0);
        TextPieceTable found = complex.getTextPieceTable();
        text = found.getText().toString();
        if (text.length() > limits.textLength()) {
            throw Refusal.limit("characters of text", "số ký tự", limits.textLength());
        }
        pieces = new RunTable<>(found.getTextPieces());
        changes = changes(complex);
        characters = new RunTable<>(new CHPBinTable(main, table, runs.at(), runs.length(), found).getTextRuns());
        paragraphs = new RunTable<>(
                new PAPBinTable(main, table, streams.data(), marks.at(), marks.length(), found).getParagraphs());
    }

    private static ImmutableList<byte[]> changes(ComplexFileTable complex) {
        ImmutableList.Builder<byte[]> all = ImmutableList.builder();
        for (SprmBuffer buffer : complex.getGrpprls()) {
            all.add(buffer.toByteArray());
        }
        return all.build();
    }

    /** No piece of the text stands twice in a file, so that all together are no longer than its stream. */
    private int checkPieces(Stretch text97, ReadLimits limits) throws DocumentReadException {
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
        return count;
    }

    private void checkPages(Stretch pages, int pieceCount) throws DocumentReadException {
        int count = pages.length() / PAGE_ENTRY;
        if (count > streams.main().length / PAGE + 1) {
            throw Refusal.damaged("more pages of properties than the file has", "số trang thuộc tính nhiều hơn tệp có");
        } else if ((long) count * RUNS_OF_PAGE * pieceCount > MOST_LOOKS) {
            throw Refusal.limit("pieces and stretches of the text", "số mảnh và đoạn văn bản", MOST_LOOKS);
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
        int index = paragraphs.indexAt(offset - 1);
        return paragraphs.holds(index, offset - 1) && paragraphs.end(index) == offset;
    }

    /** Returns what is stated for the paragraph of an offset: two bytes for its style, then changes. */
    byte[] paragraph(int offset) {
        int index = paragraphs.indexAt(offset);
        if (!paragraphs.holds(index, offset)) {
            return PLAIN_PARAGRAPH;
        }
        byte[] stated = paragraphs.get(index).getGrpprl();
        return huge(stated.length < 2 ? PLAIN_PARAGRAPH : stated);
    }

    /** Properties too long for their place are kept in another stream, to which one of them leads. */
    private byte[] huge(byte[] stated) {
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
        byte[] whole = new byte[stated.length + length];
        System.arraycopy(stated, 0, whole, 0, stated.length);
        System.arraycopy(data, at[0] + 2, whole, stated.length, length);
        return whole;
    }

    /** Returns the index of the stretch of characters of an offset. */
    int runAt(int offset) {
        return characters.indexAt(offset);
    }

    /** Returns what is stated for the characters of an offset in the stretch of an index. */
    byte[] run(int index, int offset) {
        return characters.holds(index, offset) ? characters.get(index).getGrpprl() : NOTHING;
    }

    /** Returns where what is stated for the characters of an offset ends. */
    int runEnd(int index, int offset) {
        int end = characters.holds(index, offset) ? characters.end(index) : characters.nextStart(index);
        return changes.isEmpty() ? end : Math.min(end, pieces.nextStart(pieces.indexAt(offset)));
    }

    /** Returns what a quick save left to be changed in the text of an offset; null for nothing. */
    byte @Nullable [] changes(int offset) {
        if (changes.isEmpty()) {
            return null;
        }
        int index = pieces.indexAt(offset);
        if (!pieces.holds(index, offset)) {
            return null;
        }
        var change = pieces.get(index).getPieceDescriptor().getPrm();
        int number = change.isComplex() ? change.getIgrpprl() : -1;
        return number >= 0 && number < changes.size() ? changes.get(number) : null;
    }
}
