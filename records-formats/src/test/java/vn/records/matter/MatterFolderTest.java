package vn.records.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.file.FileEntry;
import vn.records.sample.FileNames;

class MatterFolderTest {

    @TempDir
    Path folder;

    @Test
    void what_cannot_be_read_is_named_and_may_be_anything() throws IOException {
        Path broken = Files.writeString(FileNames.in(folder, "01. Đơn khiếu nại.docx"), "x");
        Path scan = Files.writeString(folder.resolve("scan0001.pdf"), "x");

        MatterFolder read = MatterFolder.read("07.A", ImmutableList.of(scan, broken), LocalDate.of(2026, 11, 22));

        assertThat(read.file().entries()).extracting(FileEntry::subject).containsExactly("Đơn khiếu nại", "");
        assertThat(read.names()).containsExactly("01. Đơn khiếu nại.docx", "scan0001.pdf");
        assertThat(read.unread()).extracting(MatterFolder.Unread::fault).containsExactly(false, true);
        assertThat(read.name(read.file().entries().get(1))).contains("scan0001.pdf");
    }
}
