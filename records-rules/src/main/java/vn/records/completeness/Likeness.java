package vn.records.completeness;

/** How far a document is what a constituent asks for: not, perhaps, or surely, by so many words. */
final class Likeness {

    /** It is something else. */
    static final int NO = 0;
    /** It may be it. */
    static final int MAYBE = 1;

    private static final int MOST_PLACES = 1 << 12;

    private Likeness() {}

    /** Returns that it is it: by the more words, the surer; by as many, the surer, the nearer they stand to the front. */
    static int sure(int words, int end) {
        return MAYBE + words * MOST_PLACES - Math.min(end, MOST_PLACES - 1);
    }

    static boolean isSure(int likeness) {
        return likeness > MAYBE;
    }
}
