package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.apache.poi.util.LittleEndian;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Story;
import vn.records.doc.Fib.Stretch;
import vn.records.reader.DocumentReadException;

/** The sections of the main text: where each ends, and what it states. */
final class Sections {

    private static final int ENTRY = 12;
    private static final int NONE = -1;
    private static final byte[] NOTHING = {};

    private final ImmutableList<SectionState> states;
    private final int[] ends;

    Sections(WordFile file) throws DocumentReadException {
        Stretch part = file.fib().part(Part.SECTIONS);
        int count = Math.max(1, (part.length() - 4) / (4 + ENTRY));
        ImmutableList.Builder<SectionState> all = ImmutableList.builder();
        ends = new int[count];
        byte[] table = file.streams().table();
        for (int i = 0; i < count; i++) {
            ends[i] = part.isEmpty()
                    ? file.fib().length(Story.MAIN)
                    : LittleEndian.getInt(table, part.at() + 4 * (i + 1));
            if (i > 0 && ends[i] <= ends[i - 1]) {
                throw Refusal.damaged("sections out of order", "các phần trang sai thứ tự");
            }
            int entry = part.at() + 4 * (count + 1) + ENTRY * i;
            all.add(new SectionState(
                    part.isEmpty() ? NOTHING : changes(file.streams().main(), LittleEndian.getInt(table, entry + 2))));
        }
        states = all.build();
    }

    private static byte[] changes(byte[] main, int at) throws DocumentReadException {
        if (at == NONE) {
            return NOTHING;
        } else if (at < 0 || at > main.length - 2) {
            throw Refusal.damaged("a section beyond its stream", "phần trang nằm ngoài luồng");
        }
        int length = LittleEndian.getUShort(main, at);
        if (length > main.length - at - 2) {
            throw Refusal.damaged("a section beyond its stream", "phần trang nằm ngoài luồng");
        }
        byte[] changes = new byte[length];
        System.arraycopy(main, at + 2, changes, 0, length);
        return changes;
    }

    ImmutableList<SectionState> states() {
        return states;
    }

    /** Returns the index of the section that an offset of the main text belongs to. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, ends.length - 1, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Whether a section other than the last ends at an offset of the main text. */
    boolean endAt(int offset) {
        return Arrays.binarySearch(ends, 0, ends.length - 1, offset) >= 0;
    }
}
