package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.PartyType;

/**
 * Stores types of documents of the Party by their codes (<i>thể loại văn bản của Đảng</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class PartyTypeConverter extends CodeConverter<PartyType> {

    /** Makes a converter; providers do. */
    public PartyTypeConverter() {
        super(PartyType::code, PartyType::parse);
    }
}
