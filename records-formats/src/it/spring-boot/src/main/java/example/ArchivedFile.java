package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;

/** A file in the archive, as it is stored: codes as their texts, the whole of it as JSON. */
@Entity
public class ArchivedFile {
    @EmbeddedId
    private FileKey key;

    private RetentionPeriod period;

    private DocumentNumber opening;

    private DocumentType openingType;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordsFile file;

    protected ArchivedFile() {}

    ArchivedFile(String fonds, RecordsFile file, RetentionPeriod period, DocumentNumber opening, DocumentType type) {
        this.key = FileKey.of(fonds, file.code());
        this.file = file;
        this.period = period;
        this.opening = opening;
        this.openingType = type;
    }

    public FileKey getKey() {
        return key;
    }

    public RetentionPeriod getPeriod() {
        return period;
    }

    public DocumentNumber getOpening() {
        return opening;
    }

    public DocumentType getOpeningType() {
        return openingType;
    }

    public RecordsFile getFile() {
        return file;
    }
}
