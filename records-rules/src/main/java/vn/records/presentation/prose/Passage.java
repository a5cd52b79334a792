package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;

/** A paragraph of running text with its words (<i>đoạn lời văn</i>). */
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
    private final ImmutableList<Word> words;

    Passage(Line line, Component component, Kind kind, boolean begins, int from) {
        this.line = line;
        this.component = component;
        this.kind = kind;
        this.begins = begins;
        this.words = new WordScanner(this, line.text()).scan(from);
        this.bare = !words.isEmpty()
                && line.text().substring(from, words.get(0).start()).isBlank();
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

    /** Returns its words in order. */
    public ImmutableList<Word> words() {
        return words;
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
