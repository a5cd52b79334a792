package example;

import org.springframework.data.jpa.repository.JpaRepository;

/** The register, in a database. */
interface OutgoingDocuments extends JpaRepository<OutgoingDocument, Long> {}
