package vn.records.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowsException;
import vn.records.row.Source;

class ActRegisterTest {

    private static final ActRegister PUBLISHED = ActRegister.published();

    private static CitedAct cited(String text) {
        return CitedActs.read(text).orElseThrow();
    }

    private static ImmutableList<RegisteredAct> rows(String... lines) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ActRows.read(
                DelimitedText.utf8(new ByteArrayInputStream(bytes), Source.of("own.csv"), ',', RowLimits.DEFAULT),
                RowLimits.DEFAULT);
    }

    @Test
    void the_shipped_register_answers_as_any_must() {
        ImmutableList<RegisteredAct> all = PublishedActs.all();
        ImmutableList.Builder<RegisteredAct> some = ImmutableList.builder();
        for (int i = 0; i < all.size(); i += 37) {
            some.add(all.get(i));
        }
        assertThat(ActRegisterAudit.of(PUBLISHED, some.build())).isEmpty();
    }

    @Test
    void a_register_that_compares_letter_by_letter_is_told() {
        RegisteredAct act = RegisteredAct.builder()
                .kind(ActKind.DECREE)
                .number("30/2020/NĐ-CP")
                .build();
        ActRegister strict = new ActRegister() {
            @Override
            public ImmutableList<RegisteredAct> numbered(String number) {
                return number.equals(act.number()) || number.isEmpty() ? ImmutableList.of(act) : ImmutableList.of();
            }

            @Override
            public ImmutableList<RegisteredAct> named(String name) {
                return ImmutableList.of();
            }
        };

        assertThat(ActRegisterAudit.of(strict, ImmutableList.of(act)))
                .contains("not found by its number: “30/2020/nđ-cp”", "an act of the number “”");
        assertThat(ActRegisterAudit.of(ActRegister.of(ImmutableList.of(act)), ImmutableList.of(act)))
                .isEmpty();
    }

    @Test
    void a_law_is_found_by_name_and_date_and_a_decree_by_its_number() {
        assertThat(PUBLISHED.find(cited("Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025")))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.number()).isEqualTo("65/2025/QH15");
                    assertThat(act.inForceTo()).contains(LocalDate.of(2025, 6, 15));
                    assertThat(act.enders()).containsExactly("72/2025/QH15");
                    assertThat(act.hasEndedBefore(LocalDate.of(2025, 6, 16))).isTrue();
                    assertThat(act.hasEndedBefore(LocalDate.of(2025, 6, 15))).isFalse();
                });
        assertThat(PUBLISHED.find(cited("Nghị định 110/2004/NĐ-CP"))).hasSize(1);
        assertThat(PUBLISHED.find(cited("Luật Tổ chức chính quyền địa phương ngày 20 tháng 02 năm 2025")))
                .isEmpty();
    }

    @Test
    void of_two_acts_of_one_number_the_date_tells_which() {
        assertThat(PUBLISHED.numbered("01/2018/NĐ-CP"))
                .hasSize(2)
                .allSatisfy(act -> assertThat(PUBLISHED.find(cited("Nghị định số 01/2018/NĐ-CP ngày "
                                + act.signed().orElseThrow().getDayOfMonth() + "/"
                                + act.signed().orElseThrow().getMonthValue() + "/2018")))
                        .contains(act));
    }

    @Test
    void what_is_known_from_memory_or_doubted_decides_nothing() {
        RegisteredAct act = RegisteredAct.builder()
                .kind(ActKind.DECREE)
                .number("1/2020/NĐ-CP")
                .inForceFrom(LocalDate.of(2020, 1, 1))
                .inForceTo(LocalDate.of(2021, 1, 1))
                .evidence(Evidence.MEMORY)
                .evidenceOfLast(Evidence.TEXT)
                .build();

        assertThat(act.hasEndedBefore(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(act.startsAfter(LocalDate.of(2019, 1, 1))).isFalse();
    }

    @Test
    void a_table_of_a_host_is_read_under_headings_in_any_order() throws IOException {
        assertThat(rows(
                        "\"Số, ký hiệu\",Tên loại,Ngày ban hành,Trích yếu,Ngày có hiệu lực,Ngày cuối còn hiệu lực,Thay thế bởi",
                        "12/2024/QĐ-TTg,Quyết định,5/3/2024,về việc A,20/4/2024,2025-06-30,1/2025/QĐ-TTg",
                        ",Luật,21/6/2024,Lưu trữ,1/7/2025,,"))
                .satisfiesExactly(
                        act -> {
                            assertThat(act.kind()).isEqualTo(ActKind.PRIME_MINISTER_DECISION);
                            assertThat(act.inForceTo()).contains(LocalDate.of(2025, 6, 30));
                        },
                        act -> assertThat(act.title()).isEqualTo("Luật Lưu trữ"));
    }

    @Test
    void a_bad_entry_is_refused_with_line_column_and_what_was_expected() {
        assertThatExceptionOfType(RowsException.class)
                .isThrownBy(() -> rows(
                        "kind,number,signed,in_force_from,in_force_to,verification",
                        "NGHI_DINH,30/2020/NĐ-CP,2020-03-05,2020-03-05,2020-01-01,T2",
                        "Sắc lệnh,1/2020/NĐ-CP,32/1/2020,,,T9",
                        "NGHI_DINH,,2020-03-05,,,"))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.line() + " " + problem.column())
                        .containsExactly("2 in_force_to", "3 kind", "3 signed", "3 verification", "4 number"));
    }
}
