package vn.records.presentation.prose;

/** The words of one paragraph in small space (<i>bảng vị trí các từ</i>): where each begins, which word it is, and its marks. */
final class WordTable {

    private static final int LEAD_BITS = 3;
    private static final int LEAD_MASK = 7;
    private static final int OWN_BIT = 64;
    private static final Shape[] SHAPES = Shape.values();
    private static final Lead[] LEADS = Lead.values();

    private final int[] starts;
    private final Vocabulary.Entry[] entries;
    private final byte[] marks;

    /**
     * Makes a table, which keeps what it is given.
     *
     * @param starts the offsets of the first letters of the words
     * @param entries the words
     * @param marks the shape, the lead and whether each is the author's own, packed
     */
    WordTable(int[] starts, Vocabulary.Entry[] entries, byte[] marks) {
        this.starts = starts;
        this.entries = entries;
        this.marks = marks;
    }

    /** Packs the marks of a word; they are unpacked by the same program alone. */
    @SuppressWarnings("EnumOrdinal")
    static byte marks(Shape shape, Lead lead, boolean own) {
        return (byte) (shape.ordinal() << LEAD_BITS | lead.ordinal() | (own ? OWN_BIT : 0));
    }

    int size() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    String key(int index) {
        return entries[index].key();
    }

    Word word(Passage passage, int index) {
        int start = starts[index];
        int mark = marks[index];
        return new Word(
                passage,
                index,
                start,
                end(passage.text(), start),
                entries[index].key(),
                SHAPES[(mark & ~OWN_BIT) >> LEAD_BITS],
                LEADS[mark & LEAD_MASK],
                (mark & OWN_BIT) != 0);
    }

    /** Returns the offset after the letters and digits from one on. */
    static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && WordLetters.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
