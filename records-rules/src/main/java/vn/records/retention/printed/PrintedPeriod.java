package vn.records.retention.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.retention.RetentionPeriod;
import vn.records.text.VietnameseText;

/** Reads periods as schedules print them (<i>thời hạn bảo quản ghi trong bảng</i>). */
final class PrintedPeriod {

    private static final Pattern LEAST = Pattern.compile("(?:tối thiểu|ít nhất|>=)\\s*+");
    private static final Pattern YEARS_FIRST = Pattern.compile("(?:năm:?\\s++)?+(\\d{1,3})\\s*+(?:năm)?+");
    private static final String SHORT_FOR_EVER = "vv";

    private PrintedPeriod() {}

    /** Returns the period; a least period is taken for the period itself. */
    static Optional<RetentionPeriod> read(String text) {
        String bare = withoutMarks(text);
        Optional<RetentionPeriod> exact = RetentionPeriod.read(bare);
        if (exact.isPresent()) {
            return exact;
        }
        String folded = VietnameseText.foldCase(bare);
        if (folded.equals(SHORT_FOR_EVER)) {
            return Optional.of(RetentionPeriod.permanent());
        }
        Matcher least = LEAST.matcher(folded);
        String rest = least.lookingAt() ? folded.substring(least.end()) : folded;
        Matcher years = YEARS_FIRST.matcher(rest);
        return years.matches() ? RetentionPeriod.read(years.group(1)) : RetentionPeriod.read(rest);
    }

    /** Whether a text says that it is the least. */
    static boolean isLeast(String text) {
        return LEAST.matcher(VietnameseText.foldCase(text)).lookingAt();
    }

    private static String withoutMarks(String text) {
        String bare = text.strip();
        int end = bare.length();
        while (end > 0 && ".,;".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end).strip();
    }
}
