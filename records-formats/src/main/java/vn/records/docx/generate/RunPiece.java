package vn.records.docx.generate;

/**
 * A piece of a paragraph: words of one look, or markup.
 *
 * @param text the words
 * @param bold whether they are bold where their paragraph is not
 * @param markup whether it is what stands in a run, written as markup
 */
record RunPiece(String text, boolean bold, boolean markup) {

    static RunPiece words(String text) {
        return new RunPiece(text, false, false);
    }

    static RunPiece bold(String text) {
        return new RunPiece(text, true, false);
    }

    static RunPiece markup(String markup) {
        return new RunPiece(markup, false, true);
    }
}
