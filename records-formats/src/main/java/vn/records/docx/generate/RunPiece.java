package vn.records.docx.generate;

import com.google.common.collect.ImmutableSet;

/**
 * A piece of a paragraph: words of one look, or markup.
 *
 * @param text the words
 * @param traits what they are where their paragraph is not: bold, italic
 * @param markup whether it is what stands in a run, written as markup
 */
record RunPiece(String text, ImmutableSet<Trait> traits, boolean markup) {

    static RunPiece words(String text) {
        return new RunPiece(text, ImmutableSet.of(), false);
    }

    static RunPiece bold(String text) {
        return new RunPiece(text, ImmutableSet.of(Trait.BOLD), false);
    }

    static RunPiece set(String text, ImmutableSet<Trait> traits) {
        return new RunPiece(text, traits, false);
    }

    static RunPiece markup(String markup) {
        return new RunPiece(markup, ImmutableSet.of(), true);
    }
}
