package vn.records.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives out the factory of parsers. Readings share one because it keeps the names it has met; it is changed for a new
 * one now and then, because it would keep those of hostile files as well.
 */
public final class ParserSource {

    private static final int USES = 16;

    private final AtomicInteger uses = new AtomicInteger();
    private final AtomicReferenceArray<InputFactoryImpl> current =
            new AtomicReferenceArray<>(new InputFactoryImpl[] {new InputFactoryImpl()});

    /** Returns the factory for one reading. */
    public InputFactoryImpl next() {
        if (Math.floorMod(uses.incrementAndGet(), USES) == 0) {
            current.set(0, new InputFactoryImpl());
        }
        return current.get(0);
    }
}
