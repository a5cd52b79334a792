package vn.records.presentation.signing;

import vn.records.finding.Measure;

/** Notions of the signature that measures name; the words stand in the wording of the closing. */
final class SigningTerms {

    static final Measure POST_OF_HEAD = Measure.term("post-of-head");
    static final Measure POST_OF_DEPUTY = Measure.term("post-of-deputy");
    static final Measure POST_OF_SIGNER = Measure.term("post-of-signer");
    static final Measure POST_IN_BODY = Measure.term("post-in-advisory-body");
    static final Measure NAME_OF_COLLECTIVE = Measure.term("name-of-collective");
    static final Measure NAME_OF_MINISTRY = Measure.term("name-of-ministry");
    static final Measure FULL_NAME = Measure.term("full-name");
    static final Measure ABOVE_NAME = Measure.term("above-name");
    static final Measure BELOW_NAME = Measure.term("below-name");
    static final Measure NO_ROOM = Measure.term("no-room");
    static final Measure ROOM = Measure.term("room");

    private SigningTerms() {}
}
