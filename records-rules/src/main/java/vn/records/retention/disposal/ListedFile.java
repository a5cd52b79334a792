package vn.records.retention.disposal;

import java.io.Serializable;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Disposition;

/**
 * A file on a disposal list (<i>hồ sơ trong danh mục tài liệu hủy</i>).
 *
 * @param file the file
 * @param disposition why it may be destroyed
 * @since 0.1
 */
public record ListedFile(RecordsFile file, Disposition disposition) implements Serializable {}
