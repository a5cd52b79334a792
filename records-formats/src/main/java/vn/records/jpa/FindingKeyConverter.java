package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.finding.FindingKey;

/**
 * Stores keys of findings (<i>khóa của lỗi</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class FindingKeyConverter extends CodeConverter<FindingKey> {

    /** Makes a converter; providers do. */
    public FindingKeyConverter() {
        super(FindingKey::toString, FindingKey::valueOf);
    }
}
