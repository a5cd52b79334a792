package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.DocumentNumber;

/**
 * Stores numbers of documents (<i>số, ký hiệu văn bản</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class DocumentNumberConverter extends CodeConverter<DocumentNumber> {

    /** Makes a converter; providers do. */
    public DocumentNumberConverter() {
        super(DocumentNumber::toString, DocumentNumber::valueOf);
    }
}
