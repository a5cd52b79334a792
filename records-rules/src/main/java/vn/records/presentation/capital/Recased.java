package vn.records.presentation.capital;

import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Word;

/** Words as they are written, to be written with other capitals (<i>viết lại chữ hoa, chữ thường</i>). */
final class Recased {

    private final Passage passage;
    private final int start;
    private final StringBuilder text;

    private Recased(Passage passage, int start, int end) {
        this.passage = passage;
        this.start = start;
        this.text = new StringBuilder(passage.text().substring(start, end));
    }

    /** Returns the words from one to another of the same passage. */
    static Recased from(Word first, Word last) {
        return new Recased(first.passage(), first.start(), last.end());
    }

    /** Returns the fault of one word that has to begin with a capital, or must not. */
    static Fault fault(Word word, boolean capital) {
        Recased recased = from(word, word);
        recased.set(word, capital);
        return recased.fault();
    }

    /** Makes the first letter of a word a capital, or a small letter, and all others small. */
    void set(Word word, boolean capital) {
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i - start);
            boolean upper = capital && i == word.start();
            text.setCharAt(i - start, upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
    }

    /** Makes all letters capitals. */
    void all() {
        for (int i = 0; i < text.length(); i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }

    /** Returns the fault of the words that were to be as they were made. */
    Fault fault() {
        return fault(text.toString());
    }

    /** Returns the fault of the words that were to be others. */
    Fault fault(String others) {
        int end = start + text.length();
        return Fault.of(
                passage.at(start, end), Measure.words(passage.text().substring(start, end)), Measure.words(others));
    }
}
