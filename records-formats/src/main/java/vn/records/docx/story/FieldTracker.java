package vn.records.docx.story;

import com.google.common.base.Ascii;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import vn.records.view.Field;
import vn.records.view.Field.Kind;

/** The fields that are open while a story is read; they nest, and their results may go on over paragraphs. */
public final class FieldTracker {

    private static final int LONGEST_INSTRUCTION = 256;
    /** How deep fields may be nested; deeper ones are taken as part of the one around them. */
    private static final int DEEPEST = 16;

    /** A field whose end was not met yet. */
    private static final class Open {
        private final StringBuilder instruction = new StringBuilder();
        private boolean separated;
        private boolean computesPage;
        private int start;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int tooDeep;

    /** Whether text met now belongs to an instruction and is not to be seen. */
    public boolean hidesText() {
        for (Open field : open) {
            if (!field.separated) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    public void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Open());
        } else {
            tooDeep++;
        }
    }

    /** Adds a piece of the instruction of the innermost field. */
    public void instruct(CharSequence text) {
        Open field = tooDeep > 0 ? null : open.peek();
        if (field != null && !field.separated && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(text);
        }
    }

    /** Notes that the result begins here. */
    public void separate(int offset) {
        Open field = tooDeep > 0 ? null : open.peek();
        if (field != null && !field.separated) {
            field.separated = true;
            field.start = offset;
        }
    }

    /** Notes that the innermost field ends here. */
    public void end(int offset, List<Field> out) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Open field = open.poll();
        if (field == null) {
            return;
        }
        Kind kind = kind(field);
        if (hidesText()) {
            Open outer = open.element();
            outer.computesPage |= kind == Kind.PAGE;
        } else {
            out.add(new Field(kind, field.separated ? field.start : offset, offset));
        }
    }

    /** Notes that the paragraph ends: results go on in the next one, instructions that never ended are dropped. */
    public void endParagraph(int length, List<Field> out) {
        if (open.isEmpty()) {
            return;
        }
        for (Iterator<Open> fields = open.iterator(); fields.hasNext(); ) {
            Open field = fields.next();
            if (field.separated) {
                out.add(new Field(kind(field), field.start, length));
                field.start = 0;
            } else {
                fields.remove();
            }
        }
    }

    /** A field that computes or chooses its text from the page's number counts as one that shows it. */
    private static Kind kind(Open field) {
        String instruction = field.instruction.toString().strip();
        int end = 0;
        while (end < instruction.length() && Character.isLetter(instruction.charAt(end))) {
            end++;
        }
        return switch (Ascii.toUpperCase(instruction.substring(0, end))) {
            case "PAGE" -> Kind.PAGE;
            case "NUMPAGES", "SECTIONPAGES" -> Kind.PAGE_COUNT;
            case "MERGEFIELD" -> Kind.PLACEHOLDER;
            default -> field.computesPage ? Kind.PAGE : Kind.OTHER;
        };
    }
}
