package vn.records.doc;

import com.google.common.collect.ImmutableList;
import vn.records.docx.format.NumberCounters;
import vn.records.docx.pack.Budget;
import vn.records.docx.story.FieldTracker;
import vn.records.docx.story.PageSigns;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** Reads the paragraphs and tables of one story, and of the boxes in it. */
final class StoryWalk {

    /** The marks that end a paragraph, a cell, a page or section, and a column. */
    static final char PARAGRAPH = '\r';

    static final char CELL = '\u0007';
    static final char PAGE = '\f';
    static final char COLUMN = '\u000E';

    /**
     * What all stories of a file are read from.
     *
     * @param file the text with what is stated for it
     * @param styles the styles
     * @param lists the lists
     * @param sections the sections of the main text
     * @param budget what may still be read
     */
    record Sources(WordFile file, Styles styles, Lists lists, Sections sections, Budget budget) {

        /** Returns where a stretch ends without the mark that guards its last paragraph. */
        int withoutGuard(int start, int end) {
            boolean guarded = end - start > 1 && file.text().charAt(end - 1) == PARAGRAPH;
            return guarded ? end - 1 : end;
        }
    }

    /**
     * What a story is.
     *
     * @param start where the offsets of its drawings are counted from
     * @param drawings what is anchored in it
     * @param section the section it belongs to; negative for the main text, which tells by itself
     */
    record Kind(int start, Drawings drawings, int section) {
        boolean isMain() {
            return section < 0;
        }
    }

    private final Sources sources;
    private final Kind kind;
    private final NumberCounters numbers;
    private final NumberCounters boxNumbers;
    private final FieldTracker fields = new FieldTracker();
    private final PageSigns pages = new PageSigns();
    private final ParagraphWalk paragraphs;

    StoryWalk(Sources sources, Kind kind) {
        this(sources, kind, new NumberCounters(), new NumberCounters());
    }

    private StoryWalk(Sources sources, Kind kind, NumberCounters numbers, NumberCounters boxNumbers) {
        this.sources = sources;
        this.kind = kind;
        this.numbers = numbers;
        this.boxNumbers = boxNumbers;
        this.paragraphs = new ParagraphWalk(sources, this);
    }

    Kind kind() {
        return kind;
    }

    NumberCounters numbers() {
        return numbers;
    }

    FieldTracker fields() {
        return fields;
    }

    PageSigns pages() {
        return pages;
    }

    /** Reads the text from an offset up to another one. */
    ImmutableList<Block> read(int from, int to, Place place) throws DocumentReadException {
        TableAssembly tables = new TableAssembly(place, sources.budget());
        int at = from;
        while (at < to) {
            int end = end(at, to);
            paragraph(at, end, tables);
            at = end;
        }
        return tables.finish();
    }

    /** Reads the text of a box in a paragraph. */
    ImmutableList<Block> readBox(Drawings.BoxText box, int section, Place place) throws DocumentReadException {
        sources.budget().enter();
        Kind inside = new Kind(box.start(), Drawings.none(), section);
        ImmutableList<Block> blocks = new StoryWalk(sources, inside, boxNumbers, boxNumbers)
                .read(box.start(), sources.withoutGuard(box.start(), box.end()), place);
        sources.budget().leave();
        return blocks;
    }

    /** Returns where the paragraph ends that begins at an offset; the mark that ends it belongs to it. */
    private int end(int from, int to) {
        String text = sources.file().text();
        int at = from;
        while (at < to) {
            char c = text.charAt(at++);
            boolean breaks = c == PAGE || c == COLUMN;
            if (c == PARAGRAPH || c == CELL || (breaks && (sources.file().endsParagraph(at) || endsSection(at)))) {
                return at;
            }
        }
        return to;
    }

    /** Whether a section other than the last ends at an offset. */
    boolean endsSection(int at) {
        return kind.isMain() && sources.sections().endAt(at);
    }

    private void paragraph(int from, int end, TableAssembly tables) throws DocumentReadException {
        byte[] stated = sources.file().paragraph(end - 1);
        ParagraphState state = sources.styles().paragraph(stated, sources.file().changes(end - 1));
        tables.enter(state.depth());
        if (state.endsRow()) {
            tables.endRow(RowState.of(stated));
            return;
        }
        Paragraph paragraph = paragraphs.read(from, end, state, tables.nextPlace());
        if (paragraph != null) {
            tables.add(paragraph);
        }
        if (state.endsInnerCell()
                || (state.depth() == 1 && sources.file().text().charAt(end - 1) == CELL)) {
            tables.endCell();
        }
    }
}
