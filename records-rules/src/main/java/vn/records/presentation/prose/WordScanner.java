package vn.records.presentation.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.text.VietnameseText;

/** Reads a paragraph into words, in one pass. */
final class WordScanner {

    /** Words that begin the subject of a document behind its number, date and issuer. */
    private static final ImmutableSet<String> SUBJECTS =
            ImmutableSet.of("về", "ban", "quy", "sửa", "hướng", "phê", "giao", "thành", "công");

    private final Passage passage;
    private final String text;
    private final String folded;
    private final List<Word> words = new ArrayList<>();
    private int quotations;
    private boolean straight;
    private boolean numbered;
    private boolean subject;

    WordScanner(Passage passage, String text) {
        this.passage = passage;
        this.text = text;
        String tones = VietnameseText.foldTones(text);
        this.folded = VietnameseText.lower(tones.length() == text.length() ? tones : text);
    }

    /** Returns the words from an offset on. */
    ImmutableList<Word> scan(int from) {
        int gap = from;
        int i = from;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            add(gap, i, end);
            gap = end;
            i = end;
        }
        return ImmutableList.copyOf(words);
    }

    private void add(int gap, int start, int end) {
        signs(gap, start);
        String key = folded.length() == text.length() ? folded.substring(start, end) : text.substring(start, end);
        if (numbered && SUBJECTS.contains(key)) {
            subject = true;
        }
        boolean own = quotations == 0 && !straight && !subject;
        Lead lead = words.isEmpty() ? Lead.START : Lead.of(text, gap, start);
        Shape shape = Shape.of(text, start, end);
        words.add(new Word(passage, words.size(), start, end, key, shape, lead, own));
        if (shape == Shape.NUMBER && end < text.length() && text.charAt(end) == '/' && isAfterNumberWord()) {
            numbered = true;
        }
    }

    private boolean isAfterNumberWord() {
        return words.size() > 1 && words.get(words.size() - 2).key().equals("số");
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
