package vn.records.report.retention;

import vn.records.retention.appraisal.Disposition;
import vn.records.rule.Language;

/**
 * Why a file may not be destroyed, in words (<i>lý do không được hủy</i>).
 *
 * @since 0.1
 */
public final class BarWords {

    private BarWords() {}

    /** Returns all reasons, one after the other; empty where there is none. */
    public static String of(Disposition disposition, Language language) {
        return RetentionWords.in(language).bars(disposition);
    }
}
