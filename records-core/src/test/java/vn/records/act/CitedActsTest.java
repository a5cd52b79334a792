package vn.records.act;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.IssueDate;

class CitedActsTest {

    private static String read(String text) {
        return CitedActs.in(text).stream().map(found -> show(found.act())).collect(joining("; "));
    }

    private static String show(CitedAct act) {
        return String.join(
                "|",
                (act.isAmendment() ? "+" : "") + act.type(),
                act.number().orElse(""),
                act.date().map(CitedActsTest::day).orElse(""),
                act.issuer().orElse(""),
                act.name().orElse("") + act.clause().map(clause -> "|" + clause).orElse(""));
    }

    private static String day(IssueDate date) {
        return date.day().map(Object::toString).orElse("…") + "/"
                + date.month().map(Object::toString).orElse("…") + "/"
                + date.year().map(Object::toString).orElse("…");
    }

    @Test
    void citations_of_known_acts_are_read_and_found() throws IOException {
        List<String> rows =
                Resources.readLines(Resources.getResource(CitedActs.class, "citations.tsv"), StandardCharsets.UTF_8);
        assertThat(rows).hasSizeGreaterThan(300);
        ActRegister register = ActRegister.published();

        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> Splitter.on('\t').splitToList(row))
                        .filter(cells -> !told(cells).equals(told(register, cells.get(0)))))
                .isEmpty();
    }

    private static String told(List<String> cells) {
        return String.join("|", cells.subList(1, cells.size()));
    }

    private static String told(ActRegister register, String text) {
        return CitedActs.in(text).stream()
                .map(FoundAct::act)
                .map(act -> String.join(
                        "|",
                        act.type(),
                        act.number().orElse(""),
                        act.date()
                                .flatMap(IssueDate::toLocalDate)
                                .map(Object::toString)
                                .orElse(""),
                        act.issuer().orElse(""),
                        act.name().orElse(""),
                        register.find(act).stream().map(RegisteredAct::number).collect(joining(","))))
                .collect(joining(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Căn cứ: Bộ luật Lao động năm 2019 > Bộ luật||…/…/2019||Lao động",
                "Căn cứ Luật Hợp tác xã 2023; > Luật||…/…/2023||Hợp tác xã",
                "Căn cứ Luật An ninh mạng; > Luật||||An ninh mạng",
                "- Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023; > Luật||9/1/2023||Khám bệnh, chữa bệnh",
                "Căn cứ Luật Tổ chức chính quyền địa phương số ngày 16/6/2025; > Luật||16/6/2025||Tổ chức chính quyền địa phương",
                "Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20/11/2015; > Luật||20/11/2015||Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
                "Căn cứ nghị định 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về công tác văn thư. > Nghị định|30/2020/NĐ-CP|5/3/2020|Chính phủ|về công tác văn thư",
                "Căn cứ Nghị định số 30/2020/NĐ - CP ngày 05.3.2020 của Chính phủ; > Nghị định|30/2020/NĐ-CP|5/3/2020|Chính phủ|",
                "Căn cứ Quyết định số     /QĐ-UBND ngày    tháng    năm 2026 của Ủy ban nhân dân tỉnh về việc giao nhiệm vụ; > Quyết định|…/QĐ-UBND|…/…/2026|Ủy ban nhân dân tỉnh|về việc giao nhiệm vụ",
                "Căn cứ Nghị định số …/2025/NĐ-CP ngày …/…/2025 của Chính phủ; > Nghị định|…/2025/NĐ-CP|…/…/2025|Chính phủ|",
                "Căn cứ Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị; > Kết luận|127-KL/TW|28/2/2025|Bộ Chính trị|",
                "Căn cứ Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ; > Nghị quyết|66.7/2025/NQ-CP|15/11/2025|Chính phủ|",
                "Căn cứ khoản 2 Điều 5 Luật Lưu trữ ngày 21 tháng 6 năm 2024; > Luật||21/6/2024||Lưu trữ|khoản 2 Điều 5",
                "Theo điểm a khoản 1, 2 Điều 5 của Nghị định số 30/2020/NĐ-CP, cơ quan làm rõ. > Nghị định|30/2020/NĐ-CP||||điểm a khoản 1, 2 Điều 5",
                "Thực hiện Luật Lưu trữ năm 2024 và pháp luật về luật sư. > Luật||…/…/2024||Lưu trữ",
                "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013; > Hiến pháp||…/…/2013||nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            })
    void each_form_is_read(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Căn cứ Luật Luật sư ngày 29/6/2006; Luật sửa đổi, bổ sung một số điều của Luật Luật sư ngày 20/11/2012; > "
                        + "Luật||29/6/2006||Luật sư; Luật||20/11/2012||sửa đổi, bổ sung một số điều của Luật Luật sư",
                "Căn cứ Luật Luật sư ngày 29/6/2006 và Luật sửa đổi, bổ sung một số điều của Luật Luật sư ngày 20/11/2012; > "
                        + "Luật||29/6/2006||Luật sư; Luật||20/11/2012||sửa đổi, bổ sung một số điều của Luật Luật sư",
                "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 ngày 29/6/2024; > "
                        + "Luật||29/6/2024||sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15",
                "Căn cứ Luật Xây dựng số 50/2014/QH13 được sửa đổi, bổ sung một số điều theo Luật số 03/2016/QH14 và Luật số 62/2020/QH14; Luật Nhà ở ngày 27/11/2023; > "
                        + "Luật|50/2014/QH13|||Xây dựng; +Luật|03/2016/QH14|||; +Luật|62/2020/QH14|||; Luật||27/11/2023||Nhà ở",
                "Căn cứ Nghị định số 91/2022/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 126/2020/NĐ-CP ngày 19/10/2020; > "
                        + "Nghị định|91/2022/NĐ-CP|||sửa đổi, bổ sung một số điều của Nghị định số 126/2020/NĐ-CP ngày 19/10/2020",
                "Căn cứ Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ Nội vụ, Thông tư số 06/2025/TT-BNV ngày 14/5/2025 của Bộ Nội vụ; > "
                        + "Thông tư|05/2025/TT-BNV|14/5/2025|Bộ Nội vụ|; Thông tư|06/2025/TT-BNV|14/5/2025|Bộ Nội vụ|",
            })
    void several_acts_in_one_line_are_told_apart(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ hồ sơ báo cáo kết quả Đại hội, quy định pháp luật và điều lệ Hiệp hội;",
                "Theo quy định của pháp luật, các luật sư và luật gia tham gia;",
                "Luật sư Nguyễn Văn A ngày 05/3/2026 có đơn.",
                "Căn cứ ....................;",
                "Quyết định này có hiệu lực từ ngày 05/3/2026.",
                "Thông tư liên tịch, nghị định và luật có liên quan.",
                "",
            })
    void what_names_no_act_cites_none(String text) {
        assertThat(CitedActs.in(text)).isEmpty();
    }

    @Test
    void the_place_is_that_of_the_citation() {
        String text = "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;";

        assertThat(CitedActs.in(text))
                .extracting(found -> found.at().in(text))
                .containsExactly("Luật Lưu trữ ngày 21 tháng 6 năm 2024", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020");
    }

    @Test
    void a_citation_is_written_in_full_and_read_again() {
        String text = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";
        CitedAct act = CitedActs.read(text).orElseThrow();

        assertThat(act.text()).isEqualTo(text);
        assertThat(act.symbol()).contains("NĐ-CP");
        assertThat(act.yearOfNumber()).contains(2020);
        assertThat(CitedActs.read(text + "; Luật Lưu trữ ngày 21/6/2024")).isEmpty();
        assertThat(CitedActs.read("Về công tác văn thư")).isEmpty();
    }

    @Test
    void a_long_text_is_gone_through_once() {
        List<String> hostile = List.of(
                "Căn cứ " + "Luật a, ".repeat(40_000),
                "Nghị định số 1/2020/NĐ-CP về việc tổ chức abc, ".repeat(10_000),
                "Căn cứ Luật" + " ".repeat(100_000) + "x",
                "Căn cứ Nghị định số" + ".".repeat(100_000),
                "Nghị định số " + "1/".repeat(100_000),
                "khoản 1 Điều 2 ".repeat(20_000) + "Luật Lưu trữ năm 2024",
                "Luật Luật ".repeat(40_000),
                "Nghị định số 1/2020/NĐ-CP của " + Strings.repeat("Bộ ", 50_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> hostile.forEach(text -> assertThat(CitedActs.in(text)).isNotNull()));
    }
}
