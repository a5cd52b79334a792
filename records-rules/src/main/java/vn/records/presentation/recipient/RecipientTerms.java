package vn.records.presentation.recipient;

import vn.records.finding.Measure;

/** Notions of addressees and recipients that measures name; the words stand in the wording of the closing. */
final class RecipientTerms {

    static final Measure OWN_LINE = Measure.term("own-line");
    static final Measure SAME_LINE = Measure.term("same-line");
    static final Measure LAST_LINE = Measure.term("last-line");
    static final Measure BEFORE_FILE_COPY = Measure.term("before-file-copy");
    static final Measure BEHIND_FILE_COPY = Measure.term("behind-file-copy");
    static final Measure UNDER_COLON = Measure.term("under-colon");
    static final Measure NOT_UNDER_COLON = Measure.term("not-under-colon");

    private RecipientTerms() {}
}
