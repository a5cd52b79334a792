package vn.records.doc;

import vn.records.docx.pack.Budget;

/**
 * What all stories of a file are read from.
 *
 * @param file the text with what is stated for it
 * @param styles the styles
 * @param lists the lists
 * @param sections the sections of the main text
 * @param budget what may still be read
 */
record Sources(WordFile file, Styles styles, Lists lists, Sections sections, Budget budget) {

    /** Returns where a stretch ends without the mark that guards its last paragraph. */
    int withoutGuard(int start, int end) {
        boolean guarded = end - start > 1 && file.text().charAt(end - 1) == StoryWalk.PARAGRAPH;
        return guarded ? end - 1 : end;
    }
}
