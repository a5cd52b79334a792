package vn.records.docx.recall;

import vn.records.docx.ViewDocx;
import vn.records.presentation.specimen.Manuscript;
import vn.records.view.DocumentView;

/**
 * A document of another law than that of today, without a fault.
 *
 * @param name the act it is made by, and what it is
 * @param view what it looks like
 */
record LawPaper(String name, DocumentView view) {

    static LawPaper of(String name, Manuscript typed) {
        return new LawPaper(name, typed.view());
    }

    byte[] file() {
        return ViewDocx.write(view);
    }

    @Override
    public String toString() {
        return name;
    }
}
