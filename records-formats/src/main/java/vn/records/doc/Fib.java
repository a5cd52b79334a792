package vn.records.doc;

import org.apache.poi.util.LittleEndian;
import vn.records.reader.DocumentReadException;

/** The file information block ([MS-DOC] 2.5.1): how long the stories are, and where the tables lie. */
final class Fib {

    /** A story of the text, in the order of the file ([MS-DOC] 2.4.1). */
    enum Story {
        MAIN(0x4C),
        FOOTNOTES(0x50),
        RUNNINGS(0x54),
        MACROS(0x58),
        COMMENTS(0x5C),
        ENDNOTES(0x60),
        BOXES(0x64),
        RUNNING_BOXES(0x68);

        private final int at;

        Story(int at) {
            this.at = at;
        }
    }

    /** A table of the table stream; its number is its place in {@code FibRgFcLcb97}. */
    enum Part {
        STYLES(1),
        SECTIONS(6),
        RUNNINGS(11),
        CHARACTERS(12),
        PARAGRAPHS(13),
        FONTS(15),
        SETTINGS(31),
        TEXT(33),
        ANCHORS(40),
        RUNNING_ANCHORS(41),
        DRAWINGS(50),
        BOXES(56),
        RUNNING_BOXES(58),
        LISTS(73),
        LIST_USES(74);

        private final int number;

        Part(int number) {
            this.number = number;
        }
    }

    /**
     * Where a table lies in the table stream.
     *
     * @param at its first byte
     * @param length how many bytes it has; 0 if there is none
     */
    record Stretch(int at, int length) {
        boolean isEmpty() {
            return length == 0;
        }
    }

    private static final int COUNT_AT = 152;
    private static final int PAIRS_AT = 154;
    private static final int PAIR = 8;

    private final byte[] main;
    private final byte[] table;

    Fib(WordStreams streams) {
        this.main = streams.main();
        this.table = streams.table();
    }

    /** Returns how many characters a story has. */
    int length(Story story) throws DocumentReadException {
        int length = LittleEndian.getInt(main, story.at);
        if (length < 0) {
            throw Refusal.damaged("a story of negative length", "độ dài âm");
        }
        return length;
    }

    /** Returns where a story begins in the text. */
    int start(Story story) throws DocumentReadException {
        long start = 0;
        for (Story before : Story.values()) {
            if (before == story) {
                break;
            }
            start += length(before);
        }
        if (start > Integer.MAX_VALUE) {
            throw Refusal.damaged("stories too long", "phần văn bản quá dài");
        }
        return (int) start;
    }

    /** Returns where a table lies. */
    Stretch part(Part part) throws DocumentReadException {
        int at = PAIRS_AT + PAIR * part.number;
        if (part.number >= LittleEndian.getUShort(main, COUNT_AT) || at + PAIR > main.length) {
            return new Stretch(0, 0);
        }
        int offset = LittleEndian.getInt(main, at);
        int length = LittleEndian.getInt(main, at + PAIR / 2);
        if (length <= 0) {
            return new Stretch(0, 0);
        } else if (offset < 0 || length > table.length - offset) {
            throw Refusal.damaged("a table beyond its stream", "bảng nằm ngoài luồng");
        }
        return new Stretch(offset, length);
    }
}
