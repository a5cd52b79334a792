package vn.records.doubling;

import java.util.Locale;

/**
 * How the cost of a work grows with the letters it is given: the exponent of a power, 1 where twice the letters cost twice
 * as much, 2 where they cost four times as much.
 *
 * @param name what was measured
 * @param bytes the exponent of the bytes asked for
 * @param time the exponent of the time of the processor; 0 where all of it is too short to be told from noise
 * @param most what the longest text took
 */
record Growth(String name, double bytes, double time, Cost most) {

    static final double MOST = 1.2;

    private static final int BASE = 1_000;
    private static final int SHORT = 20_000;
    private static final int LONG = 160_000;
    private static final int RUNS = 5;
    private static final long NOISE = 80_000_000;
    private static final long FAR_TOO_LONG = 4_000_000_000L;

    /** Work on as many letters as asked for; what is made before it is returned is not counted. */
    @FunctionalInterface
    interface Scaled {
        Cost.Work of(int letters) throws Exception;
    }

    /** Measures once, and again where the first measure speaks of more than is allowed: what is left then is no noise. */
    static Growth of(String name, Scaled work) {
        Cost few = cost(work, SHORT);
        if (few.nanos() > FAR_TOO_LONG) {
            return new Growth(name, 0, 9, few);
        }
        Cost base = cost(work, BASE);
        Cost some = cost(work, 2 * SHORT);
        if (some.nanos() > FAR_TOO_LONG) {
            return new Growth(name, 0, 9, some);
        }
        Growth growth = of(name, base, few, cost(work, LONG));
        for (int i = 1; i < RUNS && growth.time > MOST && growth.most.nanos() < 4 * FAR_TOO_LONG; i++) {
            base = base.least(cost(work, BASE));
            few = few.least(cost(work, SHORT));
            growth = of(name, base, few, growth.most.least(cost(work, LONG)));
        }
        return growth;
    }

    private static Cost cost(Scaled work, int letters) {
        try {
            return Cost.of(work.of(letters));
        } catch (Exception e) {
            throw new IllegalStateException(letters + " letters", e);
        }
    }

    private static Growth of(String name, Cost base, Cost few, Cost many) {
        double time = many.nanos() < NOISE ? 0 : exponent(base.nanos(), few.nanos(), many.nanos());
        return new Growth(name, exponent(base.bytes(), few.bytes(), many.bytes()), time, many);
    }

    private static double exponent(long base, long few, long many) {
        double rise = (double) (many - base) / Math.max(1, few - base);
        return Math.log(Math.max(1, rise)) / Math.log((double) (LONG - BASE) / (SHORT - BASE));
    }

    double worst() {
        return Math.max(bytes, time);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f\t%.2f\t%d MB\t%d ms\t%s",
                bytes,
                time,
                most.bytes() >> 20,
                most.nanos() / 1_000_000,
                name);
    }
}
