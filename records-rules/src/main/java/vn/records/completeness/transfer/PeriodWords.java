package vn.records.completeness.transfer;

import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionPeriod;

/** A period as papers write it; {@link RetentionPeriod#read} reads it back. */
final class PeriodWords {
    private PeriodWords() {}

    static String of(RetentionPeriod period) {
        if (period.isPermanent()) {
            return "Vĩnh viễn";
        } else if (!period.isUntilEvent()) {
            return twoDigits(period.years()) + " năm";
        } else if (period.equals(RetentionPeriod.until(RetentionEvent.NO_LONGER_IN_FORCE))) {
            return "Đến khi văn bản hết hiệu lực";
        } else if (period.years() > 0
                && period.equals(RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, period.years()))) {
            return twoDigits(period.years()) + " năm sau khi chấm dứt hợp đồng";
        }
        return period.toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
