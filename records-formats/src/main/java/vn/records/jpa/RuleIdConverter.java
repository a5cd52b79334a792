package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.finding.RuleId;

/**
 * Stores ids of rules (<i>mã quy tắc</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class RuleIdConverter extends CodeConverter<RuleId> {

    /** Makes a converter; providers do. */
    public RuleIdConverter() {
        super(RuleId::value, RuleId::new);
    }
}
