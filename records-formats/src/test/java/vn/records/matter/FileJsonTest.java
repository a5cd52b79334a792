package vn.records.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.document.DocumentType;
import vn.records.file.DocumentLink;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.Originality;
import vn.records.retention.RetentionPeriod;

class FileJsonTest {

    @TempDir
    Path folder;

    private FileDossier read(String json) throws IOException {
        return FileJson.read(Files.writeString(folder.resolve("a.json"), json)).get(0);
    }

    private String problem(String json) {
        return catchThrowableOfType(FileJsonException.class, () -> read(json)).vietnamese();
    }

    @Test
    void every_field_is_read() throws IOException {
        FileDossier read = read("""
                {"code": "01.A", "title": "Hồ sơ", "medium": "mixed", "kind": "construction", "opened": "2026-01-02",
                 "closed": "5/3/2026", "settled": "2026-03-06", "secrecy": "Mật", "item": "5", "retention": "20 năm",
                 "boxes": 0.5, "fonds": {"code": "F", "title": "Phông"}, "totals": {"documents": 1, "sheets": 2, "pages": 3},
                 "closing": {"sheetsNumbered": true, "closingNote": false}, "checklists": ["complaint"],
                 "conditions": {"complex": false}, "keptBack": {"until": "2027-01-01", "consent": "1/QĐ", "listed": true},
                 "documents": [{"number": "1/QĐ-X", "date": "2026-01-03", "type": "Quyết định", "author": "A",
                   "subject": "b", "sheets": 2, "pages": "3", "originality": "main-copy",
                   "links": [{"kind": "answers", "number": "2/X"}], "otherFiles": ["02.A"]}]}
                """);

        assertThat(read.file().medium()).contains(FileMedium.MIXED);
        assertThat(read.file().closed()).contains(LocalDate.of(2026, 3, 5));
        assertThat(read.period()).contains(RetentionPeriod.ofYears(20));
        assertThat(read.closing().sheetsNumbered()).contains(true);
        assertThat(read.closing().documentIndex()).isEmpty();
        assertThat(read.checklists()).containsExactly("complaint");
        assertThat(read.conditions()).containsEntry("complex", false);
        assertThat(read.keepBack().orElseThrow().listed()).isTrue();
        FileEntry entry = read.file().entries().get(0);
        assertThat(entry.ordinal()).isEqualTo(1);
        assertThat(entry.type()).contains(DocumentType.DECISION);
        assertThat(entry.pages()).hasValue(3);
        assertThat(entry.originality()).contains(Originality.MAIN_COPY);
        assertThat(entry.links()).containsExactly(new DocumentLink(DocumentLink.Kind.ANSWERS, "2/X"));
    }

    @Test
    void a_slip_is_told_with_line_and_field() {
        assertThat(problem("{}")).isEqualTo("dòng 1, trường “code”: thiếu số và ký hiệu hồ sơ");
        assertThat(problem("{\"code\": \"1\",\n\"titel\": \"x\"}"))
                .startsWith("dòng 2, trường “titel”: không có trường này");
        assertThat(problem("{\"code\": \"1\",\n\"closed\": \"gestern\"}"))
                .startsWith("dòng 2, trường “closed”: không đọc được");
        assertThat(problem("{\"code\": \"1\", \"documents\": {}}")).contains("cần một danh sách");
        assertThat(problem("{\"code\": \"1\", \"documents\": [1]}")).contains("cần một đối tượng");
        assertThat(problem("{\"code\": \"1\", \"code\": \"2\"}")).contains("có hai lần");
        assertThat(problem("{\"code\": \"1\", \"documents\": [{\"ordinal\": 0}]}"))
                .contains("từ 1 trở lên");
        assertThat(problem("{\"code\": \"1\", \"opened\": \"2026-02-02\", \"closed\": \"2026-01-01\"}"))
                .contains("không hợp lệ");
        assertThat(problem("{\"code\": ")).contains("không phải JSON");
        assertThat(problem("")).contains("tệp trống");
        assertThat(problem("[".repeat(50))).contains("lồng quá sâu");
        assertThat(problem("{\"code\": \"1\", \"closing\": {\"closingNote\": \"ja\"}}"))
                .contains("true hoặc false");
    }

    @Test
    void what_is_no_utf8_and_what_follows_the_value_is_refused_with_its_line() throws IOException {
        Path file = folder.resolve("b.json");
        Files.write(file, new byte[] {'{', '\n', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'});

        assertThat(catchThrowableOfType(FileJsonException.class, () -> FileJson.read(file)))
                .hasMessageContaining("not UTF-8")
                .hasMessageContaining("2");
        assertThat(problem("{\"code\": \"01.A\"}\n{}")).contains("dòng 2", "còn nội dung sau giá trị JSON");
        assertThat(read("\uFEFF{\"code\": \"01.A\"}\n\n").file().code().value()).isEqualTo("01.A");
    }
}
