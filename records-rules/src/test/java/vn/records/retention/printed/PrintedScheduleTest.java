package vn.records.retention.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.row.RowProblem;

class PrintedScheduleTest {

    private static final String HEAD = "STT | Tên nhóm hồ sơ, tài liệu | Thời hạn bảo quản\n";

    static Stream<Arguments> layouts() {
        return Stream.of(
                arguments(
                        "plain",
                        HEAD + "1 | Hồ sơ A | Vĩnh viễn\n2 | Hồ sơ B | 10 năm",
                        "1 permanent Hồ sơ A; 2 P10Y Hồ sơ B"),
                arguments(
                        "groups over all columns, numbers of columns",
                        HEAD
                                + "(1) | (2) | (3)\nI. TÀI LIỆU TỔNG HỢP{3}\n1 | Hồ sơ A | 20 năm\nII. TÀI LIỆU KHÁC{3}\n2 | Hồ sơ B | 05",
                        "1 P20Y Hồ sơ A [TÀI LIỆU TỔNG HỢP]; 2 P5Y Hồ sơ B [TÀI LIỆU KHÁC]"),
                arguments(
                        "groups with a Roman number in its column",
                        HEAD
                                + "I | Tài liệu tổng hợp |\n1. | Hồ sơ A | Vĩnh viễn.\nII | Tài liệu nhân sự |\n2. | Hồ sơ B | 70 năm",
                        "1 permanent Hồ sơ A [Tài liệu tổng hợp]; 2 P70Y Hồ sơ B [Tài liệu nhân sự]"),
                arguments(
                        "parts with dashes",
                        HEAD + "4 | Hồ sơ hội nghị: |\n | - Tổng kết | Vĩnh viễn\n | - Khác | 10 năm\n5 | Sổ | 5 năm",
                        "4a permanent Hồ sơ hội nghị: Tổng kết; 4b P10Y Hồ sơ hội nghị: Khác; 5 P5Y Sổ"),
                arguments(
                        "parts with letters",
                        HEAD + "4 | Hồ sơ hội nghị |\n | a) Tổng kết | Vĩnh viễn\n | b) Khác | 10 năm",
                        "4a permanent Hồ sơ hội nghị: Tổng kết; 4b P10Y Hồ sơ hội nghị: Khác"),
                arguments(
                        "parts with numbers, two levels",
                        HEAD
                                + "4 | Hồ sơ |\n4.1 | Dự án |\n4.1.1 | Nhóm A | Vĩnh viễn\n4.1.2 | Nhóm B | 20 năm\n4.2 | Khác | 5 năm",
                        "4.1.1 permanent Hồ sơ: Dự án: Nhóm A; 4.1.2 P20Y Hồ sơ: Dự án: Nhóm B; 4.2 P5Y Hồ sơ: Khác"),
                arguments(
                        "parts in one cell, a paragraph each",
                        HEAD + "4 | Hồ sơ hội nghị//- Tổng kết//- Khác | Vĩnh viễn//10 năm",
                        "4a permanent Hồ sơ hội nghị: Tổng kết; 4b P10Y Hồ sơ hội nghị: Khác"),
                arguments(
                        "a merged number",
                        HEAD + "4 | Hồ sơ gốc | Vĩnh viễn\n^ | Hồ sơ sao | 5 năm\n5 | Sổ | 5 năm",
                        "4a permanent Hồ sơ gốc; 4b P5Y Hồ sơ sao; 5 P5Y Sổ"),
                arguments(
                        "a merged number with dashes",
                        HEAD + "3 | Hồ sơ hội nghị: - Tổng kết | 20 năm\n^ | - Khác | 5 năm",
                        "3a P20Y Hồ sơ hội nghị: Tổng kết; 3b P5Y Hồ sơ hội nghị: Khác"),
                arguments(
                        "a merged period",
                        HEAD + "1 | Hồ sơ A | 20 năm\n2 | Hồ sơ B | ^\n3 | Hồ sơ C | ^",
                        "1 P20Y Hồ sơ A; 2 P20Y Hồ sơ B; 3 P20Y Hồ sơ C"),
                arguments(
                        "head again on the next page, in the same table",
                        HEAD + "1 | Hồ sơ A | 20 năm\n" + HEAD + "2 | Hồ sơ B | 10 năm",
                        "1 P20Y Hồ sơ A; 2 P10Y Hồ sơ B"),
                arguments(
                        "cut into tables, without and with a head",
                        HEAD + "1 | Hồ sơ A | 20 năm\n\n2 | Hồ sơ B | 10 năm\n\n" + HEAD + "3 | Hồ sơ C | 5",
                        "1 P20Y Hồ sơ A; 2 P10Y Hồ sơ B; 3 P5Y Hồ sơ C"),
                arguments(
                        "a row over two pages",
                        HEAD + "1 | Hồ sơ xây dựng, ban hành | 20 năm\n | chế độ của ngành |\n2 | Hồ sơ B | 10 năm",
                        "1 P20Y Hồ sơ xây dựng, ban hành chế độ của ngành; 2 P10Y Hồ sơ B"),
                arguments(
                        "a column for each period",
                        "TT | Nhóm hồ sơ | Thời hạn bảo quản{3}\n^ | ^ | Vĩnh viễn | 20 năm | 5 năm\n1 | Hồ sơ A | x | |\n2 | Hồ sơ B | | | X",
                        "1 permanent Hồ sơ A; 2 P5Y Hồ sơ B"),
                arguments(
                        "numbers before the titles",
                        "Tên hồ sơ, tài liệu | Thời hạn lưu trữ | Ghi chú\n1. Hồ sơ A | Vĩnh viễn |\n2. Hồ sơ B | Đến khi văn bản hết hiệu lực | bản sao",
                        "1 permanent Hồ sơ A; 2 event:no-longer-in-force Hồ sơ B {bản sao}"),
                arguments(
                        "groups that begin anew with 1",
                        HEAD
                                + "I | Tài liệu tổng hợp |\n1 | Hồ sơ A | 5 năm\nII | Tài liệu nhân sự |\n1 | Hồ sơ B | 70 năm",
                        "I.1 P5Y Hồ sơ A [Tài liệu tổng hợp]; II.1 P70Y Hồ sơ B [Tài liệu nhân sự]"),
                arguments(
                        "groups with numbers",
                        HEAD
                                + "1 | TÀI LIỆU TỔNG HỢP |\n1 | Hồ sơ A | 5 năm\n2 | TÀI LIỆU KHÁC |\n1 | Hồ sơ B | 10 năm",
                        "1.1 P5Y Hồ sơ A [TÀI LIỆU TỔNG HỢP]; 2.1 P10Y Hồ sơ B [TÀI LIỆU KHÁC]"),
                arguments(
                        "a list of files",
                        "Số và ký hiệu hồ sơ | Tiêu đề hồ sơ | Thời hạn lưu trữ | Người lập hồ sơ | Ghi chú\n"
                                + "I. HỒ SƠ TỔNG HỢP{5}\n01.TH | Hồ sơ A | 10 năm | Văn A |\n02.TH | Hồ sơ B | Vĩnh viễn | Văn B |",
                        "01.TH P10Y Hồ sơ A [HỒ SƠ TỔNG HỢP]; 02.TH permanent Hồ sơ B [HỒ SƠ TỔNG HỢP]"),
                arguments(
                        "columns in another order, least periods, short words",
                        "THBQ | TT | Nội dung hồ sơ\nVV | 1 | Hồ sơ A\nTối thiểu 10 năm | 2 | Hồ sơ B\nTheo tuổi thọ công trình | 3 | Hồ sơ C",
                        "1 permanent Hồ sơ A; 2 P10Y Hồ sơ B (least); 3 event:works-life-ended Hồ sơ C"),
                arguments(
                        "other tables about it",
                        "Cộng hòa | Số\n\n" + HEAD + "1 | Hồ sơ A | 5 năm\n\nNơi nhận | Ký\n- Như trên | Bộ trưởng",
                        "1 P5Y Hồ sơ A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_layout_is_read_as_printed(String name, String drawing, String items) {
        PrintedSchedule read = Printed.read(drawing);

        assertThat(read.problems()).as(name).isEmpty();
        assertThat(String.join(
                        "; ",
                        read.items().stream().map(PrintedScheduleTest::told).toList()))
                .isEqualTo(items);
    }

    private static String told(PrintedItem read) {
        String group = read.item().group();
        return read.item().number() + " " + read.item().period() + " "
                + read.item().title()
                + (group.isEmpty() ? "" : " [" + group + "]")
                + (read.least() ? " (least)" : "")
                + (read.note().isEmpty() ? "" : " {" + read.note() + "}");
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments("1 | Hồ sơ A | Lâu dài", "dòng 2", "Lâu dài"),
                arguments("1 | Hồ sơ A | 0 năm", "dòng 2", "0 năm"),
                arguments("1 | Hồ sơ A | 150 năm", "dòng 2", "150 năm"),
                arguments("1 | Hồ sơ A | mười năm", "dòng 2", "mười năm"),
                arguments("1 | Hồ sơ A | 10 tháng", "dòng 2", "10 tháng"),
                arguments("1 | Hồ sơ A | 10-20 năm", "dòng 2", "10-20 năm"),
                arguments("1 | Hồ sơ A | Vĩnh viễn, 20 năm", "dòng 2", "Vĩnh viễn, 20 năm"),
                arguments("1 | Hồ sơ A | Đến khi giải thể", "dòng 2", "Đến khi giải thể"),
                arguments("1 | Hồ sơ A | -5 năm", "dòng 2", "-5 năm"),
                arguments("1 | Hồ sơ A | 5,5 năm", "dòng 2", "5,5 năm"),
                arguments("1 | Hồ sơ A | ?", "dòng 2", "?"),
                arguments("1 | Hồ sơ A | xem mục 3", "dòng 2", "xem mục 3"),
                arguments("1 | Hồ sơ A | 20 năm kể từ khi quyết toán", "dòng 2", "quyết toán"),
                arguments("1 | Hồ sơ A |\n2 | Hồ sơ B | 5 năm", "dòng 2", "không có thời hạn"),
                arguments("1 | Hồ sơ A | 5 năm\n2 | Hồ sơ B |", "dòng 3", "không có thời hạn"),
                arguments("1 | Hồ sơ A | 5 năm\n2 | Hồ sơ B |\n4 | Hồ sơ C | 5", "dòng 3", "không có thời hạn"),
                arguments("1 | Hồ sơ A | 5 năm\n | - Phần |", "dòng 3", "không có thời hạn"),
                arguments("1 | Hồ sơ A | 5 năm\n | a) Phần |", "dòng 3", "không có thời hạn"),
                arguments("1 | Hồ sơ A |\n1.1 | Phần |\n2 | B | 5", "dòng 3", "không có thời hạn"),
                arguments("1 | | 5 năm", "dòng 2", "không có tên"),
                arguments("1 | |", "dòng 2", "không có tên"),
                arguments(" | | 5 năm", "dòng 2", "không có tên"),
                arguments(" | Hồ sơ A | 5 năm", "dòng 2", "không có số thứ tự"),
                arguments("1 | Hồ sơ A | 5\n | Hồ sơ B | 5 năm", "dòng 3", "không có số thứ tự"),
                arguments("1 | Hồ sơ A | 5\n1 | Hồ sơ B | 5 năm", "dòng 3", "đã có ở dòng 2"),
                arguments("1 | Hồ sơ A//- một//- hai | 5 năm//10 năm//20 năm", "dòng 2", "3 thời hạn cho 2"),
                arguments("1 | Hồ sơ A | 5 năm//10 năm", "dòng 2", "2 thời hạn cho 0"),
                arguments("1 | Hồ sơ A//- một//- hai | 5 năm//Lâu dài", "dòng 2", "Lâu dài"),
                arguments("1 | Hồ sơ A | x", "dòng 2", "x"),
                arguments("1 | Hồ sơ A | 10 năm 20 năm", "dòng 2", "10 năm 20 năm"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void a_bad_row_is_told_with_its_place_and_costs_no_other(String rows, String place, String told) {
        PrintedSchedule read = Printed.read(HEAD + rows + "\n99 | Hồ sơ Z | 2 năm");

        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).vietnamese())
                .contains("bang.docx [bảng 1]")
                .contains(place)
                .contains(told)
                .contains("cần");
        assertThat(read.items()).extracting(one -> one.item().number()).contains("99");
    }

    @ParameterizedTest
    @MethodSource("marks")
    void marks_in_columns_of_periods(String row, String told) {
        PrintedSchedule read =
                Printed.read("TT | Nhóm hồ sơ | Thời hạn bảo quản{2}\n^ | ^ | Vĩnh viễn | 20 năm\n" + row);

        assertThat(read.items()).isEmpty();
        assertThat(read.problems())
                .extracting(RowProblem::vietnamese)
                .singleElement()
                .asString()
                .contains(told);
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                arguments("1 | Hồ sơ A | x | x", "nhiều thời hạn"),
                arguments("1 | Hồ sơ A | có |", "có"),
                arguments("1 | Hồ sơ A | |", "không có thời hạn"));
    }

    @Test
    void what_should_be_looked_at_is_told() {
        PrintedSchedule read = Printed.read(HEAD + "1 | A | 5 năm\n3 | B | 1 năm\n4 | C | 90 năm");

        assertThat(PrintedAudit.of(read, Optional.of(LocalDate.of(2025, 7, 1))))
                .extracting(remark -> remark.line() + " " + remark.text().vietnamese())
                .containsExactly(
                        "3 số 3 đứng sau số 1; có thể sót dòng hoặc sai số",
                        "3 1 năm: Luật Lưu trữ 33/2024/QH15, Điều 15 cho từ 2 đến 70 năm",
                        "4 90 năm: Luật Lưu trữ 33/2024/QH15, Điều 15 cho từ 2 đến 70 năm");
    }
}
