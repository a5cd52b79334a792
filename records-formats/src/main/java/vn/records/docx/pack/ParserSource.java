package vn.records.docx.pack;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the factory of parsers. Readings share one because it keeps the names it has met; it is changed for a new
 * one now and then, because it would keep those of hostile files as well. Until the first reading there is none.
 */
public final class ParserSource {

    private static final int USES = 16;

    private final AtomicInteger uses = new AtomicInteger();
    private final AtomicReference<@Nullable InputFactoryImpl> current = new AtomicReference<>();

    /** Returns the factory for one reading. */
    public InputFactoryImpl next() {
        InputFactoryImpl known = current.get();
        if (known != null && Math.floorMod(uses.incrementAndGet(), USES) != 0) {
            return known;
        }
        InputFactoryImpl made = new InputFactoryImpl();
        current.set(made);
        return made;
    }
}
