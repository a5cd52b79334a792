package vn.records.docx.generate;

/**
 * A piece of a paragraph: words of one look, or markup.
 *
 * @param text the words
 * @param bold whether they are bold where their paragraph is not
 * @param markup whether it is what stands in a run, written as markup
 */
record Piece(String text, boolean bold, boolean markup) {

    static Piece words(String text) {
        return new Piece(text, false, false);
    }

    static Piece bold(String text) {
        return new Piece(text, true, false);
    }

    static Piece markup(String markup) {
        return new Piece(markup, false, true);
    }
}
