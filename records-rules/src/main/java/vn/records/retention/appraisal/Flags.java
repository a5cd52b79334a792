package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/**
 * Sets of constants as bits of a number: a disposition has three of them, and most are empty. Bits are never stored
 * elsewhere.
 */
@SuppressWarnings("EnumOrdinal")
final class Flags {

    private Flags() {}

    static int with(int bits, Enum<?> flag) {
        return bits | bit(flag);
    }

    static int bit(Enum<?> flag) {
        return 1 << flag.ordinal();
    }

    static <E extends Enum<E>> ImmutableSet<E> set(Class<E> type, int bits) {
        if (bits == 0) {
            return ImmutableSet.of();
        }
        EnumSet<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(flag -> (bits & bit(flag)) == 0);
        return Sets.immutableEnumSet(chosen);
    }
}
