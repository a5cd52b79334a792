package vn.records.docx.write;

/** Text that is still to be filled in (<i>chỗ để trống, chỗ chờ điền</i>): dots, lines, marks of templates. */
final class Blank {

    private static final String TEMPLATES = "{}«»[]<>$";
    private static final String MARKS = "…‥․_" + TEMPLATES;

    private Blank() {}

    /** Whether a text holds something to be filled in. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) || text.contains("..") || text.contains("---");
    }

    /** Whether a text holds a mark that a program of templates looks for. */
    static boolean isTemplate(String text) {
        return text.chars().anyMatch(c -> TEMPLATES.indexOf(c) >= 0);
    }

    /** Whether the words that a change of a line touches hold something to be filled in. */
    static boolean isTouched(Replacement edit) {
        String before = edit.before();
        String after = edit.after();
        int from = before.length();
        while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < after.length() && !Character.isWhitespace(after.charAt(to))) {
            to++;
        }
        return isIn(before.substring(from) + edit.old() + after.substring(0, to));
    }
}
