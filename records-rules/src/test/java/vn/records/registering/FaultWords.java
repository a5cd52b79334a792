package vn.records.registering;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** The words for all ways a register can be wrong, for tests of other packages. */
public final class FaultWords {

    private FaultWords() {}

    /** Returns the words, each once. */
    public static ImmutableSet<String> all() {
        return Arrays.stream(RegisterFault.values())
                .map(RegisterFault::toString)
                .collect(ImmutableSet.toImmutableSet());
    }
}
