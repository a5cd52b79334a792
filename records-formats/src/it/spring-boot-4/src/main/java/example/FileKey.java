package example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.records.file.FileCode;

/** The key of a file: texts, because no provider converts an id. */
@Embeddable
public record FileKey(String fonds, String code) implements Serializable {

    static FileKey of(String fonds, FileCode code) {
        return new FileKey(fonds, code.value());
    }

    FileCode fileCode() {
        return FileCode.valueOf(code);
    }
}
