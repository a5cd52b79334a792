package vn.records.odt.story;

import vn.records.docx.pack.Budget;
import vn.records.reader.DocumentReadException;

/** Counts what a document takes in, also where the file says "once more" and writes nothing. */
public final class Meter {

    /** How much was taken in at some time. */
    record Mark(long blocks, long text) {}

    private final Budget budget;
    private long blocks;
    private long text;

    /** Makes a meter that counts for a budget. */
    public Meter(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    void block() throws DocumentReadException {
        budget.block();
        blocks++;
    }

    void text(int length) throws DocumentReadException {
        budget.text(length);
        text += length;
    }

    Mark mark() {
        return new Mark(blocks, text);
    }

    /** Counts once more what was taken in since a mark. */
    void again(Mark since, Mark until) throws DocumentReadException {
        for (long i = since.blocks; i < until.blocks; i++) {
            block();
        }
        for (long rest = until.text - since.text; rest > 0; rest -= Integer.MAX_VALUE) {
            text((int) Math.min(Integer.MAX_VALUE, rest));
        }
    }
}
