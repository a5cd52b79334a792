package vn.records.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.cli.CommandRun;

class UnitsCommandTest {

    @TempDir
    Path folder;

    @Test
    void units_are_listed_below_their_province_with_their_days() {
        CommandRun run = CommandRun.of("units", "--date", "2026-11-22");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Thành phố Hà Nội (01); từ 01/07/2025\n  Phường Ba Đình (00004); từ 01/07/2025\n")
                .contains("3355 đơn vị hành chính; danh mục đủ từ 01/07/2025");
    }

    @Test
    void on_a_day_only_those_are_listed_that_there_are() {
        assertThat(CommandRun.of("units", "--date", "2026-04-29", "--format", "tsv")
                        .out())
                .startsWith("code\tkind\town_name\tparent_code\tvalid_from\tvalid_to\n")
                .contains("\tTỉnh\tĐồng Nai\t\t2025-07-01\t2026-04-29\n");
        assertThat(CommandRun.of("units", "--date", "2026-04-30", "--format", "tsv")
                        .out())
                .contains("\tThành phố\tĐồng Nai\t\t2026-04-30\t\n")
                .doesNotContain("\tTỉnh\tĐồng Nai\t");
    }

    @Test
    void what_is_listed_for_a_program_is_read_again() throws IOException {
        Path list = folder.resolve("units.tsv");
        Files.writeString(list, CommandRun.of("units", "--format", "tsv").out());

        CommandRun run = CommandRun.of("units", "check", list.toString(), "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith(" administrative units, no bad row.\n");
    }

    @Test
    void a_bad_row_is_told_with_line_and_column() throws IOException {
        Path list = Files.writeString(
                folder.resolve("units.csv"),
                "Mã,Loại,Tên,Từ ngày\n00004,phường,Ba Đình,1/7/2025\n00008,làng,Ngọc Hà,31/6/2025\n");

        CommandRun run = CommandRun.of("units", "check", list.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("units.csv, dòng 3, cột “kind”: không đọc được “làng”; cần: tỉnh, thành phố")
                .contains("dòng 3, cột “valid_from”");
    }
}
