package vn.records.cli.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.cli.CommandRun;
import vn.records.document.PartyType;
import vn.records.docx.DocxReader;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;

final class NewPartyDocumentTest {

    private static final String DECISION = """
            {"issuingAgency": "Tỉnh uỷ Ninh Bình", "number": "127-QĐ/TU", "place": "Ninh Bình", "date": "DAY",
             "subject": "về việc thành lập Tổ rà soát", "bases": ["Căn cứ Điều lệ Đảng", "Xét đề nghị của Văn phòng"],
             "body": [{"article": "Thành lập Tổ rà soát gồm:"}, {"clause": "Đồng chí Nguyễn Văn B, Tổ trưởng."},
                      {"article": "Tổ rà soát có các nhiệm vụ sau:"}, {"point": "Thống kê tài liệu;"},
                      {"point": "Đề xuất tài liệu nộp lưu."},
                      {"article": "Văn phòng Tỉnh uỷ chịu trách nhiệm thi hành Quyết định này"}],
             "signatories": [{"authority": ["T/M Ban Thường vụ", "Phó Bí thư"], "name": "Nguyễn Văn A"}],
             "recipients": ["Như Điều 3"], "filedWith": ["Văn phòng Tỉnh uỷ"],
             "drafter": {"sign": "NguyenVanAn", "copies": 26}}
            """;

    private static final String SUBMISSION = """
            {"parentAgency": "Tỉnh uỷ Ninh Bình", "issuingAgency": "Văn phòng", "number": "09-TTr/VPTU",
             "place": "Ninh Bình", "date": "DAY", "subject": "về việc phê duyệt danh mục hồ sơ",
             "addressees": ["Ban Thường vụ Tỉnh uỷ"], "urgency": "KHẨN",
             "body": [{"roman": "Sự cần thiết"}, {"text": "Danh mục cần được phê duyệt."}],
             "signatories": [{"authority": ["K/T Chánh Văn phòng", "Phó Chánh Văn phòng"], "name": "Trần Văn D"}],
             "recipients": ["Như trên"], "contact": {"telephone": "0229.123456", "email": "vp@ninhbinh.vn"}}
            """;

    @TempDir
    Path folder;

    private Path made;

    @BeforeEach
    void name_a_file() {
        made = folder.resolve("a.docx");
    }

