package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.law.Acts;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.row.Phrase;
import vn.records.text.VietnameseText;

/**
 * Looks over what was read (<i>soát lại bảng đã đọc</i>): whether numbers follow each other, whether periods are such as the law
 * has them, and whether rows that this library knows have the periods it knows.
 *
 * @since 0.1
 */
public final class PrintedAudit {

    /** Luật Lưu trữ 33/2024/QH15, Điều 15: from 2 to 70 years. */
    private static final int FEWEST_SINCE_2025 = 2;

    private static final int MOST_SINCE_2025 = 70;

    private final ImmutableList.Builder<PrintedRemark> remarks = ImmutableList.builder();
    private final Optional<LocalDate> from;
    private final Map<String, ScheduleItem> known = new HashMap<>();

    private PrintedAudit(Optional<LocalDate> from) {
        this.from = from;
    }

    /**
     * Returns what should be looked at, in the order of the schedule.
     *
     * @param from the first day of the schedule, if that is known; rows are compared with the general schedule of that day
     */
    public static ImmutableList<PrintedRemark> of(PrintedSchedule schedule, Optional<LocalDate> from) {
        PrintedAudit audit = new PrintedAudit(from);
        from.flatMap(PublishedSchedules::inForceOn)
                .map(RetentionSchedule::items)
                .ifPresent(items -> items.forEach(item -> audit.known.put(key(item), item)));
        @Nullable PrintedItem before = null;
        for (PrintedItem item : schedule.items()) {
            audit.sequence(before, item);
            audit.years(item);
            audit.known(item);
            before = item;
        }
        return audit.remarks.build();
    }

    private static String key(ScheduleItem item) {
        return VietnameseText.skeleton(item.title());
    }

    private void add(PrintedItem item, String vietnamese, String english) {
        remarks.add(new PrintedRemark(item.source(), item.line(), new Phrase(vietnamese, english)));
    }

    /** Numbers without letters follow each other, or begin anew with 1. */
    private void sequence(@Nullable PrintedItem before, PrintedItem item) {
        int number = number(item.item().number());
        int earlier = before == null ? 0 : number(before.item().number());
        boolean follows = number <= 1 || number == earlier || number == earlier + 1;
        if (number >= 0 && earlier >= 0 && !follows) {
            String last = before == null ? "" : before.item().number();
            add(
                    item,
                    "số " + item.item().number() + " đứng sau số " + last + "; có thể sót dòng hoặc sai số",
                    "number " + item.item().number() + " comes after " + last
                            + "; a row may be lost or a number wrong");
        }
    }

    /** Returns the number a text begins with behind the code of its group; negative where there is none. */
    private static int number(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 6 && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start ? -1 : Integer.parseInt(text, start, end, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void years(PrintedItem item) {
        boolean since2025 = from.filter(day ->
                        !day.isBefore(Acts.inForce(Acts.ARCHIVES_LAW_2024).first()))
                .isPresent();
        int years = item.item().period().years();
        boolean outside = years > 0 && (years < FEWEST_SINCE_2025 || years > MOST_SINCE_2025);
        if (since2025 && outside) {
            add(
                    item,
                    years + " năm: Luật Lưu trữ 33/2024/QH15, Điều 15 cho từ 2 đến 70 năm",
                    years + " years: Luật Lưu trữ 33/2024/QH15, Điều 15 has 2 to 70 years");
        }
    }

    private void known(PrintedItem item) {
        ScheduleItem other = known.get(key(item.item()));
        if (other != null && !other.period().equals(item.item().period())) {
            RetentionPeriod period = other.period();
            add(
                    item,
                    "thời hạn khác mục “" + other.number() + "” mà thư viện có: " + period,
                    "another period than item “" + other.number() + "” of this library: " + period);
        }
    }
}
