package vn.records.completeness.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.retention.law.Verification;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowsException;
import vn.records.row.Source;

class ChecklistRowsTest {

    private static ImmutableMap<String, Checklist> read(String... lines) throws IOException {
        return ChecklistRows.read(
                DelimitedText.detecting(
                        new StringReader(String.join("\n", lines)), Source.of("so/mau.csv"), RowLimits.DEFAULT),
                PublishedChecklists.BY_ID,
                RowLimits.DEFAULT);
    }

    private static RowsException problems(String... lines) {
        return catchThrowableOfType(RowsException.class, () -> read(lines));
    }

    @Test
    void a_short_table_in_vietnamese_is_one_list() throws IOException {
        ImmutableMap<String, Checklist> lists = read(
                "Thành phần hồ sơ;Mức độ;Điều kiện;Loại văn bản;Căn cứ",
                "Tờ trình;bắt buộc;;TTr;Quy chế 01, Điều 3",
                "Đơn đề nghị;Nếu có;;;",
                "Báo cáo thẩm định;điều kiện;có thẩm định;BC;");

        assertThat(lists).containsOnlyKeys("mau");
        Checklist list = lists.get("mau");
        assertThat(list.constituents()).extracting(Constituent::id).containsExactly("1", "2", "3");
        Constituent submission = list.constituents().get(0);
        assertThat(submission.need()).isEqualTo(Need.REQUIRED);
        assertThat(submission.signs().types()).containsExactly(DocumentType.SUBMISSION);
        assertThat(submission.signs().words()).isEmpty();
        assertThat(submission.citation().vietnamese()).isEqualTo("Quy chế 01, Điều 3");
        assertThat(submission.verification()).contains(Verification.TEXT);
        assertThat(submission.isOwn()).isTrue();
        assertThat(submission.stage()).isEqualTo(FileStage.END);
        assertThat(list.constituents().get(1).signs().words())
                .extracting(WordPattern::toString)
                .containsExactly("đơn đề nghị");
        assertThat(list.constituents().get(2).condition().orElseThrow().key()).isEqualTo("có thẩm định");
        assertThat(list.inForce()).isEmpty();
    }

    @Test
    void every_column_is_read() throws IOException {
        Checklist list = read(
                        "checklist,id,title,title_en,need,condition,condition_en,condition_key,stage,days,occurrence,types,words,not_words,citation",
                        "x,a,Đơn,Request,conditional,khi cần,when needed,k,start,30,2,QĐ|to-trinh,đơn+xin|*đơn,đơn thư,Điều 1")
                .get("x");

        Constituent read = list.constituents().get(0);
        assertThat(read.title().english()).isEqualTo("Request");
        assertThat(read.condition().orElseThrow().text().english()).isEqualTo("when needed");
        assertThat(read.condition().orElseThrow().key()).isEqualTo("k");
        assertThat(read.stage()).isEqualTo(FileStage.START);
        assertThat(read.days()).isEqualTo(30);
        assertThat(read.occurrence()).isEqualTo(new Occurrence(2, false));
        assertThat(read.signs().types()).containsExactly(DocumentType.DECISION, DocumentType.SUBMISSION);
        assertThat(read.signs().words()).extracting(WordPattern::toString).containsExactly("đơn+xin", "*đơn");
        assertThat(read.signs().not()).extracting(WordPattern::toString).containsExactly("đơn thư");
    }

    @Test
    void lists_extend_those_of_the_law_and_those_above() throws IOException {
        ImmutableMap<String, Checklist> lists = read(
                "checklist,extends,id,title,need",
                "own,complaint,z1,Phiếu kiểm soát,required",
                "own,,z2,Phiếu chuyển,required",
                "more,own,z2,Phiếu chuyển đơn,optional");

        assertThat(lists.get("own").constituents())
                .extracting(Constituent::id)
                .endsWith("z1", "z2")
                .hasSize(10);
        assertThat(lists.get("own").arrangement()).isEqualTo(Arrangement.GROUPS);
        assertThat(lists.get("own").inForce())
                .isEqualTo(PublishedChecklists.BY_ID.get("complaint").inForce());
        assertThat(lists.get("more").constituents()).hasSize(10);
        assertThat(lists.get("more").constituents().get(9).need()).isEqualTo(Need.OPTIONAL);
    }

    @Test
    void all_problems_are_told_with_line_and_column() {
        RowsException wrong = problems(
                "checklist,extends,id,title,need,condition,stage,days,occurrence,types,words",
                "x,nichts,1,,perhaps,,later,-1,0,ZZ,|+|",
                "x,,2,Đơn,conditional,,,,,,",
                "x,,3,Đơn,required,khi cần,,,,,",
                "x,,4,Đơn,required,,,,,,",
                "x,,4,Đơn,required,,,,,,");

        assertThat(wrong.problems())
                .extracting(p -> p.line() + " " + p.column())
                .containsExactly(
                        "2 extends",
                        "2 title",
                        "2 need",
                        "2 stage",
                        "2 days",
                        "2 occurrence",
                        "2 types",
                        "2 words",
                        "3 condition",
                        "4 condition",
                        "6 id");
        assertThat(wrong.problems().get(2).vietnamese())
                .isEqualTo(
                        "so/mau.csv, dòng 2, cột “need”: không đọc được “perhaps”;"
                                + " cần: bắt buộc (required), có điều kiện (conditional), nếu có (optional) hoặc không được lưu (prohibited)");
    }

    @Test
    void a_table_without_rows_or_columns_is_refused() {
        assertThat(problems("title,need").problems()).hasSize(1);
        assertThat(problems("title,need").vietnamese()).contains("không có thành phần");
        assertThat(problems("title").problems()).extracting(p -> p.column()).containsExactly("need");
    }

    @Test
    void a_list_extends_one_other_only_and_never_itself() {
        assertThat(problems("checklist,extends,title,need", "x,x,Đơn,required").problems())
                .hasSize(1);
        assertThat(problems("checklist,extends,title,need", "x,complaint,Đơn,required", "x,denunciation,Đơn,required")
                        .problems())
                .hasSize(1);
    }

    @Test
    void values_keep_their_bounds() {
        assertThatThrownBy(() -> new Occurrence(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Occurrence.read("")).contains(Occurrence.ONCE);
        assertThat(Occurrence.read("hằng năm")).contains(Occurrence.YEARLY);
        assertThat(Occurrence.read("hàng năm")).contains(Occurrence.YEARLY);
        assertThat(Occurrence.read("99")).contains(new Occurrence(99, false));
        assertThat(Occurrence.read("100")).isEmpty();
        assertThat(Occurrence.read("0")).isEmpty();
        assertThat(Occurrence.YEARLY).hasToString("yearly");
        assertThat(new Occurrence(3, false)).hasToString("3");
        assertThatThrownBy(() -> WordPattern.parse("+đơn")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Constituent.Condition(" ", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