    private CommandRun run(String type, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("new", type, "--regime", "party", "--force", "--output", made.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private Path content(String json) throws IOException {
        return Files.writeString(folder.resolve("c.json"), json);
    }

    private static String dated(String json, String day) {
        return json.replace("DAY", day);
    }

    private FileJudgement judged(String day) throws IOException {
        return PresentationRules.checkAll(DocxReader.create().read(made), DraftOptions.on(LocalDate.parse(day)));
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(made))) {
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFTable table) {
                    text.append(table.getText().strip().replace("\n", " | "));
                } else if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText());
                }
                text.append('\n');
            });
        }
        return text.toString()
                .replaceAll("[\\s&&[^\\n]]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    @ParameterizedTest
    @EnumSource(PartyType.class)
    void a_document_of_each_type_is_of_the_party_and_breaks_no_rule_of_either_guidance(PartyType type)
            throws IOException {
        for (String day : List.of("2018-04-03", "2026-05-26", "2026-05-27")) {
            CommandRun run = run(type.slug(), "--date", day);
            if (type.source() == PartyType.Code.OURS) {
                assertThat(run.exit()).isEqualTo(2);
                assertThat(run.err()).contains("hướng dẫn thể thức không quy định ký hiệu");
                continue;
            }
            assertThat(run).isEqualTo(new CommandRun(0, "", ""));
            FileJudgement judgement = judged(day);
            assertThat(judgement.first().draft().family()).isEqualTo(Family.PARTY);
            assertThat(judgement.first().draft().isType(type)).isTrue();
            assertThat(judgement.first().report().findings()).isEmpty();
        }
    }

    @Test
    void a_decision_of_the_guidance_of_today_reads_as_it_prints() throws IOException {
        run("quyet-dinh", "--content", content(dated(DECISION, "2026-06-29")).toString());

        assertThat(text()).isEqualTo("""
                TỈNH UỶ NINH BÌNH * ĐẢNG CỘNG SẢN VIỆT NAM | Số 127-QĐ/TU Ninh Bình, ngày 29 tháng 6 năm 2026
                QUYẾT ĐỊNH
                về việc thành lập Tổ rà soát
                -----
                - Căn cứ Điều lệ Đảng;
                - Xét đề nghị của Văn phòng.
                Điều 1. Thành lập Tổ rà soát gồm:
                1. Đồng chí Nguyễn Văn B, Tổ trưởng.
                Điều 2. Tổ rà soát có các nhiệm vụ sau:
                a) Thống kê tài liệu;
                b) Đề xuất tài liệu nộp lưu.
                Điều 3. Văn phòng Tỉnh uỷ chịu trách nhiệm thi hành Quyết định này.
                Nơi nhận: - Như Điều 3; - Lưu Văn phòng Tỉnh uỷ. NguyenVanAn-26 T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Nguyễn Văn A""");
    }

    @Test
    void a_submission_of_the_former_guidance_reads_as_it_printed() throws IOException {
        run("to-trinh", "--content", content(dated(SUBMISSION, "2019-06-28")).toString());

        assertThat(text()).isEqualTo("""
                TỈNH UỶ NINH BÌNH VĂN PHÒNG * ĐẢNG CỘNG SẢN VIỆT NAM | Số 09-TTr/VPTU Ninh Bình, ngày 28 tháng 6 \
                năm 2019 | KHẨN
                TỜ TRÌNH
                về việc phê duyệt danh mục hồ sơ
                -----
                Kính gửi: Ban Thường vụ Tỉnh uỷ
                I- SỰ CẦN THIẾT
                Danh mục cần được phê duyệt.
                Nơi nhận: - Như trên, - Lưu Văn phòng. K/T CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Trần Văn D
                Điện thoại: 0229.123456
                Email: vp@ninhbinh.vn""");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-26,Kính gửi:,Căn cứ Điều lệ Đảng", "2026-05-27,Kính trình:,- Căn cứ Điều lệ Đảng"})
    void the_date_of_a_document_tells_its_guidance(String day, String words, String basis) throws IOException {
        run("to-trinh", "--content", content(dated(SUBMISSION, day)).toString(), "--date", "2024-01-01");
        assertThat(text()).contains(words);

        run("quyet-dinh", "--content", content(dated(DECISION, day)).toString());
        assertThat(text()).contains("\n" + basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127/QĐ-TU", "127-KH/TU", "/QĐ-TU"})
    void a_number_that_is_none_of_the_party_or_of_another_type_is_told_with_its_line(String number) throws IOException {
        CommandRun run = run(
                "quyet-dinh",
                "--content",
                content(dated(DECISION, "2026-06-29").replace("127-QĐ/TU", number))
                        .toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("c.json: dòng 1, trường “", number.startsWith("127-") ? "không mang ký hiệu" : "");
        assertThat(made).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"authority\": \"Ban Thường vụ\"|authority|documents of the Party of this type have no such component",
                "\"secrecy\": \"MẬT\"|secrecy|the mark of secrecy is stamped",
                "\"addressees\": [\"Tỉnh uỷ\"]|addressees|have no such component",
                "\"type\": \"BC\"|type|another type was chosen: quyet-dinh"
            })
    void what_has_no_place_in_the_form_is_told_by_name(String field, String name, String why) throws IOException {
        Path json = content(dated(DECISION, "2026-06-29").replaceFirst("\\{", "{" + field + ", "));

        CommandRun run = run("quyet-dinh", "--content", json.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("line 1, field “" + name + "”", why);
    }

    @Test
    void a_day_before_the_guidances_sizes_and_other_types_are_refused() {
        assertThat(run("quyet-dinh", "--date", "2018-04-02").err()).contains("trước ngày 03/4/2018");
        assertThat(run("quyet-dinh", "--sizes", "13").err()).contains("cỡ chữ trong văn bản của Đảng");
        assertThat(run("hop-dong").err()).contains("không có loại văn bản của Đảng “hop-dong”", "ket-luan");
        assertThat(run("thong-bao", "--regime", "x").exit()).isEqualTo(2);
        assertThat(made).doesNotExist();
    }
}
