package vn.records.cli.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class ActsCommandTest {

    @TempDir
    Path folder;

    @Test
    void acts_are_listed_with_their_days_and_what_replaced_them() {
        CommandRun run = CommandRun.of("acts");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Luật Lưu trữ, 21/06/2024 (33/2024/QH15)")
                .contains(
                        "Luật Tổ chức chính quyền địa phương, 19/02/2025 (65/2025/QH15); hiệu lực từ 01/03/2025 đến hết"
                                + " 15/06/2025; thay thế bởi 72/2025/QH15")
                .contains("văn bản; số liệu đến giữa tháng 10/2026");
    }

    @Test
    void on_a_day_only_those_are_listed_that_may_be_in_force() {
        CommandRun run = CommandRun.of("acts", "--date", "2025-06-16", "--format", "tsv", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("kind\tnumber\tissuer\tname\tsigned\tin_force_from\tin_force_to\tended_by\tverification\n")
                .contains("LUAT\t72/2025/QH15\t")
                .doesNotContain("LUAT\t65/2025/QH15\t", "LUAT\t03/2026/QH16\t");
    }

    @Test
    void what_is_listed_for_a_program_is_read_again() throws IOException {
        Path list = folder.resolve("acts.csv");
        Files.writeString(list, CommandRun.of("acts", "--format", "tsv").out());

        CommandRun run = CommandRun.of("acts", "check", list.toString(), "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith(" acts, no bad row.\n");
    }

    @Test
    void a_bad_row_is_told_with_line_and_column() throws IOException {
        Path list = Files.writeString(
                folder.resolve("acts.csv"),
                "kind,number,signed,in_force_to\nNGHI_DINH,30/2020/NĐ-CP,5/3/2020,\nNGHI_DINH,30,5/3/2020,31/6/2025\n");

        CommandRun run = CommandRun.of("acts", "check", list.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("acts.csv, dòng 3, cột “number”: không đọc được “30”; cần: số, ký hiệu như 30/2020/NĐ-CP")
                .contains("dòng 3, cột “in_force_to”");
    }
}
