package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/**
 * Sets of constants as bits of a number: a disposition has three of them, and most are empty. Bits are never stored
 * elsewhere.
 *
 * @param sets every set there can be, at the place of its bits
 */
@SuppressWarnings("EnumOrdinal")
record Flags<E extends Enum<E>>(ImmutableList<ImmutableSet<E>> sets) {

    static final Flags<DisposalBar> BARS = of(DisposalBar.class);
    static final Flags<Assumption> ASSUMPTIONS = of(Assumption.class);
    static final Flags<Caution> CAUTIONS = of(Caution.class);

    private static <E extends Enum<E>> Flags<E> of(Class<E> type) {
        ImmutableList.Builder<ImmutableSet<E>> sets = ImmutableList.builder();
        EnumSet<E> all = EnumSet.allOf(type);
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            EnumSet<E> chosen = EnumSet.noneOf(type);
            for (E flag : all) {
                if ((bits & bit(flag)) != 0) {
                    chosen.add(flag);
                }
            }
            sets.add(Sets.immutableEnumSet(chosen));
        }
        return new Flags<>(sets.build());
    }

    static int with(int bits, Enum<?> flag) {
        return bits | bit(flag);
    }

    static int bit(Enum<?> flag) {
        return 1 << flag.ordinal();
    }

    ImmutableSet<E> set(int bits) {
        return sets.get(bits);
    }
}
