package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.file.FileIdentifier;

/**
 * Stores identifiers of files (<i>mã hồ sơ</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class FileIdentifierConverter extends CodeConverter<FileIdentifier> {

    /** Makes a converter; providers do. */
    public FileIdentifierConverter() {
        super(FileIdentifier::toString, FileIdentifier::valueOf);
    }
}
