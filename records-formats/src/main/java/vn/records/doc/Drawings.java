package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ddf.DefaultEscherRecordFactory;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Story;
import vn.records.doc.Fib.Stretch;
import vn.records.reader.DocumentReadException;

/** What was drawn and is anchored in a story, with the texts of its boxes. */
final class Drawings {

    /**
     * A text of a box.
     *
     * @param start where it begins in the text of the file
     * @param end where it ends
     */
    record BoxText(int start, int end) {}

    private static final int ANCHOR = 26;
    private static final int BOX = 22;
    private static final int BOX_SHAPE_AT = 14;
    private static final int DEEPEST = 24;
    /** Pictures lie elsewhere: no drawings of a document are larger. */
    private static final int MOST_BYTES = 8 << 20;

    private static final int EMU_PER_TWIP = 635;

    private static final short DRAWING = (short) 0xF002;
    private static final short GROUP = (short) 0xF003;
    private static final short SHAPE = (short) 0xF004;
    private static final short IDENTITY = (short) 0xF00A;

    private final byte[] table;
    private final Map<Integer, Integer> anchors = new HashMap<>();
    private final Map<Integer, EscherContainerRecord> shapes = new HashMap<>();
    private final Map<Integer, BoxText> boxes = new HashMap<>();

    private Drawings(byte[] table) {
        this.table = table;
    }

    /** Returns those of a story in which nothing can be drawn. */
    static Drawings none() {
        return new Drawings(new byte[0]);
    }

    /** Returns those of the main text. */
    static Drawings ofMain(WordFile file) throws DocumentReadException {
        Drawings drawings = new Drawings(file.streams().table());
        drawings.read(file, Part.ANCHORS, Part.BOXES, Story.BOXES);
        return drawings;
    }

    /** Returns those of the headers and footers. */
    static Drawings ofRunnings(WordFile file) throws DocumentReadException {
        Drawings drawings = new Drawings(file.streams().table());
        drawings.read(file, Part.RUNNING_ANCHORS, Part.RUNNING_BOXES, Story.RUNNING_BOXES);
        return drawings;
    }

    private void read(WordFile file, Part anchorPart, Part boxPart, Story story) throws DocumentReadException {
        Stretch placed = file.fib().part(anchorPart);
        int count = (placed.length() - 4) / (4 + ANCHOR);
        for (int i = 0; i < count; i++) {
            anchors.put(LittleEndian.getInt(table, placed.at() + 4 * i), placed.at() + 4 * (count + 1) + ANCHOR * i);
        }
        if (!anchors.isEmpty()) {
            readShapes(file.fib().part(Part.DRAWINGS));
            readBoxes(file, file.fib().part(boxPart), story);
        }
    }

    private void readBoxes(WordFile file, Stretch part, Story story) throws DocumentReadException {
        int count = (part.length() - 4) / (4 + BOX);
        int start = file.fib().start(story);
        int length = file.fib().length(story);
        for (int i = 0; i < count; i++) {
            int from = LittleEndian.getInt(table, part.at() + 4 * i);
            int to = LittleEndian.getInt(table, part.at() + 4 * (i + 1));
            int shape = LittleEndian.getInt(table, part.at() + 4 * (count + 1) + BOX * i + BOX_SHAPE_AT);
            if (from < 0 || to < from || to > length) {
                throw Refusal.damaged("a text box beyond its story", "hộp văn bản nằm ngoài phần của nó");
            }
            boxes.put(shape, new BoxText(start + from, start + to));
        }
    }

    private void readShapes(Stretch part) throws DocumentReadException {
        if (part.isEmpty()) {
            return;
        } else if (part.length() > MOST_BYTES) {
            throw Refusal.limit("bytes of drawings", "dung lượng hình vẽ", MOST_BYTES);
        }
        DefaultEscherRecordFactory factory = new DefaultEscherRecordFactory();
        int at = part.at();
        int end = part.at() + part.length();
        at += new EscherContainerRecord().fillFields(table, at, factory);
        while (at + 1 < end) {
            EscherContainerRecord drawing = new EscherContainerRecord();
            at += 1 + drawing.fillFields(table, at + 1, factory);
            if (drawing.getRecordId() != DRAWING) {
                throw Refusal.damaged("no drawings where they should lie", "thiếu hình vẽ");
            }
            collect(drawing, 0);
        }
    }

    /** A group stands under the number of its first shape, which is the group's own. */
    private void collect(EscherContainerRecord parent, int depth) throws DocumentReadException {
        if (depth > DEEPEST) {
            throw Refusal.limit("groups of drawings in each other", "số nhóm hình vẽ lồng nhau", DEEPEST);
        }
        for (EscherRecord record : parent) {
            if (record instanceof EscherContainerRecord child && child.getRecordId() == SHAPE) {
                shapes.putIfAbsent(number(child), child);
            } else if (record instanceof EscherContainerRecord child && child.getRecordId() == GROUP) {
                groups(child, depth);
            }
        }
    }

    private void groups(EscherContainerRecord group, int depth) throws DocumentReadException {
        if (depth > 0 && group.getChildCount() > 0 && group.getChild(0) instanceof EscherContainerRecord own) {
            shapes.put(number(own), group);
        }
        collect(group, depth + 1);
    }

    static int number(EscherContainerRecord shape) {
        EscherSpRecord identity = shape.getChildById(IDENTITY);
        return identity == null ? 0 : identity.getShapeId();
    }

    /** Returns what is anchored at an offset of the story: nothing, a shape, or the shapes of a group. */
    ImmutableList<DrawnShape> at(int offset) {
        Integer anchor = anchors.get(offset);
        EscherContainerRecord found = anchor == null ? null : shapes.get(LittleEndian.getInt(table, anchor));
        if (anchor == null) {
            return ImmutableList.of();
        }
        double width = (double) side(anchor, 2) - side(anchor, 0);
        double height = (double) side(anchor, 3) - side(anchor, 1);
        if (found == null) {
            return ImmutableList.of(DrawnShape.unknown(width * EMU_PER_TWIP, height * EMU_PER_TWIP));
        }
        List<DrawnShape> drawn = new ArrayList<>();
        DrawnShape.read(found, width * EMU_PER_TWIP, height * EMU_PER_TWIP, drawn);
        return ImmutableList.copyOf(drawn);
    }

    /** Returns where a side of the frame of an anchor lies: left, top, right or bottom. */
    private int side(int anchor, int index) {
        return LittleEndian.getInt(table, anchor + 4 + 4 * index);
    }

    /** Returns the text of the box that a shape is; null if it is none. */
    @Nullable
    BoxText box(DrawnShape shape) {
        return boxes.get(shape.number());
    }
}
