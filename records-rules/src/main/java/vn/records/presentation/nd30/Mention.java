package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * A place in the body that names a document by type, number and symbol (<i>viện dẫn</i>).
 *
 * @param line the line
 * @param start the offset of the type in the line's text
 * @param numberStart the offset of the number there
 * @param end the offset after the symbol there
 * @param law whether it is a luật, bộ luật or pháp lệnh with a name
 */
record Mention(Line line, int start, int numberStart, int end, boolean law) {

    private static final String NUMBER = "(\\d++\\p{L}?(?:[/-][\\p{L}\\d&]++)++)";

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|thông tư liên tịch|công văn|tờ trình|báo cáo|kế hoạch"
                    + "|thông báo|hướng dẫn|công điện|văn bản|kết luận|chương trình)\\s++(?:số\\s*+:?\\s*+)?" + NUMBER);

    private static final Pattern LAW = Pattern.compile(
            "(?:bộ luật|luật|pháp lệnh)\\s[^,;.()\\d]{2,120}\\ssố\\s++(\\d++/\\d{4}/(?:qh|ubtvqh)\\d*+)");

    private static final Pattern DATE = Pattern.compile("^\\s*+,?\\s*+\\(?ngày\\s++"
            + "(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{1,2})\\s++tháng\\s++(\\d{1,2})\\s++năm\\s++(\\d{4}))");

    private static final int DATE_GROUPS = 3;

    /** Returns the mentions of a line, in order. */
    static ImmutableList<Mention> in(Line line) {
        if (line.text().indexOf('/') < 0) {
            return ImmutableList.of();
        }
        String text = lower(line);
        ImmutableList.Builder<Mention> out = ImmutableList.builder();
        for (Matcher found = DOCUMENT.matcher(text); found.find(); ) {
            String number = found.group(1);
            if (number.indexOf('/') > 0 && number.codePoints().anyMatch(Character::isLetter)) {
                out.add(new Mention(line, found.start(), found.start(1), found.end(), false));
            }
        }
        boolean mayNameLaw = text.contains("qh") && text.contains("số");
        for (Matcher found = LAW.matcher(text); mayNameLaw && found.find(); ) {
            out.add(new Mention(line, found.start(), found.start(1), found.end(), true));
        }
        return out.build();
    }

    private static String lower(Line line) {
        return LowerCase.of(line.text());
    }

    /** Whether it stands after another in one sentence, so that it may be part of that document's subject. */
    boolean mayBelongTo(Mention other) {
        if (other.end > start) {
            return false;
        }
        String between = line.text().substring(other.end, start);
        return between.indexOf(';') < 0 && !between.contains(". ");
    }

    /** Returns its words: type, number and symbol. */
    String text() {
        return line.text().substring(start, end);
    }

    /** Returns letters and digits of number and symbol, for finding it elsewhere. */
    String key() {
        return VietnameseText.skeleton(line.text().substring(numberStart, end));
    }

    /** Returns the date right after it, as day, month and year without leading zeros. */
    Optional<String> date() {
        Matcher date = DATE.matcher(lower(line).substring(end));
        if (!date.find()) {
            return Optional.empty();
        }
        int first = date.group(1) == null ? 1 + DATE_GROUPS : 1;
        return Optional.of(Integer.parseInt(date.group(first)) + "." + Integer.parseInt(date.group(first + 1)) + "."
                + date.group(first + 2));
    }

    /** Returns where the date right after it is; where the mention ends if there is none. */
    Location dateAt() {
        Matcher date = DATE.matcher(lower(line).substring(end));
        boolean found = date.find();
        int from = found ? end + lower(line).substring(end).indexOf("ngày") : end;
        return line.at(Component.BODY, from, found ? end + date.end() : end);
    }

    /** Returns where it is. */
    Location at() {
        return line.at(Component.BODY, start, end);
    }
}
