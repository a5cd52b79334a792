package vn.records.presentation.prose;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Reads paragraphs into words, one after the other, each in one pass. */
final class WordScanner {

    /** Words that begin the subject of a document behind its number, date and issuer. */
    private static final ImmutableSet<String> SUBJECTS =
            ImmutableSet.of("về", "ban", "quy", "sửa", "hướng", "phê", "giao", "thành", "công");

    private final Vocabulary vocabulary = new Vocabulary();
    private final ImmutableIntArray.Builder stops = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder hyphens = ImmutableIntArray.builder();
    private int[] next = new int[256];
    private int words;

    private int[] starts = new int[64];
    private byte[] marks = new byte[64];
    private Vocabulary.Entry[] entries = new Vocabulary.Entry[64];
    private int size;

    private String text = "";
    private int quotations;
    private boolean straight;
    private boolean numbered;
    private boolean subject;

    /** Returns a paragraph with its words from an offset on. */
    Passage passage(Line line, Component component, Passage.Kind kind, boolean begins, int from) {
        text = line.text();
        size = 0;
        quotations = 0;
        straight = false;
        endSubject();
        int gap = from;
        int i = from;
        while (i < text.length()) {
            if (WordLetters.isPart(text.charAt(i))) {
                int end = WordTable.end(text, i);
                add(gap, i, end);
                gap = end;
                i = end;
            } else {
                i++;
            }
        }
        WordTable table =
                new WordTable(Arrays.copyOf(starts, size), Arrays.copyOf(entries, size), Arrays.copyOf(marks, size));
        return new Passage(line, component, kind, begins, from, table);
    }

    /** Returns the words that were met. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns for each word of all paragraphs the next one that is equal, or 0. */
    int[] next() {
        return Arrays.copyOf(next, words);
    }

    /** Returns the words behind a full stop, question or exclamation mark. */
    ImmutableIntArray stops() {
        return stops.build();
    }

    /** Returns the words behind a hyphen. */
    ImmutableIntArray hyphens() {
        return hyphens.build();
    }

    private void add(int gap, int start, int end) {
        signs(gap, start);
        Vocabulary.Entry entry = vocabulary.of(text, start, end);
        subject |= numbered && SUBJECTS.contains(entry.key());
        boolean own = quotations == 0 && !straight && !subject;
        Lead lead = size == 0 ? Lead.START : Lead.of(text, gap, start);
        Shape shape = Shape.of(text, start, end);
        store(start, entry, WordTable.marks(shape, lead, own));
        place(entry, lead, own);
        numbered |= shape == Shape.NUMBER
                && end < text.length()
                && text.charAt(end) == '/'
                && size > 1
                && entries[size - 2].key().equals("số");
    }

    private void store(int start, Vocabulary.Entry entry, byte mark) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        starts[size] = start;
        marks[size] = mark;
        entries[size] = entry;
        size++;
    }

    private void place(Vocabulary.Entry entry, Lead lead, boolean own) {
        if (words == next.length) {
            next = Arrays.copyOf(next, 2 * words);
        }
        if (own) {
            int before = entry.add(words);
            if (before >= 0) {
                next[before] = words;
            }
        }
        if (lead == Lead.STOP) {
            stops.add(words);
        } else if (lead == Lead.HYPHEN) {
            hyphens.add(words);
        }
        words++;
    }

    /** Follows quotations, and ends the subject of a cited document where its sentence or clause does. */
    private void signs(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '“', '«', '„' -> quotations++;
                case '”', '»' -> quotations = Math.max(0, quotations - 1);
                case '"' -> straight = !straight;
                case ';', ')', ':' -> endSubject();
                case '.' -> {
                    if (i + 1 < text.length() && VietnameseText.isSpace(text.charAt(i + 1))) {
                        endSubject();
                    }
                }
                default -> {}
            }
        }
    }

    private void endSubject() {
        numbered = false;
        subject = false;
    }
}
