package vn.records.completeness.transfer;

import com.google.common.collect.ImmutableMap;
import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionPeriod;

/**
 * A period as papers write it (<i>thời hạn bảo quản</i>), such as {@code 05 năm}; {@link RetentionPeriod#read} reads it back.
 *
 * @since 0.1
 */
public final class PeriodWords {
    private static final ImmutableMap<RetentionEvent, String> LIFE = ImmutableMap.of(
            RetentionEvent.WORKS_LIFE_ENDED, "công trình",
            RetentionEvent.EQUIPMENT_LIFE_ENDED, "thiết bị");

    private PeriodWords() {}

    /** Returns the words. */
    public static String of(RetentionPeriod period) {
        if (period instanceof RetentionPeriod.UntilEvent until) {
            return of(until.event(), until.years());
        }
        return period.isPermanent() ? "Vĩnh viễn" : twoDigits(period.years()) + " năm";
    }

    private static String of(RetentionEvent event, int years) {
        if (years > 0) {
            return twoDigits(years) + " năm sau khi " + event(event);
        }
        String life = LIFE.get(event);
        return life == null ? "Đến khi " + event(event) : "Theo tuổi thọ " + life;
    }

    private static String event(RetentionEvent event) {
        if (event.equals(RetentionEvent.NO_LONGER_IN_FORCE)) {
            return "văn bản hết hiệu lực";
        } else if (event.equals(RetentionEvent.CONTRACT_ENDED)) {
            return "chấm dứt hợp đồng";
        } else if (event.equals(RetentionEvent.PERSON_DIED)) {
            return "người dân qua đời";
        }
        String life = LIFE.get(event);
        return life == null ? "có sự kiện “" + event.key() + "”" : "hết tuổi thọ " + life;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
