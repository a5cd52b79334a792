package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.document.DocumentType;

/**
 * Stores types of documents by their codes (<i>loại văn bản</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class DocumentTypeConverter extends CodeConverter<DocumentType> {

    /** Makes a converter; providers do. */
    public DocumentTypeConverter() {
        super(DocumentType::code, DocumentType::parse);
    }
}
