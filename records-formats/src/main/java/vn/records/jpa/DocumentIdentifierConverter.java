package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.DocumentIdentifier;

/**
 * Stores identifiers of documents (<i>mã định danh văn bản</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class DocumentIdentifierConverter extends CodeConverter<DocumentIdentifier> {

    /** Makes a converter; providers do. */
    public DocumentIdentifierConverter() {
        super(DocumentIdentifier::toString, DocumentIdentifier::valueOf);
    }
}
