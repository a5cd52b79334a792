package vn.records.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Division;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.Signatory;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

class ContentJsonTest {

    private static final String SHORT = "\"issuingAgency\": \"Sở Nội vụ\", \"body\": [{\"text\": \"Nội dung.\"}]";

    @TempDir
    Path folder;

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("a.json"), json);
    }

    private DocumentContent read(String json) throws IOException {
        return ContentJson.read(file(json), Optional.empty());
    }

    private String problem(String json) {
        return catchThrowableOfType(FileJsonException.class, () -> read(json)).vietnamese();
    }

    @Test
    void every_field_is_read() throws IOException {
        DocumentContent content = read("""
                {"type": "QĐ", "parentAgency": "UBND tỉnh", "issuingAgency": "Sở Nội vụ", "number": "15/QĐ-SNV",
                 "place": "Hà Nội", "date": "2026-02-05", "subject": "Về việc a", "authority": "Giám đốc",
                 "bases": ["Căn cứ b"], "addressees": ["Sở Tài chính"],
                 "body": [{"part": "P"}, {"chapter": "C"}, {"section": "S"}, {"subsection": "U"}, {"roman": "R"},
                          {"article": "x", "title": "T"}, {"clause": "y"}, {"point": "z"}, {"dash": "d"}, {"text": "t"},
                          {"table": {"headings": ["TT", "Tên"], "rows": [[1, "Một"], ["2", "Hai"]]}}],
                 "signatories": [{"authority": ["KT. Giám đốc", "Phó Giám đốc"], "name": "Nguyễn Văn A"}],
                 "recipients": ["Như Điều 3"], "filedWith": ["VT", "VP"], "drafter": {"sign": "PL", "copies": 300},
                 "secrecy": "Mật", "urgency": "Khẩn", "circulation": "Lưu hành nội bộ",
                 "contact": {"address": "12 a", "telephone": "1", "fax": "2", "email": "e", "website": "w"},
                 "annexes": [{"title": "Bảng", "landscape": true, "body": [{"text": "p"}]}],
                 "issued": {"typeName": "Quy chế", "subject": "s", "body": [{"text": "q"}]}}
                """);

        assertThat(content.type()).isEqualTo(DocumentType.DECISION);
        assertThat(content.parentAgency()).isEqualTo("UBND tỉnh");
        assertThat(content.number()).isEqualTo(DocumentNumber.parse("15/QĐ-SNV"));
        assertThat(content.placeAndDate()).contains(PlaceAndDate.parse("Hà Nội, ngày 05 tháng 02 năm 2026"));
        assertThat(content.subject()).isEqualTo("Về việc a");
        assertThat(content.authorityLine()).isEqualTo("Giám đốc");
        assertThat(content.bases()).containsExactly("Căn cứ b");
        assertThat(content.addressees()).containsExactly("Sở Tài chính");
        assertThat(content.body())
                .containsExactly(
                        new BodyBlock.Heading(Division.PART, "P"),
                        new BodyBlock.Heading(Division.CHAPTER, "C"),
                        new BodyBlock.Heading(Division.SECTION, "S"),
                        new BodyBlock.Heading(Division.SUBSECTION, "U"),
                        new BodyBlock.Heading(Division.ROMAN, "R"),
                        new BodyBlock.Article("T", "x"),
                        new BodyBlock.Clause("", "y"),
                        new BodyBlock.Point("z"),
                        new BodyBlock.Dash("d"),
                        new BodyBlock.Text("t"),
                        new BodyBlock.Table(
                                ImmutableList.of("TT", "Tên"),
                                ImmutableList.of(ImmutableList.of("1", "Một"), ImmutableList.of("2", "Hai"))));
        assertThat(content.signatories()).containsExactly(Signatory.of("Nguyễn Văn A", "KT. Giám đốc", "Phó Giám đốc"));
        assertThat(content.recipients()).containsExactly("Như Điều 3");
        assertThat(content.filedWith()).containsExactly("VT", "VP");
        assertThat(content.drafterMark()).contains(new DrafterMark("PL", 300));
        assertThat(content.secrecy()).contains(Secrecy.CONFIDENTIAL);
        assertThat(content.urgency()).contains(Urgency.URGENT);
        assertThat(content.circulation()).contains(CirculationMark.INTERNAL_USE);
        assertThat(content.contact().orElseThrow().website()).isEqualTo("w");
        assertThat(content.annexes().get(0).landscape()).isTrue();
        assertThat(content.issued().orElseThrow().typeName()).isEqualTo("Quy chế");
    }

    @Test
    void a_blank_number_and_day_stay_blank() throws IOException {
        DocumentContent content =
                read("{\"type\": \"ke-hoach\", \"place\": \"Hà Nội\", \"number\": \"/KH-SNV\", " + SHORT + "}");

        assertThat(content.number().ordinal()).isEmpty();
        assertThat(content.number().toString()).isEqualTo("/KH-SNV");
        assertThat(content.placeAndDate().orElseThrow().date().toLocalDate()).isEmpty();
    }

    @Test
    void the_type_the_caller_knows_need_not_be_there() throws IOException {
        Path file = file("{" + SHORT + "}");

        assertThat(ContentJson.read(file, Optional.of(DocumentType.NOTICE)).type())
                .isEqualTo(DocumentType.NOTICE);
        assertThat(problem("{" + SHORT + "}")).isEqualTo("dòng 1, trường “type”: thiếu trường này");
    }

    @Test
    void another_type_than_the_callers_is_told() {
        FileJsonException problem = catchThrowableOfType(
                FileJsonException.class,
                () -> ContentJson.read(file("{\"type\": \"QĐ\", " + SHORT + "}"), Optional.of(DocumentType.NOTICE)));

        assertThat(problem.vietnamese()).contains("khác với loại đã chọn: thong-bao");
        assertThat(problem).hasMessageContaining("another type was chosen: thong-bao");
    }

    @Test
    void a_slip_is_told_with_line_and_field() {
        assertThat(problem("{\"type\": \"QĐ\",\n\"issuer\": \"x\", " + SHORT + "}"))
                .startsWith("dòng 2, trường “issuer”: không có trường này");
        assertThat(problem("{\"type\": \"QĐ\", \"number\": \"5/QĐ\", " + SHORT + "}"))
                .contains("trường “number”: không đọc được “5/QĐ”");
        assertThat(problem("{\"type\": \"QĐ\", \"date\": \"2026-02-05\", " + SHORT + "}"))
                .contains("trường “place”: thiếu");
        assertThat(problem(
                        "{\"type\": \"QĐ\", \"issuingAgency\": \"S\", \"body\": [{\"text\": \"a\", \"dash\": \"b\"}]}"))
                .contains("cần đúng một trong");
        assertThat(problem("{\"type\": \"QĐ\", \"issuingAgency\": \"S\", \"body\": []}"))
                .contains("không hợp lệ: document without a body");
        assertThat(problem("{\"type\": \"QĐ\", \"issuingAgency\": \"S\", \"body\": [{\"text\": \"a\\nb\"}]}"))
                .contains("U+000a");
        assertThat(problem("{\"type\": \"QĐ\", \"drafter\": {\"sign\": \"P\"}, " + SHORT + "}"))
                .contains("trường “copies”: thiếu");
        assertThat(problem("[1")).contains("không phải JSON");
        assertThat(problem("")).contains("tệp trống");
    }

    @Test
    void a_letter_with_more_marks_than_a_reader_takes_is_refused_wherever_it_stands() throws IOException {
        String marks = "a" + "\u0323".repeat(60_000);
        String parts = SHORT.replace("Sở Nội vụ", marks);

        assertThat(problem("{\"type\": \"QĐ\", " + parts + "}")).contains("marks on one letter");
        assertThat(problem("{\"type\": \"QĐ\", \"subject\": \"" + marks + "\", " + SHORT + "}"))
                .contains("marks on one letter");
        assertThat(problem("{\"type\": \"QĐ\", \"place\": \"" + marks + "\", " + SHORT + "}"))
                .contains("marks on one letter");
        assertThat(read("{\"type\": \"QĐ\", \"subject\": \"" + "a\u0323".repeat(60_000) + "\", " + SHORT + "}")
                        .subject())
                .hasSize(120_000);
    }

    @Test
    void a_copy_is_read_with_its_original() throws IOException {
        CopyContent copy = ContentJson.readCopy(
                file(
                        "{\"agency\": \"Sở Tài chính\", \"agencyAbbreviation\": \"STC\", \"ordinal\": 7, \"place\": \"Hà Nội\","
                                + " \"signatory\": {\"authority\": [\"Giám đốc\"], \"name\": \"A\"}, \"recipients\": [\"B\"],"
                                + " \"original\": {\"type\": \"TB\", " + SHORT + "}}"),
                CopyKind.EXTRACT);

        assertThat(copy.kind()).isEqualTo(CopyKind.EXTRACT);
        assertThat(copy.ordinal()).contains(7);
        assertThat(copy.original().type()).isEqualTo(DocumentType.NOTICE);
    }
}
