package vn.records.retention;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/** Reads periods: in the canonical form, and as agencies write them in their schedules. */
final class PeriodReader {

    private static final int MOST_DIGITS = 3;
    private static final String PREFIX = "event:";
    private static final Pattern WRITTEN_YEARS = Pattern.compile("0*(\\d{1,3}) ?(?:năm|y|years?)?");
    private static final Pattern AFTER_EVENT = Pattern.compile("0*(\\d{1,3}) năm sau khi (.{1,100})");
    private static final ImmutableMap<String, RetentionPeriod> WORDS = ImmutableMap.of(
            "vĩnh viễn", RetentionPeriod.permanent(),
            "permanent", RetentionPeriod.permanent(),
            "theo tuổi thọ công trình", RetentionPeriod.until(RetentionEvent.WORKS_LIFE_ENDED),
            "theo tuổi thọ thiết bị", RetentionPeriod.until(RetentionEvent.EQUIPMENT_LIFE_ENDED));

    private static final String UNTIL = "đến khi ";
    private static final Pattern OWN_EVENT = Pattern.compile("có sự kiện “([a-z0-9-]{1,60})”");
    private static final ImmutableMap<String, RetentionEvent> EVENTS = ImmutableMap.of(
            "văn bản hết hiệu lực", RetentionEvent.NO_LONGER_IN_FORCE,
            "văn bản hết hiệu lực thi hành", RetentionEvent.NO_LONGER_IN_FORCE,
            "chấm dứt hợp đồng", RetentionEvent.CONTRACT_ENDED,
            "người dân qua đời", RetentionEvent.PERSON_DIED,
            "hết tuổi thọ công trình", RetentionEvent.WORKS_LIFE_ENDED,
            "hết tuổi thọ thiết bị", RetentionEvent.EQUIPMENT_LIFE_ENDED);

    private PeriodReader() {}

    static Optional<RetentionPeriod> canonical(String text) {
        if (text.equals("permanent")) {
            return Optional.of(RetentionPeriod.permanent());
        } else if (!text.startsWith(PREFIX)) {
            return years(text).filter(PeriodReader::isPossible).map(RetentionPeriod::ofYears);
        }
        int plus = text.indexOf('+');
        String key = text.substring(PREFIX.length(), plus < 0 ? text.length() : plus);
        if (!RetentionEvent.isKey(key)) {
            return Optional.empty();
        } else if (plus < 0) {
            return Optional.of(RetentionPeriod.until(new RetentionEvent(key)));
        }
        return years(text.substring(plus + 1))
                .filter(PeriodReader::isPossible)
                .map(years -> RetentionPeriod.until(new RetentionEvent(key), years));
    }

    /** Returns the number in {@code P5Y}; it has no 0 in front. */
    private static Optional<Integer> years(String text) {
        int length = text.length();
        if (length < 3 || length > MOST_DIGITS + 2 || text.charAt(0) != 'P' || text.charAt(length - 1) != 'Y') {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 1; i < length - 1; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || (c == '0' && i == 1)) {
                return Optional.empty();
            }
            number = number * 10 + c - '0';
        }
        return Optional.of(number);
    }

    private static boolean isPossible(int years) {
        return years >= 1 && years <= RetentionPeriod.MOST_YEARS;
    }

    static Optional<RetentionPeriod> read(String text) {
        Optional<RetentionPeriod> exact = canonical(text);
        if (exact.isPresent()) {
            return exact;
        }
        String folded = VietnameseText.foldCase(text);
        RetentionPeriod words = WORDS.get(folded);
        if (words != null) {
            return Optional.of(words);
        }
        Matcher years = WRITTEN_YEARS.matcher(folded);
        if (years.matches()) {
            return number(years).map(RetentionPeriod::ofYears);
        }
        if (folded.startsWith(UNTIL)) {
            return event(folded.substring(UNTIL.length())).map(RetentionPeriod::until);
        }
        Matcher after = AFTER_EVENT.matcher(folded);
        return after.matches()
                ? number(after)
                        .flatMap(number -> event(after.group(2)).map(event -> RetentionPeriod.until(event, number)))
                : Optional.empty();
    }

    /** Returns the event of a phrase: one of the law's, or an agency's own by its key. */
    private static Optional<RetentionEvent> event(String words) {
        Matcher own = OWN_EVENT.matcher(words);
        return own.matches() && RetentionEvent.isKey(own.group(1))
                ? Optional.of(new RetentionEvent(own.group(1)))
                : Optional.ofNullable(EVENTS.get(words));
    }

    private static Optional<Integer> number(Matcher matcher) {
        return Optional.of(Integer.parseInt(matcher.group(1))).filter(PeriodReader::isPossible);
    }
}
