package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.records.file.FileCode;

/** What not to do: no provider converts an id, so this one becomes serialised Java that nobody else can read. */
@Entity
public class SerialisedId {
    @Id
    private FileCode code;
}
