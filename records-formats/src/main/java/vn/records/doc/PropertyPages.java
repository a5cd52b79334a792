package vn.records.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.util.LittleEndian;
import vn.records.doc.Fib.Stretch;
import vn.records.doc.RunTable.Run;
import vn.records.reader.DocumentReadException;

/**
 * Reads the pages on which a file keeps what is stated for stretches of its bytes ([MS-DOC] 2.9.33, 2.9.188). The library
 * takes an entry without properties for one that begins with the page, and looks through all pieces for each.
 */
final class PropertyPages {

    private static final int SIZE = 512;
    private static final int ENTRY_OF_PARAGRAPH = 13;
    private static final int MOST_STEPS = 2_000_000;
    private static final int PAGE_MASK = 0x3FFFFF;

    private final byte[] main;
    private final List<TextPiece> pieces;
    private final long[] ends;
    private final List<Run> runs = new ArrayList<>();
    private int steps;

    PropertyPages(byte[] main, List<TextPiece> pieces) {
        this.main = main;
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(PropertyPages::firstByte))
                .toList();
        ends = new long[pieces.size()];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.max(end, lastByte(this.pieces.get(i)));
            ends[i] = end;
        }
    }

    private static int firstByte(TextPiece piece) {
        return piece.getPieceDescriptor().getFilePosition();
    }

    private static long lastByte(TextPiece piece) {
        return firstByte(piece) + (long) (piece.getEnd() - piece.getStart()) * width(piece);
    }

    private static int width(TextPiece piece) {
        return piece.isUnicode() ? 2 : 1;
    }

    /** Returns what is stated for characters. */
    RunTable characters(byte[] table, Stretch part) throws DocumentReadException {
        return read(table, part, false);
    }

    /** Returns what is stated for paragraphs. */
    RunTable paragraphs(byte[] table, Stretch part) throws DocumentReadException {
        return read(table, part, true);
    }

    private RunTable read(byte[] table, Stretch part, boolean paragraphs) throws DocumentReadException {
        runs.clear();
        int count = (part.length() - 4) / 8;
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int number = LittleEndian.getInt(table, part.at() + 4 * (count + 1) + 4 * i) & PAGE_MASK;
            if (seen.add(number)) {
                page(number, paragraphs);
            }
        }
        return new RunTable(runs);
    }

    private void page(int number, boolean paragraphs) throws DocumentReadException {
        long start = (long) number * SIZE;
        if (start + SIZE > main.length) {
            throw Refusal.damaged("properties beyond their stream", "thuộc tính nằm ngoài luồng");
        }
        int page = (int) start;
        int count = main[page + SIZE - 1] & 0xFF;
        int width = paragraphs ? ENTRY_OF_PARAGRAPH : 1;
        if (4 * (count + 1) + width * count >= SIZE) {
            throw Refusal.damaged("bad page of properties", "trang thuộc tính sai");
        }
        for (int i = 0; i < count; i++) {
            int from = LittleEndian.getInt(main, page + 4 * i);
            int to = LittleEndian.getInt(main, page + 4 * (i + 1));
            int offset = 2 * (main[page + 4 * (count + 1) + width * i] & 0xFF);
            int length = offset == 0 ? 0 : length(page + offset, paragraphs);
            int at = page + offset + (paragraphs && main[page + offset] == 0 ? 2 : 1);
            spread(from, to, at, Math.max(0, Math.min(length, page + SIZE - at)));
        }
    }

    private int length(int at, boolean paragraphs) {
        int stated = main[at] & 0xFF;
        if (!paragraphs) {
            return stated;
        }
        return stated == 0 ? 2 * (main[at + 1] & 0xFF) : 2 * stated - 1;
    }

    /** Notes a stretch of bytes where its text stands in the document. */
    private void spread(int from, int to, int at, int length) throws DocumentReadException {
        for (int i = first(from); i < ends.length && firstByte(pieces.get(i)) < to; i++) {
            if (++steps > MOST_STEPS) {
                throw Refusal.limit("pieces and stretches of the text", "số mảnh và đoạn văn bản", MOST_STEPS);
            }
            TextPiece piece = pieces.get(i);
            int start = firstByte(piece);
            long first = Math.max(from, start);
            long last = Math.min(to, lastByte(piece));
            if (first < last) {
                int width = width(piece);
                int cp = piece.getStart();
                runs.add(new Run(cp + (int) (first - start) / width, cp + (int) (last - start) / width, at, length));
            }
        }
    }

    /** Returns the index of the first piece before or in which a byte lies. */
    private int first(int offset) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
