package vn.records.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowsException;
import vn.records.row.Source;

class ScheduleRowsTest {

    private static ImmutableList<ScheduleItem> items(byte[] bytes) throws IOException {
        return ScheduleRows.items(
                DelimitedText.utf8(new ByteArrayInputStream(bytes), Source.of("own.csv"), RowLimits.DEFAULT),
                RowLimits.DEFAULT);
    }

    private static ImmutableList<ScheduleItem> items(String text) throws IOException {
        return items(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        RowsException failure = catchThrowableOfType(RowsException.class, () -> items(text));
        return failure.problems().stream().map(RowProblem::english).toList();
    }

    @Test
    void a_schedule_is_read_whatever_the_order_of_its_columns() throws IOException {
        List<ScheduleItem> items = items("ghi chú,THỜI HẠN BẢO QUẢN,STT,Tên nhóm hồ sơ tài liệu\n"
                + ",,,I. Tài liệu chung\n,Vĩnh viễn,1,Quy chế\n,10 năm,2,Công văn\n");

        assertThat(items).extracting(ScheduleItem::number).containsExactly("1", "2");
        assertThat(items).extracting(ScheduleItem::title).containsExactly("Quy chế", "Công văn");
        assertThat(items).extracting(ScheduleItem::group).containsOnly("I. Tài liệu chung");
        assertThat(items.get(1).period()).isEqualTo(RetentionPeriod.ofYears(10));
        assertThat(items.get(1).citation()).isEmpty();
    }

    @Test
    void columns_that_are_not_needed_are_read_where_they_are() throws IOException {
        ScheduleItem item = items("item,period,group,general_item,verified\nx,P5Y,Nhóm,4b,1\n")
                .get(0);

        assertThat(item.group()).isEqualTo("Nhóm");
        assertThat(item.generalItem()).contains("4b");
        assertThat(item.verified()).isEqualTo("1");
        assertThat(items("item,period\nx,P5Y\n").get(0).generalItem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P5Y,,P5Y",
        "5y,từ năm công việc kết thúc (Điều 3 khoản 1),P5Y",
        "5y,sau khi chấm dứt Hợp đồng,event:contract-ended+P5Y",
        "5 năm,event:card-returned,event:card-returned+P5Y",
        "permanent,từ năm công việc kết thúc,permanent"
    })
    void what_a_period_waits_for_may_stand_beside_it(String period, String trigger, String whole) throws IOException {
        String text = "item,period,trigger\n1," + period + "," + (trigger == null ? "" : trigger) + "\n";

        assertThat(items(text).get(0).period()).hasToString(whole);
    }

    @Test
    void every_bad_row_is_told_and_none_is_loaded() {
        assertThat(problems(
                        "item,period,trigger\n1,-5,\n,P5Y,\n1,P5Y,khi nào xong\n3,,\n4,P5Y,\n4,P6Y,\n5,permanent,event:x\n"
                                + "y".repeat(51) + ",P5Y,\n"))
                .hasSize(8)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("own.csv, line 2, column “period”: cannot read “-5”; expected: "),
                        one -> assertThat(one).startsWith("own.csv, line 3, column “item”: the cell is empty"),
                        one -> assertThat(one).startsWith("own.csv, line 4, column “item”: “1” is already on line 2"),
                        one -> assertThat(one)
                                .startsWith("own.csv, line 4, column “trigger”: cannot read “khi nào xong”"),
                        one -> assertThat(one).startsWith("own.csv, line 5, column “period”: the cell is empty"),
                        one -> assertThat(one).startsWith("own.csv, line 7, column “item”: “4” is already on line 6"),
                        one -> assertThat(one).startsWith("own.csv, line 8, column “trigger”"),
                        one -> assertThat(one).startsWith("own.csv, line 9, column “item”"));
    }

    @Test
    void a_table_without_its_columns_or_items_is_refused() {
        assertThat(problems("item,title\n1,a\n")).singleElement().asString().contains("column “period”");
        assertThat(problems("item,period\n")).singleElement().asString().contains("no item");
        assertThat(problems("")).singleElement().asString().contains("own.csv");
    }

    @Test
    void text_of_another_encoding_is_refused_with_its_line() {
        String text = "item,period\n1,5 năm\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1258"))) {
            RowsException failure = catchThrowableOfType(RowsException.class, () -> items(text.getBytes(charset)));

            assertThat(failure).as(charset.name()).hasMessageContaining("own.csv, line ");
        }
    }
}
