package vn.records.doubling;

/**
 * A text that can be of any length (<i>mẫu chữ</i>): a unit said again and again between a beginning and an end.
 *
 * @param start what stands in front, once
 * @param unit what is said again and again; {@link #ORDINAL} in it gives way to how often it was said
 * @param end what stands behind, once
 */
record TextPattern(String start, String unit, String end) {

    /** Gives way to 1, 2, 3 and so on. */
    static final char ORDINAL = '№';

    static TextPattern of(String unit) {
        return new TextPattern("", unit, "");
    }

    /** Returns as many whole units as fill the letters, and one at least. */
    String text(int letters) {
        return start + repeated(unit, Math.max(1, (letters - start.length() - end.length()) / unit.length())) + end;
    }

    /** Returns a unit a number of times. */
    static String repeated(String unit, int times) {
        if (unit.indexOf(ORDINAL) < 0) {
            return unit.repeat(times);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            out.append(unit.replace(String.valueOf(ORDINAL), String.valueOf(i)));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return (start.isEmpty() ? "" : start + "|") + unit + (end.isEmpty() ? "" : "|" + end);
    }
}
