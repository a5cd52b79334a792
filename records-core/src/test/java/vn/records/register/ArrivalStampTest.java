package vn.records.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.measure.Length;

class ArrivalStampTest {

    @Test
    void a_stamp_has_what_the_register_has() {
        IncomingEntry entry = IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.parse("07"))
                .arrived(LocalDate.of(2026, 3, 5))
                .receivers("Phòng Quản lý văn thư, lưu trữ")
                .build();

        assertThat(ArrivalStamp.of("Sở Nội vụ", entry).inFile("12/QLVT").lines())
                .containsExactly(
                        "SỞ NỘI VỤ",
                        "ĐẾN",
                        "Số: 07",
                        "Ngày: 05/03/2026",
                        "Chuyển: Phòng Quản lý văn thư, lưu trữ",
                        "Số và ký hiệu HS: 12/QLVT");
    }

    @Test
    void what_is_not_known_is_left_open() {
        assertThat(ArrivalStamp.of("Sở Nội vụ", IncomingEntry.builder().build()).lines())
                .containsExactly("SỞ NỘI VỤ", "ĐẾN", "Số: ……", "Ngày: ……", "Chuyển: ……", "Số và ký hiệu HS: ……");
    }

    @Test
    void it_lies_35_mm_high_and_50_mm_wide() {
        assertThat(ArrivalStamp.WIDTH).isEqualTo(Length.mm(50));
        assertThat(ArrivalStamp.HEIGHT).isEqualTo(Length.mm(35));
    }
}
