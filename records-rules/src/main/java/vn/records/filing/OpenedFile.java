package vn.records.filing;

import java.io.Serializable;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;

/**
 * A file that was opened in the year (<i>hồ sơ đã lập</i>), as far as the list of files is concerned.
 *
 * @param code its number and sign
 * @param title its title
 * @param retention its retention period as written; empty where none was given
 * @since 0.1
 */
public record OpenedFile(FileCode code, String title, String retention) implements Serializable {

    /** Returns a file with the period it was given. */
    public static OpenedFile of(RecordsFile file, String retention) {
        return new OpenedFile(file.code(), file.title(), retention);
    }
}
