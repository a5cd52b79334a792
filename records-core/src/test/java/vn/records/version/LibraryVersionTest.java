package vn.records.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    @Test
    void the_version_is_that_of_the_build_or_said_to_be_none() {
        assertThat(LibraryVersion.current()).matches("dev|\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
