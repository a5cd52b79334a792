package vn.records.docx.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.ParagraphLook;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.Piece;
import vn.records.measure.FontSize;
import vn.records.reader.DocumentReadException;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** The text of the paragraph that is being read, with what belongs to its places. */
public final class TextCollector {

    private static final char[] WHITE_SPACE = {' ', '\t', '\n', '\r'};

    private final StringBuilder text = new StringBuilder(256);
    private final List<Span> spans = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Integer> pageBreaks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable TextFormat format;
    private int spanStart;
    private int boxes;

    public void clear() {
        text.setLength(0);
        spans.clear();
        fields.clear();
        drawings.clear();
        pageBreaks.clear();
        pieces.clear();
        format = null;
        spanStart = 0;
        boxes = 0;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.length() == 0 && drawings.isEmpty() && pageBreaks.isEmpty();
    }

    /** Adds one character. */
    public void add(char c, TextFormat in) {
        begin(in);
        text.append(c);
    }

    /** Adds text. */
    public void add(String added, TextFormat in) {
        if (!added.isEmpty()) {
            begin(in);
            text.append(added);
        }
    }

    /** Adds the content of the element whose start tag was met last. */
    void addContent(Xml xml, boolean preserved, TextFormat in) throws DocumentReadException {
        int start = text.length();
        begin(in);
        xml.appendContentTo(text);
        if (!preserved) {
            trim(start);
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private void trim(int start) {
        int end = text.length();
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int first = start;
        while (first < end && isWhiteSpace(text.charAt(first))) {
            first++;
        }
        if (first > start) {
            text.delete(start, first);
        }
    }

    private static boolean isWhiteSpace(char c) {
        for (char space : WHITE_SPACE) {
            if (c == space) {
                return true;
            }
        }
        return false;
    }

    private void begin(TextFormat in) {
        if (!in.equals(format)) {
            endSpan();
            format = in;
        }
    }

    private void endSpan() {
        if (format != null && text.length() > spanStart) {
            spans.add(new Span(spanStart, text.length(), format));
        }
        spanStart = text.length();
    }

    /** Returns the size of the first text from an offset on, if there is any. */
    @Nullable
    FontSize firstSize(int from) {
        for (Span span : spans) {
            if (span.end() > from) {
                return span.format().size();
            }
        }
        return format == null || text.length() <= from ? null : format.size();
    }

    public List<Field> fields() {
        return fields;
    }

    public void add(Drawing drawing) {
        drawings.add(drawing);
    }

    /** Returns the number of the next text box of the paragraph, from 0. */
    public int nextBox() {
        return boxes++;
    }

    /** Notes that a page ends here. */
    public void breakPage() {
        int last = pageBreaks.size() - 1;
        if (last < 0 || pageBreaks.get(last) != text.length()) {
            pageBreaks.add(text.length());
        }
    }

    /** Notes the element that the text from an offset on was read from. */
    void trace(int start, int element) {
        if (text.length() > start) {
            pieces.add(new Piece(start, text.length(), element));
        }
    }

    /** Returns the pieces noted. */
    ImmutableList<Piece> pieces() {
        return ImmutableList.copyOf(pieces);
    }

    /** Returns the paragraph. */
    public Paragraph build(Place place, ParagraphLook look, int labelLength, int section) {
        endSpan();
        return Paragraph.builder()
                .place(place)
                .text(text.toString())
                .addAllSpans(spans)
                .format(look.format())
                .labelLength(labelLength)
                .section(section)
                .addAllFields(fields)
                .addAllDrawings(drawings)
                .addAllPageBreaks(pageBreaks)
                .build();
    }
}
