package vn.records.retention.rows;

import java.util.HashSet;
import java.util.Set;

/**
 * The codes that were met so far, as hashes of 64 bits: 16 bytes each, where the texts would take a hundred. Two codes of
 * one hash may yet be different; such hashes are kept aside, and the texts behind them compared when the table is read
 * again. So no code is called a repeat that is none.
 */
final class SeenCodes {

    private static final int FIRST_SIZE = 1 << 10;
    private static final long MIX_1 = 0xff51afd7ed558ccdL;
    private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long[] table = new long[FIRST_SIZE];
    private int size;
    private final Set<Long> doubtful = new HashSet<>();

    /** Takes a code in. */
    void add(String code) {
        long hash = hash(code);
        if (!put(table, hash)) {
            doubtful.add(hash);
        } else if (++size * 2 > table.length) {
            grow();
        }
    }

    /** Whether a code may have been there more than once. */
    boolean isDoubtful(String code) {
        return doubtful.contains(hash(code));
    }

    /** Whether every code was there once. */
    boolean areAllDifferent() {
        return doubtful.isEmpty();
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        table = larger;
    }

    /** Puts a hash in the first free place; says whether it was not there. */
    private static boolean put(long[] into, long hash) {
        int mask = into.length - 1;
        int place = (int) (hash & mask);
        while (into[place] != 0) {
            if (into[place] == hash) {
                return false;
            }
            place = (place + 1) & mask;
        }
        into[place] = hash;
        return true;
    }

    /** Never 0, which marks a free place. */
    static long hash(String code) {
        long hash = code.length() * PRIME;
        for (int i = 0; i < code.length(); i++) {
            hash = (hash ^ code.charAt(i)) * MIX_1;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ hash >>> 33) * MIX_2;
        hash ^= hash >>> 33;
        return hash == 0 ? PRIME : hash;
    }

    /** Returns how many different hashes there are. */
    int size() {
        return size;
    }

    /** Returns the bytes the hashes take. */
    long bytes() {
        return (long) table.length * Long.BYTES;
    }
}
