package vn.records.presentation.prose;

import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;

/** A paragraph of running text with its words (<i>đoạn lời văn</i>), which are made when asked for. */
public final class Passage {

    /** What a passage is part of. */
    public enum Kind {
        /** Sentences: paragraphs of the body, legal bases. */
        TEXT,
        /** A cell of a table, which need not be a sentence. */
        CELL
    }

    private final Line line;
    private final Component component;
    private final Kind kind;
    private final boolean begins;
    private final boolean bare;
    private final WordTable words;

    Passage(Line line, Component component, Kind kind, boolean begins, int from, WordTable words) {
        this.line = line;
        this.component = component;
        this.kind = kind;
        this.begins = begins;
        this.words = words;
        this.bare =
                words.size() > 0 && line.text().substring(from, words.start(0)).isBlank();
    }

    /** Returns what it is part of. */
    public Kind kind() {
        return kind;
    }

    /** Whether it begins anew: it has the number or dash of a list, or the paragraph before it had ended. */
    public boolean begins() {
        return begins;
    }

    /** Whether nothing but the number or dash of a list stands before its first word. */
    public boolean isBare() {
        return bare;
    }

    /** Returns how many words it has. */
    public int size() {
        return words.size();
    }

    /**
     * Returns one of its words.
     *
     * @throws IndexOutOfBoundsException if it has none of this index
     */
    public Word word(int index) {
        return words.word(this, index);
    }

    String key(int index) {
        return words.key(index);
    }

    /** Returns the line it is. */
    public Line line() {
        return line;
    }

    /** Returns its text. */
    public String text() {
        return line.text();
    }

    /** Returns the place of a stretch of its text. */
    public Location at(int start, int end) {
        return line.at(component, start, end);
    }
}
