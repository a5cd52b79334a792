package vn.records.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.records.docx.drawing.Shape;
import vn.records.docx.format.NumberLevel;
import vn.records.docx.format.NumberList;
import vn.records.docx.format.ParagraphLook;
import vn.records.docx.format.Symbols;
import vn.records.docx.story.TextCollector;
import vn.records.reader.DocumentReadException;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.TextFormat;

/** Reads paragraphs. */
final class ParagraphWalk {

    private static final char PICTURE = '\u0001';
    private static final char DRAWING = '\b';
    private static final char LINE_BREAK = '\u000B';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final char SOFT_HYPHEN = '\u001F';
    private static final char SPACE = ' ';
    private static final int SYMBOL_BASE = 0xF000;
    private static final int LATIN = 0x100;
    private static final int PICTURE_HEADER = 36;
    private static final int PICTURE_SIZE_AT = 28;
    private static final double EMU_PER_TWIP_AND_MILLE = 0.635;

    private final StoryWalk.Sources sources;
    private final StoryWalk story;
    private final TextCollector text = new TextCollector();
    private final List<Drawing> drawn = new ArrayList<>();
    private Place place = Place.root("body");
    private int section;
    private boolean breaksPages;

    ParagraphWalk(StoryWalk.Sources sources, StoryWalk story) {
        this.sources = sources;
        this.story = story;
    }

    /** Reads the paragraph from an offset up to the end of its mark; null if a tracked change took it away. */
    @Nullable
    Paragraph read(int from, int end, ParagraphState state, Place at) throws DocumentReadException {
        sources.budget().block();
        text.clear();
        drawn.clear();
        place = at;
        section = story.kind().isMain()
                ? sources.sections().at(from)
                : story.kind().section();
        breaksPages = state.depth() == 0;
        CharacterState mark = characters(state, end - 1);
        NumberLevel level = level(state);
        ParagraphLook look = look(state, level);
        if (look.format().pageBreakBefore()) {
            story.pages().pageBefore();
        }
        int labelLength = level == null || mark.is(CharacterState.DELETED) ? 0 : label(state, level, mark);
        char last = sources.file().text().charAt(end - 1);
        runs(from, isMark(last) ? end - 1 : end, state);
        boolean endsSection = last == StoryWalk.PAGE && story.endsSection(end);
        if (last == StoryWalk.PAGE && !endsSection) {
            breakPage();
        }
        DrawnOnce.of(drawn).forEach(text::add);
        story.fields().endParagraph(text.length(), text.fields());
        sources.budget().text(text.length());
        if (mark.is(CharacterState.DELETED) && text.isEmpty() && !endsSection) {
            return null;
        }
        story.pages().begin();
        return text.build(place, look, labelLength, section);
    }

    private static boolean isMark(char c) {
        return c == StoryWalk.PARAGRAPH || c == StoryWalk.CELL || c == StoryWalk.PAGE || c == StoryWalk.COLUMN;
    }

    private CharacterState characters(ParagraphState state, int offset) {
        WordFile file = sources.file();
        return sources.styles().characters(state.style(), file.characters(offset), file.changes(offset));
    }

    private @Nullable NumberLevel level(ParagraphState state) {
        NumberList list = sources.lists().list(state.list());
        return list == null ? null : list.level(state.level());
    }

    private ParagraphLook look(ParagraphState state, @Nullable NumberLevel level) {
        String style = sources.styles().name(state.style());
        return new ParagraphLook(state.format(style, level != null), null, 0, false);
    }

    private int label(ParagraphState state, NumberLevel level, CharacterState mark) {
        NumberList list = sources.lists().list(state.list());
        if (list == null || mark.is(CharacterState.HIDDEN)) {
            return 0;
        }
        String label = story.numbers().next(list, state.level());
        CharacterState look = sources.styles().label(mark, state, level);
        if (label.isEmpty() || look.is(CharacterState.HIDDEN)) {
            return 0;
        }
        TextFormat format = sources.styles().format(look);
        text.add(label, format);
        switch (level.suffix()) {
            case "nothing" -> {
                // the text follows at once
            }
            case "space" -> text.add(SPACE, format);
            default -> text.add('\t', format);
        }
        return text.length();
    }

