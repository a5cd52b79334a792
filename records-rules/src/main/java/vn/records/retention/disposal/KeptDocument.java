package vn.records.retention.disposal;

import java.io.Serializable;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;

/**
 * A document that keeps an expired file from destruction, because a file that stays has it too (<i>tài liệu còn thuộc hồ
 * sơ chưa hết thời hạn</i>): {@code DIS-14}, Thông tư 01/2019/TT-BNV, Điều 20 khoản 5.
 *
 * @param file the file that has expired
 * @param entry the document, as one of the two files has it
 * @param keeper the file that keeps it
 * @since 0.1
 */
public record KeptDocument(FileCode file, FileEntry entry, FileCode keeper) implements Serializable {}
