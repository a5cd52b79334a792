package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.file.FileCode;

/**
 * Stores codes of files (<i>số và ký hiệu hồ sơ</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class FileCodeConverter extends CodeConverter<FileCode> {

    /** Makes a converter; providers do. */
    public FileCodeConverter() {
        super(FileCode::toString, FileCode::valueOf);
    }
}
