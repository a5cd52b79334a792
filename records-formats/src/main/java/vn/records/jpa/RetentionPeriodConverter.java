package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.retention.RetentionPeriod;

/**
 * Stores periods of retention (<i>thời hạn bảo quản</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class RetentionPeriodConverter extends CodeConverter<RetentionPeriod> {

    /** Makes a converter; providers do. */
    public RetentionPeriodConverter() {
        super(RetentionPeriod::toString, RetentionPeriod::valueOf);
    }
}
