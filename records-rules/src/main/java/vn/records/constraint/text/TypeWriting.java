package vn.records.constraint.text;

import vn.records.constraint.LegislationTypeText;
import vn.records.constraint.PartyTypeText;

/**
 * How the type of a document is written (<i>cách ghi tên loại</i>), for {@link PartyTypeText} and {@link LegislationTypeText}.
 *
 * @since 0.1
 */
public enum TypeWriting {
    /** By its name: {@code Quyết định}. */
    NAME,
    /** By its abbreviation in symbols: {@code QĐ}. */
    ABBREVIATION
}
