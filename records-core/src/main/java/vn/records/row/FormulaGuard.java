package vn.records.row;

/**
 * Keeps the cells of a text from being taken for formulas (<i>ô bị hiểu là công thức</i>) by the sheet that opens it: one
 * that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return gets an apostrophe in front, as
 * sheets themselves mark text. {@link DelimitedText} takes it off again.
 *
 * @since 0.1
 */
public final class FormulaGuard {
    private static final char MARK = '\'';

    private FormulaGuard() {}

    /** Returns the cell as it is written. */
    public static String on(String cell) {
        return beginsAsFormula(cell, 0) ? MARK + cell : cell;
    }

    /** Returns the cell that was written so: for every text, {@code off(on(text))} is that text. */
    public static String off(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && beginsAsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether a sign that begins a formula stands there, behind whatever marks. */
    private static boolean beginsAsFormula(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) == MARK) {
            at++;
        }
        return at < cell.length()
                && switch (cell.charAt(at)) {
                    case '=', '+', '-', '@', '\t', '\r' -> true;
                    default -> false;
                };
    }
}
