package example;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.records.document.DocumentNumber;
import vn.records.retention.RetentionPeriod;

/** The files of an archive, in a database. */
interface ArchivedFiles extends JpaRepository<ArchivedFile, FileKey> {

    List<ArchivedFile> findByPeriod(RetentionPeriod period);

    List<ArchivedFile> findByOpening(DocumentNumber number);
}