    private void runs(int from, int to, ParagraphState state) throws DocumentReadException {
        WordFile file = sources.file();
        int at = from;
        while (at < to) {
            int end = Math.min(to, Math.max(at + 1, file.charactersEnd(at)));
            CharacterState look = characters(state, at);
            if (!look.is(CharacterState.DELETED)) {
                run(at, end, look);
            }
            at = end;
        }
    }

    private void run(int from, int to, CharacterState look) throws DocumentReadException {
        TextFormat format = sources.styles().format(look);
        for (int at = from; at < to; at++) {
            char c = sources.file().text().charAt(at);
            if (field(c)) {
                continue;
            }
            boolean seen = !look.is(CharacterState.HIDDEN) && !story.fields().hidesText();
            if (seen && !(look.is(CharacterState.SPECIAL) && special(c, at, look, format))) {
                character(c, format);
            } else if (story.fields().hidesText()) {
                story.fields().instruct(String.valueOf(c));
            }
        }
    }

    /** Reads what belongs to a field; false if the character is something else. */
    private boolean field(char c) {
        switch (c) {
            case FIELD_BEGIN -> story.fields().begin();
            case FIELD_SEPARATOR -> story.fields().separate(text.length());
            case FIELD_END -> story.fields().end(text.length(), text.fields());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads a character that stands for something else; false if it does not. */
    private boolean special(char c, int at, CharacterState look, TextFormat format) throws DocumentReadException {
        if (c == PICTURE) {
            picture(look);
        } else if (c == DRAWING) {
            drawings(at);
        } else if (look.symbol() != 0) {
            int code = look.symbol() < LATIN ? SYMBOL_BASE + look.symbol() : look.symbol();
            if (!Character.isSurrogate((char) code)) {
                text.add(Symbols.map((char) code), format);
            }
        } else {
            return c < SPACE && c != '\t' && c != LINE_BREAK && c != StoryWalk.PAGE;
        }
        return true;
    }

    private void character(char c, TextFormat format) {
        switch (c) {
            case '\t' -> text.add('\t', format);
            case LINE_BREAK, StoryWalk.COLUMN -> text.add('\n', format);
            case NO_BREAK_HYPHEN -> text.add('\u2011', format);
            case SOFT_HYPHEN -> text.add('\u00AD', format);
            case StoryWalk.PAGE -> breakPage();
            default -> {
                if (c >= SPACE) {
                    text.add(c, format);
                }
            }
        }
    }

    private void breakPage() {
        if (breaksPages) {
            text.breakPage();
            story.pages().explicit();
        }
    }

    private void picture(CharacterState look) throws DocumentReadException {
        byte[] data = sources.file().streams().data();
        int at = look.picture();
        if (at < 0 || look.is(CharacterState.DATA)) {
            return;
        }
        Shape shape = new Shape();
        shape.picture();
        if (at <= data.length - PICTURE_HEADER) {
            shape.size(side(data, at + PICTURE_SIZE_AT), side(data, at + PICTURE_SIZE_AT + 2));
        }
        sources.budget().block();
        drawn.add(shape.toDrawing(text.length()));
    }

    /** A side is stated in twentieths of a point, with the thousandths it is shown in four bytes further on. */
    private static double side(byte[] data, int at) {
        return (double) LittleEndian.getUShort(data, at)
                * LittleEndian.getUShort(data, at + 4)
                * EMU_PER_TWIP_AND_MILLE;
    }

    private void drawings(int at) throws DocumentReadException {
        Drawings drawings = story.kind().drawings();
        for (DrawnShape found : drawings.at(at - story.kind().start())) {
            Drawings.BoxText box = drawings.box(found);
            if (box != null) {
                found.shape().content(story.readBox(box, section, place.child("box", text.nextBox())));
            }
            sources.budget().block();
            drawn.add(found.shape().toDrawing(text.length()));
        }
    }
}
